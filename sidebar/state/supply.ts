/** Fetches tickets behind the tagger's back, so that the next one is always here. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { Session } from '../../src/contract/session';
import type { Ask, Clock } from './ports';
import { AHEAD, FEW } from './queue';
import type { Saver } from './saver';

/** The pause before a failed call is tried again: this long at first (ms), twice as long each time … */
const FIRST_PAUSE = 2_000;
/** … and never longer than this. */
const LONGEST_PAUSE = 60_000;

/** Claims end ten minutes after the last sign of life, and a slow tagger may take longer for ten tickets (ms). */
const SIGN_AFTER = 240_000;

export interface SupplyPorts {
  ask: Ask;
  clock: Clock;
  saver: Pick<Saver, 'unsaved' | 'sending'>;
  /** Tickets ahead. */
  ahead(): number;
  /** The server is asked now: its answer knows what was saved before. */
  aboutToAsk(): void;
  /** The second pass has begun. */
  second(): boolean;
  /** IDs that the server should not hand out. */
  holding(): string[];
  /**
   * Takes the answer in; gives how many tickets were new. `exact`: no save ran meanwhile, so that it is known which of
   * my decisions its figures contain.
   */
  takeIn(session: Session, exact: boolean): number;
}

export interface Supply {
  /** Somebody waits for the answer. */
  asking: ReadonlySignal<boolean>;
  failure: ReadonlySignal<Failure | null>;
  /** Asks for tickets if few are ahead, unless the last answer held none. */
  want(): void;
  /** The sheet changed: it may hold tickets for me again. */
  wantAgain(): void;
  /** The same, though nobody waits for it. */
  look(): void;
  /** The same, where nothing is under way and the last question is this old (ms). */
  lookIfOlder(age: number): void;
  /** Something changed that an answer on its way may not tell. */
  learn(): void;
  /** Asks no more, so that what is given back stays so. */
  pause(): void;
  /** Ends the pause: claims again what is here, and learns what is not ours any more. */
  renew(): void;
  /** More is known here than an answer on its way can tell: it is dropped. */
  outdate(): void;
  /** Asks now, and waits until that answer is taken in; null, or why there is none. */
  fresh(): Promise<Failure | null>;
}

export function createSupply({ ask, clock, saver, ahead, aboutToAsk, second, holding, takeIn }: SupplyPorts): Supply {
  const asking = signal(false);
  const failure = signal<Failure | null>(null);
  let dry = false;
  let paused = false;
  let isBusy = false;
  /** The sheet changed while it was asked: its answer may not know. */
  let isStale = false;
  /** Something must be learnt that the answer on its way may not tell. */
  let isWantedAgain = false;
  /** Answers to what was asked in an earlier round are dropped. */
  let round = 0;
  let inFlight: Promise<void> = Promise.resolve();
  let pause = 0;
  let cancelPause: (() => void) | null = null;
  let savesSeen = 0;
  let asked = clock.now();
  saver.sending.subscribe(() => {
    savesSeen += 1;
  });

  const retryLater = (): void => {
    pause = Math.min(LONGEST_PAUSE, pause === 0 ? FIRST_PAUSE : pause * 2);
    cancelPause = clock.after(pause, () => {
      cancelPause = null;
      want();
    });
  };

  const endPause = (): void => {
    cancelPause?.();
    cancelPause = null;
  };

  async function fetchMore(isTold: boolean): Promise<void> {
    isBusy = true;
    isStale = false;
    isWantedAgain = false;
    asking.value = isTold;
    const before = savesSeen;
    const quiet = !saver.sending.value;
    const asRound = round;
    aboutToAsk();
    asked = clock.now();
    const count = ahead() < FEW ? AHEAD : 0;
    const reply = await ask('refill', { holding: holding(), count, second: second() });
    isBusy = false;
    asking.value = false;
    failure.value = reply.ok ? null : reply.error;
    if (reply.ok) {
      pause = 0;
      const isOld = asRound !== round;
      const fresh = isOld ? 0 : takeIn(reply.value, quiet && before === savesSeen);
      if (count > 0 && !isOld) dry = fresh === 0 && !isStale;
      if (isWantedAgain) start(false);
      else if (isStale || isOld) want();
    } else if (reply.error.retry) retryLater();
  }

  function start(isTold = true): void {
    inFlight = fetchMore(isTold);
  }

  function want(): void {
    // Whichever way a clock was set meanwhile.
    const isDue = Math.abs(clock.now() - asked) >= SIGN_AFTER;
    const isFree = !isBusy && !paused && cancelPause === null;
    if (isFree && (isDue || (!dry && ahead() < FEW))) start();
  }

  function startOrAgain(isTold: boolean): void {
    if (isBusy) isWantedAgain = true;
    else start(isTold);
  }

  const look = (): void => {
    if (!isBusy && !paused && cancelPause === null) start(false);
  };

  return {
    asking,
    failure,
    want,
    wantAgain() {
      dry = false;
      isStale = isBusy;
      endPause();
      want();
    },
    look,
    lookIfOlder(age) {
      if (!saver.sending.value && Math.abs(clock.now() - asked) >= age) look();
    },
    learn() {
      if (paused) return;
      endPause();
      startOrAgain(false);
    },
    pause() {
      paused = true;
    },
    renew() {
      paused = false;
      endPause();
      startOrAgain(true);
    },
    outdate() {
      round += 1;
    },
    async fresh() {
      while (isBusy) await inFlight;
      endPause();
      start(false);
      await inFlight;
      return failure.value;
    },
  };
}
