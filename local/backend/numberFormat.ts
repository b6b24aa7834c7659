/** Number formats: is it a date, and how does a value look in it? A subset of the spreadsheet's pattern language. */
import { localeFacts } from './locale';
import { partsOf } from './zone';

const bare = (format: string): string =>
  format.replace(/"[^"]*"|\\./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

const dateFormats = new Map<string, boolean>();

/** Does a number in this format read as a date? */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = format !== '@' && /[ymdhs]/i.test(bare(format)) && !/general/i.test(format);
    dateFormats.set(format, known);
  }
  return known;
}

function general(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-9)) {
    const [digits = '0', power = '0'] = value.toExponential(5).split('e');
    return `${String(Number(digits)).replace('.', decimal)}E${power.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  const rounded = Number(value.toFixed(10));
  // `String` would write 0.0000001 as 1e-7.
  const text = Math.abs(rounded) < 1e-6 ? rounded.toFixed(10).replace(/\.?0+$/, '') : String(rounded);
  return text.replace('.', decimal);
}

const DATE_TOKEN = /"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|\[h+\]|h+|s+|\.0+|./gis;
const two = (value: number): string => String(value).padStart(2, '0');

type Parts = ReturnType<typeof partsOf>;
type Piece = (at: Parts, serial: number) => string;

const one = (count: number, value: number): string => (count > 1 ? two(value) : String(value));

/** Names of the twelve months or seven days in a style of `Intl`. */
const names = (
  tag: string,
  style: Intl.DateTimeFormatOptions,
  count: number,
  from: (index: number) => number,
): string[] => {
  const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => format.format(from(index)));
};

function monthPiece(count: number, tag: string): Piece {
  if (count <= 2) return (at) => one(count, at.month);
  const style = count === 3 ? 'short' : count === 4 ? 'long' : 'narrow';
  const months = names(tag, { month: style }, 12, (index) => Date.UTC(2024, index, 15));
  return (at) => months[at.month - 1] ?? '';
}

function dayPiece(count: number, tag: string): Piece {
  if (count <= 2) return (at) => one(count, at.day);
  const days = names(tag, { weekday: count === 3 ? 'short' : 'long' }, 7, (index) => Date.UTC(2024, 8, 1 + index));
  return (at) => days[at.weekday] ?? '';
}

/** An `m` after hours or before seconds means minutes. */
function isMinute(tokens: string[], index: number): boolean {
  const letters = tokens.map((token) =>
    /^[ymdhs[]/i.test(token) ? token.replace('[', '').charAt(0).toLowerCase() : '',
  );
  const before = letters.slice(0, index).filter(Boolean).pop();
  const after = letters.slice(index + 1).find(Boolean);
  return before === 'h' || after === 's';
}

function piece(tokens: string[], index: number, tag: string): Piece {
  const token = tokens[index] ?? '';
  const count = token.length;
  const half = tokens.some((other) => /^(am\/pm|a\/p)$/i.test(other));
  if (token.startsWith('"')) return () => token.slice(1, -1);
  if (token.startsWith('\\')) return () => token.slice(1);
  if (/^am\/pm$/i.test(token)) return (at) => (at.hour < 12 ? 'AM' : 'PM');
  if (/^a\/p$/i.test(token)) return (at) => (at.hour < 12 ? 'A' : 'P');
  if (/^\.0+$/.test(token))
    return (at) =>
      `.${String(at.ms)
        .padStart(3, '0')
        .slice(0, count - 1)}`;
  switch (token.charAt(0).toLowerCase()) {
    case '[':
      return (_, serial) => String(Math.floor(serial * 24 + 1e-9));
    case 'y':
      return (at) => (count <= 2 ? two(at.year % 100) : String(at.year).padStart(4, '0'));
    case 'd':
      return dayPiece(count, tag);
    case 'h':
      return (at) => one(count, half ? at.hour % 12 || 12 : at.hour);
    case 's':
      return (at) => one(count, at.second);
    case 'm':
      return isMinute(tokens, index) ? (at) => one(count, at.minute) : monthPiece(count, tag);
    default:
      return () => token;
  }
}

const compiled = new Map<string, Piece[]>();

function dateText(serial: number, format: string, tag: string): string {
  const key = `${tag} ${format}`;
  let pieces = compiled.get(key);
  if (!pieces) {
    const tokens = format.match(DATE_TOKEN) ?? [];
    pieces = tokens.map((_, index) => piece(tokens, index, tag));
    compiled.set(key, pieces);
  }
  const at = partsOf(serial);
  let text = '';
  for (const part of pieces) text += part(at, serial);
  return text;
}

function digits(value: number, pattern: string, locale: string): string {
  const { decimal, group } = localeFacts(locale);
  const [whole = '', fraction = ''] = pattern.split('.');
  const fixed = Math.abs(value).toFixed(Math.min(fraction.length, 20));
  let [integer = '0', rest = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  if (integer === '0' && least === 0) integer = '';
  integer = integer.padStart(least, '0');
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  for (let index = fraction.length; index > 0 && fraction[index - 1] === '#' && rest.endsWith('0'); index--) {
    rest = rest.slice(0, -1);
  }
  return rest ? `${integer}${decimal}${rest}` : integer;
}

function scientific(value: number, section: string, decimal: string): string {
  const places = (/\.(0+)E/i.exec(section)?.[1] ?? '').length;
  const [digits = '0', power = '0'] = value.toExponential(places).split('e');
  return `${digits.replace('.', decimal)}E${power.startsWith('-') ? '-' : '+'}${power.slice(1).padStart(2, '0')}`;
}

function numberText(value: number, format: string, locale: string): string {
  const sections = format.split(';');
  const negative = value < 0 && sections[1] !== undefined;
  const section = (negative ? sections[1] : value === 0 && sections[2] !== undefined ? sections[2] : sections[0]) ?? '';
  if (/general/i.test(section)) return general(value, localeFacts(locale).decimal);
  if (/0E[+-]0/i.test(section)) return scientific(value, section, localeFacts(locale).decimal);
  const scaled = bare(section).includes('%') ? value * 100 : value;
  const plain = section.replace(/\[[^\]]*\]/g, '');
  const pattern = /[#0?][#0?,.]*/.exec(plain.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length)));
  const literal = (text: string): string =>
    text.replace(/"([^"]*)"|\\(.)|_./g, (_, quoted, one) => quoted ?? one ?? ' ');
  if (!pattern) return literal(plain);
  const shown = digits(scaled, pattern[0].replace(/\?/g, '#'), locale);
  const sign = scaled < 0 && !negative && /[1-9]/.test(shown) ? '-' : '';
  return `${sign}${literal(plain.slice(0, pattern.index))}${shown}${literal(plain.slice(pattern.index + pattern[0].length))}`;
}

/** A value as the cell displays it. */
export function display(value: number | string | boolean | null, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '@' || format === '') return general(value, localeFacts(locale).decimal);
  return isDateFormat(format) ? dateText(value, format, localeFacts(locale).tag) : numberText(value, format, locale);
}
