/** The column `Tagsheet key`: our own ticket IDs where the dump has none, or has them doubled. */
import type { Cell } from '../core/cell';
import { runsOf } from '../core/rowRuns';
import { nextKeys } from '../core/ticketKey';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_TICKET = 2;

/**
 * The 1-based rows that hold anything in the first `width` columns but no ID. One call where `ids` has blanks, else none.
 * @param ids the IDs below the header, `''` where a row has none
 */
export function rowsWithoutId(sheet: Sheet, ids: readonly string[], width: number): number[] {
  const blank = ids.flatMap((id, index) => (id === '' ? [index + FIRST_TICKET] : []));
  const [first] = blank;
  const last = blank[blank.length - 1];
  if (first === undefined || last === undefined) return [];
  const values = sheet.getRange(first, 1, last - first + 1, width).getValues() as Cell[][];
  return blank.filter((row) => values[row - first]?.some((value) => value !== ''));
}

/** Gives each of these rows a key that no row has yet. One call for each run of adjacent rows. */
export function writeKeys(sheet: Sheet, column: number, rows: readonly number[], ids: readonly string[]): void {
  const keys = nextKeys(ids, rows.length);
  let given = 0;
  for (const { start, count } of runsOf([...rows])) {
    const run = keys.slice(given, given + count).map((key): Cell[] => [key]);
    sheet.getRange(start, column, count, 1).setValues(guardedRows(run));
    given += count;
  }
}
