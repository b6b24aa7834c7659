/** Rows and columns as a whole: inserted and deleted. */
import { exception, TEXTS } from './errors';
import { shiftAnchors, shiftReferences } from './shift';
import { type Extra, type Sheet, type Value, writable } from './state';
import { sheetOf, type Turn } from './turn';

const MAX_CELLS = 10_000_000;
const MAX_COLUMNS = 18_278;

function splice<T>(list: (T | undefined)[], at: number, count: number, fresh: (T | undefined)[] = []): void {
  if (count < 0) {
    list.splice(at, -count);
    return;
  }
  if (list.length < at && fresh.length > 0) list.length = at;
  if (at > list.length) return;
  const added = fresh.length > 0 ? fresh : (new Array(count).fill(undefined) as undefined[]);
  const tail = list.splice(at);
  for (const one of added) list.push(one);
  for (const one of tail) list.push(one);
}

/** The format and rule that new lines take over from their neighbour; not its notes or formulas. */
function inherited(extra: Extra | undefined): Extra | undefined {
  if (!extra || (extra.s === undefined && extra.rule === undefined)) return undefined;
  const next: Extra = {};
  if (extra.s !== undefined) next.s = extra.s;
  if (extra.rule !== undefined) next.rule = extra.rule;
  return next;
}

/** Refuses what would make the workbook too large; `sheet`: the id of the one that takes the new size. */
export function mustFit(turn: Turn, sheet: number, rows: number, columns: number): void {
  const others = turn.state.sheets.reduce((sum, one) => sum + (one.id === sheet ? 0 : one.rows * one.columns), 0);
  if (others + rows * columns > MAX_CELLS || columns > MAX_COLUMNS) throw exception(TEXTS.manyCells);
}

/** Inserts rows before line `at` (from 1). New rows look like row `like` (0: plain). */
export function insertRows(turn: Turn, sheetId: number, at: number, count: number, like: number): void {
  const before = sheetOf(turn, sheetId);
  mustFit(turn, sheetId, before.rows + count, before.columns);
  const sheet = writable(turn.state, before);
  const model = like > 0 ? sheet.extras[like - 1] : undefined;
  const row = model?.map(inherited);
  splice(sheet.values, at - 1, count);
  splice(sheet.extras, at - 1, count, row?.some(Boolean) ? new Array(count).fill(row) : []);
  splice(sheet.heights, at - 1, count);
  splice(sheet.hiddenRows, at - 1, count);
  splice(sheet.filteredRows, at - 1, count);
  sheet.rows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  shiftReferences(turn.state, sheetId, 'rows', at, count);
  shiftAnchors(sheet, 'rows', at, count);
  turn.changed({ sheet: sheetId, kind: 'all' });
}

/** Adds rows at the end, as `appendRow` and pasting do. */
export function growRows(turn: Turn, sheetId: number, count: number): void {
  const sheet = sheetOf(turn, sheetId);
  insertRows(turn, sheetId, sheet.rows + 1, count, sheet.rows);
}

/** Deletes rows from line `at` on. */
export function deleteRows(turn: Turn, sheetId: number, at: number, count: number): void {
  const before = sheetOf(turn, sheetId);
  if (at < 1 || at + count - 1 > before.rows) throw exception(TEXTS.rowsOut);
  const frozenGone = Math.max(0, Math.min(before.frozenRows, at + count - 1) - at + 1);
  if (before.rows - count <= before.frozenRows - frozenGone) throw exception(TEXTS.allRows);
  const sheet = writable(turn.state, before);
  for (const list of [sheet.values, sheet.extras, sheet.heights, sheet.hiddenRows, sheet.filteredRows]) {
    splice<unknown>(list, at - 1, -count);
  }
  sheet.rows -= count;
  sheet.frozenRows -= frozenGone;
  shiftReferences(turn.state, sheetId, 'rows', at, -count);
  shiftAnchors(sheet, 'rows', at, -count);
  turn.changed({ sheet: sheetId, kind: 'all' });
}

