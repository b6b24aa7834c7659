/** `Sheet`. */
import { readBlock, toWire } from './cells';
import type { Methods } from './define';
import { enumeration } from './enums';
import { type Host, notImplemented } from './host';
import { type SheetSelf, wholeSheet, write } from './onSheet';
import { cellOfSelection, lastSelected, selectedOn, selectRange, selectRanges } from './selection';
import { sheetLines } from './sheetLines';
import { sheetObjects } from './sheetObjects';
import { rangeAt, rangeOfText } from './sheetRanges';
import { finderIn } from './textFinder';

function getRange({ host, id }: SheetSelf, first: string | number, column = 1, rows = 1, columns = 1): object {
  if (typeof first === 'string') return rangeOfText(host, id, first);
  return rangeAt(host, { sheet: id, row: first, column, rows, columns });
}

function getDataRange({ host, id }: SheetSelf): object {
  const used = host.call<{ rows: number; columns: number }>('used.range', id);
  const ref = { sheet: id, row: 1, column: 1, rows: Math.max(1, used.rows), columns: Math.max(1, used.columns) };
  return host.make('Range', { ref });
}

function checked({ host, id }: SheetSelf, row: number, column: number, rows: number, columns: number) {
  const range = rangeAt(host, { sheet: id, row, column, rows, columns });
  return host.inside('Range', range).ref;
}

/** A copy of a sheet at the end of the tabs, or (index from 0) at a place among them. */
export function copySheet(host: Host, sheet: number, index: number | null): object {
  const id = 1000 + host.call<number>('id.new');
  host.call('sheet.copy', sheet, id, index);
  return host.make('Sheet', { id });
}

function clear(self: SheetSelf, options?: object): object {
  if (!options) return clearSheet(self, { contents: true, formats: true, rules: true, notes: true });
  const { contentsOnly = false, formatOnly = false, ...others } = options as Record<string, boolean>;
  if (Object.keys(others).length > 0) throw notImplemented(`Sheet.clear with ${Object.keys(others).join(', ')}`);
  return clearSheet(self, { contents: contentsOnly, formats: formatOnly });
}

const grid: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
  getLastRow: ({ host, id }) => host.call('used.read', id, 'rows'),
  getLastColumn: ({ host, id }) => host.call('used.read', id, 'columns'),
  getMaxRows: ({ host, id }) => host.call('size.read', id, 'rows'),
  getMaxColumns: ({ host, id }) => host.call('size.read', id, 'columns'),
  getRange,
  getDataRange,
  createTextFinder: ({ host, id }, text: string) => finderIn(host, [wholeSheet(host, id)], text),
  getSheetValues: (self, row: number, column: number, rows: number, columns: number) =>
    readBlock(self.host, checked(self, row, column, rows, columns)),
  getRangeList: ({ host, id }, texts: string[]) =>
    host.make('RangeList', { refs: texts.map((text) => host.inside('Range', rangeOfText(host, id, text)).ref) }),
  appendRow: (self, row: unknown[]) => write(self, 'rows.append', row.map(toWire)),
  clear,
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
  getType: () => enumeration('SheetType').GRID,
  copyTo: ({ host, id }, book: object) => {
    host.inside('Spreadsheet', book);
    return copySheet(host, id, null);
  },
  sort: (self, column: number, ascending = true) => {
    const frozen = self.host.call<number>('frozen.read', self.id, 'rows');
    const whole = wholeSheet(self.host, self.id);
    const ref = { ...whole, row: frozen + 1, rows: whole.rows - frozen };
    self.host.call('rows.sort', ref, [{ column, ascending }]);
    return self.me;
  },
  setHiddenGridlines: (self, hidden: boolean) => write(self, 'gridlines.write', hidden),
  hasHiddenGridlines: ({ host, id }) => host.call('gridlines.read', id),
  setRightToLeft: (self, rightToLeft: boolean) => write(self, 'direction.write', rightToLeft),
  isRightToLeft: ({ host, id }) => host.call('direction.read', id),
  getFormUrl: () => null,
  getActiveCell: ({ host, id }) => cellOfSelection(host, id),
  getCurrentCell: ({ host, id }) => cellOfSelection(host, id),
  getActiveRange: ({ host, id }) => lastSelected(host, id),
  getActiveRangeList: ({ host, id }) => selectedOn(host, id),
  getSelection: ({ host }) => host.make('Selection', {}),
  setActiveRange: ({ host }, range: object) => selectRange(host, range),
  setActiveSelection: ({ host, id }, range: object | string) =>
    selectRange(host, typeof range === 'string' ? rangeOfText(host, id, range) : range),
  setCurrentCell: ({ host }, cell: object) => selectRange(host, cell),
  setActiveRangeList: ({ host }, list: object) => selectRanges(host, list),
  activate: (self) => {
    self.host.call('selection.write', self.id, []);
    return self.me;
  },
};

export const sheet: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
  ...grid,
  ...sheetLines,
  ...tab,
  ...sheetObjects,
};
