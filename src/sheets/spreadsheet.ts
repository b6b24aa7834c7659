/** Facts about the spreadsheet itself. */
import { isTimeZone } from '../core/dates/zoneClock';

/** The spreadsheet's own zone, and the one to read its dates in: UTC where this runtime does not know the first. */
export function timeZones(): { own: string; used: string } {
  const own = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return { own, used: isTimeZone(own) ? own : 'UTC' };
}

/** The zone that the spreadsheet's days and dates belong to; the script's own may differ. */
export const timeZone = (): string => timeZones().used;

export const spreadsheetId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Every tab that has cells: charts and data sources on tabs of their own have none, and asking for them throws. */
export const gridSheets = (): GoogleAppsScript.Spreadsheet.Sheet[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);

/** No call. */
export const tabNamed = (name: string): GoogleAppsScript.Spreadsheet.Sheet | null =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
