/** References that move along when rows or columns are inserted or deleted. */
import type { RangeRef } from '../view';
import { type Sheet, type State, writable } from './state';

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
  sheet.conditional = sheet.conditional.flatMap((rule) => {
    const ranges = rule.ranges.map(shift).filter(keep);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
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

/** Moves every reference into a sheet: charts, pivots, filters, rules, protections, names, metadata. */
export function shiftReferences(state: State, sheetId: number, axis: Axis, at: number, count: number): void {
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
    const open = one.open ? { open: one.open.map(shift).filter(keep) } : {};
    return one.range && !range ? [] : [{ ...one, range, ...open }];
  });
  state.names = state.names.flatMap((one) => {
    const range = shift(one.range);
    return range ? [{ ...one, range }] : [];
  });
  state.metadata = state.metadata.flatMap((one) => {
    if (one.sheet !== sheetId || one.line?.axis !== axis) return [one];
    const line = shiftLine(one.line.at, at, count);
    return line === null ? [] : [{ ...one, line: { axis, at: line } }];
  });
}

/** Moves what is anchored on the sheet itself. */
export function shiftAnchors(sheet: Sheet, axis: Axis, at: number, count: number): void {
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
