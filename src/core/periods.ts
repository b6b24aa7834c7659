import type { Day } from './dates';

/** A run of days that the dump covers. `days` inclusive; `gapBefore` = days without tickets since the period before. */
export interface SamplingPeriod {
  first: Day;
  last: Day;
  days: number;
  gapBefore: number | null;
  tickets: number;
  tagged: number;
}
export declare const samplingPeriods: (
  days: (Day | null)[],
  tagged: boolean[],
) => { periods: SamplingPeriod[]; undated: number };
export declare const judgePeriods: (periods: SamplingPeriod[], tickets: number) => { verdict: string; next: string };
