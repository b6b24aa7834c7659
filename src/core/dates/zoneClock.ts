/** What the clocks of a time zone show at an instant, and the other way round. */

const MINUTE = 60000;

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Spreadsheets may have a zone that is nothing but a difference to UTC, which `Intl` does not know everywhere. */
const FIXED = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?([0-5]\d))?$/;

function fixedOffset(timeZone: string): number | null {
  const [matched, sign, hours, minutes = 0] = FIXED.exec(timeZone) ?? [];
  if (matched === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** Is this a time zone's name, such as `Europe/Lisbon`, `UTC` or `GMT+05:30`? */
export function isTimeZone(name: string): boolean {
  try {
    if (fixedOffset(name) !== null) return true;
    formatterOf(name);
    return name !== '';
  } catch {
    return false;
  }
}

function readClock(instant: number, timeZone: string): number {
  const numbers = formatterOf(timeZone).format(instant).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = numbers.map(Number);
  // Some engines write midnight as 24.
  return Date.UTC(year, month - 1, day, hour % 24, minute, second);
}

/** Differences to UTC by time zone and moment, in quarters of an hour: clocks change at quarters only. */
const offsets = new Map<string, Map<number, number>>();

const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

function offsetAtQuarter(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const start = quarter * QUARTER;
  const offset = known.get(quarter) ?? readClock(start, timeZone) - start;
  known.set(quarter, offset);
  return offset;
}

/** Asking the calendar is slow: only the few days in which clocks change are looked at quarter by quarter. */
function offsetAt(instant: number, timeZone: string): number {
  const fixed = fixedOffset(timeZone);
  if (fixed !== null) return fixed;
  const midnight = Math.floor(instant / DAY) * DAY;
  const before = offsetAtQuarter(midnight, timeZone);
  return before === offsetAtQuarter(midnight + DAY, timeZone) ? before : offsetAtQuarter(instant, timeZone);
}

/**
 * The wall clock of a time zone at an instant, both in ms since 1970 (the wall clock read as if it were UTC).
 * @example wallClock(0, 'Asia/Kolkata') // 19800000
 */
export const wallClock = (instant: number, timeZone: string): number => instant + offsetAt(instant, timeZone);

/**
 * The instant at which a time zone's clocks show this wall time: the first where they show it twice in autumn; where
 * they skip it in spring, as if they had not been put forward.
 * @example instantOf(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Berlin') // 01:30 UTC, when Berlin's clocks show 3:30
 */
export function instantOf(wall: number, timeZone: string): number {
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  const shown = [before, after].filter((instant) => wallClock(instant, timeZone) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}
