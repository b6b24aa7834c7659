/** The log as bare lines, for making it shorter. Rows are 1-based. */
import type { Cell } from '../core/cell';
import { isStamping } from '../core/log/lastWords';
import { LOG_WIDTH } from './logTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reading more at once takes Google longer than it waits. */
const ROWS_A_READ = 50_000;

/**
 * What a line is kept for: as its ticket's last one, tab and all, and as the last one that says who decided it. Null for
 * a line about no ticket in particular.
 */
export function meritsOf([operation, , , , ticket, , , how]: Cell[]): string[] | null {
  if (String(ticket) === '') return null;
  const own = `${String(operation).split('/')[0]}/${String(ticket)}`;
  return isStamping(String(how)) ? [own, `${own} by`] : [own];
}

/** Lines as they stand, the oldest first. One call for each 50,000. */
export function readLines(log: Sheet, first: number, last: number): Cell[][] {
  const parts: Cell[][][] = [];
  for (let row = first; row <= last; row += ROWS_A_READ) {
    const count = Math.min(ROWS_A_READ, last - row + 1);
    parts.push(log.getRange(row, 1, count, LOG_WIDTH).getValues() as Cell[][]);
  }
  return parts.flat();
}

/** Rows `first` to `last` give way to `lines`, which are fewer: they are written at the end before anything is deleted. */
export function replaceLines(log: Sheet, first: number, last: number, lines: Cell[][]): void {
  const start = last - lines.length + 1;
  if (lines.length > 0) log.getRange(start, 1, lines.length, LOG_WIDTH).setValues(guardedRows(lines));
  SpreadsheetApp.flush();
  log.deleteRows(first, start - first);
}
