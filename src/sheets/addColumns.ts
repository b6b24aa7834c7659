/** Adding our columns at the right of the user's. */
import { OUR_COLUMNS, setApart } from '../core/headers/ourColumns';
import { runsOf } from '../core/rowRuns';
import { ensureColumns } from './grid';
import { MOMENT_FORMAT } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Wide enough for most names of tags. */
const TAG_WIDTH = 170;
/** Wide enough for a day and a time. */
const MOMENT_WIDTH = 125;
const HEADER_COLOR = '#e8f0fe';
const USERS_DATA = 'Ticket data that Tagsheet reads. Think twice before you edit it.';

const isMomentColumn = (name: string): boolean =>
  name === OUR_COLUMNS.taggedAt || name === setApart(OUR_COLUMNS.taggedAt);

/** Writes the names right of all that the tab holds, named or not, and keeps the first row in sight. */
export function addColumns(sheet: Sheet, names: readonly string[]): void {
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
  if (names.length === 0) return;
  const width = sheet.getLastColumn();
  ensureColumns(sheet, width + names.length);
  sheet
    .getRange(1, width + 1, 1, names.length)
    .setValues([[...names]])
    .setFontWeight('bold')
    .setBackground(HEADER_COLOR);
  if (names.length > 1) sheet.setColumnWidths(width + 1, 2, TAG_WIDTH);
  const moment = names.findIndex(isMomentColumn);
  if (moment < 0) return;
  sheet.setColumnWidth(width + 1 + moment, MOMENT_WIDTH);
  sheet.getRange(2, width + 1 + moment, sheet.getMaxRows() - 1, 1).setNumberFormat(MOMENT_FORMAT);
}

/** A warning before anybody edits the user's own columns; it hinders nobody. Asked for twice, it is there once. */
export function protectUsersColumns(sheet: Sheet, columns: number[]): void {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  if (protections.some((protection) => protection.getDescription() === USERS_DATA)) return;
  const rows = sheet.getMaxRows();
  for (const { start, count } of runsOf(columns)) {
    sheet.getRange(1, start, rows, count).protect().setDescription(USERS_DATA).setWarningOnly(true);
  }
}
