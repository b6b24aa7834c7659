/** How often values occur. */

/**
 * Distinct values: most frequent first, then in order of first appearance. Values with the same key are counted
 * together and stand side by side, the most frequent of them first.
 * @example byFrequency(['b', 'a', 'a'], (value) => value) // ['a', 'b']
 */
export function byFrequency(values: string[], keyOf: (value: string) => string): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const groups = new Map<string, { total: number; values: string[] }>();
  for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const group = groups.get(keyOf(value)) ?? { total: 0, values: [] };
    groups.set(keyOf(value), { total: group.total + count, values: [...group.values, value] });
  }
  const rank = new Map([...new Set(values.map(keyOf))].map((key, index) => [key, index]));
  return [...groups]
    .sort(([a, x], [b, y]) => y.total - x.total || (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    .flatMap(([, group]) => group.values);
}
