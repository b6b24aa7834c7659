/** Turns the workbook's content into what a host shows: cells with display text, sheets with their attachments. */
import type { Chart, ConditionalRule, Rule } from './backend/attachments';
import { cellTest } from './backend/conditions';
import { optionsOf } from './backend/guards';
import { display, isDateFormat } from './backend/numberFormat';
import { type Extra, extraAt, type Settings, type Sheet, type State, type Value, valueAt } from './backend/state';
import { epochOf } from './backend/zone';
import type { CellView, ChartView, RangeRef, RowView, RuleView, SheetView } from './view';

interface Content {
  state: State;
  settings: Settings;
}

const isError = (value: Value, extra: Extra | undefined): boolean =>
  typeof value === 'string' && (extra?.f !== undefined || value === '#REF!' || value === '#DIV/0!');

function kindOf(value: Value, extra: Extra | undefined): CellView['t'] {
  if (typeof value === 'number') return isDateFormat(extra?.s?.nf) ? 'd' : 'n';
  if (typeof value === 'boolean') return 'b';
  return isError(value, extra) ? 'e' : 's';
}

function cellView(value: Value, extra: Extra | undefined, settings: Settings): CellView | null {
  if (value === null && !extra) return null;
  const t = kindOf(value, extra);
  const v = t === 'd' ? epochOf(Number(value), settings.timeZone) : (value ?? '');
  const cell: CellView = { v, d: display(value, extra?.s?.nf, settings.locale), t, ...extra?.s };
  if (extra?.note !== undefined) cell.note = extra.note;
  if (extra?.f !== undefined) cell.f = extra.f;
  if (extra?.rule !== undefined) cell.rule = extra.rule;
  return cell;
}

type CellLook = (row: number, column: number, value: Value, extra: Extra | undefined) => ConditionalRule['look'];

/** What the sheet's conditional formats say of a cell; the first rule that fits wins. Formulas and scales say nothing. */
function conditionalLook(sheet: Sheet, settings: Settings): CellLook {
  const rules = sheet.conditional.flatMap(({ criteria, ranges, look }) => {
    const test = criteria && cellTest(criteria.criteria, criteria.values, settings.timeZone);
    return test ? [{ test, ranges, look }] : [];
  });
  const covers = (ref: RangeRef, row: number, column: number): boolean =>
    row >= ref.row && row < ref.row + ref.rows && column >= ref.column && column < ref.column + ref.columns;
  return (row, column, value, extra) => {
    const nf = extra?.s?.nf;
    const fits = rules.find(
      ({ ranges, test }) =>
        ranges.some((ref) => covers(ref, row, column)) &&
        test(value, display(value, nf, settings.locale), isDateFormat(nf)),
    );
    return fits?.look ?? {};
  };
}

/** Rows `from` to `to` (from 1, both included), left out where they hold nothing. */
export function rowViews({ settings }: Content, sheet: Sheet, from: number, to: number, blanks = false): RowView[] {
  const rows: RowView[] = [];
  const look = sheet.conditional.length > 0 ? conditionalLook(sheet, settings) : null;
  for (let row = from; row <= Math.min(to, sheet.rows); row++) {
    const values = sheet.values[row - 1] ?? [];
    const extras = sheet.extras[row - 1] ?? [];
    const width = Math.min(sheet.columns, Math.max(values.length, extras.length));
    if (width === 0 && !blanks) continue;
    const cells = Array.from({ length: width }, (_, column) => {
      const cell = cellView(values[column] ?? null, extras[column], settings);
      return cell && look ? { ...cell, ...look(row, column + 1, values[column] ?? null, extras[column]) } : cell;
    });
    rows.push({ row, cells });
  }
  return rows;
}

function ruleView(content: Content, rule: Rule): RuleView {
  const { criteria, showDropdown, allowInvalid, help } = rule;
  return { criteria, options: optionsOf(content, rule), showDropdown, allowInvalid, help };
}

/** Ids of the validation rules on a sheet's cells. */
export function rulesOn(sheet: Sheet): Set<number> {
  const used = new Set<number>();
  for (const cells of sheet.extras) {
    for (const extra of cells ?? []) if (extra?.rule !== undefined) used.add(extra.rule);
  }
  return used;
}

function rulesOf(content: Content, sheet: Sheet): Record<number, RuleView> {
  const views: Record<number, RuleView> = {};
  for (const id of rulesOn(sheet)) {
    const rule = content.state.rules.get(id);
    if (rule) views[id] = ruleView(content, rule);
  }
  return views;
}

/** The rows of a chart's ranges that hold anything, joined side by side. */
function chartCells<T>(content: Content, chart: Chart, cell: (sheet: Sheet, row: number, column: number) => T): T[][] {
  const blocks = chart.ranges.map((ref: RangeRef) => {
    const sheet = content.state.sheets.find((one) => one.id === ref.sheet);
    return sheet ? { ref, sheet } : null;
  });
  const height = Math.max(
    0,
    ...blocks.map((block) => {
      if (!block) return 0;
      return Math.min(block.ref.rows, Math.max(0, block.sheet.values.length - block.ref.row + 1));
    }),
  );
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => {
      if (!block) return [];
      const { ref, sheet } = block;
      return Array.from({ length: ref.columns }, (_unused, column) =>
        cell(sheet, ref.row - 1 + row, ref.column - 1 + column),
      );
    }),
  );
}

function chartView(content: Content, chart: Chart): ChartView {
  const text = (sheet: Sheet, row: number, column: number): string =>
    display(valueAt(sheet, row, column), extraAt(sheet, row, column)?.s?.nf, content.settings.locale);
  const number = (sheet: Sheet, row: number, column: number): number | null => {
    const value = valueAt(sheet, row, column);
    return typeof value === 'number' ? value : null;
  };
  return { ...chart, data: chartCells(content, chart, text), numbers: chartCells(content, chart, number) };
}

const marked = (list: (boolean | undefined)[]): number[] =>
  list.flatMap((hidden, index) => (hidden ? [index + 1] : []));

/** A sheet without its cells. */
export function sheetView(content: Content, sheet: Sheet): SheetView {
  const { id, name, hidden, rows, columns, frozenRows, frozenColumns, tabColor, merges } = sheet;
  const widths: Record<number, number> = {};
  sheet.widths.forEach((width, index) => {
    if (width !== undefined && width !== null) widths[index + 1] = width;
  });
  return {
    id,
    name,
    hidden,
    rows,
    columns,
    frozenRows,
    frozenColumns,
    tabColor,
    merges,
    widths,
    hiddenRows: marked(sheet.hiddenRows),
    filteredRows: marked(sheet.filteredRows),
    hiddenColumns: marked(sheet.hiddenColumns),
    filter: sheet.filter?.range ?? null,
    rules: rulesOf(content, sheet),
    charts: sheet.charts.map((chart) => chartView(content, chart)),
    protections: content.state.protections
      .filter((one) => one.sheet === id)
      .map(({ id: own, kind, range, warningOnly, description }) => ({
        id: own,
        kind,
        range,
        warningOnly,
        description,
      })),
  };
}
