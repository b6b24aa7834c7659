/// <reference types="google-apps-script" />
import { createAppsScript } from '../../../local/appsScript';

/** Fresh services on a workbook with one sheet; `block` is written from A1 on. */
export function bench(block: unknown[][] = [], options: Parameters<typeof createAppsScript>[0] = {}) {
  const script = createAppsScript(options);
  const book = script.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  if (block[0]) sheet.getRange(1, 1, block.length, block[0].length).setValues(block);
  const values = (a1: string): unknown[][] => sheet.getRange(a1).getValues();
  return { ...script, book, sheet, values };
}

/** A1 notations, null where there is no range. */
export const a1 = (range: GoogleAppsScript.Spreadsheet.Range | null): string | null => range?.getA1Notation() ?? null;
