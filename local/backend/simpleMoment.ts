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
