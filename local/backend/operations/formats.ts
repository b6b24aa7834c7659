/** Operations on how cells look, and on notes. */
import type { RangeRef } from '../../view';
import { withExtra } from '../content';
import { exception, sizeMismatch } from '../errors';
import { mustBeOpen } from '../guards';
import { type Extra, extraAt, type Style, writable, writableExtras } from '../state';
import { type Operations, rowsChanged, sheetOf, sheetOfRange, sizeOf, type Turn } from '../turn';

type Edit = (extra: Extra | undefined, row: number, column: number) => Extra | undefined;

function edit(turn: Turn, ref: RangeRef, change: Edit): void {
  sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  const sheet = writable(turn.state, sheetOf(turn, ref.sheet));
  for (let row = 0; row < ref.rows; row++) {
    const extras = writableExtras(sheet, ref.row - 1 + row);
    for (let column = 0; column < ref.columns; column++) {
      const at = ref.column - 1 + column;
      extras[at] = change(extras[at], row, column);
    }
  }
  rowsChanged(turn, ref);
}

/** Applies one change to all cells, sharing the outcome between cells that shared what was before. */
export function editAll(turn: Turn, ref: RangeRef, change: (extra: Extra | undefined) => Extra | undefined): void {
  const known = new Map<Extra | undefined, Extra | undefined>();
  edit(turn, ref, (extra) => {
    if (!known.has(extra)) known.set(extra, change(extra));
    return known.get(extra);
  });
}

/** A style with one property set, or dropped where the value is null. */
function styled<K extends keyof Style>(style: Style | undefined, key: K, value: Style[K] | null): Style | undefined {
  const next: Style = { ...style };
  delete next[key];
  if (value !== null && value !== undefined) next[key] = value;
  return Object.keys(next).length === 0 ? undefined : next;
}

function setStyle<K extends keyof Style>(turn: Turn, ref: RangeRef, key: K, value: Style[K] | null): void {
  editAll(turn, ref, (extra) => withExtra(extra, { s: styled(extra?.s, key, value) }));
}

function mustMatch(ref: RangeRef, data: unknown[][]): void {
  if (data.length !== ref.rows) throw exception(sizeMismatch('rows', data.length, ref.rows));
  for (const row of data) {
    if (row.length !== ref.columns) throw exception(sizeMismatch('columns', row.length, ref.columns));
  }
}

function setStyles(turn: Turn, ref: RangeRef, key: keyof Style, data: Style[typeof key][][]): void {
  mustMatch(ref, data);
  const known = new Map<Extra | undefined, Map<unknown, Extra | undefined>>();
  edit(turn, ref, (extra, row, column) => {
    const value = data[row]?.[column] ?? null;
    const made = known.get(extra) ?? new Map<unknown, Extra | undefined>();
    known.set(extra, made);
    if (!made.has(value)) made.set(value, withExtra(extra, { s: styled(extra?.s, key, value) }));
    return made.get(value);
  });
}

function setNotes(turn: Turn, ref: RangeRef, data: (string | null)[][]): void {
  mustMatch(ref, data);
  edit(turn, ref, (extra, row, column) => withExtra(extra, { note: data[row]?.[column] || undefined }));
}

function setNote(turn: Turn, ref: RangeRef, note: string | null): void {
  editAll(turn, ref, (extra) => withExtra(extra, { note: note || undefined }));
}

function read<T>(turn: Turn, ref: RangeRef, cell: (extra: Extra | undefined) => T): T[][] {
  const sheet = sheetOfRange(turn, ref);
  return Array.from({ length: ref.rows }, (_, row) =>
    Array.from({ length: ref.columns }, (_, column) =>
      cell(extraAt(sheet, ref.row - 1 + row, ref.column - 1 + column)),
    ),
  );
}

export const formatOperations: Operations = {
  'style.write': { kind: 'write', run: setStyle },
  'styles.write': { kind: 'write', run: setStyles },
  'styles.read': {
    kind: 'read',
    run: (turn, ref: RangeRef, key: keyof Style) => read(turn, ref, (extra) => extra?.s?.[key] ?? null),
  },
  'note.write': { kind: 'write', run: setNote },
  'notes.write': { kind: 'write', run: setNotes, cells: sizeOf },
  'notes.read': {
    kind: 'read',
    run: (turn, ref: RangeRef) => read(turn, ref, (extra) => extra?.note ?? ''),
    cells: sizeOf,
  },
};
