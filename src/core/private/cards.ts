/** Card numbers: Luhn's check digit, an issuer's range, and the groups that people write them in. */

import type { Span } from './kinds';
import { matches } from './matches';
import { followsNumberWord } from './numberWords';

/** First digits from, to, and the lengths in use: Visa, Mastercard, American Express, Diners, JCB, Discover, … */
const ISSUERS: readonly (readonly [from: string, to: string, lengths: string])[] = [
  ['4', '4', '13 16 19'],
  ['51', '55', '16'],
  ['2221', '2720', '16'],
  ['34', '34', '15'],
  ['37', '37', '15'],
  ['300', '305', '14 16'],
  ['36', '36', '14 16'],
  ['38', '39', '14 16'],
  ['3528', '3589', '16 17 18 19'],
  ['6011', '6011', '16 19'],
  ['644', '659', '16 19'],
  ['62', '62', '16 17 18 19'],
  ['81', '82', '16'],
  ['2200', '2204', '16'],
  ['5018', '5020', '13 14 15 16 17 18 19'],
  ['5038', '5038', '13 14 15 16 17 18 19'],
  ['508', '508', '16'],
  ['5060', '5061', '16 18 19'],
  ['5893', '5893', '13 14 15 16 17 18 19'],
  ['60', '60', '16'],
  ['6304', '6304', '13 14 15 16 17 18 19'],
  ['6362', '6362', '16'],
  ['637', '639', '16'],
  ['6759', '6763', '13 14 15 16 17 18 19'],
  ['9792', '9792', '16'],
];

/** No issuer's numbers begin with another digit. */
const MAY_BEGIN = /[2-689]/;

const SHORTEST = 13;
const LONGEST = 19;

function isIssued(digits: string): boolean {
  return ISSUERS.some(([from, to, lengths]) => {
    const first = digits.slice(0, from.length);
    return first >= from && first <= to && lengths.includes(String(digits.length));
  });
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Thirteen digits with a valid check digit of EAN are a product's barcode or a book's ISBN. */
function isBarcode(digits: string): boolean {
  if (digits.length !== 13) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

const SPECIAL_GROUPS = /^(?:4,6,5|4,6,4|6,13|4,4,5|4,4,4,4,3)$/;

/** All groups as long as the first, the last one maybe shorter; or the ways of particular issuers. */
function isGroupedAsCard(lengths: readonly number[]): boolean {
  const [first = 0] = lengths;
  const last = lengths[lengths.length - 1] ?? 0;
  const even = lengths.slice(0, -1).every((length) => length === first) && last <= first;
  return (even && first !== 3) || SPECIAL_GROUPS.test(lengths.join());
}

interface Group extends Span {
  /** Only a blank parts it from the group before: a number may begin here. */
  free: boolean;
}

const GROUPS = /\d+(?:(?: ?[-._] ?| {1,2})\d+)*/g;

function groupsOf(run: string, offset: number): Group[] {
  const groups: Group[] = [];
  for (const match of matches(/\d+/g, run)) {
    const start = match.index;
    const before = groups[groups.length - 1];
    const between = before ? run.slice(before.end - offset, start) : ' ';
    groups.push({ start: offset + start, end: offset + start + match[0].length, free: /^ +$/.test(between) });
  }
  return groups;
}

const NAME_BEFORE = /[\p{L}_/]/u;
const NAME_BEHIND = /[\p{L}_]/u;
const CARD_WORD = /(?:card|visa|amex|express|karte|carte|tarjeta|cart[aã]o|carta|cc|nr|no|num|number)$/i;

/** A letter just before or behind makes it the name of something else, unless the word says card. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !NAME_BEHIND.test(text[end] ?? '') &&
  (!NAME_BEFORE.test(text[start - 1] ?? '') || CARD_WORD.test(text.slice(Math.max(0, start - 10), start)));

function isCard(text: string, groups: readonly Group[]): boolean {
  const [first] = groups;
  const last = groups[groups.length - 1];
  if (!first || !last) return false;
  const digits = text.slice(first.start, last.end).replace(/\D/g, '');
  if (!isIssued(digits) || !passesLuhn(digits)) return false;
  if (!isGroupedAsCard(groups.map(({ start, end }) => end - start))) return false;
  if (groups.length === 1 && (isBarcode(digits) || followsNumberWord(text, first.start))) return false;
  return standsAlone(text, { start: first.start, end: last.end });
}

/** The longest card number that begins at a group, as a count of groups; 0 where none does. */
function cardAt(text: string, groups: readonly Group[], from: number): number {
  let digits = 0;
  let longest = 0;
  for (let to = from; to < groups.length; to += 1) {
    const group = groups[to];
    if (!group) break;
    digits += group.end - group.start;
    if (digits > LONGEST) break;
    const ends = groups[to + 1]?.free ?? true;
    if (ends && digits >= SHORTEST && isCard(text, groups.slice(from, to + 1))) longest = to + 1 - from;
  }
  return longest;
}

/**
 * Card numbers of 13 to 19 digits, with blanks, dashes or dots between groups; none inside a longer run of digits.
 * @example findCards('paid with 4242 4242 4242 4242') // [{start: 10, end: 29}]
 */
export function findCards(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matches(GROUPS, text)) {
    if (match[0].length < SHORTEST) continue;
    const groups = groupsOf(match[0], match.index);
    for (let from = 0; from < groups.length; from += 1) {
      const first = groups[from];
      const count = first?.free && MAY_BEGIN.test(text[first.start] ?? '') ? cardAt(text, groups, from) : 0;
      const last = groups[from + count - 1];
      if (!first || !last || count === 0) continue;
      found.push({ start: first.start, end: last.end });
      from += count - 1;
    }
  }
  return found;
}
