/// <reference types="google-apps-script" />
import { createAppsScript } from '../../local/appsScript';

function bench(options: Parameters<typeof createAppsScript>[0] = {}) {
  const script = createAppsScript(options);
  const book = script.SpreadsheetApp.getActiveSpreadsheet();
  return { ...script, book, sheet: book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet };
}

describe('what is written is read in the spreadsheet’s locale', () => {
  const day = (month: number, date: number) => new Date(Date.UTC(2024, month - 1, date));
  test.each([
    ['en_US', '01234', 1234, '1234'],
    ['en_US', '22 34', 2234, '2234'],
    ['en_US', '1,234.5', 1234.5, '1234.5'],
    ['de_DE', '1.234,5', 1234.5, '1234,5'],
    ['en_US', '1/2/2024', day(1, 2), '1/2/2024'],
    ['en_GB', '1/2/2024', day(2, 1), '01/02/2024'],
    ['de_DE', '1.2.2024', day(2, 1), '1.2.2024'],
    ['en_US', '2024-02-01', day(2, 1), '2024-02-01'],
    ['en_US', '12.5%', 0.125, '12.50%'],
    ['de_DE', '12,5 %', 0.125, '12,50%'],
    ['en_US', '$1,234.50', 1234.5, '$1,234.50'],
    ['en_US', '-$5', -5, '-$5'],
    ['de_DE', '1.234,50 €', 1234.5, '1.234,50 €'],
    ['en_GB', '£5', 5, '£5'],
    ['de_DE', '$5', '$5', '$5'],
    ['en_US', '5€', '5€', '5€'],
    ['en_US', 'TRUE', true, 'TRUE'],
    ['en_US', 'false', false, 'FALSE'],
    ['en_US', "'TRUE", 'TRUE', 'TRUE'],
    ['en_US', "'=1+1", '=1+1', '=1+1'],
    ['en_US', '1e3', 1000, '1.00E+03'],
    ['en_US', '1-800-555', '1-800-555', '1-800-555'],
    ['en_US', '$', '$', '$'],
  ])('%s: %s', (locale, text, value, shown) => {
    const cell = bench({ locale }).sheet.getRange('A1').setValue(text);
    expect([cell.getValue(), cell.getDisplayValue()]).toEqual([value, shown]);
  });

  test.each([
    ['=A1', '=A1'],
    ['+A1', '=+A1'],
    ['+49 (30) 123456', '=+49 (30) 123456'],
  ])('%s is a formula', (text, formula) => {
    const cell = bench().sheet.getRange('A1').setValue(text);
    expect([cell.getFormula(), cell.getValue()]).toEqual([formula, '#ERROR!']);
  });

  test('a + before a number is its sign', () => {
    const cell = bench().sheet.getRange('A1').setValue('+49 30 123456');
    expect([cell.getFormula(), cell.getValue()]).toEqual(['', 4930123456]);
  });

  test('a time alone is of the day 1899-12-30', () => {
    const read = bench().sheet.getRange('A1').setValue('13:45').getValue() as Date;
    expect(read.toISOString()).toBe('1899-12-30T13:45:00.000Z');
  });
});

describe('dates belong to the spreadsheet’s time zone', () => {
  test('a day written into it is another instant than the script’s day', () => {
    const { sheet, Session, Utilities, book } = bench({ timeZone: 'America/New_York', scriptTimeZone: 'Asia/Tokyo' });
    const read = sheet.getRange('A1').setValue('3/4/2024').getValue() as Date;
    expect(read.toISOString()).toBe('2024-03-04T05:00:00.000Z');
    const at = (zone: string) => Utilities.formatDate(read, zone, 'yyyy-MM-dd HH:mm');
    expect([at(book.getSpreadsheetTimeZone()), at(Session.getScriptTimeZone())]).toEqual([
      '2024-03-04 00:00',
      '2024-03-04 14:00',
    ]);
  });

  test.each([
    ['3/9/2024 12:00', '2024-03-09T17:00:00.000Z'],
    ['3/10/2024 12:00', '2024-03-10T16:00:00.000Z'],
    ['3/10/2024 2:30', '2024-03-10T07:30:00.000Z'],
    ['11/3/2024 1:30', '2024-11-03T05:30:00.000Z'],
    ['11/3/2024 12:00', '2024-11-03T17:00:00.000Z'],
  ])('%s in New York, with daylight saving, is %s', (text, instant) => {
    const { sheet } = bench({ timeZone: 'America/New_York' });
    expect((sheet.getRange('A1').setValue(text).getValue() as Date).toISOString()).toBe(instant);
  });
});

