/** What a sort of the list's rows, in the moment in which they were edited, has mixed up. */
import { type Cell, cellText } from '../cell';

type Row = readonly Cell[];

const keyOf = (row: Row): string => {
  const texts = row.map(cellText);
  while (texts[texts.length - 1] === '') texts.pop();
  return JSON.stringify(texts);
};

/** Those of `rows` that `others` has no equal for, doubles counted. */
function without(rows: readonly Row[], others: readonly Row[]): number[] {
  const left = new Map<string, number>();
  for (const row of others) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  return rows.flatMap((row, index) => {
    const count = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), count - 1);
    return count > 0 ? [] : [index];
  });
}

/** Is each cell one that was there before, or that was written? Else somebody typed it. */
function isOurs(row: Row, before: readonly Row[], after: readonly Row[]): boolean {
  return row.every((cell, column) => {
    const text = cellText(cell);
    return [...before, ...after].some((one) => cellText(one[column] ?? '') === text);
  });
}

/**
 * The rows (from 0) of `now` that must be overwritten, and with what, so that it holds the rows `after` in whatever order;
 * null where somebody has changed it in another way than by sorting. Blank rows count for nothing.
 */
export function strayRows(
  now: readonly Row[],
  before: readonly Row[],
  after: readonly Row[],
): { index: number; cells: Row }[] | null {
  const isFilled = (row: Row): boolean => keyOf(row) !== '[]';
  const wanted = after.filter(isFilled);
  const wrong = without(now, wanted).filter((index) => isFilled(now[index] ?? []));
  const missing = without(wanted, now).map((index) => wanted[index] ?? []);
  if (wrong.length !== missing.length || wrong.some((index) => !isOurs(now[index] ?? [], before, after))) return null;
  return wrong.map((index, at) => ({ index, cells: missing[at] ?? [] }));
}
