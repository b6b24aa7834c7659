/** Whether a word is another one mistyped, or another word. */
import { editDistance } from './editDistance';

/** The slips between two names. `isSafe`: hardly anything but a slip. */
export interface Slips {
  distance: number;
  isSwap: boolean;
  isSafe: boolean;
}

/** The most mistakes that anybody is taken to make in one name. */
export const MOST_SLIPS = 2;

const LARGE = 6;
const SMALL = 4;

/** A letter of these scripts says as much as several of others. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Before a word, these make it another one: unpaid, inactive, resent. */
const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 're', 'de', 'no', 'up', 'my'];

/** A digit at the beginning of or amid letters may be a mistyped letter (`0rder`); any other is a number. */
const numbersIn = (word: string): string =>
  word.replace(/^\d(?=\p{L}{3})|(\p{L})\d(?=\p{L})/gu, '$1').replace(/\D/g, '');

const isPrefixed = (long: string, short: string): boolean => PREFIXES.some((prefix) => prefix + short === long);

/** Two slips and the first letter wrong, a prefix more or less, or another number: that is another word. */
function isOtherWord(a: string, b: string, distance: number): boolean {
  if (isPrefixed(a, b) || isPrefixed(b, a) || numbersIn(a) !== numbersIn(b)) return true;
  return distance > 1 && a[0] !== b[0] && a[1] !== b[0] && a[0] !== b[1];
}

/** How many slips a word of this length may have: in a short one, each makes another word. */
function allowed(word: string): number {
  if (word.length < SMALL) return word.length === SMALL - 1 && !DENSE.test(word) ? 1 : 0;
  return word.length < LARGE || DENSE.test(word) ? 1 : MOST_SLIPS;
}

const isDoubled = (long: string, short: string): boolean =>
  [...long].some((letter, i) => letter === long[i - 1] && long.slice(0, i) + long.slice(i + 1) === short);

const sorted = (word: string): string => [...word].sort().join('');

/** The shorter the word, the likelier that a slip leads to another one: "trial" and "trail", "charge" and "change". */
function isSafeSlip(a: string, b: string, isSwap: boolean): boolean {
  if (DENSE.test(a) || a[0] !== b[0]) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isSwap) return short.length >= 6;
  if (short.length === long.length) return short.length >= 9;
  return short.length >= (isDoubled(long, short) ? 5 : 7);
}

const wordSlips = (a: string, b: string): number | null => {
  const most = Math.min(allowed(a), allowed(b));
  const distance = editDistance(a, b, most);
  return distance > most || isOtherWord(a, b, distance) ? null : distance;
};

/** Every word of the one, and some more: "Refund" and "No refund", "Plan" and "Plan B". */
const isPart = (few: readonly string[], many: readonly string[]): boolean =>
  few.length < many.length && few.every((word) => many.includes(word));

/** The two words in which the names differ, if it is one pair; else both names as one word. */
function differingPair(a: readonly string[], b: readonly string[]): [string, string] {
  const at = a.findIndex((word, i) => word !== b[i]);
  const isOnly = a.length === b.length && a.every((word, i) => i === at || word === b[i]);
  return isOnly ? [a[at] ?? '', b[at] ?? ''] : [a.join(''), b.join('')];
}

/**
 * The typing mistakes between two names given by their words, if one may be the other mistyped; else null. Each word may
 * have one, longer ones two, and a name no more than two.
 * @example slipsBetween(['order', 'inqury'], ['order', 'inquiry']) // {distance: 1, isSwap: false, isSafe: false}
 */
export function slipsBetween(a: readonly string[], b: readonly string[]): Slips | null {
  const distance = editDistance(a.join(''), b.join(''), MOST_SLIPS);
  if (distance === 0 || distance > MOST_SLIPS) return null;
  if (isPart(a, b) || isPart(b, a)) return null;
  const isSplitAlike = a.length === b.length;
  if (isSplitAlike && a.some((word, i) => word !== b[i] && wordSlips(word, b[i] ?? '') === null)) return null;
  const [one, other] = differingPair(a, b);
  if (!isSplitAlike && wordSlips(one, other) === null) return null;
  const isSwap = distance === 1 && one.length === other.length && sorted(one) === sorted(other);
  return { distance, isSwap, isSafe: isSplitAlike && distance === 1 && isSafeSlip(one, other, isSwap) };
}
