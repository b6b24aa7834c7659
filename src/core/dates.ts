/** Days and moments of tickets, read strictly: what could be read in two ways is not read at all. */
import { type Cell, cellText } from './cell';
import { instantOf, isTimeZone, wallClock } from './zoneClock';

/** Days since 1970-01-01 in the calendar of the spreadsheet's time zone: an integer. */
export type Day = number;

const DAY = 86400000;

/** Sheets gives a cell that holds a time only as a moment of 30 December 1899. */
const FIRST_YEAR = 1900;

/** A day, then maybe a time with seconds and fraction; what follows a time must be a zone. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(\S.*)?)?$/;

/** `Z`, `UTC`, `-0800` or `+01:00`, whose zone may be named as well. */
const OFFSET = /^(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?)(?:\s*\[[^\]]+\])?$/i;

const ZONE_NAME = /^[[(]?([A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)[\])]?$/;

/** No place on Earth is further from UTC. */
const FURTHEST_HOURS = 14;

/** Wall clock in ms as if it were UTC; `timed` where the cell says more than a day. */
interface Moment {
  wall: number;
  timed: boolean;
}

/** Null for 30 February, 25 o'clock and the like: the calendar gives back another day. */
function checkedWall(parts: number[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (hour > 23 || minute > 59 || second > 60) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  return midnight.getTime() + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
}

function offsetOf(zone: string): number | null {
  const [matched, utc, sign, hours = '0', minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (matched === undefined || Number(hours) > FURTHEST_HOURS || Number(minutes) > 59) return null;
  return utc === undefined ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60000 : 0;
}

/** The instant of a wall time in a zone as written behind it; null for a zone nobody knows. */
function instantIn(zone: string, wall: number): number | null {
  const offset = offsetOf(zone);
  if (offset !== null) return wall - offset;
  const name = ZONE_NAME.exec(zone)?.[1];
  return name !== undefined && isTimeZone(name) ? instantOf(wall, name) : null;
}

function readText(text: string, timeZone: string): Moment | null {
  const [matched, year, month, day, hour, minute, second, zone] = ISO.exec(text.trim()) ?? [];
  if (matched === undefined) return null;
  const wall = checkedWall([year, month, day, hour, minute, second].map((part) => Number(part ?? 0)));
  if (wall === null) return null;
  if (zone === undefined) return { wall, timed: hour !== undefined };
  const instant = instantIn(zone, wall);
  return instant === null ? null : { wall: wallClock(instant, timeZone), timed: true };
}

function readMoment(value: Cell, timeZone: string): Moment | null {
  if (typeof value === 'string') return readText(value, timeZone);
  if (typeof value !== 'object' || Number.isNaN(value.getTime())) return null;
  const wall = wallClock(value.getTime(), timeZone);
  return new Date(wall).getUTCFullYear() < FIRST_YEAR ? null : { wall, timed: wall % DAY !== 0 };
}

/**
 * The day of a cell: of a date that Sheets knows, or of text in ISO form with or without time, seconds, fraction and
 * zone (`2024-11-11 15:17:59 -0800`). Text without zone is the spreadsheet's own time. Null for everything else,
 * numbers, `4/1` and 30 February among it. `timeZone` is the spreadsheet's.
 * @example readDay('2024-11-11 23:30:00 -0800', 'Europe/Lisbon') // the day of 12 November 2024
 */
export function readDay(value: Cell, timeZone: string): Day | null {
  const moment = readMoment(value, timeZone);
  return moment === null ? null : Math.floor(moment.wall / DAY);
}

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
export function showMoment(value: Cell, timeZone: string): string {
  const moment = readMoment(value, timeZone);
  if (moment === null) return cellText(value).trim();
  const day = showDay(Math.floor(moment.wall / DAY));
  return moment.timed ? `${day} ${iso(moment.wall).slice(11, 16)}` : day;
}
