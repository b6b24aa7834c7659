/** The tab `Periods`: the sampling periods covered. */
import type { PeriodsTable } from '../core/periodsTable';
import { ensureRows } from './grid';
import { findOwnTab, makeOwnTab, type OwnTab } from './ownTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const PERIODS: OwnTab = { name: 'Periods', firstCell: 'Tagsheet sampling periods' };

function makePeriods(): Sheet {
  const sheet = makeOwnTab(PERIODS.name);
  sheet.setColumnWidths(1, 9, 120);
  return sheet;
}

/**
 * Writes the sheet anew and shows it; the user's own cells right of our columns stay.
 * @returns the tab's name
 */
export function writePeriods({ rows, formats, headings }: PeriodsTable): string {
  const sheet = findOwnTab(PERIODS) ?? makePeriods();
  const width = rows[0]?.length ?? 1;
  ensureRows(sheet, rows.length);
  sheet.getRange(1, 1, sheet.getMaxRows(), width).clear();
  const block = sheet.getRange(1, 1, rows.length, width);
  const weights = rows.map((_, index) =>
    Array.from({ length: width }, () => (headings.includes(index) ? 'bold' : 'normal')),
  );
  block.setNumberFormats(formats);
  block.setFontWeights(weights as GoogleAppsScript.Spreadsheet.FontWeight[][]);
  block.setValues(guardedRows(rows));
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  return sheet.getName();
}
