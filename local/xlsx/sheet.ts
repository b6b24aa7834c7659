/** One tab: its shape, its cells, and what hangs on them. */
import type { Worksheet, WorksheetView } from 'exceljs';
import { a1Of } from '../backend/a1';
import type { Settings, Sheet } from '../backend/state';
import { sharedLooks, writeCells } from './cells';
import { writeConditional } from './formats';
import { argb } from './style';
import { type RuleContext, writeRules } from './validation';

/** Sheets counts in pixels, Excel widths in characters of seven pixels and heights in points. */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;
/** What Sheets gives a column and a row, and the widest and highest that Excel has. */
const USUAL = { width: 100, height: 21 };
const MOST = { width: 255, height: 409, columns: 16_384, rows: 1_048_576 };

export const sheetDefaults = {
  defaultColWidth: USUAL.width / PIXELS_A_CHARACTER,
  defaultRowHeight: USUAL.height * POINTS_A_PIXEL,
};

export function viewOf({ frozenRows, frozenColumns, gridlinesHidden, rightToLeft }: Sheet): Partial<WorksheetView> {
  const shared = { showGridLines: !gridlinesHidden, rightToLeft };
  const frozen = frozenRows > 0 || frozenColumns > 0;
  return frozen ? { ...shared, state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows } : shared;
}

const marked = (list: readonly (boolean | undefined)[], most: number): number[] =>
  list.slice(0, most).flatMap((on, index) => (on ? [index + 1] : []));

function writeShape(target: Worksheet, sheet: Sheet): void {
  sheet.widths.slice(0, MOST.columns).forEach((width, index) => {
    if (typeof width === 'number') {
      target.getColumn(index + 1).width = Math.min(MOST.width, width / PIXELS_A_CHARACTER);
    }
  });
  sheet.heights.slice(0, MOST.rows).forEach((height, index) => {
    if (typeof height === 'number') target.getRow(index + 1).height = Math.min(MOST.height, height * POINTS_A_PIXEL);
  });
  for (const column of marked(sheet.hiddenColumns, MOST.columns)) target.getColumn(column).hidden = true;
  for (const rows of [sheet.hiddenRows, sheet.filteredRows]) {
    for (const row of marked(rows, MOST.rows)) target.getRow(row).hidden = true;
  }
}

/** Writes everything but charts and protection. */
export function writeSheet(target: Worksheet, sheet: Sheet, settings: Settings, rules: RuleContext): void {
  writeShape(target, sheet);
  writeCells(target, sheet, settings, sharedLooks(), rules.losses);
  for (const { row, column, rows, columns } of sheet.merges) {
    target.mergeCells(row, column, row + rows - 1, column + columns - 1);
  }
  if (sheet.filter) target.autoFilter = a1Of(sheet.filter.range);
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  writeRules(target, sheet, rules);
  writeConditional(target, sheet, settings.timeZone, rules.losses);
}
