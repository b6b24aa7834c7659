/** What the workbook shows to whoever hosts it: the preview, the tools, the tests. Types only, plain JSON values. */

/** A rectangle of one sheet; `row` and `column` count from 1. */
export interface RangeRef {
  sheet: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Open questions about Google's behaviour; the defaults are the stricter readings (README). */
export interface Quirks {
  /** A leading `=` written into a cell of format `@` stays text. */
  atStopsFormula: boolean;
  /** A leading `'` that a script writes into a cell of format `@` is taken as the sign for text. */
  quoteConsumedInAtCell: boolean;
  /** Reading makes one's own buffered writes visible to others. */
  readPublishesWrites: boolean;
}

export interface Person {
  /** Tells people apart; user properties and the active selection belong to it. */
  id: string;
  email?: string;
  /** `view`: every write is refused. */
  access?: 'edit' | 'view';
  /** This person's own locale, if other than the workbook's. */
  locale?: string;
}

/** One cell. `t`: number, string, boolean, date, error. `v` of a date is epoch milliseconds. `d`: as displayed. */
export interface CellView {
  v: number | string | boolean;
  d: string;
  t: 'n' | 's' | 'b' | 'd' | 'e';
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
  nf?: string;
  note?: string;
  /** Formula text with its `=`. */
  f?: string;
  /** The validation rule on the cell: a key of `SheetView.rules`. */
  rule?: number;
}

/** One row from column 1; null is a cell with nothing at all. `row` counts from 1. */
export interface RowView {
  row: number;
  cells: (CellView | null)[];
}

export interface RuleView {
  criteria: string;
  /** What a dropdown offers, read from the source range where there is one; null where it is no list. */
  options: string[] | null;
  showDropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

export interface ChartView {
  id: number;
  type: string;
  options: Record<string, unknown>;
  headers: number;
  position: { row: number; column: number; x: number; y: number };
  ranges: RangeRef[];
  /** The ranges' display values side by side, header rows included. */
  data: string[][];
  /** The same cells as numbers, null where a cell holds none. */
  numbers: (number | null)[][];
}

interface ProtectionView {
  id: number;
  kind: 'RANGE' | 'SHEET';
  range: RangeRef | null;
  warningOnly: boolean;
  description: string;
}

/** A sheet without its cells. Rows and columns count from 1. */
export interface SheetView {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  /** Pixels by column; others have the default width. */
  widths: Record<number, number>;
  hiddenRows: number[];
  filteredRows: number[];
  hiddenColumns: number[];
  merges: RangeRef[];
  filter: RangeRef | null;
  rules: Record<number, RuleView>;
  charts: ChartView[];
  protections: ProtectionView[];
}

/** What changed after a version. `order`: all sheet ids in tab order. `reload`: read these sheets' cells anew. */
export interface Changes {
  version: number;
  order: number[];
  /** Sheets whose cells, shape or attachments changed, without their cells. */
  sheets: SheetView[];
  reload: number[];
  rows: { sheet: number; rows: RowView[] }[];
}

/** What a person's edit tells `onEdit`; `value` and `oldValue` for single cells only. */
export interface EditEvent {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
  value?: string;
  oldValue?: string;
}

export interface MenuItemView {
  kind: 'item' | 'separator' | 'submenu';
  caption?: string;
  functionName?: string;
  items?: MenuItemView[];
}

/** What a script asked the person's screen to do. */
export type UiEvent =
  | { kind: 'menu'; person: string; addon: boolean; caption: string | null; items: MenuItemView[] }
  | { kind: 'sidebar'; person: string; title: string; html: string }
  | { kind: 'dialog'; person: string; modal: boolean; title: string; html: string; width: number; height: number }
  | { kind: 'alert'; person: string; title: string | null; text: string; buttons: string }
  | { kind: 'toast'; person: string; title: string | null; text: string; seconds: number }
  | { kind: 'select'; person: string; ranges: RangeRef[]; sheet: number };

export interface Selection {
  sheet: number;
  ranges: RangeRef[];
}

/** Service calls and cells of one execution, as counted by the backend. `seconds`: modelled, in virtual time. */
export interface Costs {
  calls: number;
  byKind: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  seconds: number;
}

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}
