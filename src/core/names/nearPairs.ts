/** Names that stand beside each other and may be one reason, written twice. */
import { editDistance } from './editDistance';
import { type NameFinder, nameFinder } from './nameFinder';
import { type Carelessness, carelessness, looseForm, meaningOf } from './nameForms';

/** `name` is the less preferred of two, `near` the other. `sure`: hardly anything but a slip. */
export interface NearPair {
  name: string;
  near: string;
  reason: Carelessness | 'swapped' | 'letters';
  sure: boolean;
}

/** In a shorter name each letter counts. */
const LONG_NAME = 10;
const SHORTEST = 5;

/** Comparing each with each takes too long beyond; careless spellings are found among any number. */
const MOST_COMPARED = 300;

/** Names that say the same but for their letters. */
function byMeaning(names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(meaningOf(name));
    if (group) group.push(name);
    else groups.set(meaningOf(name), [name]);
  }
  return [...groups.values()];
}

/** The first name that differs from each only as a careless spelling does. */
function carelessPairs(names: readonly string[]): NearPair[] {
  const first = new Map<string, string>();
  return names.flatMap((name): NearPair[] => {
    const form = looseForm(name);
    const near = first.get(form);
    if (near === undefined) first.set(form, name);
    const difference = near === undefined ? null : carelessness(name, near);
    return near !== undefined && difference ? [{ name, near, reason: difference.reason, sure: true }] : [];
  });
}

/** A letter left out or doubled in a long name; another letter instead may well make another word (“charge”, “change”). */
function isLetterMissing(a: string, b: string): boolean {
  const [one, other] = [looseForm(a), looseForm(b)];
  const isOneOff = one.length !== other.length && editDistance(one, other, 1) === 1;
  return isOneOff && one[0] === other[0] && Math.min(one.length, other.length) >= LONG_NAME;
}

/** The names that a slip parts from this one, whichever of the two is preferred. */
function slippedPairs(name: string, finder: NameFinder, placeOf: (name: string) => number): NearPair[] {
  const meant = finder.mistyped(name);
  return (meant?.paths ?? []).map(({ tag: other }) => {
    const [near, worse] = placeOf(name) < placeOf(other) ? [name, other] : [other, name];
    const sure = meant?.sure === true || (meant?.paths.length === 1 && isLetterMissing(name, other));
    return { name: worse, near, reason: meant?.reason ?? 'letters', sure };
  });
}

/** The surest for each. */
function mistypedPairs(names: readonly string[], placeOf: (name: string) => number): NearPair[] {
  const long = names.filter((name) => looseForm(name).length >= SHORTEST);
  if (long.length < 2 || long.length > MOST_COMPARED) return [];
  const finder = nameFinder(long.map((name) => ({ name, path: { tag: name, subtag: '' } })));
  const found = new Map<string, NearPair>();
  for (const pair of long.flatMap((name) => slippedPairs(name, finder, placeOf))) {
    const before = found.get(pair.name);
    if (before === undefined || (pair.sure && !before.sure)) found.set(pair.name, pair);
  }
  return [...found.values()];
}

/**
 * Each name that is nearly the same as a preferred one, once, with that one: they differ in blanks, case, accents,
 * punctuation or plural, or are a typing mistake or two apart. Numbered names are different.
 * @param names no name twice, the preferred ones first
 * @example nearPairs(['Order Inquiry', 'Order Inqury'])
 * // [{name: 'Order Inqury', near: 'Order Inquiry', reason: 'letters', sure: true}]
 */
export function nearPairs(names: readonly string[]): NearPair[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (name: string): number => places.get(name) ?? 0;
  const found = byMeaning(names).flatMap((alike) => {
    const careless = carelessPairs(alike);
    const gone = new Set(careless.map(({ name }) => name));
    const rest = alike.filter((name) => !gone.has(name));
    return [...careless, ...mistypedPairs(rest, placeOf)];
  });
  return found.sort((a, b) => placeOf(a.name) - placeOf(b.name));
}
