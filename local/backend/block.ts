/** Rectangles of cells taken up and put down: values together with all that a cell has besides. */
import type { RangeRef } from '../view';
import { type Extra, type Sheet, type Value, writable, writableExtras, writableValues } from './state';
import { rowsChanged, sheetOf, type Turn } from './turn';

export interface BlockCell {
  v: Value;
  x: Extra | undefined;
}

/** A copy of a range's cells, row by row. */
export function takeBlock(sheet: Sheet, ref: RangeRef): BlockCell[][] {
  return Array.from({ length: ref.rows }, (_, row) => {
    const values = sheet.values[ref.row - 1 + row];
    const extras = sheet.extras[ref.row - 1 + row];
    return Array.from({ length: ref.columns }, (_cell, column) => ({
      v: values?.[ref.column - 1 + column] ?? null,
      x: extras?.[ref.column - 1 + column],
    }));
  });
}

/** Puts cells down from a top left cell on; the grid must be large enough. */
export function putBlock(turn: Turn, sheetId: number, row: number, column: number, block: BlockCell[][]): void {
  const sheet = writable(turn.state, sheetOf(turn, sheetId));
  block.forEach((cells, index) => {
    const values = writableValues(sheet, row - 1 + index);
    const extras = writableExtras(sheet, row - 1 + index);
    while (values.length < column - 1) values.push(null);
    cells.forEach(({ v, x }, offset) => {
      values[column - 1 + offset] = v;
      extras[column - 1 + offset] = x;
    });
  });
  rowsChanged(turn, { sheet: sheetId, row, column, rows: block.length, columns: block[0]?.length ?? 0 });
}

/** Cells with nothing in them. */
export const blankBlock = (rows: number, columns: number): BlockCell[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ v: null, x: undefined })));

/** Rows become columns. */
export const transposed = (block: BlockCell[][]): BlockCell[][] =>
  (block[0] ?? []).map((_, column) => block.map((row) => row[column] ?? { v: null, x: undefined }));
