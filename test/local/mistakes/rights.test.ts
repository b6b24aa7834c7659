/** Mistakes about who may do what, refused in Google’s words. */
import { createAppsScript } from '../../../local/appsScript';
import { bench, loose, refusal } from './refusal';

const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('a mistake about who may do what is refused in Google’s words', () => {
  test('writing to a protected cell, to a view-only file', () => {
    const owner = bench({ user: 'owner' });
    owner.sheet.getRange('B2').protect();
    owner.local.end();
    const { workbook } = owner.local;
    expect(refusal(() => bench({ user: 'other', workbook }).sheet.getRange('A1:C3').clearContent())).toBe(PROTECTED);
    const viewer = bench({ user: { id: 'guest', access: 'view' }, workbook });
    expect(refusal(() => viewer.sheet.appendRow(['x']))).toBe(
      'Exception: You do not have permission to perform that action.',
    );
  });

  test('a custom function that writes', () => {
    expect(refusal(() => bench({ authMode: 'CUSTOM_FUNCTION' }).sheet.getRange('A1').setValue(1))).toBe(
      'Exception: You do not have permission to perform that action.',
    );
  });

  test('the advanced service under the narrow scope; without the manifest it is not there at all', () => {
    const { Sheets } = loose(bench({ advancedServices: ['Sheets'] }));
    expect(refusal(() => Sheets.Spreadsheets.Values.get('id', 'A1'))).toBe(
      'Exception: API call to sheets.spreadsheets.values.get failed with error: Request had insufficient authentication scopes.',
    );
    expect(loose(bench()).Sheets).toBeUndefined();
  });

  test('the document’s lock, properties and cache outside a document', () => {
    const { LockService, PropertiesService, CacheService, SpreadsheetApp } = createAppsScript({ container: false });
    const found = [
      LockService.getDocumentLock(),
      PropertiesService.getDocumentProperties(),
      CacheService.getDocumentCache(),
      SpreadsheetApp.getActiveSpreadsheet(),
    ];
    expect(found).toEqual([null, null, null, null]);
    expect(LockService.getScriptLock().tryLock(0)).toBe(true);
  });
});
