/** Which listed name somebody meant. */
import { type Carelessness, carelessness, looseForm, looseWords } from './nameForms';
import { nameSieve } from './nameSieve';
import { MOST_SLIPS, slipsBetween } from './nearWords';
import type { TagPath } from './tagPath';

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

/** What is longer is a text, and no name mistyped. */
const LONGEST = 120;

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

function nearest(name: string, form: string, forms: readonly string[], byForm: Map<string, NamedPath[]>): Meant | null {
  const words = looseWords(name);
  const found = forms.flatMap((near) => {
    const entries = byForm.get(near) ?? [];
    const slips = near === form ? null : slipsBetween(words, looseWords(entries[0]?.name ?? ''));
    return slips ? [{ entries, slips }] : [];
  });
  if (found.length === 0) return null;
  const best = bestOf(found, ({ slips }) => slips.distance);
  const paths = best.flatMap(({ entries }) => entries.map(({ path }) => path));
  const { isSwap = false, isSafe = false } = best[0]?.slips ?? {};
  return { paths, reason: isSwap ? 'swapped' : 'letters', sure: isSafe && paths.length === 1 && forms.length === 1 };
}

/** A finder over listed names. Making it costs one pass; a search compares the names of about the same letters. */
export function nameFinder(entries: readonly NamedPath[]): NameFinder {
  const byForm = byLooseForm(entries);
  const sieve = nameSieve([...byForm.keys()]);
  return {
    careless(name) {
      const found = (byForm.get(looseForm(name)) ?? []).flatMap(({ name: listed, path }) => {
        const difference = carelessness(name, listed);
        return difference ? [{ path, ...difference }] : [];
      });
      const best = bestOf(found, ({ grade }) => grade);
      const reason = best[0]?.reason;
      return reason ? { paths: best.map(({ path }) => path), reason, sure: best.length === 1 } : null;
    },
    mistyped(name) {
      const form = looseForm(name);
      return form.length > LONGEST ? null : nearest(name, form, sieve(form, MOST_SLIPS), byForm);
    },
  };
}
