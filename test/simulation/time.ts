/** One clock for the workbook and all panels. It stands still until the schedule moves it. */
import { type Clock, virtualClock } from '../../local/backend/clock';

export interface Time {
  /** The workbook's: waiting for a lock moves it too. */
  clock: Clock;
  now(): number;
  /** Answers what cancels it. */
  after(ms: number, then: () => void): () => void;
  /** When the next timer is due, null where there is none. */
  next(): number | null;
  /** Moves on, and runs whatever has fallen due, in order. */
  pass(ms: number): Promise<void>;
}

/** Lets every promise that is ready run to its end. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createTime(start: number): Time {
  const clock = virtualClock(start);
  let timers: { at: number; run: () => void }[] = [];
  const soonest = () => timers.reduce((first, timer) => (timer.at < first.at ? timer : first), timers[0] ?? NEVER);
  return {
    clock,
    now: clock.now,
    after(ms, then) {
      const timer = { at: clock.now() + ms, run: then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    next: () => (timers.length === 0 ? null : soonest().at),
    async pass(ms) {
      const end = clock.now() + ms;
      for (let timer = soonest(); timer.at <= end; timer = soonest()) {
        timers = timers.filter((other) => other !== timer);
        clock.pass(Math.max(0, timer.at - clock.now()));
        timer.run();
        await settled();
      }
      clock.pass(Math.max(0, end - clock.now()));
    },
  };
}

const NEVER = { at: Number.POSITIVE_INFINITY, run: () => {} };
