/** What a pivot table shows: labels, subtotals, shares and a grand total, laid out as Sheets lays it out. */
import type { Pivot, PivotGroup, PivotValue } from './attachments';
import { findTest, type RowTest } from './criteria';
import { notImplemented } from './errors';
import { display, isDateFormat } from './numberFormat';
import { compareValues } from './sortRange';
import { extraAt, type Sheet, type Value, valueAt } from './state';
import { summarize } from './summarize';
import type { Turn } from './turn';

export interface PivotCell {
  v: Value;
  nf?: string;
  bold?: boolean;
}

interface Node {
  label: PivotCell;
  rows: number[];
}

/** A source row's index; `BLANK` stands for all rows below the last one that holds anything. */
const BLANK = -1;

/** The source rows that pass all filters; null where a filter cannot be evaluated, because a header has gone. */
function sourceRows(turn: Turn, pivot: Pivot, source: Sheet): number[] | null {
  const first = pivot.source.row;
  const last = Math.min(source.values.length, pivot.source.row - 1 + pivot.source.rows);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (pivot.source.row - 1 + pivot.source.rows > last) rows.push(BLANK);
  const headers = new Map<string, number>();
  for (let column = pivot.source.column; column < pivot.source.column + pivot.source.columns; column++) {
    headers.set(String(valueAt(source, first - 1, column - 1) ?? ''), column);
  }
  const tests: RowTest[] = [];
  for (const { column, criteria } of pivot.filters) {
    const test = findTest(criteria, column, headers, turn.settings.timeZone);
    if (!test) return null;
    tests.push(test);
  }
  const read = (row: number) => (column: number) => {
    const value = valueAt(source, row, column - 1);
    const nf = extraAt(source, row, column - 1)?.s?.nf;
    return { value, text: display(value, nf, turn.settings.locale), isDate: isDateFormat(nf) };
  };
  return rows.filter((row) => tests.every((test) => test(read(row))));
}

function cellOf(turn: Turn, source: Sheet, row: number, column: number): PivotCell & { text: string } {
  const v = valueAt(source, row, column - 1);
  const nf = extraAt(source, row, column - 1)?.s?.nf;
  return { v, ...(nf === undefined ? {} : { nf }), text: display(v, nf, turn.settings.locale) };
}

interface View {
  turn: Turn;
  pivot: Pivot;
  source: Sheet;
}

const valuesOf = ({ source }: View, rows: number[], column: number): Value[] =>
  rows.map((row) => valueAt(source, row, column - 1));

const amount = (view: View, value: PivotValue, rows: number[]): Value =>
  summarize(value.summarize, valuesOf(view, rows, value.column));

/** The rows that a share is taken of: all, those of the cell's row, those of its column. */
interface Base {
  all: number[];
  row: number[];
  column: number[];
}

function baseRows(showAs: string, base: Base): number[] | null {
  if (showAs === 'DEFAULT') return null;
  if (showAs === 'PERCENT_OF_GRAND_TOTAL') return base.all;
  return showAs === 'PERCENT_OF_ROW_TOTAL' ? base.row : base.column;
}

function share(view: View, value: PivotValue, rows: number[], base: Base): PivotCell {
  const v = amount(view, value, rows);
  const whole = baseRows(value.showAs, base);
  if (!whole) return { v };
  const total = Number(amount(view, value, whole));
  return { v: total === 0 ? '#DIV/0!' : Number(v) / total, nf: '0.00%' };
}

function groupsOf(view: View, group: PivotGroup, rows: number[]): Node[] {
  const nodes = new Map<string, Node>();
  for (const row of rows) {
    const { text, ...label } = cellOf(view.turn, view.source, row, group.column);
    const node = nodes.get(text);
    if (node) node.rows.push(row);
    else nodes.set(text, { label, rows: [row] });
  }
  const by = group.sortBy === null ? undefined : view.pivot.values[group.sortBy];
  const key = (node: Node): Value => (by ? amount(view, by, node.rows) : node.label.v);
  return [...nodes.values()]
    .map((node) => ({ node, key: key(node) }))
    .sort((a, b) => compareValues(a.key, b.key, group.ascending) || compareValues(a.node.label.v, b.node.label.v, true))
    .map(({ node }) => node);
}

const labelText = (view: View, label: PivotCell): string => display(label.v, label.nf, view.turn.settings.locale);
const bold = (cells: PivotCell[]): PivotCell[] => cells.map((cell) => ({ ...cell, bold: true }));

/** The cells right of the labels, for the source rows of one line. */
type Amounts = (rows: number[]) => PivotCell[];

const blanks = (count: number): PivotCell[] => Array.from({ length: count }, () => ({ v: null }));

