/** Numbers that stand for moments: only a whole column can say that they do. */

import type { DateNumbers } from './dateReading';
import { wallClock } from './zoneClock';

const DAY = 86400000;

/** Excel's day 0, as every spreadsheet has it. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** From 1954, 1985, 1985 and 1900 to about 2100: no number fits two of these. */
const RANGES: readonly (readonly [DateNumbers, number, number])[] = [
  ['excel', 20000, 75000],
  ['digits', 19000101, 21001231],
  ['seconds', 480000000, 4102444800],
  ['milliseconds', 480000000000, 4102444800000],
];

/** What a number could count, by its size alone; null where it is no moment of our time. */
export const kindOfNumber = (value: number): DateNumbers | null =>
  RANGES.find(
    ([kind, from, to]) => value >= from && value <= to && (kind !== 'digits' || digitsWall(value) !== null),
  )?.[0] ?? null;

function digitsWall(value: number): number | null {
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  return Number.isInteger(value) && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
    ? midnight.getTime()
    : null;
}

/** Excel keeps a time as a fraction of a day, exact to less than a millisecond: whole seconds are meant. */
const excelWall = (value: number): number => EXCEL_EPOCH + Math.round((value * DAY) / 1000) * 1000;

/**
 * A number's wall clock in `timeZone`, in ms as if it were UTC; null where the number is not of that kind. `fixed`: the
 * moment is an instant, whatever the column's zone.
 * @example numberWall(45292, 'excel', 'UTC') // {wall: Date.UTC(2024, 0, 1), fixed: false}
 */
export function numberWall(
  value: number,
  kind: DateNumbers,
  timeZone: string,
): { wall: number; fixed: boolean } | null {
  if (kindOfNumber(value) !== kind) return null;
  if (kind === 'seconds') return { wall: wallClock(value * 1000, timeZone), fixed: true };
  if (kind === 'milliseconds') return { wall: wallClock(value, timeZone), fixed: true };
  const wall = kind === 'excel' ? excelWall(value) : digitsWall(value);
  return wall === null ? null : { wall, fixed: false };
}

/** A number, or text that is nothing but one; null for everything else. */
export function bareNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*\d{5,13}(?:[.,]\d+)?\s*$/.test(value)
    ? Number(value.replace(',', '.'))
    : null;
}
