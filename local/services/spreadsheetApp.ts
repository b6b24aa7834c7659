/** `SpreadsheetApp`: builders, and the way to the document. */
import type { Methods } from './define';
import { type Host, notImplemented, type Self } from './host';
import {
  activeSheet,
  cellOfSelection,
  lastSelected,
  selectedOn,
  selectRange,
  selectRanges,
  selectSheet,
} from './selection';

/** Builders of the whole service need no document. */
const builders: Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'SpreadsheetApp'> = {
  newDataValidation: ({ host }) => {
    const rule = { criteria: '', values: [], source: null, showDropdown: true, allowInvalid: true, help: null };
    return host.make('DataValidationBuilder', { rule });
  },
  newConditionalFormatRule: ({ host }) => {
    const rule = { ranges: [], criteria: null, look: {}, gradient: null };
    return host.make('ConditionalFormatRuleBuilder', { rule });
  },
  newColor: ({ host }) => host.make('ColorBuilder', { paint: {} }),
  newTextStyle: ({ host }) => host.make('TextStyleBuilder', { look: {} }),
  newRichTextValue: ({ host }) => host.make('RichTextValueBuilder', { text: null, runs: [] }),
  newFilterCriteria: ({ host }) => host.make('FilterCriteriaBuilder', { criteria: null }),
};

const document = (host: Host, method: string): void => {
  host.call('require', `SpreadsheetApp.${method}`, 'document');
};

/** Another document needs a wider scope, and only this one is here. */
function openAny(method: string) {
  return ({ host }: Self<'SpreadsheetApp'>, ...[which]: unknown[]): object => {
    host.call('require', `SpreadsheetApp.${method}`, 'anyDocument');
    const id = host.call<string>('book.id');
    const isThis = method === 'openById' ? which === id : method === 'openByUrl' && String(which).includes(`/d/${id}/`);
    if (isThis) return host.make('Spreadsheet', {});
    throw notImplemented(`SpreadsheetApp.${method}`);
  };
}

/** What is in front of the person, where there is a document and leave to see it. */
const ofDocument =
  <T>(method: string, read: (host: Host) => T) =>
  ({ host }: Self<'SpreadsheetApp'>): T => {
    document(host, method);
    return read(host);
  };

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
  getActiveSheet: ofDocument('getActiveSheet', activeSheet),
  getActiveRange: ofDocument('getActiveRange', (host) => lastSelected(host)),
  getActiveRangeList: ofDocument('getActiveRangeList', (host) => selectedOn(host)),
  getCurrentCell: ofDocument('getCurrentCell', (host) => cellOfSelection(host)),
  getSelection: ofDocument('getSelection', (host) => host.make('Selection', {})),
  setActiveRangeList: ({ host }, list: object) => selectRanges(host, list),
  setCurrentCell: ({ host }, cell: object) => selectRange(host, cell),
  setActiveSheet: ({ host }, sheet: object, restore?: boolean) => selectSheet(host, sheet, restore),
  setActiveRange: ({ host }, range: object) => selectRange(host, range),
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
