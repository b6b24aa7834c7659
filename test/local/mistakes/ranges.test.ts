/** Mistakes with ranges, refused in Google’s words. */
import { bench, loose, type Mistake, refusal, signature } from './refusal';

const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
const mismatch = (what: string, data: number, range: number): string =>
  `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;

const MISTAKES: Mistake[] = [
  ['a row too wide', ({ sheet }) => sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]]), mismatch('columns', 5, 4)],
  ['rows of uneven length', ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, 2], [3]]), mismatch('columns', 1, 2)],
  ['too few rows', ({ sheet }) => sheet.getRange('A1:A3').setValues([[1]]), mismatch('rows', 1, 3)],
  [
    'a flat list of values',
    ({ sheet }) => sheet.getRange('A1:A2').setValues(loose([1, 2])),
    signature('number[]', 'SpreadsheetApp.Range.setValues'),
  ],
  [
    'one value for setValues',
    ({ sheet }) => sheet.getRange('A1').setValues(loose('x')),
    signature('String', 'SpreadsheetApp.Range.setValues'),
  ],
  ['formats of another size', ({ sheet }) => sheet.getRange('A1:A2').setNumberFormats([['@']]), mismatch('rows', 1, 2)],
  ['notes of another size', ({ sheet }) => sheet.getRange('A1:B1').setNotes([['n']]), mismatch('columns', 1, 2)],
  [
    'rules of another size',
    ({ sheet }) => sheet.getRange('A1:B1').setDataValidations([[null]]),
    mismatch('columns', 1, 2),
  ],
  [
    'rows counted from 0',
    ({ sheet }) => sheet.getRange(0, 1),
    'Exception: The starting row of the range is too small.',
  ],
  [
    'columns counted from 0',
    ({ sheet }) => sheet.getRange(1, 0),
    'Exception: The starting column of the range is too small.',
  ],
  [
    'a cell of a range counted from 0',
    ({ sheet }) => sheet.getRange('A1:B2').getCell(0, 1),
    'Exception: Cell reference out of range',
  ],
  [
    'a range of no rows',
    ({ sheet }) => sheet.getRange(2, 1, sheet.getLastRow(), 1),
    'Exception: The number of rows in the range must be at least 1.',
  ],
  [
    'a range of no columns',
    ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    'Exception: The number of columns in the range must be at least 1.',
  ],
  ['the row after the last', ({ sheet }) => sheet.getRange(sheet.getMaxRows() + 1, 1), OUTSIDE],
  ['an offset off the sheet', ({ sheet }) => sheet.getRange('A1').offset(0, 26), OUTSIDE],
  [
    'an offset above the sheet',
    ({ sheet }) => sheet.getRange('A1').offset(-1, 0),
    'Exception: The starting row of the range is too small.',
  ],
  ['half a row', ({ sheet }) => sheet.getRange(1.5, 1), signature('number,number', 'SpreadsheetApp.Sheet.getRange')],
  ['a typing error in A1', ({ sheet }) => sheet.getRange('A1;B2'), 'Exception: Range not found'],
  ['a sheet that is not there in A1', ({ book }) => book.getRange('Nowhere!A1'), 'Exception: Range not found'],
  [
    'a number for a text',
    ({ book }) => book.getSheetByName(loose(1)),
    signature('number', 'SpreadsheetApp.Spreadsheet.getSheetByName'),
  ],
  ['a misspelt method', ({ sheet }) => loose(sheet).getRows(), 'TypeError: getRows is not a function'],
  [
    'a misspelt enumeration',
    ({ book, SpreadsheetApp }) => book.getProtections(loose(SpreadsheetApp.ProtectionType).CELL),
    signature('null', 'SpreadsheetApp.Spreadsheet.getProtections'),
  ],
  [
    'text too long for a cell',
    ({ sheet }) => sheet.getRange('A1').setValue('x'.repeat(50_001)),
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'sorting by a column outside',
    ({ sheet }) => sheet.getRange('A1:B9').sort(3),
    'Exception: Sort column must be inside the range.',
  ],
  [
    'cutting through a merge',
    ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
    },
    'Exception: You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    'splitting several columns',
    ({ sheet }) => sheet.getRange('A1:B2').splitTextToColumns(','),
    'Exception: The range must be a single column.',
  ],
  [
    'an alignment that is none',
    ({ sheet }) => sheet.getRange('A1').setHorizontalAlignment(loose('centre')),
    'Exception: Invalid argument: centre',
  ],
  ['a copy onto no room', ({ sheet }) => sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1')), OUTSIDE],
];

test.each(MISTAKES)('%s', (_, make, words) => {
  expect(refusal(() => make(bench()))).toBe(words);
});
