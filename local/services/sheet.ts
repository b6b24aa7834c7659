/** `Sheet`. */

import type { Parsed } from '../backend/a1';
import type { Chart, Filter, Metadata, Pivot, Protection } from '../backend/attachments';
import { TEXTS } from '../backend/errors';
import type { RangeRef } from '../view';
import { toWire } from './cells';
import type { Methods } from './define';
import { exception, type Host, type Self } from './host';

type SheetSelf = Self<'Sheet'>;
type Axis = 'rows' | 'columns';

const write = (self: SheetSelf, op: string, ...args: unknown[]): object => {
  self.host.call(op, self.id, ...args);
  return self.me;
};

/** Range of a checked reference. */
function rangeAt(host: Host, ref: RangeRef): object {
  host.call('range.check', ref);
  return host.make('Range', { ref });
}

/** Range of A1 text; open ends reach to the last row or column of the grid. */
export function rangeOfText(host: Host, sheet: number, text: string): object {
  const parsed = host.call<Parsed | null>('a1.parse', text);
  if (!parsed) throw exception(TEXTS.noRange);
  const id = parsed.sheet === null ? sheet : host.call<number | null>('sheet.find', parsed.sheet);
  if (id === null) throw exception(TEXTS.noRange);
  const size = host.call<{ rows: number; columns: number }>('grid.size', id);
  const lastRow = parsed.lastRow ?? size.rows;
  const lastColumn = parsed.lastColumn ?? size.columns;
  const row = Math.min(parsed.row, lastRow);
  const column = Math.min(parsed.column, lastColumn);
  const rows = Math.max(parsed.row, lastRow) - row + 1;
  const columns = Math.max(parsed.column, lastColumn) - column + 1;
  return rangeAt(host, { sheet: id, row, column, rows, columns });
}

function getRange({ host, id }: SheetSelf, first: string | number, column = 1, rows = 1, columns = 1): object {
  if (typeof first === 'string') return rangeOfText(host, id, first);
  return rangeAt(host, { sheet: id, row: first, column, rows, columns });
}

function getDataRange({ host, id }: SheetSelf): object {
  const used = host.call<{ rows: number; columns: number }>('used.range', id);
  const ref = { sheet: id, row: 1, column: 1, rows: Math.max(1, used.rows), columns: Math.max(1, used.columns) };
  return host.make('Range', { ref });
}

const insert = (self: SheetSelf, axis: Axis, at: number, count: number, like: number): object =>
  write(self, 'lines.insert', axis, at, count, like);
const hide = (self: SheetSelf, axis: Axis, at: number, count: number, hidden: boolean): object =>
  write(self, 'lines.hide', axis, at, count, hidden);

const grid: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
  getLastRow: ({ host, id }) => host.call('used.read', id, 'rows'),
  getLastColumn: ({ host, id }) => host.call('used.read', id, 'columns'),
  getMaxRows: ({ host, id }) => host.call('size.read', id, 'rows'),
  getMaxColumns: ({ host, id }) => host.call('size.read', id, 'columns'),
  getRange,
  getDataRange,
  createTextFinder: ({ host, id }, text: string) => {
    const size = host.call<{ rows: number; columns: number }>('grid.size', id);
    const ref = { sheet: id, row: 1, column: 1, ...size };
    return host.make('TextFinder', {
      ref,
      text,
      entire: false,
      matchCase: false,
      formulas: false,
      found: null,
      at: -1,
    });
  },
  appendRow: (self, row: unknown[]) => write(self, 'rows.append', row.map(toWire)),
  insertRowsAfter: (self, after: number, count: number) => insert(self, 'rows', after + 1, count, after),
  insertRowAfter: (self, after: number) => insert(self, 'rows', after + 1, 1, after),
  insertRowsBefore: (self, before: number, count: number) => insert(self, 'rows', before, count, before),
  insertRowBefore: (self, before: number) => insert(self, 'rows', before, 1, before),
  insertColumnsAfter: (self, after: number, count: number) => insert(self, 'columns', after + 1, count, after),
  insertColumnAfter: (self, after: number) => insert(self, 'columns', after + 1, 1, after),
  insertColumnsBefore: (self, before: number, count: number) => insert(self, 'columns', before, count, before),
  insertColumnBefore: (self, before: number) => insert(self, 'columns', before, 1, before),
  deleteRow: (self, row: number) => write(self, 'lines.delete', 'rows', row, 1),
  deleteRows: (self, row: number, count: number) => void write(self, 'lines.delete', 'rows', row, count),
  deleteColumn: (self, column: number) => write(self, 'lines.delete', 'columns', column, 1),
  deleteColumns: (self, column: number, count: number) => void write(self, 'lines.delete', 'columns', column, count),
  setFrozenRows: (self, count: number) => void write(self, 'lines.freeze', 'rows', count),
  setFrozenColumns: (self, count: number) => void write(self, 'lines.freeze', 'columns', count),
  getFrozenRows: ({ host, id }) => host.call('frozen.read', id, 'rows'),
  getFrozenColumns: ({ host, id }) => host.call('frozen.read', id, 'columns'),
  setColumnWidth: (self, column: number, width: number) => write(self, 'widths.write', column, 1, width),
  setColumnWidths: (self, column: number, count: number, width: number) =>
    write(self, 'widths.write', column, count, width),
  getColumnWidth: ({ host, id }, column: number) => host.call('width.read', id, column),
  hideRows: (self, row: number, count = 1) => void hide(self, 'rows', row, count, true),
  showRows: (self, row: number, count = 1) => void hide(self, 'rows', row, count, false),
  hideColumns: (self, column: number, count = 1) => void hide(self, 'columns', column, count, true),
  showColumns: (self, column: number, count = 1) => void hide(self, 'columns', column, count, false),
  isRowHiddenByUser: ({ host, id }, row: number) => host.call('row.hidden', id, row, 'user'),
  isRowHiddenByFilter: ({ host, id }, row: number) => host.call('row.hidden', id, row, 'filter'),
  clear: (self) => clearSheet(self, { contents: true, formats: true, rules: true, notes: true }),
  clearContents: (self) => clearSheet(self, { contents: true }),
  clearFormats: (self) => clearSheet(self, { formats: true }),
  clearNotes: (self) => clearSheet(self, { notes: true }),
};

