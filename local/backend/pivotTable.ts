/** What a pivot table shows: labels, subtotals, shares and a grand total, laid out as Sheets lays it out. */
import type { Pivot, PivotGroup, PivotValue } from './attachments';
import { criteriaTest } from './criteria';
import { notImplemented } from './errors';
import { display } from './numberFormat';
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

function sourceRows(turn: Turn, pivot: Pivot, source: Sheet): number[] {
  const first = pivot.source.row;
  const last = Math.min(source.values.length, pivot.source.row - 1 + pivot.source.rows);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (pivot.source.row - 1 + pivot.source.rows > last) rows.push(BLANK);
  const headers = new Map<string, number>();
  for (let column = pivot.source.column; column < pivot.source.column + pivot.source.columns; column++) {
    headers.set(String(valueAt(source, first - 1, column - 1) ?? ''), column);
  }
  const tests = pivot.filters.map(({ column, criteria }) => criteriaTest(criteria, column, headers));
  const read = (row: number) => (column: number) => ({
    value: valueAt(source, row, column - 1),
    text: display(valueAt(source, row, column - 1), extraAt(source, row, column - 1)?.s?.nf, turn.settings.locale),
  });
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

function share(view: View, value: PivotValue, rows: number[], all: number[]): PivotCell {
  const v = amount(view, value, rows);
  if (value.showAs === 'DEFAULT') return { v };
  if (value.showAs !== 'PERCENT_OF_GRAND_TOTAL' && value.showAs !== 'PERCENT_OF_COLUMN_TOTAL') {
    throw notImplemented(`PivotValue.showAs(${value.showAs})`);
  }
  const total = Number(amount(view, value, all));
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

function lines(view: View, depth: number, rows: number[], all: number[]): PivotCell[][] {
  const group = view.pivot.rowGroups[depth];
  if (!group) return [];
  const amounts = (some: number[]): PivotCell[] => view.pivot.values.map((value) => share(view, value, some, all));
  const width = view.pivot.rowGroups.length;
  const blanks = (count: number): PivotCell[] => Array.from({ length: count }, () => ({ v: null }));
  return groupsOf(view, group, rows).flatMap((node) => {
    const inner = view.pivot.rowGroups[depth + 1];
    if (!inner) return [[...blanks(depth), node.label, ...amounts(node.rows)]];
    const below = lines(view, depth + 1, node.rows, all);
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

function plainTable(view: View, rows: number[]): PivotCell[][] {
  const { rowGroups, values } = view.pivot;
  const head = [
    ...rowGroups.map((group) => ({ v: group.label ?? headerOf(view, group.column) })),
    ...values.map((value) => ({ v: valueLabel(view, value) })),
  ];
  const table = [bold(head), ...lines(view, 0, rows, rows)];
  if (rowGroups[0] && !rowGroups[0].totals) return table;
  const names = rowGroups.map((_, index): PivotCell => ({ v: index === 0 ? 'Grand Total' : null }));
  table.push(bold([...names, ...values.map((value) => share(view, value, rows, rows))]));
  return table;
}

function crossTable(view: View, rows: number[]): PivotCell[][] {
  const { rowGroups, columnGroups, values } = view.pivot;
  const [value, group, across] = [values[0], rowGroups[0], columnGroups[0]];
  if (!value || !group || !across || values.length * rowGroups.length * columnGroups.length > 1) {
    throw notImplemented('PivotTable with column groups and more than one row group, column group or value');
  }
  const columns = groupsOf(view, across, rows);
  const cells = (some: number[]): PivotCell[] => {
    const inColumn = columns.map((node) => {
      const set = new Set(node.rows);
      const both = some.filter((row) => set.has(row));
      return both.length === 0 ? { v: null } : share(view, value, both, rows);
    });
    return across.totals ? [...inColumn, share(view, value, some, rows)] : inColumn;
  };
  const tail: PivotCell[] = across.totals ? [{ v: 'Grand Total' }] : [];
  const wide = columns.length + tail.length;
  const top: PivotCell[] = [{ v: valueLabel(view, value) }, { v: across.label ?? headerOf(view, across.column) }];
  const labels = columns.map((node) => node.label);
  const head: PivotCell[] = [{ v: group.label ?? headerOf(view, group.column) }, ...labels, ...tail];
  while (top.length < wide + 1) top.push({ v: null });
  const table = [bold(top.slice(0, wide + 1)), bold(head)];
  for (const node of groupsOf(view, group, rows)) table.push([node.label, ...cells(node.rows)]);
  if (group.totals) table.push(bold([{ v: 'Grand Total' }, ...cells(rows)]));
  return table;
}

/** The cells of a pivot, row by row; all rows have one width. */
export function computePivot(turn: Turn, pivot: Pivot, source: Sheet): PivotCell[][] {
  const view: View = { turn, pivot, source };
  if (pivot.rowGroups.length === 0 && pivot.columnGroups.length === 0 && pivot.values.length === 0)
    return [[{ v: null }]];
  const rows = sourceRows(turn, pivot, source);
  return pivot.columnGroups.length > 0 ? crossTable(view, rows) : plainTable(view, rows);
}