describe('the grid has its limits', () => {
  const full = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  test('18,278 columns', () => {
    const { sheet } = bench();
    sheet.deleteRows(2, 999);
    sheet.insertColumnsAfter(26, 18_278 - 26);
    expect(sheet.getRange(1, 18_278).getA1Notation()).toBe('ZZZ1');
    expect(() => sheet.insertColumnAfter(18_278)).toThrow(full);
  });

  test('ten million cells, over all sheets, also by a new sheet or a copy', () => {
    const { sheet, book } = bench();
    sheet.insertRowsAfter(1000, 382_616);
    expect(() => book.insertSheet()).toThrow(full);
    expect(() => sheet.copyTo(book)).toThrow(full);
    sheet.deleteRows(1, 1000);
    book.insertSheet();
    expect(() => sheet.insertRowsAfter(1, 1000)).toThrow(full);
  });

  test('appendRow grows it, setValues does not', () => {
    const { sheet } = bench();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['one more']);
    expect([sheet.getMaxRows(), sheet.getLastRow()]).toEqual([1001, 1001]);
    expect(() => sheet.getRange(1001, 1, 2, 1).setValues([[1], [2]])).toThrow('outside the dimensions');
    expect(() => sheet.appendRow(Array(27).fill('x'))).toThrow('outside the dimensions');
  });
});

describe('the lock and the buffer', () => {
  test('what is not flushed before the lock is given back, the next holder does not see', () => {
    const first = bench({ user: 'ann' });
    const second = bench({ user: 'bob', workbook: first.local.workbook });
    const seen = (flush: boolean) => {
      const lock = first.LockService.getDocumentLock();
      lock.waitLock(0);
      first.sheet.getRange('A1').setValue(flush ? 'flushed' : 'not');
      if (flush) first.SpreadsheetApp.flush();
      lock.releaseLock();
      second.LockService.getDocumentLock().waitLock(0);
      const value: unknown = second.sheet.getRange('A1').getValue();
      second.LockService.getDocumentLock().releaseLock();
      return value;
    };
    expect([seen(false), seen(true)]).toEqual(['', 'flushed']);
  });

  test('asking again for a lock that is held changes nothing', () => {
    const { LockService } = bench();
    const lock = LockService.getDocumentLock();
    expect([lock.tryLock(0), lock.tryLock(0), lock.hasLock()]).toEqual([true, true, true]);
    lock.releaseLock();
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
  });
});

describe('pivots', () => {
  test('count source columns from the sheet’s first: one outside the source is refused', () => {
    const { sheet } = bench();
    sheet.getRange('C1:D3').setValues([
      ['Tag', 'N'],
      ['a', 1],
      ['b', 2],
    ]);
    const pivot = sheet.getRange('H1').createPivotTable(sheet.getRange('C1:D3'));
    expect(() => pivot.addRowGroup(1)).toThrow('Invalid argument: sourceDataColumn');
    pivot.addRowGroup(3);
    expect(sheet.getRange('H1:H3').getValues()).toEqual([['Tag'], ['a'], ['b']]);
  });

  test('that meet other content show #REF! in their anchor, and recover', () => {
    const { sheet } = bench();
    sheet.getRange('A1:A3').setValues([['Tag'], ['a'], ['b']]);
    sheet.getRange('H3').setValue('in the way');
    sheet.getRange('H1').createPivotTable(sheet.getRange('A1:A3')).addRowGroup(1);
    expect(sheet.getRange('H1:H3').getValues()).toEqual([['#REF!'], [''], ['in the way']]);
    sheet.getRange('H3').clearContent();
    sheet.getRange('A3').setValue('c');
    expect(sheet.getRange('H1:H3').getValues()).toEqual([['Tag'], ['a'], ['c']]);
  });
});

describe('stores', () => {
  test('of a copied file are empty: nothing travels with the workbook but what is saved', () => {
    const { CacheService, PropertiesService, local } = bench();
    CacheService.getDocumentCache()?.put('k', 'v');
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    const other = bench();
    expect([
      other.CacheService.getDocumentCache()?.get('k'),
      other.PropertiesService.getDocumentProperties().getKeys(),
    ]).toEqual([null, []]);
    expect(JSON.stringify(local.workbook.toJSON())).toContain('"k"');
  });
});