function clearSheet({ host, id, me }: SheetSelf, what: object): object {
  const size = host.call<{ rows: number; columns: number }>('grid.size', id);
  host.call('range.clear', { sheet: id, row: 1, column: 1, ...size }, what);
  return me;
}

const tab: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
  getSheetId: ({ id }) => id,
  getName: ({ host, id }) => host.call('sheet.name', id),
  getSheetName: ({ host, id }) => host.call('sheet.name', id),
  setName: (self, name: string) => write(self, 'sheet.rename', name),
  getIndex: ({ host, id }) => host.call('sheet.index', id),
  isSheetHidden: ({ host, id }) => host.call('sheet.hidden', id),
  hideSheet: (self) => write(self, 'sheet.hide', true),
  showSheet: (self) => write(self, 'sheet.hide', false),
  getTabColor: ({ host, id }) => host.call('sheet.tabColor', id),
  setTabColor: (self, color: string | null) => write(self, 'sheet.setTabColor', color),
  getParent: ({ host }) => host.make('Spreadsheet', {}),
  activate: (self) => {
    self.host.call('selection.write', self.id, []);
    return self.me;
  },
};

function newChart({ host, id }: SheetSelf): object {
  const position = { row: 1, column: 1, x: 0, y: 0 };
  const draft = { id: null, type: 'COLUMN', ranges: [], options: {}, headers: 0, position };
  return host.make('EmbeddedChartBuilder', { sheet: id, draft });
}

function addMetadata({ host, id, me }: SheetSelf, key: string, second?: unknown, third?: unknown): object {
  const value = typeof second === 'string' ? second : null;
  const visibility = String((typeof second === 'string' ? third : second) ?? 'DOCUMENT');
  host.call('metadata.add', { id: host.call('id.new'), key, value, visibility, sheet: id });
  return me;
}

function protect({ host, id }: SheetSelf): object {
  const protection = host.call<number>('id.new');
  const inside = { id: protection, sheet: id, kind: 'SHEET' as const, range: null };
  host.call('protection.add', { ...inside, warningOnly: false, description: '' });
  return host.make('Protection', inside);
}

const objects: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
  getCharts: ({ host, id }) =>
    host.call<Chart[]>('charts.list', id).map((chart) => host.make('EmbeddedChart', { sheet: id, chart })),
  newChart,
  insertChart: ({ host, id }, chart: object) => host.call('chart.put', id, host.inside('EmbeddedChart', chart).chart),
  updateChart: ({ host, id }, chart: object) => host.call('chart.put', id, host.inside('EmbeddedChart', chart).chart),
  removeChart: ({ host, id }, chart: object) =>
    host.call('chart.remove', id, host.inside('EmbeddedChart', chart).chart.id),
  getPivotTables: ({ host, id }) =>
    host
      .call<Pivot[]>('pivots.list', id)
      .map((pivot) => host.make('PivotTable', { sheet: id, id: pivot.id, row: pivot.row, column: pivot.column })),
  getFilter: ({ host, id }) => {
    const filter = host.call<Filter | null>('filter.read', id);
    return filter ? host.make('Filter', { sheet: id, range: filter.range }) : null;
  },
  protect,
  getProtections: ({ host, id }, kind: object) => protections(host, String(kind), id),
  addDeveloperMetadata: addMetadata,
  getDeveloperMetadata: ({ host, id }) => metadata(host, id),
};

/** Protections of a kind, on one sheet or (null) on all. */
export const protections = (host: Host, kind: string, sheet: number | null): object[] =>
  host
    .call<Protection[]>('protections.list', kind, sheet)
    .map(({ id, sheet: on, kind: own, range }) => host.make('Protection', { id, sheet: on, kind: own, range }));

/** Metadata of one sheet, or (null) of the spreadsheet. */
export const metadata = (host: Host, sheet: number | null): object[] =>
  host
    .call<Metadata[]>('metadata.list', sheet)
    .map(({ id, key, value, visibility }) => host.make('DeveloperMetadata', { id, key, value, visibility }));

export const sheet: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = { ...grid, ...tab, ...objects };
