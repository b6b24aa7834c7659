/** Cells of somebody's tags, in a list of theirs or on their tickets, as the rows of a tag list. */

/** No name is longer; what is longer was never meant as one. */
const LONGEST = 1000;
/** More paths than this are no list that anybody could tag by. */
const MOST = 10000;

/** Texts in the order of a tag list's columns: tag, subtag, what belongs there and so on. */
type Row = readonly string[];

export interface FoundRows {
  /** Each pair of tag and subtag once. */
  rows: string[][];
  /** Distinct pairs that were left out: too long for a name, or too many. */
  left: number;
}

const tagOf = ([tag = '']: Row): string => tag;
const lengthOf = ([tag = '', subtag = '']: Row): number => Math.max(tag.length, subtag.length);
const isBlank = (row: Row): boolean => lengthOf(row) === 0;

/** Each pair's first row, and how often it stands there. */
function distinct(rows: readonly Row[]): { row: Row; count: number }[] {
  const found = new Map<string, { row: Row; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row.slice(0, 2));
    const entry = found.get(key) ?? { row, count: 0 };
    entry.count += 1;
    found.set(key, entry);
  }
  return [...found.values()];
}

/** Most of them stand there again and again: these are tags on tickets, not a list. */
const areOnTickets = (rows: number, pairs: number): boolean => rows >= 10 && pairs * 2 <= rows;

/** On a list, a subtag alone belongs to the tag above. */
function filledDown(rows: readonly Row[]): Row[] {
  let above = '';
  return rows.map((row) => {
    above = tagOf(row) || above;
    return [above, ...row.slice(1)];
  });
}

/**
 * Each pair once: a list's in its own order, those of `tickets` most frequent first. Rows without any name go.
 * @param tickets false: these may be a list all the same
 */
export function foundRows(rows: readonly Row[], tickets = false): FoundRows {
  const named = rows.filter((row) => !isBlank(row));
  const onTickets = tickets || areOnTickets(named.length, distinct(named).length);
  const pairs = distinct(onTickets ? named : filledDown(named));
  if (onTickets) pairs.sort((a, b) => b.count - a.count);
  const tags = pairs.map(({ row }) => row).filter((row) => tagOf(row) !== '');
  const fit = tags.filter((row) => lengthOf(row) <= LONGEST).slice(0, MOST);
  return { rows: fit.map((row) => [...row]), left: tags.length - fit.length };
}
