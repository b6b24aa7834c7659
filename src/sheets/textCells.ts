/**
 * Writing text that must stay text. Sheets parses every written string as if typed; a leading `'` forces text in a cell
 * of general format. What `'` does in an `@` cell is not known, so the format is set first and the cells are read back.
 */
import { type Cell, cellText, isDate } from '../core/cell';
import { guarded, needsGuard } from '../core/cellGuard';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Moments of ours, as the grid shows them. */
export const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';

const isText = (value: Cell): value is string => typeof value === 'string';
const asWritten = (value: Cell): Cell => (isText(value) && needsGuard(value) ? guarded(value) : value);
const formatOf = (value: Cell): string => (isDate(value) ? MOMENT_FORMAT : 'General');

/** Does any text of the block need the guard? */
export const isRisky = (values: readonly Cell[][]): boolean =>
  values.some((row) => row.some((value) => isText(value) && needsGuard(value)));

/** Does the row still hold what was written beside the guarded texts? Else rows have moved, and it is another's. */
const isOurs = (held: readonly Cell[], written: readonly Cell[]): boolean =>
  written.every(
    (value, column) => (isText(value) && needsGuard(value)) || cellText(held[column] ?? '') === cellText(value),
  );

/**
 * Writes a block so that every string stays the text it is: one call, or three where a text needs the guard.
 * @returns the texts that Sheets changed all the same, with their row in the block, from 0; their cells are left empty,
 * never holding a formula
 */
export function writeCells(range: Range, values: Cell[][]): { row: number; text: string }[] {
  if (!isRisky(values)) {
    range.setValues(values);
    return [];
  }
  range.setNumberFormats(values.map((row) => row.map(formatOf)));
  range.setValues(values.map((row) => row.map(asWritten)));
  return clearChanged(range, values);
}

function clearChanged(range: Range, values: Cell[][]): { row: number; text: string }[] {
  const held = range.getValues() as Cell[][];
  const changed: { row: number; text: string }[] = [];
  const kept = values.map((cells, row) => {
    const now = held[row] ?? [];
    return cells.map((value, column) => {
      if (!isText(value) || now[column] === value || !isOurs(now, cells)) return asWritten(value);
      changed.push({ row, text: value });
      return '';
    });
  });
  if (changed.length > 0) range.setValues(kept);
  return changed;
}

/** For cells that are known to be of general format, such as those of our own tabs: every text guarded, no reading back. */
export const guardedRows = (rows: Cell[][]): Cell[][] => rows.map((row) => row.map(asWritten));
