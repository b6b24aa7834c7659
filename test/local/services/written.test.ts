/// <reference types="google-apps-script" />
import fc from 'fast-check';
import { createAppsScript } from '../../../local/appsScript';

const { SpreadsheetApp } = createAppsScript({ timeZone: 'America/New_York' });
const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
const cell = sheet.getRange('C7');

const fresh = () => cell.clear();

describe('what is written is read', () => {
  test('numbers and booleans', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), (value) => {
        expect(fresh().setValue(value).getValue()).toBe(value);
      }),
    );
  });

  test('dates, to the second, outside the hour that occurs twice', () => {
    const seconds = fc.integer({ min: Date.UTC(2024, 3, 1) / 1000, max: Date.UTC(2024, 9, 1) / 1000 });
    fc.assert(
      fc.property(seconds, (at) => {
        const read: unknown = fresh()
          .setValue(new Date(at * 1000))
          .getValue();
        expect(read instanceof Date && read.getTime()).toBe(at * 1000);
      }),
    );
  });

  test('any text, once it is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(fresh().setValue(`'${text}`).getValue()).toBe(text);
        expect(cell.getFormula()).toBe('');
      }),
    );
  });

  test('text in a cell of format @, unless it starts like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/^[=+]./s.test(text));
        expect(fresh().setNumberFormat('@').setValue(text).getValue()).toBe(text);
      }),
    );
  });

  test.each([[null], [undefined], ['']])('%j empties the cell', (value) => {
    fresh().setValue('full');
    expect(cell.setValue(value).getValue()).toBe('');
    expect(cell.isBlank()).toBe(true);
  });
});

test('a formula is kept as text, and its value is an error nobody can miss', () => {
  fresh().setValue('=IMPORTXML("https://example.com")');
  expect([cell.getFormula(), cell.getValue(), cell.getDisplayValue()]).toEqual([
    '=IMPORTXML("https://example.com")',
    '#ERROR!',
    '#ERROR!',
  ]);
  cell.setValue('plain');
  expect([cell.getFormula(), cell.getValue()]).toEqual(['', 'plain']);
});

test('a date format stays when a number is written over it, as in Sheets', () => {
  fresh().setValue(new Date(Date.UTC(2024, 2, 4, 5)));
  expect(cell.setValue(2).getValue()).toBeInstanceOf(Date);
});

test('a block is read with its types', () => {
  const data = [
    ['text', 1, true],
    ['', new Date(Date.UTC(2024, 2, 4, 5)), 'x'],
  ];
  sheet.getRange('A20:C21').setValues(data);
  expect(sheet.getRange('A20:C21').getValues()).toEqual(data);
  expect(sheet.getRange('A20:C21').getDisplayValues()).toEqual([
    ['text', '1', 'TRUE'],
    ['', '3/4/2024', 'x'],
  ]);
});

test('appendRow goes below the last row with content and parses like typing', () => {
  const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Append');
  other.appendRow(['01', "'01", '=1']).appendRow(['b']);
  expect(other.getDataRange().getValues()).toEqual([
    [1, '01', '#ERROR!'],
    ['b', '', ''],
  ]);
  other.deleteRows(3, 998);
  other.appendRow(['c']);
  expect([other.getMaxRows(), other.getLastRow()]).toEqual([3, 3]);
});

test.each([
  ['B2', 'B2', 1, 1],
  ['A2:A', 'A2:A1000', 999, 1],
  ['A:B', 'A1:B1000', 1000, 2],
  ['2:3', 'A2:Z3', 2, 26],
  ["'Sheet1'!C3:D4", 'C3:D4', 2, 2],
  ['$A$1', 'A1', 1, 1],
])('the range %s is %s', (text, notation, rows, columns) => {
  const range = sheet.getRange(text);
  expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([notation, rows, columns]);
});
