/** Bad days on demand: calls that take long, fail, land and still fail, or never answer. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Conditions } from './wire';

/** Google's own words for a fault of its own. */
const SORRY = "We're sorry, a server error occurred. Please wait a bit and try again.";

const failure = (): Answer<never> => ({ error: { name: 'ScriptError', message: SORRY } });

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Fate = 'well' | 'fails' | 'throws late' | 'never answers';

const fateOf = ({ failing, lateThrows }: Conditions, random: () => number): Fate => {
  if (random() >= failing) return 'well';
  if (!lateThrows || random() < 0.5) return 'fails';
  return random() < 0.5 ? 'throws late' : 'never answers';
};

export interface Weather {
  now(): Conditions;
  /** Throws one sentence where what is asked for is no condition. */
  set(conditions: Conditions): void;
  /** Runs a call as the conditions have it. */
  under(call: () => Answer<unknown>): Promise<Answer<unknown>>;
}

const MOST_DELAY = 600_000;

const checked = ({ delay, failing, lateThrows }: Conditions): Conditions => {
  if (!(delay >= 0 && delay <= MOST_DELAY)) throw new Error('The delay is a number of milliseconds up to 600,000.');
  if (!(failing >= 0 && failing <= 1)) throw new Error('The share of failing calls is a number from 0 to 1.');
  return { delay, failing, lateThrows: lateThrows === true };
};

/** The same seed and the same calls fail in the same places. */
export const openWeather = (delay: number, seed: number): Weather => {
  const random = randomOf(seed);
  let conditions: Conditions = { delay, failing: 0, lateThrows: false };
  return {
    now: () => conditions,
    set(wanted) {
      conditions = checked(wanted);
    },
    async under(call) {
      const half = conditions.delay / 2;
      const fate = fateOf(conditions, random);
      await pause(half);
      const answer = fate === 'fails' ? failure() : call();
      await pause(half);
      if (fate === 'throws late') return failure();
      // The page calls no handler for a lost answer, as when none ever comes; and no connection is kept waiting for it.
      return fate === 'never answers' ? { lost: true } : answer;
    },
  };
};
