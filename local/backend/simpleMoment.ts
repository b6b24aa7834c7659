/** The commonest days and moments, told by their characters alone: much faster than the patterns that know all of them. */
import type { LocaleFacts } from './locale';
import { serialOfDay } from './zone';

interface Moment {
  v: number;
  nf: string;
}

const ISO = 'yyyy-mm-dd';
const SLASH = 47;
const DOT = 46;
const DASH = 45;
const SPACE = 32;
const COLON = 58;

/** `value` and where its digits end. */
interface Digits {
  value: number;
  end: number;
}

function digitsAt(text: string, start: number, most: number): Digits | null {
  let value = 0;
  let end = start;
  while (end < text.length && end - start < most) {
    const digit = text.charCodeAt(end) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    end++;
  }
  return end === start ? null : { value, end };
}

const fullYear = ({ value, end }: Digits, start: number): number =>
  end - start > 2 ? value : value + (value < 30 ? 2000 : 1900);

interface Day {
  serial: number;
  nf: string;
  end: number;
}

/** Three numbers between the same marks: year first where it has four digits, else in the order of the locale. */
function dayAt(text: string, facts: LocaleFacts): Day | null {
  const first = digitsAt(text, 0, 4);
  const mark = first ? text.charCodeAt(first.end) : 0;
  if (!first || (mark !== SLASH && mark !== DASH && mark !== DOT)) return null;
  const second = digitsAt(text, first.end + 1, 2);
  if (!second || text.charCodeAt(second.end) !== mark) return null;
  const iso = first.end === 4;
  const third = digitsAt(text, second.end + 1, iso ? 2 : 4);
  if (!third || first.end === 3) return null;
  const length = third.end - second.end - 1;
  if (!iso && ((length !== 2 && length !== 4) || (mark === DOT && !facts.dayFormat.includes('.')))) return null;
  const dayFirst = facts.order.indexOf('d') < facts.order.indexOf('m');
  const year = iso ? first.value : fullYear(third, second.end + 1);
  const month = iso || dayFirst ? second.value : first.value;
  const day = iso ? third.value : dayFirst ? first.value : second.value;
  const serial = year > 0 ? serialOfDay(year, month, day) : null;
  return serial === null ? null : { serial, nf: iso ? ISO : facts.dayFormat, end: third.end };
}

/** Hours and minutes, perhaps seconds, to the end of the text: a part of a day. */
function clockAt(text: string, start: number): number | null {
  const hour = digitsAt(text, start, 2);
  if (!hour || text.charCodeAt(hour.end) !== COLON) return null;
  const minute = digitsAt(text, hour.end + 1, 2);
  if (!minute || minute.end - hour.end !== 3 || hour.value > 23 || minute.value > 59) return null;
  const most = minute.end === text.length ? null : digitsAt(text, minute.end + 1, 2);
  const second = most?.value ?? 0;
  if (minute.end < text.length) {
    if (text.charCodeAt(minute.end) !== COLON || !most || most.end - minute.end !== 3) return null;
    if (most.end < text.length || second > 59) return null;
  }
  return (hour.value * 3600 + minute.value * 60 + second) / 86_400;
}

/** Two digits as their number, NaN where there are none. */
function pairAt(text: string, at: number): number {
  const ten = text.charCodeAt(at) - 48;
  const one = text.charCodeAt(at + 1) - 48;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}

/** The time of a moment of fixed places, a part of a day: `hh:mm` from place 11 on, perhaps `:ss`. */
function isoClock(text: string): number {
  if (text.charCodeAt(10) !== SPACE || text.charCodeAt(13) !== COLON) return Number.NaN;
  const hour = pairAt(text, 11);
  const minute = pairAt(text, 14);
  const second = text.length === 16 ? 0 : text.charCodeAt(16) === COLON ? pairAt(text, 17) : Number.NaN;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/**
 * The serial number of `yyyy-mm-dd`, perhaps with ` hh:mm` or ` hh:mm:ss`; NaN for everything else. A number and no
 * object, because whole blocks of dumps consist of such texts. Their format: `isoFormat` of the length.
 */
export function isoSerial(text: string): number {
  const { length } = text;
  if ((length !== 10 && length !== 16 && length !== 19) || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
    return Number.NaN;
  const year = pairAt(text, 0) * 100 + pairAt(text, 2);
  const month = pairAt(text, 5);
  const day = pairAt(text, 8);
  if (!(year > 0 && month > 0 && day > 0)) return Number.NaN;
  const serial = serialOfDay(year, month, day);
  if (serial === null) return Number.NaN;
  return length === 10 ? serial : serial + isoClock(text);
}

const momentFormats = new Map<string, string>();

/** A day's number format with the time behind it; always the same string, which is quicker to look up. */
export function momentFormat(day: string): string {
  let known = momentFormats.get(day);
  if (known === undefined) {
    known = `${day} h:mm:ss`;
    momentFormats.set(day, known);
  }
  return known;
}

const ISO_MOMENT = momentFormat(ISO);

/** The number format of what `isoSerial` knows. */
export const isoFormat = (text: string): string => (text.length === 10 ? ISO : ISO_MOMENT);

/**
 * A day in digits, perhaps with its time behind one blank; null for everything else, which may be a date all the same.
 * @example simpleMoment('2024-03-04 18:00', facts) // { v: 45355.75, nf: 'yyyy-mm-dd h:mm:ss' }
 */
export function simpleMoment(text: string, facts: LocaleFacts): Moment | null {
  const day = dayAt(text, facts);
  if (!day) return null;
  if (day.end === text.length) return { v: day.serial, nf: day.nf };
  const clock = text.charCodeAt(day.end) === SPACE ? clockAt(text, day.end + 1) : null;
  return clock === null ? null : { v: day.serial + clock, nf: momentFormat(day.nf) };
}
