/** One tab: its shape, its cells, and what hangs on them. */
import type { Worksheet, WorksheetView } from 'exceljs';
import { a1Of } from '../backend/a1';
import { display } from '../backend/numberFormat';
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

/** Excel shows `####` where a moment or number is wider than its column; Sheets does not. Pixels, by column from 0. */
function neededWidths({ values, extras, widths }: Sheet, locale: string): Map<number, number> {
  const needed = new Map<number, number>();
  values.forEach((row, at) => {
    row?.forEach((value, column) => {
      if (typeof value !== 'number' || typeof widths[column] === 'number') return;
      const width = PIXELS_A_CHARACTER * (display(value, extras[at]?.[column]?.s?.nf, locale).length + 2);
      if (width > (needed.get(column) ?? USUAL.width)) needed.set(column, width);
    });
  });
  return needed;
}

const marked = (list: readonly (boolean | undefined)[], most: number): number[] =>
  list.slice(0, most).flatMap((on, index) => (on ? [index + 1] : []));

function writeShape(target: Worksheet, sheet: Sheet, locale: string): void {
  for (const [column, width] of neededWidths(sheet, locale)) {
    if (column < MOST.columns) target.getColumn(column + 1).width = Math.min(MOST.width, width / PIXELS_A_CHARACTER);
  }
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
  writeShape(target, sheet, settings.locale);
  writeCells(target, sheet, settings, sharedLooks(), rules.losses);
  for (const { row, column, rows, columns } of sheet.merges) {
    target.mergeCells(row, column, row + rows - 1, column + columns - 1);
  }
  if (sheet.filter) target.autoFilter = a1Of(sheet.filter.range);
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  writeRules(target, sheet, rules);
  writeConditional(target, sheet, settings.timeZone, rules.losses);
}
