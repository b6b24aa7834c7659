/** Our own ticket IDs: T1, T2, … in the order in which they were given. */

const KEY = /^T(\d+)$/;

/**
 * `count` keys above every key in use.
 * @example nextKeys(['T1', '', 'T7'], 2) // ['T8', 'T9']
 */
export function nextKeys(ids: readonly string[], count: number): string[] {
  const highest = ids.reduce((max, id) => Math.max(max, Number(KEY.exec(id)?.[1] ?? 0)), 0);
  return Array.from({ length: count }, (_, index) => `T${highest + index + 1}`);
}
