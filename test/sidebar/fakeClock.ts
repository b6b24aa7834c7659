/** A clock that stands still until the test moves it. */
import type { Clock } from '../../sidebar/state/ports';

export interface FakeClock extends Clock {
  /** Moves on, running what falls due in order, promises included. */
  pass(ms: number): Promise<void>;
}

/** Lets promises that are ready run to their ends. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

export function fakeClock(start = 1_000_000): FakeClock {
  let now = start;
  let timers: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    after(ms, then) {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.then();
        await settled();
      }
      now = end;
    },
  };
}
