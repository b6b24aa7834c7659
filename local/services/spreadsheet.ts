/** `Spreadsheet`: the document that the script is bound to. */
import type { AnyMethods, Methods } from './define';
import { type Host, notImplemented, type Self } from './host';
import { addMetadata, findMetadata } from './metadata';
import { namedRanges, rangeByName } from './names';
import { wholeSheet } from './onSheet';
import {
  activeSheet,
  cellOfSelection,
  lastSelected,
  selectedOn,
  selectionIn,
  selectRange,
  selectRanges,
  selectSheet,
} from './selection';
import { copySheet, sheet } from './sheet';
import { protections } from './sheetObjects';
import { rangeOfText } from './sheetRanges';
import { finderIn } from './textFinder';

type BookSelf = Self<'Spreadsheet'>;

const sheetOrNull = (host: Host, id: number | null): object | null => (id === null ? null : host.make('Sheet', { id }));

function insertSheet(
  { host }: BookSelf,
  first?: string | number | object,
  second?: number | object,
  third?: object,
): object {
  if (typeof first === 'object' || typeof second === 'object' || third !== undefined) {
    throw notImplemented('Spreadsheet.insertSheet with options');
  }
  const name = typeof first === 'string' ? first : null;
  const index = typeof first === 'number' ? first : (second ?? null);
  const id = 1000 + host.call<number>('id.new');
  host.call('sheet.insert', id, name, index);
  return host.make('Sheet', { id });
}

function moveActiveSheet({ host }: BookSelf, position: number): void {
  host.call('sheet.move', selectionIn(host).sheet, position);
}

function getRange({ host }: BookSelf, text: string): object {
  return rangeOfText(host, host.call<number>('sheet.first'), text);
}

function deleteSheet({ host }: BookSelf, sheet: object): void {
  host.call('sheet.delete', host.inside('Sheet', sheet).id);
}

function toast({ host }: BookSelf, text: string, title: string | null = null, seconds: number | null = 5): void {
  host.call('ui.toast', text, title, seconds ?? 5);
}

function addMenu({ host }: BookSelf, name: string, entries: (object | null)[]): void {
  const items = entries.map((entry) => {
    const item = entry as { name?: unknown; functionName?: unknown } | null;
    if (item === null) return { kind: 'separator' };
    return { kind: 'item', caption: String(item.name), functionName: String(item.functionName) };
  });
  host.call('ui.menu', false, name, items);
}

const set = (host: Host, what: 'name' | 'timeZone' | 'locale', value: string): void => {
  host.call('book.set', what, value);
};

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const own: Methods<Book, 'Spreadsheet'> = {
  addMenu,
  getUrl: ({ host }) => `https://docs.google.com/spreadsheets/d/${host.call<string>('book.id')}/edit`,
  getFormUrl: () => null,
  rename: ({ host }, name: string) => set(host, 'name', name),
  setSpreadsheetTimeZone: ({ host }, zone: string) => set(host, 'timeZone', zone),
  setSpreadsheetLocale: ({ host }, locale: string) => set(host, 'locale', locale),
  renameActiveSheet: ({ host }, name: string) => void host.call('sheet.rename', selectionIn(host).sheet, name),
  deleteActiveSheet: ({ host }) => {
    host.call('sheet.delete', selectionIn(host).sheet);
    return activeSheet(host);
  },
  getActiveCell: ({ host }) => cellOfSelection(host),
  getCurrentCell: ({ host }) => cellOfSelection(host),
  getSelection: ({ host }) => host.make('Selection', {}),
  setActiveSelection: ({ host }, range: object | string) =>
    selectRange(host, typeof range === 'string' ? rangeOfText(host, selectionIn(host).sheet, range) : range),
  setCurrentCell: ({ host }, cell: object) => selectRange(host, cell),
  setActiveRangeList: ({ host }, list: object) => selectRanges(host, list),

  getId: ({ host }) => host.call('book.id'),
  getName: ({ host }) => host.call('book.name'),
  getSpreadsheetTimeZone: ({ host }) => host.call('book.timeZone'),
  getSpreadsheetLocale: ({ host }) => host.call('book.locale'),
  getSheets: ({ host }) => host.call<number[]>('sheets.list').map((id) => host.make('Sheet', { id })),
  getNumSheets: ({ host }) => host.call<number[]>('sheets.list').length,
  getSheetByName: ({ host }, name: string) => sheetOrNull(host, host.call('sheet.find', name)),
  getSheetById: ({ host }, id: number) => sheetOrNull(host, host.call('sheet.byId', id)),
  getActiveSheet: ({ host }) => activeSheet(host),
  getActiveRange: ({ host }) => lastSelected(host),
  getActiveRangeList: ({ host }) => selectedOn(host),
  setActiveSheet: ({ host }, sheet: object, restore?: boolean) => selectSheet(host, sheet, restore),
  setActiveRange: ({ host }, range: object) => selectRange(host, range),
  insertSheet,
  deleteSheet,
  moveActiveSheet,
  getRange,
  getProtections: ({ host }, kind: object) => protections(host, String(kind), null),
  addDeveloperMetadata: ({ host, me }, key: string, second?: unknown, third?: unknown) => {
    addMetadata(host, { sheet: null }, key, second, third);
    return me;
  },
  getDeveloperMetadata: ({ host }) => findMetadata(host, { on: { sheet: null } }),
  createDeveloperMetadataFinder: ({ host }) =>
    host.make('DeveloperMetadataFinder', { wanted: { on: { sheet: null }, crossing: true } }),
  getNamedRanges: ({ host }) => namedRanges(host, null),
  getRangeByName: ({ host }, name: string) => rangeByName(host, name),
  setNamedRange: ({ host }, name: string, range: object) =>
    void host.call('name.set', name, host.inside('Range', range).ref),
  removeNamedRange: ({ host }, name: string) => void host.call('name.remove', name),
  getRangeList: ({ host }, texts: string[]) => {
    const first = host.call<number>('sheet.first');
    return host.make('RangeList', {
      refs: texts.map((text) => host.inside('Range', rangeOfText(host, first, text)).ref),
    });
  },
  createTextFinder: ({ host }, text: string) =>
    finderIn(
      host,
      host.call<number[]>('sheets.list').map((id) => wholeSheet(host, id)),
      text,
    ),
  duplicateActiveSheet: ({ host }) => {
    const { sheet } = selectionIn(host);
    const copy = copySheet(host, sheet, host.call<number>('sheet.index', sheet));
    return selectSheet(host, copy);
  },
  toast,
};

/** Acts on the sheet in front, as the spreadsheet's methods of the same name do. */
const onActiveSheet =
  (name: (typeof ACTIVE)[number]) =>
  ({ host, me }: BookSelf, ...args: unknown[]): unknown => {
    const active = activeSheet(host);
    const answer = (sheet as AnyMethods)[name]?.({ host, me: active, ...host.inside('Sheet', active) }, ...args);
    return answer === active ? me : answer;
  };

const ACTIVE = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Book & keyof typeof sheet)[];

/** The arguments of the delegated are the sheet's own, which are checked there. */
export const spreadsheet: AnyMethods = {
  ...(own as AnyMethods),
  ...Object.fromEntries(ACTIVE.map((name) => [name, onActiveSheet(name)])),
};
