/** A change of the tag list from here: shown first, then done, then it can be taken back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Reply } from '../../src/contract';
import type { ChangeDone, ChangePreview } from '../../src/contract/tags';
import type { TagChange } from '../../src/core/tags/tagChange';
import type { Frame } from './frame';

/** Where a change was asked for: what comes after it, and where Back leads. */
export interface AskedFrom {
  done(change: TagChange): void;
  leave(): void;
  /** After it was taken back; without one, it leaves. */
  undone?(): void;
}

/** A change that waits for a yes. */
export interface AskedChange extends ChangePreview, AskedFrom {
  change: TagChange;
  /** The same one each time it is tried, so that it is carried out once. */
  operation: string;
  /** Of the tag list that it was chosen in. */
  revision: number;
}

/** What was done to the list or the tickets last; `undo` takes it back, null where nothing can. */
export interface Done {
  sentence: string;
  undo: string | null;
}

export interface Changing {
  asked: ReadonlySignal<AskedChange | null>;
  done: ReadonlySignal<Done | null>;
  /** Looks what the change would touch, and asks. The form stays, and says what is wrong. */
  askFor(change: TagChange, from: AskedFrom): void;
  /** Carries out what was asked for. */
  carryOut(): void;
  /** Takes back what was done last, then goes on with what it was done from. */
  undoLast(): void;
  /** Asks for a change, and takes over the list that it leaves. `change`: what it makes of names, null where that is not known. */
  making(call: () => Promise<Reply<ChangeDone>>, change: TagChange | null): Promise<Reply<ChangeDone>>;
  /** Something was done; `again` looks anew at what it was done from, after it was taken back. */
  note(done: Done, again: () => void): void;
}

export function createChanging(frame: Frame, newId: () => string): Changing {
  const { task, ask, inForm, saved, work, goTo } = frame;
  const asked = signal<AskedChange | null>(null);
  const done = signal<Done | null>(null);
  let lookAgain = (): void => {};

  // Back at tagging it is past: the next screen is about something else.
  effect(() => {
    if (frame.screen.value === 'tagging') done.value = null;
  });

  function note(noted: Done, again: () => void): void {
    done.value = noted;
    lookAgain = again;
  }

  /** What the change means for the tickets held here comes with the next answer, which is asked for. */
  async function making(call: () => Promise<Reply<ChangeDone>>, change: TagChange | null): Promise<Reply<ChangeDone>> {
    const now = work.value;
    const reply = await saved(call);
    if (!reply.ok || now === null) return reply;
    await now.learnList(reply.value, change);
    now.supply.renew();
    return reply;
  }

  return {
    asked,
    done,
    making,
    note,
    askFor(change, from) {
      const revision = work.value?.news.revision() ?? 0;
      const looking = saved(() => ask('previewChange', { change }));
      inForm('Looking what it touches …', looking, (preview) => {
        asked.value = { ...preview, ...from, change, operation: newId(), revision };
        goTo('change');
      });
    },
    carryOut() {
      const { value } = asked;
      if (value === null) return;
      const { operation, change, revision, done: goOn } = value;
      task.run(
        'Changing the list and its tickets …',
        () => making(() => ask('changeTags', { operation, change, revision }), change),
        (answer) => {
          note(answer, value.undone ?? value.leave);
          goOn(change);
        },
        { mayLeave: false },
      );
    },
    undoLast() {
      const undo = done.value?.undo;
      if (undo == null) return;
      task.run(
        'Taking it back …',
        () => making(() => ask('undoChange', { operation: undo }), null),
        (answer) => {
          done.value = { sentence: answer.sentence, undo: null };
          lookAgain();
        },
        { mayLeave: false },
      );
    },
  };
}