function spliceEachRow(sheet: Sheet, at: number, count: number, like: number): void {
  const fill = <T>(cells: (T | undefined)[], blank: T | undefined, from: T | undefined): (T | undefined)[] => {
    if (cells.length < at - 1) return cells;
    const copy = cells.slice();
    splice(copy, at - 1, count, count > 0 ? new Array(count).fill(from ?? blank) : []);
    return copy;
  };
  sheet.values = sheet.values.map((cells) => cells && (fill<Value>(cells, null, null) as Value[]));
  sheet.extras = sheet.extras.map((cells) => cells && fill(cells, undefined, inherited(cells[like - 1])));
}

/** Inserts columns before column `at` (from 1), looking like column `like` (0: plain). */
export function insertColumns(turn: Turn, sheetId: number, at: number, count: number, like: number): void {
  const before = sheetOf(turn, sheetId);
  mustFit(turn, sheetId, before.rows, before.columns + count);
  const sheet = writable(turn.state, before);
  spliceEachRow(sheet, at, count, like);
  splice(sheet.widths, at - 1, count);
  splice(sheet.hiddenColumns, at - 1, count);
  sheet.columns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  shiftReferences(turn.state, sheetId, 'columns', at, count);
  shiftAnchors(sheet, 'columns', at, count);
  turn.changed({ sheet: sheetId, kind: 'all' });
}

/** Deletes columns from column `at` on. */
export function deleteColumns(turn: Turn, sheetId: number, at: number, count: number): void {
  const before = sheetOf(turn, sheetId);
  if (at < 1 || at + count - 1 > before.columns) throw exception(TEXTS.columnsOut);
  const frozenGone = Math.max(0, Math.min(before.frozenColumns, at + count - 1) - at + 1);
  if (before.columns - count <= before.frozenColumns - frozenGone) throw exception(TEXTS.allColumns);
  const sheet = writable(turn.state, before);
  spliceEachRow(sheet, at, -count, 0);
  splice<unknown>(sheet.widths, at - 1, -count);
  splice<unknown>(sheet.hiddenColumns, at - 1, -count);
  sheet.columns -= count;
  sheet.frozenColumns -= frozenGone;
  shiftReferences(turn.state, sheetId, 'columns', at, -count);
  shiftAnchors(sheet, 'columns', at, -count);
  turn.changed({ sheet: sheetId, kind: 'all' });
}

function reordered<T>(list: (T | undefined)[], from: number, count: number, to: number): (T | undefined)[] {
  const all = Array.from({ length: Math.max(list.length, from + count, to) }, (_, index) => list[index]);
  const moved = all.splice(from, count);
  all.splice(to > from ? to - count : to, 0, ...moved);
  return all;
}

/** Moves lines so that they come before line `to`, counted before the move; all from 1. References stay where they are. */
export function moveLines(
  turn: Turn,
  sheetId: number,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
  to: number,
) {
  const sheet = writable(turn.state, sheetOf(turn, sheetId));
  const order = <T>(list: (T | undefined)[]): (T | undefined)[] => reordered(list, at - 1, count, to - 1);
  if (axis === 'rows') {
    sheet.values = order(sheet.values);
    sheet.extras = order(sheet.extras);
    sheet.heights = order(sheet.heights);
    sheet.hiddenRows = order(sheet.hiddenRows);
    sheet.filteredRows = order(sheet.filteredRows);
  } else {
    sheet.values = sheet.values.map((cells) => cells && order<Value>(cells).map((value) => value ?? null));
    sheet.extras = sheet.extras.map((cells) => cells && order(cells));
    sheet.widths = order(sheet.widths);
    sheet.hiddenColumns = order(sheet.hiddenColumns);
  }
  turn.changed({ sheet: sheetId, kind: 'all' });
}
