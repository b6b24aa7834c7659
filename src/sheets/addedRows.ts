/** Rows of a copied export at the bottom of the dump, and out again. */
import type { Dump } from './dumpTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of the copy that stand side by side and go side by side. All from 1. */
interface Block {
  from: number;
  to: number;
  width: number;
}

function blocksOf(columns: readonly (number | null)[]): Block[] {
  const blocks: Block[] = [];
  columns.forEach((column, index) => {
    if (column === null) return;
    const open = blocks[blocks.length - 1];
    const joins = open && open.to + open.width === index + 1 && open.from + open.width === column + 1;
    if (joins) open.width += 1;
    else blocks.push({ from: column + 1, to: index + 1, width: 1 });
  });
  return blocks;
}

/**
 * Values alone are pasted, so that formulas stay behind and text stays text; formats and dropdowns come from the row
 * above. Rows are inserted for them, never taken: what a colleague types below meanwhile moves down. Two calls, and one
 * for each block of columns that go side by side.
 * @param first row of the copy, from 1
 * @param columns for each column of the dump the 0-based one of the copy
 */
export function appendRows(
  dump: Dump,
  copy: Sheet,
  columns: readonly (number | null)[],
  first: number,
  count: number,
): void {
  const last = dump.sheet.getLastRow();
  dump.sheet.insertRowsAfter(last, count);
  for (const { from, to, width } of blocksOf(columns)) {
    copy
      .getRange(first, from, count, width)
      .copyTo(dump.sheet.getRange(last + 1, to, count, width), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  }
}

/** Deletes runs of rows, the lowest first, so that those above keep their numbers. One call for each run. */
export function deleteRuns(sheet: Sheet, runs: readonly { start: number; count: number }[]): void {
  for (const { start, count } of [...runs].sort((a, b) => b.start - a.start)) sheet.deleteRows(start, count);
}
