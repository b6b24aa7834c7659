/** A sort through a filter moves the cells that the filter covers, and no others: ours must be among them. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a filter that leaves out one of the 1-based `columns`, or rows down to `lastRow`, anew over all of them, its
 * conditions kept. Two calls where there is nothing to do.
 */
export function widenFilter(sheet: Sheet, columns: readonly number[], lastRow = 0): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const range = filter.getRange();
  const [from, to] = [range.getColumn(), range.getLastColumn()];
  const [first, last] = [Math.min(from, ...columns), Math.max(to, ...columns)];
  const rows = Math.max(range.getNumRows(), lastRow - range.getRow() + 1);
  if (first === from && last === to && rows === range.getNumRows()) return;
  const conditions = Array.from({ length: to - from + 1 }, (_, offset) => ({
    column: from + offset,
    condition: filter.getColumnFilterCriteria(from + offset),
  }));
  filter.remove();
  const wider = sheet.getRange(range.getRow(), first, rows, last - first + 1).createFilter();
  for (const { column, condition } of conditions) {
    if (condition) wider.setColumnFilterCriteria(column, condition);
  }
}
