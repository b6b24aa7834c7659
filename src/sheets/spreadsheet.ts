/** Facts about the spreadsheet itself. */

/** The zone that the spreadsheet's days and dates belong to; the script's own may differ. */
export const timeZone = (): string => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();

export const spreadsheetId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();
