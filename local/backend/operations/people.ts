/** What people do in the grid by hand; the same content as scripts change, under their own rules. */
import type { EditEvent, RangeRef } from '../../view';
import { exception, TEXTS } from '../errors';
import { growRows, insertColumns } from '../grid';
import { mustEdit } from '../guards';
import { valueAt, writable } from '../state';
import { type Operations, sheetOf, type Turn } from '../turn';
import { type Clearing, clearRange } from './clear';
import { writeValues } from './values';

/** A value as `onEdit` tells it: a number is its digits, a date its serial number, whatever the format. */
const textAt = (turn: Turn, sheetId: number, row: number, column: number): string | undefined => {
  const value = valueAt(sheetOf(turn, sheetId), row - 1, column - 1);
  return value === null ? undefined : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

function eventOf(turn: Turn, ref: RangeRef, oldValue: string | undefined): EditEvent {
  const { sheet, ...rest } = ref;
  const single = ref.rows === 1 && ref.columns === 1;
  const value = single ? textAt(turn, sheet, ref.row, ref.column) : undefined;
  return {
    sheetId: sheet,
    ...rest,
    ...(value === undefined ? {} : { value }),
    ...(single && oldValue !== undefined ? { oldValue } : {}),
  };
}

/** Types or pastes a block of texts, growing the grid where it is too small. */
function enter(turn: Turn, sheetId: number, row: number, column: number, texts: string[][]): EditEvent {
  const sheet = sheetOf(turn, sheetId);
  const columns = texts.reduce((widest, line) => Math.max(widest, line.length), 1);
  const ref: RangeRef = { sheet: sheetId, row, column, rows: texts.length, columns };
  if (row < 1 || column < 1 || texts.length === 0) throw exception(TEXTS.outside);
  mustEdit(turn);
  const missingRows = row + texts.length - 1 - sheet.rows;
  if (missingRows > 0) growRows(turn, sheetId, missingRows);
  const missingColumns = column + columns - 1 - sheet.columns;
  if (missingColumns > 0) insertColumns(turn, sheetId, sheet.columns + 1, missingColumns, sheet.columns);
  const before = textAt(turn, sheetId, row, column);
  const block = texts.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ''));
  writeValues(turn, ref, block);
  return eventOf(turn, ref, before);
}

function clear(turn: Turn, ref: RangeRef, what: Clearing): EditEvent {
  const before = textAt(turn, ref.sheet, ref.row, ref.column);
  clearRange(turn, ref, what);
  return eventOf(turn, ref, before);
}

/** Hides exactly these rows (from 1) as a filter would; for a host that filters by itself. */
function setFilteredRows(turn: Turn, sheetId: number, rows: number[]): void {
  const sheet = writable(turn.state, sheetOf(turn, sheetId));
  sheet.filteredRows = [];
  for (const row of rows) sheet.filteredRows[row - 1] = true;
  turn.changed({ sheet: sheetId, kind: 'about' });
}

export const peopleOperations: Operations = {
  'person.enter': { kind: 'write', run: enter },
  'person.clear': { kind: 'write', run: clear },
  'person.filterRows': { kind: 'write', run: setFilteredRows },
};
