/** Saves behind the tagger's back: one save in flight, retried until the server says what became of it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, SaveAnswer } from '../../src/contract';
import type { Keeping } from './keeping';
import {
  asChoices,
  type Kept,
  type Operation,
  type Outbox,
  sealed,
  unsavedCount,
  waitingCount,
  withDecision,
  withOperation,
  withoutOperation,
} from './outbox';
import type { Ask, Clock } from './ports';

/** A save starts when so many decisions wait … */
export const ENOUGH = 5;
/** … or so many milliseconds after the first of them. */
export const PATIENCE = 10_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
/** How often the words about a silent server are renewed. */
const TICK = 5_000;

export interface SaverPorts {
  ask: Ask;
  clock: Clock;
  keeping: Keeping;
  newId(): string;
  /** Called after each acknowledged save. */
  saved(answer: SaveAnswer, operation: Operation): void;
}

export interface Saver {
  outbox: ReadonlySignal<Outbox>;
  unsaved: ReadonlySignal<number>;
  sending: ReadonlySignal<boolean>;
  /** Milliseconds without an acknowledged save while one is tried; 0 when all is well. */
  silence: ReadonlySignal<number>;
  /** Why saving stopped; only `tryAgain` starts it again. */
  refused: ReadonlySignal<Failure | null>;
  /** False once the browser refused to keep a decision: then closing the panel would lose it. */
  keptHere: ReadonlySignal<boolean>;
  decide(kept: Kept): void;
  decideAll(choices: Kept[]): void;
  /** Sends what waits, now. */
  flush(): void;
  tryAgain(): void;
  /** Takes over what earlier panels left and sends it. */
  resume(): void;
}

export function createSaver({ ask, clock, keeping, newId, saved }: SaverPorts): Saver {
  const outbox = signal<Outbox>([]);
  const sending = signal(false);
  const silence = signal(0);
  const refused = signal<Failure | null>(null);
  const keptHere = signal(true);
  const unsaved = computed(() => unsavedCount(outbox.value));
  let pause = 0;
  let cancelPause: (() => void) | null = null;
  let cancelPatience: (() => void) | null = null;
  let silentSince: number | null = null;

  const keep = (operation: Operation): void => {
    if (!keeping.keep(operation)) keptHere.value = false;
  };

  const tick = (): void => {
    if (silentSince === null) return;
    silence.value = clock.now() - silentSince;
    clock.after(TICK, tick);
  };

  const heard = (): void => {
    silentSince = null;
    silence.value = 0;
    pause = 0;
  };

  const listen = (): void => {
    if (silentSince !== null) return;
    silentSince = clock.now();
    clock.after(TICK, tick);
  };

  const retryLater = (): void => {
    pause = Math.min(LONGEST_PAUSE, pause === 0 ? FIRST_PAUSE : pause * 2);
    cancelPause = clock.after(pause, () => {
      cancelPause = null;
      void pump();
    });
  };

  const settle = (operation: Operation, answer: SaveAnswer): void => {
    heard();
    keeping.drop(operation.id);
    batch(() => {
      outbox.value = withoutOperation(outbox.value, operation.id);
      saved(answer, operation);
    });
  };

  async function pump(): Promise<void> {
    const operation = outbox.value[0];
    if (sending.value || refused.value !== null || cancelPause !== null || !operation?.sealed) return;
    sending.value = true;
    listen();
    const reply = await ask('save', { operation: operation.id, choices: asChoices(operation, clock.now()) });
    sending.value = false;
    if (reply.ok) settle(operation, reply.value);
    else if (reply.error.retry) retryLater();
    else {
      heard();
      refused.value = reply.error;
    }
    await pump();
  }

  const flush = (): void => {
    cancelPatience?.();
    cancelPatience = null;
    outbox.value = sealed(outbox.value);
    void pump();
  };

  const waitOrSend = (): void => {
    if (waitingCount(outbox.value) >= ENOUGH) flush();
    else if (cancelPatience === null) cancelPatience = clock.after(PATIENCE, flush);
  };

  return {
    outbox,
    unsaved,
    sending,
    silence,
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
      cancelPause?.();
      cancelPause = null;
      refused.value = null;
      flush();
    },
    resume() {
      const known = new Set(outbox.value.map(({ id }) => id));
      const left = keeping.leftOver().filter(({ id }) => !known.has(id));
      outbox.value = [...left, ...outbox.value];
      flush();
    },
  };
}
