/** Operations on what cells hold. */
import type { RangeRef } from '../../view';
import {
  type Changed,
  extraAfter,
  MAX_CELL,
  type Stored,
  storedOf,
  usedSize,
  type WireValue,
  wireOf,
} from '../content';
import { exception, sizeMismatch, TEXTS } from '../errors';
import { growRows } from '../grid';
import { mustBeOpen, mustSatisfy, nothingRejects, type Tests } from '../guards';
import { display } from '../numberFormat';
import { isPlainText } from '../parseTyped';
import { settlePivots } from '../pivots';
import { extraAt, type Sheet, type Value, writable, writableExtras, writableValues } from '../state';
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

function readValues(turn: Turn, ref: RangeRef): WireValue[][] {
  const zone = turn.settings.timeZone;
  return grid(turn, ref, (values, extras, column) => {
    const value = values?.[column];
    if (value === undefined || value === null) return '';
    return typeof value === 'number' && extras ? wireOf(value, extras[column], zone) : value;
  });
}

export const readDisplays = (turn: Turn, ref: RangeRef): string[][] =>
  grid(turn, ref, (values, extras, column) =>
    display(values?.[column] ?? null, extras?.[column]?.s?.nf, turn.settings.locale),
  );

export const readFormulas = (turn: Turn, ref: RangeRef): string[][] =>
  grid(turn, ref, (_, extras, column) => extras?.[column]?.f ?? '');

/** A row that is about to be stored: its values, and by column what else a cell takes on, if any does. */
interface Prepared {
  values: Value[];
  more: (Stored | undefined)[] | null;
}

function prepareRow(
  turn: Turn,
  cells: (WireValue | undefined)[],
  extras: Sheet['extras'][number],
  from: number,
): Prepared {
  const values: Value[] = new Array(cells.length);
  let more: Prepared['more'] = null;
  for (let c = 0; c < cells.length; c++) {
    const wire = cells[c];
    if (typeof wire === 'boolean' || (typeof wire === 'number' && Number.isFinite(wire))) {
      values[c] = wire;
      continue;
    }
    const nf = extras?.[from + c]?.s?.nf;
    if (typeof wire === 'string' && wire.length <= MAX_CELL && isPlainText(wire, nf)) {
      values[c] = wire;
      continue;
    }
    const stored = storedOf(turn, wire, nf);
    values[c] = stored.v;
    if (stored.f === undefined && stored.nf === undefined) continue;
    more ??= [];
    more[c] = stored;
  }
  return { values, more };
}

function mustSatisfyAll(turn: Turn, sheet: Sheet, ref: RangeRef, prepared: Prepared[]): void {
  if (nothingRejects(turn)) return;
  const tests: Tests = new Map();
  prepared.forEach(({ values, more }, r) => {
    values.forEach((value, c) => {
      const extra = extraAt(sheet, ref.row - 1 + r, ref.column - 1 + c);
      const at = { row: ref.row + r, column: ref.column + c };
      mustSatisfy(turn, at, extra?.rule, value, extra?.s?.nf ?? more?.[c]?.nf, tests);
    });
  });
}

/** Everything that would be stored, checked against the rules, before anything is. */
function prepare(turn: Turn, sheet: Sheet, ref: RangeRef, data: (WireValue | undefined)[][]): Prepared[] {
  const prepared = data.map((cells, r) => prepareRow(turn, cells, sheet.extras[ref.row - 1 + r], ref.column - 1));
  mustSatisfyAll(turn, sheet, ref, prepared);
  return prepared;
}

function storeExtras(sheet: Sheet, row: number, from: number, { values, more }: Prepared, changed: Changed): void {
  const before = sheet.extras[row];
  if (!before && !more) return;
  let extras: ReturnType<typeof writableExtras> | null = null;
  for (let c = 0; c < values.length; c++) {
    const stored = more?.[c] ?? { v: null };
    const after = extraAfter(before?.[from + c], stored, changed);
    if (after === before?.[from + c]) continue;
    extras ??= writableExtras(sheet, row);
    extras[from + c] = after;
  }
}

function store(turn: Turn, ref: RangeRef, prepared: Prepared[]): void {
  const sheet = writable(turn.state, sheetOf(turn, ref.sheet));
  const changed: Changed = new Map();
  const from = ref.column - 1;
  prepared.forEach((one, r) => {
    const row = ref.row - 1 + r;
    const old = sheet.values[row];
    if (from === 0 && (old?.length ?? 0) <= one.values.length) sheet.values[row] = one.values.slice();
    else {
      const values = writableValues(sheet, row);
      while (values.length < from) values.push(null);
      for (let c = 0; c < one.values.length; c++) values[from + c] = one.values[c] ?? null;
    }
    storeExtras(sheet, row, from, one, changed);
  });
  rowsChanged(turn, ref);
}

/** Writes a block of the range's size; nothing lands unless all of it may. */
export function writeValues(turn: Turn, ref: RangeRef, data: (WireValue | undefined)[][]): void {
  if (data.length !== ref.rows) throw exception(sizeMismatch('rows', data.length, ref.rows));
  for (const row of data) {
    if (row.length !== ref.columns) throw exception(sizeMismatch('columns', row.length, ref.columns));
  }
  const sheet = sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  store(turn, ref, prepare(turn, sheet, ref, data));
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
