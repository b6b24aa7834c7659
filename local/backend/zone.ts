/** Serial numbers (days since 1899-12-30, local wall clock) and instants, in a named time zone. */
const DAY = 86_400_000;
const QUARTER = 900_000;
const EPOCH_SERIAL = 25_569;

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset in milliseconds of each UTC day, or quarter of an hour, that has one only; null for one that has two. */
  days: Map<number, number | null>;
  quarters: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, days: new Map(), quarters: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function measure(zone: Zone, at: number): number {
  const whole = Math.floor(at / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of zone.format.formatToParts(whole)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const local = Date.UTC(2000, Number(part.month) - 1, Number(part.day), Number(part.hour), Number(part.minute));
  const shifted = new Date(local);
  shifted.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  return shifted.getTime() + Number(part.second) * 1000 - whole;
}

const isUtc = (timeZone: string): boolean => timeZone === 'Etc/UTC' || timeZone === 'UTC';

/** The offset of the span of time around an instant, where it has one only. */
function offsetOfSpan(zone: Zone, spans: Zone['days'], length: number, at: number): number | null {
  const span = Math.floor(at / length);
  let known = spans.get(span);
  if (known === undefined) {
    const first = measure(zone, span * length);
    known = first === measure(zone, (span + 1) * length - 1000) ? first : null;
    spans.set(span, known);
  }
  return known;
}

/** Milliseconds to add to an instant to get the wall clock of `timeZone`. */
export function offsetAt(at: number, timeZone: string): number {
  if (isUtc(timeZone)) return 0;
  const zone = zoneOf(timeZone);
  return offsetOfSpan(zone, zone.days, DAY, at) ?? offsetOfSpan(zone, zone.quarters, QUARTER, at) ?? measure(zone, at);
}

/** Instant (epoch milliseconds) → serial number. */
export const serialOf = (at: number, timeZone: string): number => (at + offsetAt(at, timeZone)) / DAY + EPOCH_SERIAL;

/** Serial number → instant; a wall clock that occurs twice means the first, one that is skipped the next that exists. */
export function epochOf(serial: number, timeZone: string): number {
  const local = Math.round((serial - EPOCH_SERIAL) * DAY);
  if (isUtc(timeZone)) return local;
  const before = offsetAt(local - DAY, timeZone);
  const after = offsetAt(local + DAY, timeZone);
  if (offsetAt(local - before, timeZone) === before) return local - before;
  return offsetAt(local - after, timeZone) === after ? local - after : local - before;
}

/** The calendar parts of a serial number. `month` from 1. */
export function partsOf(serial: number) {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
  };
}

/** From 1 March of the year 0 to 1899-12-31. */
const DAYS_BEFORE_EPOCH = 693_900;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** Serial number of a calendar day, or null where there is no such day. `month` from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // Years that begin in March, so that the day that leap years add comes last.
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const months = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return years * 365 + leaps + months + day - DAYS_BEFORE_EPOCH;
}
