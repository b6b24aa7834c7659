/** How many typing mistakes lie between two texts. */

/**
 * Damerau–Levenshtein distance in its optimal string alignment form: letters inserted, left out, changed or swapped with
 * their neighbour. Distances over `limit` are told as `limit + 1`, which is quicker.
 * Source: Boytsov, "Indexing methods for approximate dictionary searching" (2011), section 2.2.
 * @example editDistance('refnud', 'refund', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, above, before);
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}

/** Row `i` of the table of distances between beginnings of `a` and `b`. */
function nextRow(a: string, b: string, i: number, above: number[], before: number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      (above[j] ?? 0) + 1,
      (row[j - 1] ?? 0) + 1,
      (above[j - 1] ?? 0) + (same ? 0 : 1),
      swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return row;
}
