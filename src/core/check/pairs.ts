/** The two columns of tags, counted by distinct value: 100,000 rows hold few. */

/** The exact texts of a ticket's two cells, untrimmed. */
export interface TagCells {
  tag: string;
  subtag: string;
}

export interface Counter {
  count: number;
}

/** Tag → subtag → how many tickets hold both. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, Counter>>;

export function countPairs(cells: readonly TagCells[]): Pairs {
  const pairs = new Map<string, Map<string, Counter>>();
  for (const { tag, subtag } of cells) {
    let subtags = pairs.get(tag);
    if (subtags === undefined) {
      subtags = new Map();
      pairs.set(tag, subtags);
    }
    const counter = subtags.get(subtag);
    if (counter === undefined) subtags.set(subtag, { count: 1 });
    else counter.count += 1;
  }
  return pairs;
}

/** The tickets of one tag. */
export const totalOf = (subtags: ReadonlyMap<string, Counter>): number => {
  let total = 0;
  for (const { count } of subtags.values()) total += count;
  return total;
};
