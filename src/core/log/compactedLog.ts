/** A long log becomes shorter: its newest lines stay whole, and of what is older the last words on each ticket. */

/** From so many lines on a log is worth making shorter. */
export const LONG_LOG = 200_000;

/** So many of the newest lines stay as they are: a save that is sent again, and a paste, look there and no further. */
export const NEWEST_LINES = 20_000;

/** Lines `first` to `last` (indexes, from 0) give way to those of `keep` among them, written in their order up to `last`. */
export interface Compaction {
  first: number;
  last: number;
  keep: number[];
}

/**
 * What can be left out, from the newest of the old lines on backwards; null where nothing can. Where the lines that stay
 * are more than `most`, only a part is planned: planned again afterwards, it goes on above. Writing the kept lines before
 * the others are deleted leaves every last word the last one, whatever happens in between.
 * @param merits what each line may be kept for, the oldest first: it stays where no later line has one of these merits;
 * null for lines that always stay
 * @example compaction([['a'], ['b'], ['a'], ['c'], ['a']], 1, 100) // {first: 0, last: 2, keep: [1]}
 */
export function compaction(
  merits: readonly (readonly string[] | null)[],
  newest: number,
  most: number,
): Compaction | null {
  const oldest = Math.max(0, merits.length - newest);
  const later = new Set(merits.slice(oldest).flatMap((own) => own ?? []));
  const keep: number[] = [];
  let last: number | null = null;
  let first = oldest;
  while (first > 0 && keep.length < most) {
    first -= 1;
    const own = merits[first] ?? null;
    const stays = own === null || own.some((merit) => !later.has(merit));
    if (stays && last !== null) keep.push(first);
    if (!stays && last === null) last = first;
    for (const merit of own ?? []) later.add(merit);
  }
  return last === null ? null : { first, last, keep: keep.reverse() };
}
