/** `Sheet`: its rows and columns. */
import type { RangeRef } from '../view';
import type { Methods } from './define';
import { exception } from './host';
import { type Axis, type SheetSelf, write } from './onSheet';

const insert = (self: SheetSelf, axis: Axis, at: number, count: number, like: number): object =>
  write(self, 'lines.insert', axis, at, count, like);
const hide = (self: SheetSelf, axis: Axis, at: number, count: number, hidden: boolean): object =>
  write(self, 'lines.hide', axis, at, count, hidden);

/** The lines that a range spans. */
function spanned(self: SheetSelf, range: object, axis: Axis): { at: number; count: number } {
  const ref: RangeRef = self.host.inside('Range', range).ref;
  if (ref.sheet !== self.id) throw exception('The range must be on this sheet.');
  return axis === 'rows' ? { at: ref.row, count: ref.rows } : { at: ref.column, count: ref.columns };
}

function hideSpan(self: SheetSelf, range: object, axis: Axis, hidden: boolean): void {
  const { at, count } = spanned(self, range, axis);
  hide(self, axis, at, count, hidden);
}

function move(self: SheetSelf, range: object, axis: Axis, to: number): void {
  const { at, count } = spanned(self, range, axis);
  write(self, 'lines.move', axis, at, count, to);
}

export const sheetLines: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
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
  insertRows: (self, row: number, count = 1) => void insert(self, 'rows', row, count, row),
  insertColumns: (self, column: number, count = 1) => void insert(self, 'columns', column, count, column),
  moveRows: (self, rows: object, to: number) => move(self, rows, 'rows', to),
  moveColumns: (self, columns: object, to: number) => move(self, columns, 'columns', to),
  hideRow: (self, row: object) => hideSpan(self, row, 'rows', true),
  unhideRow: (self, row: object) => hideSpan(self, row, 'rows', false),
  hideColumn: (self, column: object) => hideSpan(self, column, 'columns', true),
  unhideColumn: (self, column: object) => hideSpan(self, column, 'columns', false),
  isColumnHiddenByUser: ({ host, id }, column: number) => host.call('column.hidden', id, column),
  setRowHeight: (self, row: number, height: number) => write(self, 'heights.write', row, 1, height),
  setRowHeights: (self, row: number, count: number, height: number) => write(self, 'heights.write', row, count, height),
  setRowHeightsForced: (self, row: number, count: number, height: number) =>
    write(self, 'heights.write', row, count, height),
  getRowHeight: ({ host, id }, row: number) => host.call('height.read', id, row),
  autoResizeColumn: (self, column: number) => write(self, 'widths.fit', column, 1),
  autoResizeColumns: (self, column: number, count: number) => write(self, 'widths.fit', column, count),
};
