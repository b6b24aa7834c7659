/** Which listed name somebody meant. */

import type { TagPath } from '../tags/tagPath';
import { editDistance } from './editDistance';
import { type Carelessness, carelessness, looseForm, looseWords, meaningOf, plainWords } from './nameForms';
import { nameSieve } from './nameSieve';
import { MOST_SLIPS, type Slips, slipsBetween } from './nearWords';

/** A name and the path that it stands for. */
export interface NamedPath {
  name: string;
  path: TagPath;
}

/** Every path that fits equally well: one, or several. `sure`: one, and hardly anything else can have been meant. */
export interface Meant {
  paths: TagPath[];
  reason: Carelessness | 'swapped' | 'letters';
  sure: boolean;
}

export interface NameFinder {
  /** Names that differ in blanks, case, accents and the like only; the least difference decides. */
  careless: (name: string) => Meant | null;
  /** The names fewest typing mistakes away: at most two, fewer in short words. */
  mistyped: (name: string) => Meant | null;
}

/** What is longer is a text, and no name: a column of them would take minutes to take apart. */
const LONGEST = 200;

function bestOf<T>(found: readonly T[], rank: (each: T) => number): T[] {
  const best = Math.min(...found.map(rank));
  return found.filter((each) => rank(each) === best);
}

function byLooseForm(entries: readonly NamedPath[]): Map<string, NamedPath[]> {
  const found = new Map<string, NamedPath[]>();
  for (const entry of entries) {
    const form = looseForm(entry.name);
    const alike = found.get(form);
    if (alike) alike.push(entry);
    else found.set(form, [entry]);
  }
  return found;
}

/** The slips between a name and each of several. */
function slipsFrom(name: string): (listed: string) => Slips | null {
  const [loose, plain] = [looseWords(name), plainWords(name)];
  return (listed) => {
    const slips = slipsBetween(loose, looseWords(listed));
    if (slips?.distance === 1) return slips;
    // An `s` too many or too few looks like a plural, or hides one.
    const exact = slipsBetween(plain, plainWords(listed));
    return slips && exact ? (exact.distance < slips.distance ? exact : slips) : (slips ?? exact);
  };
}

function nearest(name: string, form: string, forms: readonly string[], byForm: Map<string, NamedPath[]>): Meant | null {
  const slipsTo = slipsFrom(name);
  const close = forms.filter((near) => near !== form && editDistance(form, near, MOST_SLIPS) <= MOST_SLIPS);
  const found = close.flatMap((near) => {
    const entries = byForm.get(near) ?? [];
    const slips = slipsTo(entries[0]?.name ?? '');
    return slips ? [{ entries, slips }] : [];
  });
  if (found.length === 0) return null;
  const best = bestOf(found, ({ slips }) => slips.distance);
  const paths = best.flatMap(({ entries }) => entries.map(({ path }) => path));
  const { isSwap = false, isSafe = false } = best[0]?.slips ?? {};
  const isOne = paths.length === 1 && close.length === 1;
  const sure = isSafe && isOne && meaningOf(name) === meaningOf(best[0]?.entries[0]?.name ?? '');
  return { paths, reason: isSwap ? 'swapped' : 'letters', sure };
}

/** A finder over listed names. Making it costs one pass; a search compares the names of about the same letters. */
export function nameFinder(entries: readonly NamedPath[]): NameFinder {
  const byForm = byLooseForm(entries);
  const sieve = nameSieve([...byForm.keys()]);
  return {
    careless(name) {
      if (name.length > LONGEST) return null;
      const found = (byForm.get(looseForm(name)) ?? []).flatMap(({ name: listed, path }) => {
        const difference = carelessness(name, listed);
        return difference ? [{ path, listed, ...difference }] : [];
      });
      const best = bestOf(found, ({ grade }) => grade);
      const reason = best[0]?.reason;
      const sure = best.length === 1 && meaningOf(name) === meaningOf(best[0]?.listed ?? '');
      return reason ? { paths: best.map(({ path }) => path), reason, sure } : null;
    },
    mistyped(name) {
      if (name.length > LONGEST) return null;
      const form = looseForm(name);
      return nearest(name, form, sieve(form, MOST_SLIPS), byForm);
    },
  };
}
