/** Rows and columns as a whole: inserted, deleted, sorted, and every reference that must move along. */
import type { RangeRef } from '../view';
import { exception, TEXTS } from './errors';
import { type Extra, type Sheet, type State, type Value, writable, writableExtras, writableValues } from './state';
import { sheetOf, type Turn } from './turn';

const MAX_CELLS = 10_000_000;
const MAX_COLUMNS = 18_278;

type Axis = 'rows' | 'columns';

/** A range after `count` lines were inserted (> 0) or deleted (< 0) at line `at` (from 1); null when nothing is left. */
export function shiftRange(ref: RangeRef, sheet: number, axis: Axis, at: number, count: number): RangeRef | null {
  if (ref.sheet !== sheet) return ref;
  const startKey = axis === 'rows' ? 'row' : 'column';
  const start = ref[startKey];
  const size = ref[axis];
  const end = start + size - 1;
  if (count > 0) {
    if (at <= start) return { ...ref, [startKey]: start + count };
    return at <= end ? { ...ref, [axis]: size + count } : ref;
  }
  const lastGone = at - count - 1;
  if (at > end) return ref;
  const gone = Math.max(0, Math.min(end, lastGone) - Math.max(start, at) + 1);
  if (gone === size) return null;
  const before = Math.max(0, Math.min(start - 1, lastGone) - at + 1);
  return { ...ref, [startKey]: start - before, [axis]: size - gone };
}

const keep = <T>(value: T | null): value is T => value !== null;

function shiftLine(line: number, at: number, count: number): number | null {
  if (line < at) return line;
  return count < 0 && line < at - count ? null : line + count;
}

function shiftSheet(
  sheet: Sheet,
  shift: (ref: RangeRef) => RangeRef | null,
  columnOf: (column: number) => number | null,
) {
  sheet.merges = sheet.merges.map(shift).filter(keep);
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.map(shift).filter(keep) }));
  const range = sheet.filter ? shift(sheet.filter.range) : null;
  sheet.filter = sheet.filter && range ? { ...sheet.filter, range } : null;
  sheet.pivots = sheet.pivots.map((pivot) => {
    const source = shift(pivot.source);
    if (!source || source === pivot.source) return source ? pivot : { ...pivot, stamp: -1 };
    const move = <T extends { column: number }>(list: T[]): T[] =>
      list.flatMap((one) => {
        const column = columnOf(one.column);
        return column === null ? [] : [{ ...one, column }];
      });
    return {
      ...pivot,
      source,
      stamp: -1,
      rowGroups: move(pivot.rowGroups),
      columnGroups: move(pivot.columnGroups),
      values: move(pivot.values),
      filters: move(pivot.filters),
    };
  });
}

function shiftReferences(state: State, sheetId: number, axis: Axis, at: number, count: number): void {
  const shift = (ref: RangeRef): RangeRef | null => shiftRange(ref, sheetId, axis, at, count);
  const columnOf = (column: number): number | null => (axis === 'columns' ? shiftLine(column, at, count) : column);
  for (const sheet of state.sheets.slice()) {
    const touched =
      sheet.id === sheetId ||
      sheet.charts.some((chart) => chart.ranges.some((ref) => ref.sheet === sheetId)) ||
      sheet.pivots.some((pivot) => pivot.source.sheet === sheetId);
    if (touched) shiftSheet(writable(state, sheet), shift, columnOf);
  }
  const rules = new Map(state.rules);
  for (const [id, rule] of rules) {
    if (rule.source) rules.set(id, { ...rule, source: shift(rule.source) });
  }
  state.rules = rules;
  state.protections = state.protections.flatMap((one) => {
    const range = one.range ? shift(one.range) : null;
    return one.range && !range ? [] : [{ ...one, range }];
  });
}

function shiftAnchors(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const key = axis === 'rows' ? 'row' : 'column';
  sheet.charts = sheet.charts.map((chart) => {
    const line = shiftLine(chart.position[key], at, count) ?? at;
    return { ...chart, position: { ...chart.position, [key]: line } };
  });
  sheet.pivots = sheet.pivots.flatMap((pivot) => {
    const line = shiftLine(pivot[key], at, count);
    return line === null ? [] : [{ ...pivot, [key]: line }];
  });
}

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

function mustFit(turn: Turn, sheet: Sheet, rows: number, columns: number): void {
  const others = turn.state.sheets.reduce((sum, one) => sum + (one.id === sheet.id ? 0 : one.rows * one.columns), 0);
  if (others + rows * columns > MAX_CELLS || columns > MAX_COLUMNS) throw exception(TEXTS.manyCells);
}

/** Inserts rows before line `at` (from 1). New rows look like row `like` (0: plain). */
export function insertRows(turn: Turn, sheetId: number, at: number, count: number, like: number): void {
  const before = sheetOf(turn, sheetId);
  mustFit(turn, before, before.rows + count, before.columns);
  const sheet = writable(turn.state, before);
  const model = like > 0 ? sheet.extras[like - 1] : undefined;
  const row = model?.map(inherited);
  splice(sheet.values, at - 1, count);
  splice(sheet.extras, at - 1, count, row?.some(Boolean) ? new Array(count).fill(row) : []);
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
  for (const list of [sheet.values, sheet.extras, sheet.hiddenRows, sheet.filteredRows]) {
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
  mustFit(turn, before, before.rows, before.columns + count);
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

export interface SortKey {
  /** Absolute column from 1. */
  column: number;
  ascending: boolean;
}

const rank = (value: Value | undefined): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/** Order of Sheets: numbers, texts, booleans; blanks last either way. */
export function compareValues(a: Value | undefined, b: Value | undefined, ascending: boolean): number {
  const ranks = rank(a) - rank(b);
  if (rank(a) === 3 || rank(b) === 3) return ranks;
  let order = ranks;
  if (order === 0)
    order = typeof a === 'string' ? a.localeCompare(String(b), 'en', { sensitivity: 'base' }) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Puts the rows of a range in order; cells move with format and note, as in Sheets. Equal rows keep their order. */
export function sortRange(turn: Turn, ref: RangeRef, keys: SortKey[]): void {
  const sheet = writable(turn.state, sheetOf(turn, ref.sheet));
  const from = ref.column - 1;
  const rows = Array.from({ length: ref.rows }, (_, index) => {
    const values = sheet.values[ref.row - 1 + index] ?? [];
    const extras: (Extra | undefined)[] = sheet.extras[ref.row - 1 + index] ?? [];
    return { values, extras };
  });
  const sorted = rows.slice().sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compareValues(a.values[column - 1], b.values[column - 1], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach((source, index) => {
    if (source === rows[index]) return;
    const values = writableValues(sheet, ref.row - 1 + index);
    const extras = writableExtras(sheet, ref.row - 1 + index);
    while (values.length < from) values.push(null);
    for (let column = from; column < from + ref.columns; column++) {
      values[column] = source.values[column] ?? null;
      extras[column] = source.extras[column];
    }
  });
  turn.changed({ sheet: ref.sheet, kind: 'rows', from: ref.row, rows: ref.rows });
}
