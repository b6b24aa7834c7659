/** Text into a cell, read as if typed: a number, a date, a boolean, a formula or plain text. */
import type { Quirks } from '../view';
import { type LocaleFacts, localeFacts } from './locale';
import { momentFormat, simpleMoment } from './simpleMoment';
import { simpleNumber } from './simpleNumber';
import { serialOfDay } from './zone';

/** `nf`: the number format that the cell takes on if it has none. */
export interface Typed {
  v: number | string | boolean | null;
  f?: string;
  nf?: string;
}

export interface Typing {
  locale: string;
  quirks: Quirks;
  /** The cell's number format. */
  nf: string | undefined;
  /** Year of today, for dates typed without one. */
  year: () => number;
  by: 'script' | 'person';
}

/** What a formula shows: there is no engine behind it. */
const FORMULA_VALUE = '#ERROR!';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const numberPatterns = new Map<string, RegExp>();

function numberPattern({ tag, decimal, group, currency }: LocaleFacts): RegExp {
  let pattern = numberPatterns.get(tag);
  if (!pattern) {
    const apart = /\s/.test(group) ? '[\\s\\u00a0\\u202f]' : escaped(group);
    const whole = `(?:\\d{1,3}(?:${apart}\\d{3})+|\\d+(?: \\d+)*)`;
    const point = escaped(decimal);
    const money = currency.sign === '' ? '(?!)' : escaped(currency.sign);
    const number = `(${whole}(?:${point}\\d*)?|${point}\\d+)`;
    pattern = new RegExp(`^([+-]?)\\s*(${money}\\s*)?${number}(e[+-]?\\d+)?\\s*(%|${money})?$`, 'i');
    numberPatterns.set(tag, pattern);
  }
  return pattern;
}

/** The number format that an amount of the region's currency gets. */
function moneyFormat({ currency }: LocaleFacts, hasFraction: boolean): string {
  const digits = hasFraction ? '#,##0.00' : '#,##0';
  return currency.first ? `"${currency.sign}"${digits}` : `${digits} "${currency.sign}"`;
}

function parseNumber(text: string, facts: LocaleFacts): Typed | null {
  const match = numberPattern(facts).exec(text);
  if (!match) return null;
  const [, sign, before, body = '', power = '', after] = match;
  const percent = after === '%';
  if (before !== undefined && after !== undefined) return null;
  const plain = body
    .split(facts.group)
    .join('')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(facts.decimal, '.');
  const size = Number(`${plain}${power}`) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const v = sign === '-' ? -size : size;
  const hasFraction = plain.includes('.');
  if (percent) return { v, nf: hasFraction ? '0.00%' : '0%' };
  if (before !== undefined || (after !== undefined && !percent)) return { v, nf: moneyFormat(facts, hasFraction) };
  if (power) return { v, nf: '0.00E+00' };
  return { v };
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?\s*([ap]m)?$/i;

function parseTime(text: string): Typed | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[5]?.toLowerCase();
  let hour = Number(match[1]);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  if (hour > 23 || minute > 59 || second >= 60) return null;
  const nf = `${match[3] ? 'h:mm:ss' : 'h:mm'}${half ? ' am/pm' : ''}`;
  return { v: (hour * 3600 + minute * 60 + second) / 86_400, nf };
}

const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

function day(year: number, month: number, dayOfMonth: number, nf: string): Typed | null {
  const v = year > 0 && year < 10_000 ? serialOfDay(year, month, dayOfMonth) : null;
  return v === null ? null : { v, nf };
}

function parseNumericDay(text: string, facts: LocaleFacts, thisYear: () => number): Typed | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const two = three ? null : /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  const match = three ?? two;
  if (!match || (match[2] === '.' && !facts.dayFormat.includes('.'))) return null;
  const dayFirst = facts.order.indexOf('d') < facts.order.indexOf('m');
  const month = Number(dayFirst ? match[3] : match[1]);
  const dayOfMonth = Number(dayFirst ? match[1] : match[3]);
  const year = three ? fullYear(match[4] ?? '') : thisYear();
  return day(year, month, dayOfMonth, facts.dayFormat);
}

