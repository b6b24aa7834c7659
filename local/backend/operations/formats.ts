/** Operations on how cells look, and on notes. */
import type { RangeRef } from '../../view';
import type { TextLook } from '../attachments';
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

/** A look of text laid over each cell's own. */
function setLooks(turn: Turn, ref: RangeRef, looks: TextLook[][]): void {
  mustMatch(ref, looks);
  edit(turn, ref, (extra, row, column) => withExtra(extra, { s: { ...extra?.s, ...looks[row]?.[column] } }));
}

type Side = 'top' | 'left' | 'bottom' | 'right';
/** True draws, false takes away, null leaves as it is. */
type Borders = Partial<Record<Side | 'vertical' | 'horizontal', boolean | null>>;

function setBorder(turn: Turn, ref: RangeRef, on: Borders, line: string): void {
  edit(turn, ref, (extra, row, column) => {
    const wanted: [Side, boolean | null | undefined][] = [
      ['top', row === 0 ? on.top : on.horizontal],
      ['bottom', row === ref.rows - 1 ? on.bottom : on.horizontal],
      ['left', column === 0 ? on.left : on.vertical],
      ['right', column === ref.columns - 1 ? on.right : on.vertical],
    ];
    const border = { ...extra?.s?.border };
    for (const [side, drawn] of wanted) {
      if (drawn === true) border[side] = line;
      else if (drawn === false) delete border[side];
    }
    const { border: _old, ...rest } = extra?.s ?? {};
    const s: Style = Object.keys(border).length > 0 ? { ...rest, border } : rest;
    return withExtra(extra, { s: Object.keys(s).length > 0 ? s : undefined });
  });
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
  'looks.write': { kind: 'write', run: setLooks },
  'looks.read': {
    kind: 'read',
    run: (turn, ref: RangeRef, keys: (keyof Style)[]) =>
      read(turn, ref, (extra) =>
        Object.fromEntries(keys.flatMap((key) => (extra?.s?.[key] === undefined ? [] : [[key, extra.s[key]]]))),
      ),
  },
  'border.write': { kind: 'write', run: setBorder },
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
