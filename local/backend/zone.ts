/** Serial numbers (days since 1899-12-30, local wall clock) and instants, in a named time zone. */
const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset in milliseconds of each UTC day that has one offset only; null for a day that has two. */
  days: Map<number, number | null>;
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
    zone = { format, days: new Map() };
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

/** Milliseconds to add to an instant to get the wall clock of `timeZone`. */
export function offsetAt(at: number, timeZone: string): number {
  if (isUtc(timeZone)) return 0;
  const zone = zoneOf(timeZone);
  const day = Math.floor(at / DAY);
  let known = zone.days.get(day);
  if (known === undefined) {
    const first = measure(zone, day * DAY);
    known = first === measure(zone, (day + 1) * DAY - 1000) ? first : null;
    zone.days.set(day, known);
  }
  return known ?? measure(zone, at);
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

/** Serial number of a calendar day, or null where there is no such day. `month` from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY + EPOCH_SERIAL;
}
