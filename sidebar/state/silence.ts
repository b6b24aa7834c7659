/** How long no save was acknowledged while one is tried, and what Google says meanwhile. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { Clock } from './ports';

/** How often the words about a silent server are renewed. */
const TICK = 5_000;

export interface Silence {
  /** Milliseconds without an acknowledged save while one is tried; 0 when all is well. */
  lasts: ReadonlySignal<number>;
  /** What Google answers again and again; null while it is silent or slow. */
  stubborn: ReadonlySignal<Failure | null>;
  begin(): void;
  failed(failure: Failure): void;
  end(): void;
}

export function createSilence(clock: Clock): Silence {
  const lasts = signal(0);
  const stubborn = signal<Failure | null>(null);
  let since: number | null = null;
  let before: Failure | null = null;
  let cancelTick = (): void => {};

  const tickLater = (from: number): void => {
    cancelTick = clock.after(TICK, () => {
      // The clock may have been set back.
      lasts.value = Math.max(lasts.value + TICK, clock.now() - from);
      tickLater(from);
    });
  };

  return {
    lasts,
    stubborn,
    begin() {
      if (since !== null) return;
      since = clock.now();
      tickLater(since);
    },
    /** The same failure twice is news of its own; no answer in time is silence, and said as such. */
    failed(failure) {
      const again = failure.code !== 'time-out' && failure.message === before?.message;
      stubborn.value = again ? failure : null;
      before = failure;
    },
    end() {
      cancelTick();
      since = null;
      before = null;
      batch(() => {
        lasts.value = 0;
        stubborn.value = null;
      });
    },
  };
}
