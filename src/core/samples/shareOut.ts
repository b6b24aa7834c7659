/** Sharing out a whole number among groups in proportion to their sizes. */

/**
 * How many each group gets: the method of largest remainders (Hamilton), so every group is within one of its exact
 * share and the sum is exact. Of equal remainders the larger group comes first, then the earlier. Where `total` is more
 * than there is, every group gets all it has.
 * @param counts sizes of the groups, whole numbers
 * @example shareOut([50, 30, 20], 7) // [4, 2, 1]: the shares are 3.5, 2.1 and 1.4
 */
export function shareOut(counts: readonly number[], total: number): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (total >= all) return [...counts];
  const shares = counts.map((count) => Math.floor((count * total) / all));
  const remainder = (group: number): number => ((counts[group] ?? 0) * total) % all;
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = counts
    .map((_, group) => group)
    .sort((a, b) => remainder(b) - remainder(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  for (const group of order.slice(0, left)) shares[group] = (shares[group] ?? 0) + 1;
  return shares;
}
