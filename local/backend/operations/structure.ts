/** Operations on rows, columns and how much of the grid there is. */
import type { RangeRef } from '../../view';
import { usedSize } from '../content';
import { exception, TEXTS } from '../errors';
import { deleteColumns, deleteRows, growRows, insertColumns, insertRows, moveLines } from '../grid';
import { mustBeOpen } from '../guards';
import { display } from '../numberFormat';
import { settlePivots } from '../pivots';
import { type SortKey, sortRange } from '../sortRange';
import { type Sheet, writable } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';

function used(turn: Turn, sheetId: number): { rows: number; columns: number } {
  settlePivots(turn);
  return usedSize(sheetOf(turn, sheetId));
}

/** Checks a range against the grid as it is now; free, because making a Range is. */
function checkRange(turn: Turn, ref: RangeRef): void {
  if (ref.row < 1) throw exception(TEXTS.startRow);
  if (ref.column < 1) throw exception(TEXTS.startColumn);
  if (ref.rows < 1) throw exception(TEXTS.noRows);
  if (ref.columns < 1) throw exception(TEXTS.noColumns);
  sheetOfRange(turn, ref);
}

const change = (turn: Turn, sheetId: number, write: (sheet: Sheet) => void): void => {
  mustBeOpen(turn, sheetId, null);
  write(writable(turn.state, sheetOf(turn, sheetId)));
};

function insert(turn: Turn, sheetId: number, axis: 'rows' | 'columns', at: number, count: number, like: number): void {
  const sheet = sheetOf(turn, sheetId);
  mustBeOpen(turn, sheetId, null);
  const isBeside = turn.by === 'person' || (like >= 1 && like <= sheet[axis]);
  if (count < 1 || at < 1 || at > sheet[axis] + 1 || !isBeside)
    throw exception(axis === 'rows' ? TEXTS.rowsOut : TEXTS.columnsOut);
  if (axis === 'rows') insertRows(turn, sheetId, at, count, like);
  else insertColumns(turn, sheetId, at, count, like);
}

function remove(turn: Turn, sheetId: number, axis: 'rows' | 'columns', at: number, count: number): void {
  sheetOf(turn, sheetId);
  mustBeOpen(turn, sheetId, null);
  if (count < 1) throw exception(axis === 'rows' ? TEXTS.rowsOut : TEXTS.columnsOut);
  if (axis === 'rows') deleteRows(turn, sheetId, at, count);
  else deleteColumns(turn, sheetId, at, count);
}

function sort(turn: Turn, ref: RangeRef, keys: SortKey[]): void {
  settlePivots(turn);
  sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  sortRange(turn, ref, keys);
}

function freeze(turn: Turn, sheetId: number, axis: 'rows' | 'columns', count: number): void {
  if (count < 0 || count >= sheetOf(turn, sheetId)[axis]) throw exception(TEXTS.frozen(axis));
  change(turn, sheetId, (sheet) => {
    if (axis === 'rows') sheet.frozenRows = count;
    else sheet.frozenColumns = count;
  });
  turn.changed({ sheet: sheetId, kind: 'about' });
}

function setWidths(turn: Turn, sheetId: number, column: number, count: number, pixels: number): void {
  if (column < 1 || column + count - 1 > sheetOf(turn, sheetId).columns) throw exception(TEXTS.columnsOut);
  change(turn, sheetId, (sheet) => {
    for (let index = 0; index < count; index++) sheet.widths[column - 1 + index] = pixels;
  });
  turn.changed({ sheet: sheetId, kind: 'about' });
}

function hide(turn: Turn, sheetId: number, axis: 'rows' | 'columns', at: number, count: number, hidden: boolean): void {
  if (at < 1 || at + count - 1 > sheetOf(turn, sheetId)[axis]) {
    throw exception(axis === 'rows' ? TEXTS.rowsOut : TEXTS.columnsOut);
  }
  change(turn, sheetId, (sheet) => {
    const list = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (let index = 0; index < count; index++) list[at - 1 + index] = hidden || undefined;
  });
  turn.changed({ sheet: sheetId, kind: 'about' });
}

function move(turn: Turn, sheetId: number, axis: 'rows' | 'columns', at: number, count: number, to: number): void {
  const size = sheetOf(turn, sheetId)[axis];
  mustBeOpen(turn, sheetId, null);
  if (at < 1 || at + count - 1 > size || to < 1 || to > size + 1) {
    throw exception(axis === 'rows' ? TEXTS.rowsOut : TEXTS.columnsOut);
  }
  if (to > at && to < at + count) throw exception('The destination lies within the lines that are to be moved.');
  moveLines(turn, sheetId, axis, at, count, to);
}

const CHARACTER = 7;
const MARGIN = 21;

/** As wide as the longest text, at a guess of pixels a character. */
function fitWidths(turn: Turn, sheetId: number, column: number, count: number): void {
  const sheet = sheetOf(turn, sheetId);
  if (column < 1 || column + count - 1 > sheet.columns) throw exception(TEXTS.columnsOut);
  settlePivots(turn);
  for (let at = column; at < column + count; at++) {
    const longest = sheet.values.reduce((most, cells, row) => {
      const nf = sheet.extras[row]?.[at - 1]?.s?.nf;
      return Math.max(most, display(cells?.[at - 1] ?? null, nf, turn.settings.locale).length);
    }, 0);
    if (longest > 0) setWidths(turn, sheetId, at, 1, longest * CHARACTER + MARGIN);
  }
}

const isHidden = (turn: Turn, sheetId: number, row: number, by: 'user' | 'filter'): boolean => {
  const sheet = sheetOf(turn, sheetId);
  return (by === 'user' ? sheet.hiddenRows : sheet.filteredRows)[row - 1] === true;
};

export const structureOperations: Operations = {
  'range.check': { kind: 'free', run: checkRange },
  'grid.size': {
    kind: 'free',
    run: (turn, id: number) => {
      const { rows, columns } = sheetOf(turn, id);
      return { rows, columns };
    },
  },
  'size.read': {
    kind: 'read',
    run: (turn, id: number, axis: 'rows' | 'columns') => sheetOf(turn, id)[axis],
  },
  'used.read': {
    kind: 'read',
    run: (turn, id: number, axis: 'rows' | 'columns') => used(turn, id)[axis],
  },
  'used.range': { kind: 'read', run: used },
  'lines.insert': { kind: 'write', run: insert },
  'lines.delete': { kind: 'write', run: remove },
  'rows.grow': { kind: 'write', run: growRows },
  'rows.sort': { kind: 'write', run: sort },
  'lines.freeze': { kind: 'write', run: freeze },
  'frozen.read': {
    kind: 'read',
    run: (turn, id: number, axis: 'rows' | 'columns') =>
      axis === 'rows' ? sheetOf(turn, id).frozenRows : sheetOf(turn, id).frozenColumns,
  },
  'widths.write': { kind: 'write', run: setWidths },
  'width.read': {
    kind: 'read',
    run: (turn, id: number, column: number) => sheetOf(turn, id).widths[column - 1] ?? 100,
  },
  'lines.hide': { kind: 'write', run: hide },
  'row.hidden': { kind: 'read', run: isHidden },
  'lines.move': { kind: 'write', run: move },
  'widths.fit': { kind: 'write', run: fitWidths },
  'column.hidden': {
    kind: 'read',
    run: (turn, id: number, column: number) => sheetOf(turn, id).hiddenColumns[column - 1] === true,
  },
};
