/** A long log becomes shorter: its newest lines stay whole, and of what is older the last line of each ticket. */

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
 * the others are deleted leaves every ticket's last line the last one, whatever happens in between.
 * @param tickets what each line is about, the oldest first; null for lines that always stay
 * @example compaction(['a', 'b', 'a', 'c', 'a'], 1, 100) // {first: 0, last: 2, keep: [1]}
 */
export function compaction(tickets: readonly (string | null)[], newest: number, most: number): Compaction | null {
  const later = new Set(tickets.slice(Math.max(0, tickets.length - newest)));
  const keep: number[] = [];
  let last: number | null = null;
  let first = Math.max(0, tickets.length - newest);
  while (first > 0 && keep.length < most) {
    first -= 1;
    const ticket = tickets[first] ?? null;
    const stays = ticket === null || !later.has(ticket);
    if (stays && last !== null) keep.push(first);
    if (!stays && last === null) last = first;
    later.add(ticket);
  }
  return last === null ? null : { first, last, keep: keep.reverse() };
}
