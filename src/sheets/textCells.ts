/**
 * Writing text that must stay text. Sheets parses every written string as if typed; a leading `'` forces text in a cell
 * of general format. What `'` does in an `@` cell is not known, so the format is set first and the cells are read back.
 */
import { type Cell, isDate } from '../core/cell';
import { guarded, needsGuard } from '../core/cellGuard';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Moments of ours, as the grid shows them. */
export const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';

const isText = (value: Cell): value is string => typeof value === 'string';
const asWritten = (value: Cell): Cell => (isText(value) && needsGuard(value) ? guarded(value) : value);
const formatOf = (value: Cell): string => (isDate(value) ? MOMENT_FORMAT : 'General');

/**
 * Writes a block so that every string stays the text it is: one call, or three where a text needs the guard.
 * @returns the texts that Sheets changed all the same; their cells are left empty, never holding a formula
 */
export function writeCells(range: Range, values: Cell[][]): string[] {
  const risky = values.some((row) => row.some((value) => isText(value) && needsGuard(value)));
  if (!risky) {
    range.setValues(values);
    return [];
  }
  range.setNumberFormats(values.map((row) => row.map(formatOf)));
  range.setValues(values.map((row) => row.map(asWritten)));
  return clearChanged(range, values);
}

function clearChanged(range: Range, values: Cell[][]): string[] {
  const held = range.getValues() as Cell[][];
  const changed: string[] = [];
  const kept = values.map((row, r) =>
    row.map((value, c) => {
      if (!isText(value) || held[r]?.[c] === value) return asWritten(value);
      changed.push(value);
      return '';
    }),
  );
  if (changed.length > 0) range.setValues(kept);
  return changed;
}

/** For cells that are known to be of general format, such as those of our own tabs: every text guarded, no reading back. */
export const guardedRows = (rows: Cell[][]): Cell[][] => rows.map((row) => row.map(asWritten));
