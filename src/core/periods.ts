/** Sampling periods: the runs of days that a dump covers. */
import type { Day } from './dates';

/** A run of days. `days` counts both ends; `gapBefore` is the number of days between it and the period before. */
export interface SamplingPeriod {
  first: Day;
  last: Day;
  days: number;
  gapBefore: number | null;
  tickets: number;
  tagged: number;
}

/** A week without tickets is a quiet one; more is the next period. */
const LONGEST_STEP = 7;

/** Tickets by day, days in order. */
function countDays(days: (Day | null)[], tagged: boolean[]): [Day, { tickets: number; tagged: number }][] {
  const counts = new Map<Day, { tickets: number; tagged: number }>();
  days.forEach((day, index) => {
    if (day === null) return;
    const count = counts.get(day) ?? { tickets: 0, tagged: 0 };
    count.tickets += 1;
    if (tagged[index] === true) count.tagged += 1;
    counts.set(day, count);
  });
  return [...counts].sort(([a], [b]) => a - b);
}

/**
 * The periods in order of time. A ticket whose day is more than seven after the one before starts the next.
 * `days[i]` and `tagged[i]` belong to one ticket; tickets without a readable day are counted as `undated`.
 * @example samplingPeriods([0, 7, 15, null], [true, false, false, true]).periods.length // 2
 */
export function samplingPeriods(
  days: (Day | null)[],
  tagged: boolean[],
): { periods: SamplingPeriod[]; undated: number } {
  const periods: SamplingPeriod[] = [];
  for (const [day, count] of countDays(days, tagged)) {
    const open = periods[periods.length - 1];
    if (open !== undefined && day - open.last <= LONGEST_STEP) {
      open.last = day;
      open.days = day - open.first + 1;
      open.tickets += count.tickets;
      open.tagged += count.tagged;
    } else {
      periods.push({ first: day, last: day, days: 1, gapBefore: open ? day - open.last - 1 : null, ...count });
    }
  }
  return { periods, undated: days.filter((day) => day === null).length };
}
