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

/** What Google told of rows in the time there was. `unasked`: rows that it was not asked about any more. */
interface Sight {
  visible: number[];
  hidden: number;
  unasked: number;
}

/** A panel that hears nothing for a minute takes the call for lost. */
const LOOKING_MS = 30000;

/**
 * Which rows a filter or a person hides. A filter view is one person's own, and no script can see it. Google answers for
 * single rows only, two calls for a visible row, one where there is no filter or where it hides the row: it is asked for
 * half a minute at most, and not beyond `enough` visible rows.
 */
export function lookAt(sheet: Sheet, rows: readonly number[], enough = rows.length): Sight {
  const filtered = sheet.getFilter() !== null;
  const until = Date.now() + LOOKING_MS;
  const sight: Sight = { visible: [], hidden: 0, unasked: rows.length };
  for (const row of rows) {
    if (sight.visible.length >= enough || Date.now() > until) break;
    sight.unasked -= 1;
    if ((filtered && sheet.isRowHiddenByFilter(row)) || sheet.isRowHiddenByUser(row)) sight.hidden += 1;
    else sight.visible.push(row);
  }
  return sight;
}

/** Does a filter or a person hide this row? */
export const isHidden = (sheet: Sheet, row: number): boolean => lookAt(sheet, [row]).hidden > 0;

/** Selects a cell and brings its tab to the front. The keyboard stays where it is. */
export const selectCell = (sheet: Sheet, row: number, column: number): void => {
  spreadsheet().setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
};
