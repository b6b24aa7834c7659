/** What one execution has written and not published: its own at once, everybody else's only after the flush. */
import { createAppsScript } from '../../../local/appsScript';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function two() {
  const ann = createAppsScript({ user: 'ann' });
  const bob = createAppsScript({ user: 'bob', workbook: ann.local.workbook });
  const sheet = ({ SpreadsheetApp }: typeof ann) => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as Sheet;
  return { ann, bob, mine: sheet(ann), theirs: sheet(bob) };
}

const look: [string, (sheet: Sheet) => void, (sheet: Sheet) => unknown, unknown, unknown][] = [
  ['a value', (sheet) => sheet.getRange('A1').setValue(1), (sheet) => sheet.getRange('A1').getValue(), '', 1],
  [
    'a format',
    (sheet) => sheet.getRange('A1').setNumberFormat('0.0'),
    (sheet) => sheet.getRange('A1').getNumberFormat(),
    '',
    '0.0',
  ],
  ['a width', (sheet) => sheet.setColumnWidth(2, 40), (sheet) => sheet.getColumnWidth(2), 100, 40],
  ['a height', (sheet) => sheet.setRowHeight(2, 40), (sheet) => sheet.getRowHeight(2), 21, 40],
  ['a hidden row', (sheet) => sheet.hideRows(2), (sheet) => sheet.isRowHiddenByUser(2), false, true],
  ['a hidden column', (sheet) => sheet.hideColumns(2), (sheet) => sheet.isColumnHiddenByUser(2), false, true],
  ['frozen rows', (sheet) => sheet.setFrozenRows(2), (sheet) => sheet.getFrozenRows(), 0, 2],
  ['gridlines', (sheet) => sheet.setHiddenGridlines(true), (sheet) => sheet.hasHiddenGridlines(), false, true],
  ['a new row', (sheet) => sheet.insertRowAfter(1), (sheet) => sheet.getMaxRows(), 1000, 1001],
];

test.each(look)('%s', (_, change, read, before, after) => {
  const { ann, bob, mine, theirs } = two();
  expect([read(mine), read(theirs)]).toEqual([before, before]);
  change(mine);
  expect([read(mine), read(theirs)]).toEqual([after, before]);
  ann.SpreadsheetApp.flush();
  expect([read(mine), read(theirs)]).toEqual([after, after]);
  bob.local.end();
});

test('a row that a filter hides', () => {
  const { ann, mine, theirs } = two();
  mine.getRange('A1:A3').setValues([['Letter'], ['a'], ['b']]);
  ann.SpreadsheetApp.flush();
  const criteria = ann.SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build();
  mine.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, criteria);
  expect([mine.isRowHiddenByFilter(3), theirs.isRowHiddenByFilter(3)]).toEqual([true, false]);
});

test('what a colleague publishes in between is seen at once, and stays', () => {
  const { ann, bob, mine, theirs } = two();
  mine.getRange('A1').setValue('mine');
  theirs.getRange('B1').setValue('theirs');
  bob.SpreadsheetApp.flush();
  expect(mine.getRange('A1:B1').getValues()).toEqual([['mine', 'theirs']]);
  ann.SpreadsheetApp.flush();
  expect(theirs.getRange('A1:B1').getValues()).toEqual([['mine', 'theirs']]);
});