function monthNumber(word: string, facts: LocaleFacts): number {
  const lower = word.toLowerCase();
  if (lower.length < 3) return 0;
  return facts.months.findIndex((month) => lower.startsWith(month) && lower.length <= 10) + 1;
}

function parseNamedDay(text: string, facts: LocaleFacts): Typed | null {
  const match = /^(\d{1,2})[ -](\p{L}+)\.?[ -](\d{4})$/u.exec(text) ?? /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  if (!match) return null;
  const [, first = '', second = '', year = ''] = match;
  const dayFirst = /^\d/.test(first);
  const month = monthNumber(dayFirst ? second : first, facts);
  return month ? day(Number(year), month, Number(dayFirst ? first : second), facts.dayFormat) : null;
}

function parseDate(text: string, facts: LocaleFacts, year: () => number): Typed | null {
  const time = parseTime(text);
  if (time) return time;
  const split = /^(.*?),?\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  const clock = split ? parseTime(split[2] ?? '') : null;
  if (split && !clock) return null;
  const dayText = split ? (split[1] ?? '') : text;
  const found = parseNumericDay(dayText, facts, year) ?? parseNamedDay(dayText, facts);
  if (!found || !clock) return found;
  return { v: Number(found.v) + Number(clock.v), nf: momentFormat(found.nf ?? '') };
}

const isFormula = (text: string): boolean => /^[=+]./s.test(text);
const formula = (text: string): Typed => ({ v: FORMULA_VALUE, f: text.startsWith('=') ? text : `=${text}` });

function typedInText(text: string, { quirks, by }: Typing): Typed {
  if (text.startsWith("'"))
    return { v: by === 'person' || quirks.quoteConsumedInAtCell ? text.slice(1) || null : text };
  const stops = by === 'person' || quirks.atStopsFormula;
  return isFormula(text) && !stops ? formula(text) : { v: text };
}

const LONGEST = 40;

/** The code of `$`, `£`, `¥` or one of the block from `₠` to `⃀`, where `€` is. */
const isMoneySign = (code: number): boolean =>
  code === 36 || code === 163 || code === 165 || (code >= 0x20a0 && code <= 0x20c0);

const NAMED_DAY = /^\p{L}{3,10}\.? \d{1,2},? \d{4}/u;

/** Rules out at a glance what cannot be a number or a date, as most texts cannot. */
function mayBeNumber(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (first > 64 && !isMoneySign(first)) return NAMED_DAY.test(text);
  return (isMoneySign(first) || first === 43 || first === 45 || first === 46 || first === 44) && /\d/.test(text);
}

/** Text that surely stays the text it is, whatever the locale: nothing to read in it. */
export function isPlainText(text: string, nf: string | undefined): boolean {
  const first = text.charCodeAt(0);
  if (first <= 32 || first === 39 || first === 43 || first === 61 || text === '') return false;
  if (nf === '@' || text.length > LONGEST) return true;
  return first > 64 && !isMoneySign(first) && !/^(true|false)\s*$/i.test(text) && !NAMED_DAY.test(text);
}

/**
 * Reads a text as Sheets reads what is typed or written into a cell.
 * @example parseTyped('01234', typing) // { v: 1234 }
 * @example parseTyped("'01234", typing) // { v: '01234' }
 */
export function parseTyped(text: string, typing: Typing): Typed {
  if (text === '') return { v: null };
  if (typing.nf === '@') return typedInText(text, typing);
  const first = text.charCodeAt(0);
  if (first === 39) return { v: text.slice(1) || null };
  if (first === 61 && text.length > 1) return formula(text);
  const trimmed = text.trim();
  if (mayBeNumber(trimmed)) {
    const facts = localeFacts(typing.locale);
    const simple = simpleNumber(trimmed, facts.decimal);
    if (simple !== null) return { v: simple };
    const found = simpleMoment(trimmed, facts) ?? parseNumber(trimmed, facts) ?? parseDate(trimmed, facts, typing.year);
    if (found) return found;
  }
  if (first === 43 && text.length > 1) return formula(text);
  if (trimmed.length <= 5 && /^(true|false)$/i.test(trimmed)) return { v: trimmed.toLowerCase() === 'true' };
  return { v: text };
}
