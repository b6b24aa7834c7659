/** The tab `Periods`: the sampling periods covered. */
import type { PeriodsTable } from '../core/reports/periodsTable';
import { ensureRows } from './grid';
import { type FoundTab, findOwnTab, makeOwnTab, type OwnTab } from './ownTab';
import { guardedRows } from './textCells';

export const PERIODS: OwnTab = { name: 'Periods', firstCell: 'Tagsheet sampling periods' };

const COLUMNS = 9;

/** The title, and the header below it, stand in the same rows every time. */
const HEAD_WEIGHTS = ['bold', 'normal', 'normal', 'bold'] as const;

function makePeriods(): FoundTab {
  const made = makeOwnTab(PERIODS.name);
  const weights = HEAD_WEIGHTS.map((weight) => Array.from({ length: COLUMNS }, () => weight));
  made.sheet.getRange(1, 1, weights.length, COLUMNS).setFontWeights(weights);
  return made;
}

/** Blank rows below, over what an older, longer report left. */
const padded = <T>(rows: readonly T[][], count: number, blank: T): T[][] =>
  Array.from(
    { length: Math.max(rows.length, count) },
    (_, index) => rows[index] ?? Array.from({ length: COLUMNS }, () => blank),
  );

/**
 * Writes the sheet anew, in one go, and shows it; the user's own cells right of our columns stay.
 * @returns the tab's name
 */
export function writePeriods({ rows, formats }: PeriodsTable): string {
  const known = findOwnTab(PERIODS);
  const { sheet, name } = known ?? makePeriods();
  const values = padded(rows, known ? sheet.getLastRow() : 0, '');
  ensureRows(sheet, values.length);
  const block = sheet.getRange(1, 1, values.length, COLUMNS);
  block.setNumberFormats(padded(formats, values.length, 'General'));
  block.setValues(guardedRows(values));
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  return name;
}
