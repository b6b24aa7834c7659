/** A new column of texts at the right of a tab of ours. */
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Long texts of so many rows are sent at a time. */
const ROWS_AT_ONCE = 5000;

/** Wide enough to read some words of a message. */
const WIDTH = 300;

/** Right of all that the tab holds. Five calls, and one more for each five thousand rows. */
export function fillColumn(sheet: Sheet, name: string, texts: readonly string[]): void {
  const column = sheet.getLastColumn() + 1;
  sheet.insertColumnAfter(column - 1);
  sheet.getRange(1, column, sheet.getMaxRows(), 1).setNumberFormat('General');
  sheet.getRange(1, column).setValue(name);
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
    const part = texts.slice(from, from + ROWS_AT_ONCE).map((text) => [text]);
    sheet.getRange(from + 2, column, part.length, 1).setValues(guardedRows(part));
  }
  sheet.setColumnWidth(column, WIDTH);
}
