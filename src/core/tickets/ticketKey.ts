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

/** A row below the header: its key, `''` where it has none, and all its other cells as one text. */
export interface KeyedRow {
  key: string;
  content: string;
  /** The row holds something of the user's, so it is a ticket. */
  filled: boolean;
}

/**
 * The key that each row shall have: its own, a new one where it has none or where a row above has the same, as a copied
 * row has.
 * @example plannedKeys([{key: 'T1', …}, {key: 'T1', …}]) // ['T1', 'T2']
 */
export function plannedKeys(rows: readonly KeyedRow[]): string[] {
  const taken = new Set<string>();
  const lacks = rows.map(({ key, filled }) => (key === '' ? filled : taken.has(key) || !taken.add(key)));
  const fresh = nextKeys([...taken], lacks.filter(Boolean).length);
  return rows.map(({ key }, index) => (lacks[index] ? (fresh.shift() ?? '') : key));
}

/**
 * Which rows, by index, hold another key than was planned for their content. Rows of the same content share their keys;
 * rows whose content was not there when it was planned keep what they have.
 */
export function misplacedKeys(
  rows: readonly KeyedRow[],
  planned: readonly string[],
  before: readonly KeyedRow[],
): Map<number, string> {
  const free = new Map<string, string[]>();
  before.forEach(({ content }, index) => {
    free.set(content, [...(free.get(content) ?? []), planned[index] ?? '']);
  });
  const wrong = rows.flatMap(({ key, content }, index) => {
    const keys = free.get(content) ?? [];
    const at = keys.indexOf(key);
    if (at >= 0) keys.splice(at, 1);
    return at >= 0 ? [] : [index];
  });
  return new Map(
    wrong.flatMap((index): [number, string][] => {
      const key = free.get(rows[index]?.content ?? '')?.shift();
      return key === undefined ? [] : [[index, key]];
    }),
  );
}
