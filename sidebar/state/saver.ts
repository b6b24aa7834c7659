/** Saves behind the tagger's back: one save in flight, retried until the server says what became of it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { SaveAnswer } from '../../src/contract/save';
import type { Keeping } from './keeping';
import {
  asChoices,
  type Kept,
  type Operation,
  type Outbox,
  revisionOf,
  sealed,
  unsavedCount,
  waitingCount,
  withDecision,
  withOperation,
  withoutOperation,
} from './outbox';
import type { Ask, Clock } from './ports';
import { createSilence } from './silence';

/** A save starts when so many decisions wait … */
export const ENOUGH = 5;
/** … or so many milliseconds after the first of them. */
export const PATIENCE = 10_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

export interface SaverPorts {
  ask: Ask;
  clock: Clock;
  keeping: Keeping;
  /** The tab that all decisions are on. */
  sheetId: number;
  newId(): string;
  /** Called after each acknowledged save. */
  saved(answer: SaveAnswer, operation: Operation): void;
}

/** Why saving stopped, and at which operation. */
export interface Refusal extends Failure {
  operation: Operation;
}

export interface Saver {
  outbox: ReadonlySignal<Outbox>;
  unsaved: ReadonlySignal<number>;
  sending: ReadonlySignal<boolean>;
  /** Milliseconds without an acknowledged save while one is tried; 0 when all is well. */
  silence: ReadonlySignal<number>;
  /** What Google answers again and again while a save is tried; null while it is silent or slow. */
  stubborn: ReadonlySignal<Failure | null>;
  /** Only `tryAgain` and `leaveOut` start saving again. */
  refused: ReadonlySignal<Refusal | null>;
  /** False once the browser refused to keep a decision: then closing the panel would lose it. */
  keptHere: ReadonlySignal<boolean>;
  decide(kept: Kept): void;
  decideAll(choices: Kept[]): void;
  /** Sends what waits, now. */
  flush(): void;
  tryAgain(): void;
  /** Ends a pause between two tries; what was refused stays so. */
  hurry(): void;
  /** Gives up the operation that was refused, and goes on with the next. */
  leaveOut(): Operation | null;
  /** Takes over what earlier panels left and sends it. */
  resume(): void;
}

export function createSaver({ ask, clock, keeping, sheetId, newId, saved }: SaverPorts): Saver {
  const outbox = signal<Outbox>([]);
  const sending = signal(false);
  const silence = createSilence(clock);
  const refused = signal<Refusal | null>(null);
  const keptHere = signal(true);
  const unsaved = computed(() => unsavedCount(outbox.value));
  let pause = 0;
  let cancelPause: (() => void) | null = null;
  let cancelPatience: (() => void) | null = null;

  const keep = (operation: Operation): void => {
    if (!keeping.keep(operation)) keptHere.value = false;
  };

  const retryLater = (): void => {
    pause = Math.min(LONGEST_PAUSE, pause === 0 ? FIRST_PAUSE : pause * 2);
    cancelPause = clock.after(pause, () => {
      cancelPause = null;
      void pump();
    });
  };

  const settle = (operation: Operation, answer: SaveAnswer): void => {
    silence.end();
    pause = 0;
    keeping.drop(operation);
    batch(() => {
      outbox.value = withoutOperation(outbox.value, operation.id);
      saved(answer, operation);
    });
  };

  async function pump(): Promise<void> {
    const operation = outbox.value[0];
    if (sending.value || refused.value !== null || cancelPause !== null || !operation?.sealed) return;
    sending.value = true;
    silence.begin();
    const choices = asChoices(operation, clock.now());
    const reply = await ask('save', { sheetId, operation: operation.id, choices, revision: revisionOf(operation) });
    sending.value = false;
    if (reply.ok) settle(operation, reply.value);
    else if (reply.error.retry) {
      silence.failed(reply.error);
      retryLater();
    } else {
      silence.end();
      pause = 0;
      refused.value = { ...reply.error, operation };
    }
    await pump();
  }

  const flush = (): void => {
    cancelPatience?.();
    cancelPatience = null;
    outbox.value = sealed(outbox.value);
    void pump();
  };

  const hurry = (): void => {
    cancelPause?.();
    cancelPause = null;
    flush();
  };

  const waitOrSend = (): void => {
    if (waitingCount(outbox.value) >= ENOUGH) flush();
    else if (cancelPatience === null) cancelPatience = clock.after(PATIENCE, flush);
  };

  return {
    outbox,
    unsaved,
    sending,
    silence: silence.lasts,
    stubborn: silence.stubborn,
    refused,
    keptHere,
    flush,
    decide(kept) {
      const added = withDecision(outbox.value, kept, newId);
      outbox.value = added.outbox;
      keep(added.operation);
      waitOrSend();
    },
    decideAll(choices) {
      const operation = { id: newId(), choices, sealed: true };
      outbox.value = withOperation(outbox.value, operation);
      keep(operation);
      flush();
    },
    tryAgain() {
      refused.value = null;
      hurry();
    },
    hurry,
    leaveOut() {
      const operation = refused.value?.operation;
      if (operation === undefined) return null;
      keeping.drop(operation);
      batch(() => {
        outbox.value = withoutOperation(outbox.value, operation.id);
        refused.value = null;
      });
      flush();
      return operation;
    },
    resume() {
      const known = new Set(outbox.value.map(({ id }) => id));
      const left = keeping.leftOver().filter(({ id }) => !known.has(id));
      outbox.value = [...left, ...outbox.value];
      flush();
    },
  };
}
