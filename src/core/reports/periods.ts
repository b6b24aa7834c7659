/** Sampling periods: the runs of days that a dump covers. */
import { counted } from '../counted';
import { type Day, MONTHS } from '../dates/dates';
import { monthOf, monthsCovered, monthsToAdd, spreadOf } from './yearSpread';

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

/** What the method asks for. */
const FEWEST_TICKETS = 2000;
const MOST_TICKETS = 3000;
const FEWEST_DAYS = 28;
const MOST_DAYS = 93;
const FEWEST_MONTHS_APART = 3;
const WHOLE_YEAR = 11;

/** The method's measure of a sample, in words. */
export const METHOD =
  'The method asks for 2,000–3,000 tickets from one to three months, at different times of the year or over all of it.';

/** Nobody downloads more at a time. */
const MOST_MONTHS_AT_ONCE = 3;

/** What is missing still; `seasons` where all tickets come from one time of the year. */
interface Coverage {
  tickets: number;
  days: number;
  wholeYear: boolean;
  lacks: { tickets: boolean; days: boolean; seasons: boolean };
}

function coverageOf(periods: SamplingPeriod[], tickets: number, covered: ReadonlySet<number>): Coverage {
  const days = periods.reduce((sum, period) => sum + period.days, 0);
  const lacks = {
    tickets: tickets < FEWEST_TICKETS,
    days: days < FEWEST_DAYS,
    seasons: spreadOf(covered) < FEWEST_MONTHS_APART,
  };
  return { tickets, days, wholeYear: covered.size >= WHOLE_YEAR, lacks };
}

function verdictOf({ tickets, days, wholeYear, lacks }: Coverage, periods: number): string {
  const facts = `${counted(tickets, 'ticket')} and ${counted(days, 'day')} in ${counted(periods, 'sampling period')}`;
  if (!lacks.tickets && !lacks.days && !lacks.seasons) {
    const seasons = wholeYear ? 'the whole year' : 'different times of the year';
    const more = tickets > MOST_TICKETS || (days > MOST_DAYS && !wholeYear) ? ', more than the method needs' : '';
    return `This fits the method: ${facts}, from ${seasons}${more}.`;
  }
  const missing = [
    ...(lacks.tickets ? ['too few tickets'] : []),
    ...(lacks.days ? ['less than a month of days'] : []),
    ...(lacks.seasons ? ['all from one time of the year'] : []),
  ];
  return `Not enough yet: ${missing.join(', ')} (${facts}).`;
}

/** At the pace of the covered days, the whole months that bring the missing tickets. */
function monthsNeeded({ tickets, days, lacks }: Coverage): number {
  if (!lacks.tickets) return lacks.days || lacks.seasons ? 1 : 0;
  return Math.max(1, Math.ceil((FEWEST_TICKETS - tickets) / ((tickets / days) * 30)));
}

const showMonth = (month: number): string => `${MONTHS[month % 12] ?? ''} ${Math.floor(month / 12)}`;

function downloadMore(months: number, examples: string[]): string {
  const names = examples.join(', ').replace(/, ([^,]*)$/, ' and $1');
  if (months > MOST_MONTHS_AT_ONCE) return `Download several more months; begin with ${names}.`;
  return `Download ${['', 'one more month', 'two more months', 'three more months'][months]}, for example ${names}.`;
}

/**
 * Whether these periods are what the method asks for, and what to download next, a sentence each. `tickets`: all
 * tickets of the dump, those without a readable day too.
 */
export function judgePeriods(periods: SamplingPeriod[], tickets: number): { verdict: string; next: string } {
  const last = periods[periods.length - 1];
  if (last === undefined) {
    return {
      verdict: 'No ticket has a day that can be read, so the sample cannot be judged.',
      next: 'Set the right date column in the setup, or write the days like 2026-03-04; then build this sheet again.',
    };
  }
  const covered = monthsCovered(periods);
  const coverage = coverageOf(periods, tickets, covered);
  const verdict = verdictOf(coverage, periods.length);
  const months = monthsNeeded(coverage);
  const examples = monthsToAdd(covered, monthOf(last.last), Math.min(months, MOST_MONTHS_AT_ONCE)).map(showMonth);
  if (examples.length > 0) return { verdict, next: downloadMore(months, examples) };
  if (months > 0)
    return { verdict, next: 'Download every ticket of these months, or the same months of another year.' };
  const enough = tickets > MOST_TICKETS ? 'take a sample of 2,000–3,000 (menu ☰)' : 'tag these tickets';
  return { verdict, next: `Nothing more to download: ${enough}.` };
}
