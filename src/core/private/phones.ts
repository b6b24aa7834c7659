/** Telephone numbers, with reserve: only forms that hardly anything else has, or a word that says so. */
import type { Span } from './kinds';
import { matches } from './matches';
import { followsNumberWord } from './numberWords';

/** `+` and a country, or `00` and a country with gaps between groups. */
const INTERNATIONAL = /\+ ?[1-9]\d{0,2}(?:[ .-]?\(0?\d{1,4}\)|[ ./-]{0,2}\d){7,17}(?!\d)/.source;
const DOUBLE_NOUGHT = /00 ?[1-9]\d{0,2}(?=\d{0,4}[ ./(-])(?:[ .-]?\(0?\d{1,4}\)|[ ./-]{0,2}\d){7,16}(?!\d)/.source;

/** The countries whose groups tell. */
const NATIONAL = [
  // North America: 3-3-4; without brackets, area and exchange begin with 2 or more
  /(?:1[ .-]?)?\([2-9]\d\d\)[ .-]?\d{3}[ .-]\d{4}/,
  /(?:1[ .-])?[2-9]\d\d([-.])[2-9]\d\d[.-]\d{4}/,
  // An area in brackets, with its nought or without: Britain, Germany, Australia, Brazil
  /\(0\d{1,4}\)[ -]?\d{2,4}(?:[ -]?\d{2,5}){1,2}/,
  /\(\d{2}\) ?9?\d{4}-\d{4}/,
  // France: five pairs
  /0[1-9](?:[ .-]?\d\d){3}[ .-]\d\d/,
  // The Netherlands' mobiles: 06 and eight digits
  /06[ -](?:\d{8}|\d{4} \d{4}|\d\d(?: \d\d){3})/,
  // Britain, Germany, Italy, Australia, Japan: a nought, an area, one to three groups
  /0\d{2,4}(?: ?\/ ?| ?- ?| )\d{3,8}(?:[ -]\d{2,5}){0,2}/,
  /0\d-\d{4}-\d{4}/,
].map(({ source }) => source);

/** Fewest and most digits in all of a number that begins with its area. */
const NATIONAL_DIGITS = [9, 12] as const;

const CLEAR = new RegExp(
  `${INTERNATIONAL}|${DOUBLE_NOUGHT}|${NATIONAL.map((each) => `(?:${each.replace('([-.])', '[-.]')})`).join('|')}`,
  'g',
);

/** Any digits that could be dialled. */
const DIALLED = /\(?\d(?:[ ()./-]{0,2}\d){5,14}/g;

const WORDS =
  /(?:phone|telephone|tel|mobile|mob|cell|cellphone|landline|call me|call us|call|text me|sms|whatsapp|signal|ring me|ring|reach me|fax|my number|contact number|telefon|telefonnummer|handy|handynummer|mobil|rufnummer|ruf|rückruf|anrufen|tél|téléphone|portable|teléfono|móvil|celular|llamar|telefono|cellulare|chiamare|telefone|telemóvel|ligar|telefoon|mobiel|bellen|電話|電話番号|携帯)/
    .source;
const SAID = new RegExp(`(?:^|[^\\p{L}])${WORDS}[^\\p{N}\\n]{0,24}$`, 'iu');
const LOOKED_AT = 60;

const DATE = /^\(?(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?!\d)/;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const WORD = /[\p{L}\p{N}_]/u;

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Part of a longer number, of a word or of a web address? */
function isPart(text: string, { start, end }: Span): boolean {
  const [beforeThat, before, after, afterThat] = [text[start - 2], text[start - 1], text[end], text[end + 1]].map(
    (char) => char ?? '',
  ) as [string, string, string, string];
  if (/[\p{L}\p{N}_+=/#]/u.test(before) || WORD.test(after)) return true;
  if (/[.,:-]/.test(before) && /\d/.test(beforeThat)) return true;
  return /[./:,-]/.test(after) && /\d/.test(afterThat);
}

/** A nought may begin a number, and just as well a later group of one. */
const isLaterGroup = (text: string, shown: string, start: number): boolean =>
  shown.startsWith('0') && /\d\d $/.test(text.slice(Math.max(0, start - 3), start));

function isClear(text: string, shown: string, { start }: Span): boolean {
  if (shown.startsWith('+')) return digitsIn(shown) >= 8 && digitsIn(shown) <= 15;
  if (DATE.test(shown) || followsNumberWord(text, start) || isLaterGroup(text, shown, start)) return false;
  if (shown.startsWith('00')) return digitsIn(shown) >= 10 && digitsIn(shown) <= 16;
  const digits = digitsIn(shown);
  return digits >= NATIONAL_DIGITS[0] && digits <= NATIONAL_DIGITS[1];
}

const isSaid = (text: string, shown: string, { start }: Span): boolean =>
  !DATE.test(shown) &&
  !ADDRESS.test(shown) &&
  digitsIn(shown) >= 7 &&
  SAID.test(text.slice(Math.max(0, start - LOOKED_AT), start)) &&
  !followsNumberWord(text, start);

const found = (pattern: RegExp, text: string, is: (text: string, shown: string, span: Span) => boolean): Span[] =>
  matches(pattern, text)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, shown: match[0] }))
    .filter(({ shown, ...span }) => !isPart(text, span) && is(text, shown, span))
    .map(({ start, end }) => ({ start, end }));

/**
 * Telephone numbers in international form, in a national form that nothing else has, or after a word such as "call".
 * Dates, prices, addresses of machines, order and tracking numbers are none.
 * @example findPhones('call +44 20 7946 0958') // [{start: 5, end: 21}]
 */
export const findPhones = (text: string): Span[] => [...found(CLEAR, text, isClear), ...found(DIALLED, text, isSaid)];
