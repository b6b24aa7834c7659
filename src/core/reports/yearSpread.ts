/** Which months of the year some runs of days cover, and which would widen the picture most. */
import type { Day } from '../dates/dates';

/** A run of days, both ends counted. */
interface Run {
  first: Day;
  last: Day;
}

/** Months since January of year 0. */
export type Month = number;

const YEAR = 12;

/** So many days of a month speak for it. */
const ENOUGH_DAYS = 10;

/**
 * The month of a day.
 * @example monthOf(0) // 1970 * 12
 */
export function monthOf(day: Day): Month {
  const date = new Date(day * 86400000);
  return date.getUTCFullYear() * YEAR + date.getUTCMonth();
}

/** Months of the year (0–11) that the runs cover: those with ten days or more, and each run's middle. */
export function monthsCovered(runs: Run[]): Set<number> {
  const days = Array.from({ length: YEAR }, () => 0);
  for (const { first, last } of runs) {
    // A year and a half holds every month: longer runs say no more.
    for (let day = first; day <= Math.min(last, first + 550); day += 1) {
      const month = monthOf(day) % YEAR;
      days[month] = (days[month] ?? 0) + 1;
    }
  }
  const middles = runs.map(({ first, last }) => monthOf(Math.floor((first + last) / 2)) % YEAR);
  return new Set([...days.keys()].filter((month) => (days[month] ?? 0) >= ENOUGH_DAYS || middles.includes(month)));
}

/** Months from one month of the year to the other, the shorter way round: 0–6. */
function apart(a: number, b: number): number {
  const steps = Math.abs(a - b) % YEAR;
  return Math.min(steps, YEAR - steps);
}

const nearest = (month: number, covered: ReadonlySet<number>): number =>
  Math.min(...[...covered].map((other) => apart(month, other)));

/** How far apart in the year the covered months lie: 0–6 months. */
export const spreadOf = (covered: ReadonlySet<number>): number =>
  Math.max(0, ...[...covered].flatMap((a) => [...covered].map((b) => apart(a, b))));

/**
 * Up to `count` months before `end` that lie furthest in the year from the covered ones and from each other; of equally
 * good ones the latest. Fewer where every month of the year is covered.
 */
export function monthsToAdd(covered: ReadonlySet<number>, end: Month, count: number): Month[] {
  const taken = new Set(covered);
  const added: Month[] = [];
  const latestFirst = Array.from({ length: YEAR }, (_, back) => end - 1 - back);
  while (added.length < count) {
    const far = (month: Month): number => nearest(month % YEAR, taken);
    const best = latestFirst.reduce((a, b) => (far(b) > far(a) ? b : a));
    if (taken.has(best % YEAR)) return added;
    taken.add(best % YEAR);
    added.push(best);
  }
  return added;
}
