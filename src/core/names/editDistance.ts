/** How many typing mistakes lie between two texts. */

/**
 * Damerau–Levenshtein distance in its optimal string alignment form: letters inserted, left out, changed or swapped with
 * their neighbour. Distances over `limit` are told as `limit + 1`, which is quicker: only pairs of beginnings whose
 * lengths differ by no more are looked at.
 * Source: Boytsov, "Indexing methods for approximate dictionary searching" (2011), section 2.2.
 * @example editDistance('refnud', 'refund', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, over));
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, above, before, over);
    if (row === null) return over;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? over, over);
}

/** Row `i` of the table of distances between beginnings of `a` and `b`; null where all are over the limit. */
function nextRow(a: string, b: string, i: number, above: number[], before: number[], over: number): number[] | null {
  const row = new Array<number>(b.length + 1).fill(over);
  const last = Math.min(b.length, i + over - 1);
  let least = over;
  if (i < over) least = row[0] = i;
  for (let j = Math.max(1, i - over + 1); j <= last; j += 1) {
    const same = a[i - 1] === b[j - 1];
    let distance = Math.min((above[j] ?? over) + 1, (row[j - 1] ?? over) + 1, (above[j - 1] ?? over) + (same ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      distance = Math.min(distance, (before[j - 2] ?? over) + 1);
    }
    row[j] = distance;
    if (distance < least) least = distance;
  }
  return least < over ? row : null;
}
