/** A change of the tag list from here: shown first, then done, then it can be taken back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ChangeDone, ChangePreview } from '../../src/contract/tags';
import type { TagChange } from '../../src/core/tagChange';
import type { Frame } from './frame';

/** Where a change was asked for: what comes after it, and where Back leads. */
export interface AskedFrom {
  done(change: TagChange): void;
  leave(): void;
}

/** A change that waits for a yes. */
export interface AskedChange extends ChangePreview, AskedFrom {
  change: TagChange;
  /** The same one each time it is tried, so that it is carried out once. */
  operation: string;
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
  /** The list is what the server says it is now. */
  takeOver(answer: ChangeDone): void;
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

  /** The tags at once; what the change means for tickets held here comes with the next answer, which is asked for. */
  function takeOver({ tags }: ChangeDone): void {
    const now = work.value;
    if (now === null) return;
    now.sheet.value = { ...now.sheet.value, tags };
    now.supply.renew();
  }

  return {
    asked,
    done,
    takeOver,
    note,
    askFor(change, from) {
      const looking = saved(() => ask('previewChange', { change }));
      inForm('Looking what it touches …', looking, (preview) => {
        asked.value = { ...preview, ...from, change, operation: newId() };
        goTo('change');
      });
    },
    carryOut() {
      const { value } = asked;
      if (value === null) return;
      const { operation, change, done: goOn } = value;
      const revision = work.value?.sheet.value.revision ?? 0;
      task.run(
        'Changing the list and its tickets …',
        () => saved(() => ask('changeTags', { operation, change, revision })),
        (answer) => {
          takeOver(answer);
          note(answer, value.leave);
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
        () => saved(() => ask('undoChange', { operation: undo })),
        (answer) => {
          takeOver(answer);
          done.value = { sentence: answer.sentence, undo: null };
          lookAgain();
        },
        { mayLeave: false },
      );
    },
  };
}
