/** `Spreadsheet`: the document that the script is bound to. */
import type { Selection } from '../view';
import type { Methods } from './define';
import { type Host, notImplemented, type Self } from './host';
import { metadata, protections, rangeOfText } from './sheet';

type BookSelf = Self<'Spreadsheet'>;

const selection = (host: Host): Selection => host.call('selection.read');
const sheetOrNull = (host: Host, id: number | null): object | null => (id === null ? null : host.make('Sheet', { id }));

/** The sheet in front of the person. */
const activeSheet = (host: Host): object => host.make('Sheet', { id: selection(host).sheet });

/** The last of the selected ranges, as Google gives it. */
function activeRange(host: Host): object | null {
  const { ranges } = selection(host);
  const ref = ranges[ranges.length - 1];
  return ref ? host.make('Range', { ref }) : null;
}

function activeRangeList(host: Host): object | null {
  const refs = selection(host).ranges;
  return refs.length > 0 ? host.make('RangeList', { refs }) : null;
}

function setActiveSheet(host: Host, sheet: object, restore?: boolean): object {
  if (restore) throw notImplemented('setActiveSheet with restoreSelection');
  host.call('selection.write', host.inside('Sheet', sheet).id, []);
  return sheet;
}

function setActiveRange(host: Host, range: object): object {
  const { ref } = host.inside('Range', range);
  host.call('selection.write', ref.sheet, [ref]);
  return range;
}

function insertSheet({ host }: BookSelf, first?: string | number | object, second?: number | object): object {
  if (typeof first === 'object' || typeof second === 'object')
    throw notImplemented('Spreadsheet.insertSheet with options');
  const name = typeof first === 'string' ? first : null;
  const index = typeof first === 'number' ? first : (second ?? null);
  const id = 1000 + host.call<number>('id.new');
  host.call('sheet.insert', id, name, index);
  return host.make('Sheet', { id });
}

function moveActiveSheet({ host }: BookSelf, position: number): void {
  host.call('sheet.move', selection(host).sheet, position);
}

function getRange({ host }: BookSelf, text: string): object {
  return rangeOfText(host, host.call<number>('sheet.first'), text);
}

function addMetadata({ host, me }: BookSelf, key: string, second?: unknown, third?: unknown): object {
  const value = typeof second === 'string' ? second : null;
  const visibility = String((typeof second === 'string' ? third : second) ?? 'DOCUMENT');
  host.call('metadata.add', { id: host.call('id.new'), key, value, visibility, sheet: null });
  return me;
}

function deleteSheet({ host }: BookSelf, sheet: object): void {
  host.call('sheet.delete', host.inside('Sheet', sheet).id);
}

function toast({ host }: BookSelf, text: string, title: string | null = null, seconds: number | null = 5): void {
  host.call('ui.toast', text, title, seconds ?? 5);
}

export const spreadsheet: Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'> = {
  getId: ({ host }) => host.call('book.id'),
  getName: ({ host }) => host.call('book.name'),
  getSpreadsheetTimeZone: ({ host }) => host.call('book.timeZone'),
  getSpreadsheetLocale: ({ host }) => host.call('book.locale'),
  getSheets: ({ host }) => host.call<number[]>('sheets.list').map((id) => host.make('Sheet', { id })),
  getNumSheets: ({ host }) => host.call<number[]>('sheets.list').length,
  getSheetByName: ({ host }, name: string) => sheetOrNull(host, host.call('sheet.find', name)),
  getSheetById: ({ host }, id: number) => sheetOrNull(host, host.call('sheet.byId', id)),
  getActiveSheet: ({ host }) => activeSheet(host),
  getActiveRange: ({ host }) => activeRange(host),
  getActiveRangeList: ({ host }) => activeRangeList(host),
  setActiveSheet: ({ host }, sheet: object, restore?: boolean) => setActiveSheet(host, sheet, restore),
  setActiveRange: ({ host }, range: object) => setActiveRange(host, range),
  insertSheet,
  deleteSheet,
  moveActiveSheet,
  getRange,
  getProtections: ({ host }, kind: object) => protections(host, String(kind), null),
  addDeveloperMetadata: addMetadata,
  getDeveloperMetadata: ({ host }) => metadata(host, null),
  toast,
};

/** Builders of the whole service need no document. */
const builders: Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'SpreadsheetApp'> = {
  newDataValidation: ({ host }) => {
    const rule = { criteria: '', values: [], source: null, showDropdown: true, allowInvalid: true, help: null };
    return host.make('DataValidationBuilder', { rule });
  },
  newFilterCriteria: ({ host }) => host.make('FilterCriteriaBuilder', { criteria: null }),
};

const document = (host: Host, method: string): void => {
  host.call('require', `SpreadsheetApp.${method}`, 'document');
};

function openAny(method: string) {
  return ({ host }: Self<'SpreadsheetApp'>): never => {
    host.call('require', `SpreadsheetApp.${method}`, 'anyDocument');
    throw notImplemented(`SpreadsheetApp.${method}`);
  };
}

function active(method: string) {
  return ({ host }: Self<'SpreadsheetApp'>): object | null => {
    document(host, method);
    return host.call<boolean>('book.bound') ? host.make('Spreadsheet', {}) : null;
  };
}

export const spreadsheetApp: Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'SpreadsheetApp'> = {
  ...builders,
  getActiveSpreadsheet: active('getActiveSpreadsheet'),
  getActive: active('getActive'),
  getActiveSheet: ({ host }) => {
    document(host, 'getActiveSheet');
    return activeSheet(host);
  },
  getActiveRange: ({ host }) => {
    document(host, 'getActiveRange');
    return activeRange(host);
  },
  getActiveRangeList: ({ host }) => {
    document(host, 'getActiveRangeList');
    return activeRangeList(host);
  },
  setActiveSheet: ({ host }, sheet: object, restore?: boolean) => setActiveSheet(host, sheet, restore),
  setActiveRange: ({ host }, range: object) => setActiveRange(host, range),
  getUi: ({ host }) => {
    host.call('require', 'SpreadsheetApp.getUi', 'menu');
    return host.make('Ui', {});
  },
  flush: ({ host }) => void host.call('flush'),
  create: openAny('create'),
  open: openAny('open'),
  openById: openAny('openById'),
  openByUrl: openAny('openByUrl'),
};
