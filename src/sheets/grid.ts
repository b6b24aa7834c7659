/** The size of a tab's grid: writing past its edge throws. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room for `rows` rows, and `spare` more where the grid has to grow at all. One call, two where it grows. */
export function ensureRows(sheet: Sheet, rows: number, spare = 0): void {
  const room = sheet.getMaxRows();
  if (rows > room) sheet.insertRowsAfter(room, rows - room + spare);
}

/** Makes room for `columns` columns. */
export function ensureColumns(sheet: Sheet, columns: number): void {
  const room = sheet.getMaxColumns();
  if (columns > room) sheet.insertColumnsAfter(room, columns - room);
}
