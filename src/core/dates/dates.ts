/** Days and moments of tickets, read strictly: what could be read in two ways is not read at all. */
import { type Cell, cellText } from '../cell';
import { type DateReading, UNTOLD } from './dateReading';
import { readWritten, type WrittenDate } from './dateText';
import { instantIn } from './dateZones';
import { bareNumber, numberWall } from './numberDates';
import { wallClock } from './zoneClock';

/** Days since 1970-01-01 in the calendar of the spreadsheet's time zone: an integer. */
export type Day = number;

const DAY = 86400000;

/** Sheets gives a cell that holds a time only as a moment of 30 December 1899. */
const FIRST_YEAR = 1900;

/** Wall clock in ms as if it were UTC; `timed` where the cell says more than a day. */
interface Moment {
  wall: number;
  timed: boolean;
}

/** Midnight of a day in ms; null for 30 February and the like: the calendar gives back another day. */
export function midnightOf(year: number, month: number, day: number): number | null {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return year >= FIRST_YEAR && exists ? midnight.getTime() : null;
}

/** Midnight in the order that the column has; where it has none, only if both orders or just one of them name a day. */
function chosenMidnight({ month, day, either }: WrittenDate, year: number, order: DateReading['order']): number | null {
  const asWritten = midnightOf(year, month, day);
  if (!either || order === 'month-first') return asWritten;
  const swapped = midnightOf(year, day, month);
  if (order === 'day-first') return swapped;
  return asWritten === null || swapped === null || asWritten === swapped ? (asWritten ?? swapped) : null;
}

/** From the wall clock of the column's own zone to that of the spreadsheet's. */
function inZone(wall: number, written: string | null, timeZone: string): number | null {
  if (written === null) return wall;
  const instant = instantIn(written, wall);
  return instant === null ? null : wallClock(instant, timeZone);
}

function readText(text: string, timeZone: string, reading: DateReading): Moment | null {
  const written = readWritten(text);
  const year = written?.year ?? reading.year;
  if (written === null || year === null) return null;
  const midnight = chosenMidnight(written, year, reading.order);
  if (midnight === null) return null;
  if (!written.timed) return { wall: midnight, timed: false };
  const wall = inZone(midnight + written.time, written.zone ?? reading.zone, timeZone);
  return wall === null ? null : { wall, timed: true };
}

/** Moments without a zone of their own: a whole day is one in every zone. */
function zoned(wall: number, timeZone: string, reading: DateReading): Moment | null {
  const timed = wall % DAY !== 0;
  const moved = timed ? inZone(wall, reading.zone, timeZone) : wall;
  return moved === null ? null : { wall: moved, timed };
}

function readNumber(value: number, timeZone: string, reading: DateReading): Moment | null {
  if (reading.numbers === null) return null;
  const found = numberWall(value, reading.numbers, timeZone);
  if (found === null) return null;
  return found.fixed ? { wall: found.wall, timed: true } : zoned(found.wall, timeZone, reading);
}

function readMoment(value: Cell, timeZone: string, reading: DateReading): Moment | null {
  const number = bareNumber(value);
  if (number !== null) return readNumber(number, timeZone, reading);
  if (typeof value === 'string') return readText(value, timeZone, reading);
  if (typeof value !== 'object' || Number.isNaN(value.getTime())) return null;
  const wall = wallClock(value.getTime(), timeZone);
  return new Date(wall).getUTCFullYear() < FIRST_YEAR ? null : zoned(wall, timeZone, reading);
}

/**
 * The day of a cell in the spreadsheet's `timeZone`: of a date that Sheets knows, of text with month names or digits,
 * with or without time and zone, and of numbers where `reading` says what they count. Null for everything else: 30
 * February, `4/1` without a year, and `3/4/2026` where `reading` names no order are among it.
 * @param reading what is known of the column: see `columnDates`
 * @example readDay('2024-11-11 23:30:00 -0800', 'Europe/Lisbon') // the day of 12 November 2024
 */
export function readDay(value: Cell, timeZone: string, reading: DateReading = UNTOLD): Day | null {
  const moment = readMoment(value, timeZone, reading);
  return moment === null ? null : Math.floor(moment.wall / DAY);
}

/**
 * The wall clock of a cell, in ms as if it were UTC, for putting moments in order; null as `readDay`.
 * @example readWall('1970-01-01 00:01', 'UTC') // 60000
 */
export const readWall = (value: Cell, timeZone: string, reading: DateReading = UNTOLD): number | null =>
  readMoment(value, timeZone, reading)?.wall ?? null;

const iso = (wall: number): string => new Date(wall).toISOString();

/**
 * A day for files and cells.
 * @example formatDay(0) // '1970-01-01'
 */
export const formatDay = (day: Day): string => iso(day * DAY).slice(0, 10);

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A day for people.
 * @example showDay(0) // '1 Jan 1970'
 */
export function showDay(day: Day): string {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  return `${Number(date)} ${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${year}`;
}

/**
 * A cell's day and time for people, in the spreadsheet's time zone; only the day where there is no time, and the cell's
 * own text where it cannot be read.
 * @example showMoment('2026-03-04T15:17Z', 'UTC') // '4 Mar 2026 15:17'
 */
export function showMoment(value: Cell, timeZone: string, reading: DateReading = UNTOLD): string {
  const moment = readMoment(value, timeZone, reading);
  if (moment === null) return cellText(value).trim();
  const day = showDay(Math.floor(moment.wall / DAY));
  return moment.timed ? `${day} ${iso(moment.wall).slice(11, 16)}` : day;
}