function lines(view: View, depth: number, rows: number[], amounts: Amounts): PivotCell[][] {
  const group = view.pivot.rowGroups[depth];
  if (!group) return [];
  const width = view.pivot.rowGroups.length;
  return groupsOf(view, group, rows).flatMap((node) => {
    const inner = view.pivot.rowGroups[depth + 1];
    if (!inner) return [[...blanks(depth), node.label, ...amounts(node.rows)]];
    const below = lines(view, depth + 1, node.rows, amounts);
    const first = below[0];
    if (first) first[depth] = node.label;
    if (!inner.totals) return below;
    const name: PivotCell = { v: `${labelText(view, node.label)} Total` };
    return [...below, bold([...blanks(depth), name, ...blanks(width - depth - 1), ...amounts(node.rows)])];
  });
}

function headerOf({ source, pivot }: View, column: number): string {
  return String(valueAt(source, pivot.source.row - 1, column - 1) ?? '');
}

/** `Order Inquiry`, `COUNTA of Tag` or the name given. */
const valueLabel = (view: View, value: PivotValue): string =>
  value.label ?? `${value.summarize} of ${headerOf(view, value.column)}`;

const rowHeaders = (view: View): PivotCell[] =>
  view.pivot.rowGroups.map((group) => ({ v: group.label ?? headerOf(view, group.column) }));

/** Lines of all row groups and, unless the outermost says no, the grand total. */
function body(view: View, rows: number[], amounts: Amounts): PivotCell[][] {
  const { rowGroups } = view.pivot;
  const table = lines(view, 0, rows, amounts);
  if (rowGroups[0] && !rowGroups[0].totals) return table;
  const names = rowGroups.map((_, index): PivotCell => ({ v: index === 0 ? 'Grand Total' : null }));
  return [...table, bold([...names, ...amounts(rows)])];
}

function plainTable(view: View, rows: number[]): PivotCell[][] {
  const { values } = view.pivot;
  const head = [...rowHeaders(view), ...values.map((value) => ({ v: valueLabel(view, value) }))];
  const amounts: Amounts = (some) =>
    values.map((value) => share(view, value, some, { all: rows, row: some, column: rows }));
  return [bold(head), ...body(view, rows, amounts)];
}

/** Heads of a table with one column group: above each column its label and, of several values, the value's. */
function crossHead(view: View, across: PivotGroup, columns: Node[]): PivotCell[][] {
  const { values, rowGroups } = view.pivot;
  const names = values.map((value): PivotCell => ({ v: valueLabel(view, value) }));
  const several = names.length > 1;
  const labels = [...columns.map((node) => node.label), ...(across.totals ? [{ v: 'Grand Total' }] : [])];
  const spread = labels.flatMap((label) => [label, ...blanks(names.length - 1)]);
  const wide = rowGroups.length + spread.length;
  const corner = several ? blanks(rowGroups.length) : [...names, ...blanks(Math.max(0, rowGroups.length - 1))];
  const top = [...corner, { v: across.label ?? headerOf(view, across.column) }];
  const first = [...top, ...blanks(Math.max(0, wide - top.length))].slice(0, wide);
  if (!several) return [first, [...rowHeaders(view), ...spread]];
  return [first, [...blanks(rowGroups.length), ...spread], [...rowHeaders(view), ...labels.flatMap(() => names)]];
}

function crossTable(view: View, rows: number[]): PivotCell[][] {
  const { rowGroups, columnGroups, values } = view.pivot;
  const [across] = columnGroups;
  if (!across || columnGroups.length > 1 || rowGroups.length === 0 || values.length === 0) {
    throw notImplemented('PivotTable with several column groups, or with column groups and no row group or value');
  }
  const columns = groupsOf(view, across, rows);
  const inColumn = columns.map((node) => new Set(node.rows));
  const amounts: Amounts = (some) => {
    const cells = columns.flatMap((node, index) => {
      const both = some.filter((row) => inColumn[index]?.has(row));
      if (both.length === 0) return blanks(values.length);
      return values.map((value) => share(view, value, both, { all: rows, row: some, column: node.rows }));
    });
    if (!across.totals) return cells;
    return [...cells, ...values.map((value) => share(view, value, some, { all: rows, row: some, column: rows }))];
  };
  return [...crossHead(view, across, columns).map(bold), ...body(view, rows, amounts)];
}

/** The cells of a pivot, row by row, all of one width; null where a filter names a header that is not there. */
export function computePivot(turn: Turn, pivot: Pivot, source: Sheet): PivotCell[][] | null {
  const view: View = { turn, pivot, source };
  if (pivot.rowGroups.length === 0 && pivot.columnGroups.length === 0 && pivot.values.length === 0)
    return [[{ v: null }]];
  const rows = sourceRows(turn, pivot, source);
  if (!rows) return null;
  return pivot.columnGroups.length > 0 ? crossTable(view, rows) : plainTable(view, rows);
}
