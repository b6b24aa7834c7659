/** What the person has selected in the grid, and selecting cells for them. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

export const activeTab = (): Sheet => spreadsheet().getActiveSheet();

/** 1-based rows of every selected range of the active tab, each once, in order; `[]` where nothing is selected. */
export function selectedRows(limit: number): number[] {
  const ranges = spreadsheet().getActiveRangeList()?.getRanges() ?? [];
  const rows = new Set<number>();
  for (const range of ranges) {
    const first = range.getRow();
    const last = Math.min(first + range.getNumRows() - 1, first + limit);
    for (let row = first; row <= last; row += 1) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/**
 * The rows that a filter or a person hides. A filter view is one person's own, and no script can see it.
 * Google answers for single rows only: two calls a row, one where there is no filter.
 */
export function hiddenRows(sheet: Sheet, rows: readonly number[]): number[] {
  const filtered = sheet.getFilter() !== null;
  return rows.filter((row) => (filtered && sheet.isRowHiddenByFilter(row)) || sheet.isRowHiddenByUser(row));
}

/** Selects a cell and brings its tab to the front. The keyboard stays where it is. */
export const selectCell = (sheet: Sheet, row: number, column: number): void => {
  spreadsheet().setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
};
