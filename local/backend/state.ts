/**
 * The workbook's content as plain data. Rows are never changed in place: a write replaces the row's array, so a
 * copy of a sheet shares all rows with the original until one of the two is written to.
 * Every index in here counts from 0; `RangeRef` counts from 1, as it crosses `call`.
 */
import type { Quirks, RangeRef } from '../view';
import type { Chart, ConditionalRule, Filter, Metadata, NamedRange, Pivot, Protection, Rule, Run } from './attachments';

/** What a cell holds; dates are serial numbers (days since 1899-12-30 in the workbook's zone) with a date format. */
export type Value = number | string | boolean | null;

export interface Style {
  bg?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  font?: string;
  size?: number;
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  align?: string;
  valign?: string;
  /** Degrees, or upright letters one below the other. */
  turn?: number | 'vertical';
  /** `LEFT_TO_RIGHT` or `RIGHT_TO_LEFT`. */
  direction?: string;
  /** Sides with a border: top, left, bottom, right as `style colour`. */
  border?: Partial<Record<'top' | 'left' | 'bottom' | 'right', string>>;
  /** Number format; none is "automatic". */
  nf?: string;
}

/** What a cell has besides its value. Shared between cells and never changed in place. */
export interface Extra {
  f?: string;
  s?: Style;
  note?: string;
  rule?: number;
  /** Stretches of the text with a look or a link of their own; a write takes them away. */
  runs?: readonly Run[];
}

export interface Sheet {
  /** The state that may write to this object; any other state copies it first. */
  owner: object;
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  values: (Value[] | undefined)[];
  extras: ((Extra | undefined)[] | undefined)[];
  widths: (number | undefined)[];
  heights: (number | undefined)[];
  hiddenRows: (boolean | undefined)[];
  hiddenColumns: (boolean | undefined)[];
  filteredRows: (boolean | undefined)[];
  merges: RangeRef[];
  conditional: readonly ConditionalRule[];
  gridlinesHidden: boolean;
  rightToLeft: boolean;
  filter: Filter | null;
  charts: Chart[];
  pivots: Pivot[];
  /** Changes with every write to the sheet's cells or shape. */
  stamp: number;
}

export interface State {
  sheets: Sheet[];
  rules: ReadonlyMap<number, Rule>;
  protections: readonly Protection[];
  metadata: readonly Metadata[];
  names: readonly NamedRange[];
}

/** What an operation knows besides the content it works on. */
export interface Settings {
  name: string;
  id: string;
  timeZone: string;
  locale: string;
  quirks: Quirks;
}

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

let stamps = 0;
/** A number that no other stamp has. */
const nextStamp = (): number => ++stamps;

export function emptySheet(owner: object, id: number, name: string, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS) {
  const sheet: Sheet = {
    owner,
    id,
    name,
    hidden: false,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    values: [],
    extras: [],
    widths: [],
    heights: [],
    hiddenRows: [],
    hiddenColumns: [],
    filteredRows: [],
    merges: [],
    conditional: [],
    gridlinesHidden: false,
    rightToLeft: false,
    filter: null,
    charts: [],
    pivots: [],
    stamp: nextStamp(),
  };
  return sheet;
}

export const emptyState = (): State => ({ sheets: [], rules: new Map(), protections: [], metadata: [], names: [] });

/** A copy that shares all content until one of the two is written to. */
export const fork = (state: State): State => ({ ...state, sheets: state.sheets.slice() });

/** The sheet, made this state's own first. Its stamp changes. */
export function writable(state: State, sheet: Sheet): Sheet {
  if (sheet.owner === state) {
    sheet.stamp = nextStamp();
    return sheet;
  }
  const copy: Sheet = {
    ...sheet,
    owner: state,
    values: sheet.values.slice(),
    extras: sheet.extras.slice(),
    widths: sheet.widths.slice(),
    heights: sheet.heights.slice(),
    hiddenRows: sheet.hiddenRows.slice(),
    hiddenColumns: sheet.hiddenColumns.slice(),
    filteredRows: sheet.filteredRows.slice(),
    stamp: nextStamp(),
  };
  state.sheets[state.sheets.indexOf(sheet)] = copy;
  return copy;
}

/** A fresh copy of a row's values, put in its place; both indexes from 0. */
export function writableValues(sheet: Sheet, row: number): Value[] {
  const old = sheet.values[row];
  const copy = old ? old.slice() : [];
  sheet.values[row] = copy;
  return copy;
}

/** A fresh copy of a row's extras, put in its place. */
export function writableExtras(sheet: Sheet, row: number): (Extra | undefined)[] {
  const old = sheet.extras[row];
  const copy = old ? old.slice() : [];
  sheet.extras[row] = copy;
  return copy;
}

export const valueAt = (sheet: Sheet, row: number, column: number): Value => sheet.values[row]?.[column] ?? null;
export const extraAt = (sheet: Sheet, row: number, column: number): Extra | undefined => sheet.extras[row]?.[column];
