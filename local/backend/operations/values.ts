/** Operations on what cells hold. */
import type { RangeRef } from '../../view';
import { usedSize, type WireValue } from '../content';
import { exception, sizeMismatch, TEXTS } from '../errors';
import { growRows } from '../grid';
import { mustBeOpen } from '../guards';
import { display } from '../numberFormat';
import { settlePivots } from '../pivots';
import { readValues } from '../readBlock';
import type { Sheet } from '../state';
import { prepareBlock, storeBlock } from '../storeBlock';
import { type Operations, rowsChanged, sheetOf, sheetOfRange, sizeOf, type Turn } from '../turn';

type Cell<T> = (values: Sheet['values'][number], extras: Sheet['extras'][number], column: number) => T;

function grid<T>(turn: Turn, ref: RangeRef, cell: Cell<T>): T[][] {
  settlePivots(turn);
  const sheet = sheetOfRange(turn, ref);
  const rows: T[][] = [];
  for (let row = ref.row - 1; row < ref.row - 1 + ref.rows; row++) {
    const cells: T[] = new Array(ref.columns);
    const values = sheet.values[row];
    const extras = sheet.extras[row];
    for (let index = 0; index < ref.columns; index++) cells[index] = cell(values, extras, ref.column - 1 + index);
    rows.push(cells);
  }
  return rows;
}

export const readDisplays = (turn: Turn, ref: RangeRef): string[][] =>
  grid(turn, ref, (values, extras, column) =>
    display(values?.[column] ?? null, extras?.[column]?.s?.nf, turn.settings.locale),
  );

export const readFormulas = (turn: Turn, ref: RangeRef): string[][] =>
  grid(turn, ref, (_, extras, column) => extras?.[column]?.f ?? '');

/** Writes a block of the range's size; nothing lands unless all of it may. */
export function writeValues(turn: Turn, ref: RangeRef, data: (WireValue | undefined)[][]): void {
  if (data.length !== ref.rows) throw exception(sizeMismatch('rows', data.length, ref.rows));
  for (const row of data) {
    if (row.length !== ref.columns) throw exception(sizeMismatch('columns', row.length, ref.columns));
  }
  const sheet = sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  storeBlock(turn, sheet, ref, prepareBlock(turn, sheet, ref, data));
  rowsChanged(turn, ref);
}

/** Writes one value into every cell of the range. */
function fill(turn: Turn, ref: RangeRef, value: WireValue): void {
  const row: WireValue[] = new Array(ref.columns).fill(value);
  writeValues(turn, ref, new Array(ref.rows).fill(row));
}

function append(turn: Turn, sheetId: number, row: WireValue[]): void {
  settlePivots(turn);
  const sheet = sheetOf(turn, sheetId);
  mustBeOpen(turn, sheetId, null);
  if (row.length > sheet.columns) throw exception(TEXTS.outside);
  if (row.length === 0) return;
  const next = usedSize(sheet).rows + 1;
  if (next > sheet.rows) growRows(turn, sheetId, next - sheet.rows);
  writeValues(turn, { sheet: sheetId, row: next, column: 1, rows: 1, columns: row.length }, [row]);
}

export const valueOperations: Operations = {
  'values.read': { kind: 'read', run: readValues, cells: sizeOf },
  'displays.read': { kind: 'read', run: readDisplays, cells: sizeOf },
  'formulas.read': { kind: 'read', run: readFormulas, cells: sizeOf },
  'values.write': { kind: 'write', run: writeValues, cells: sizeOf },
  'values.fill': { kind: 'write', run: fill, cells: sizeOf },
  'rows.append': { kind: 'write', run: append, cells: (_sheet: number, row: unknown[]) => row.length },
};
