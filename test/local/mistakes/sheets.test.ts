/** Mistakes with tabs, rows and columns, refused in Google’s words. */
import { bench, type Mistake, refusal } from './refusal';

const ROWS_OUT = 'Exception: Those rows are out of bounds.';

const MISTAKES: Mistake[] = [
  [
    'a sheet name taken',
    ({ book }) => book.insertSheet('Sheet1'),
    'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  [
    'a sheet name taken but for its case',
    ({ book }) => book.insertSheet('sHEET1'),
    'Exception: A sheet with the name "sHEET1" already exists. Please enter another name.',
  ],
  [
    'a sheet name over 100',
    ({ sheet }) => sheet.setName('n'.repeat(101)),
    'Exception: The sheet name cannot be greater than 100 characters.',
  ],
  [
    'deleting the last sheet',
    ({ book, sheet }) => book.deleteSheet(sheet),
    "Exception: You can't remove all the visible sheets in a document.",
  ],
  [
    'hiding the last sheet',
    ({ sheet }) => sheet.hideSheet(),
    "Exception: You can't remove all the visible sheets in a document.",
  ],
  [
    'deleting all rows',
    ({ sheet }) => sheet.deleteRows(1, 1000),
    'Exception: Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    'deleting all columns',
    ({ sheet }) => sheet.deleteColumns(1, 26),
    'Exception: Sorry, it is not possible to delete all non-frozen columns.',
  ],
  ['deleting past the end', ({ sheet }) => sheet.deleteRows(1000, 2), ROWS_OUT],
  ['inserting after row 0', ({ sheet }) => sheet.insertRowsAfter(0, 1), ROWS_OUT],
  ['inserting past the end', ({ sheet }) => sheet.insertRowsAfter(1001, 1), ROWS_OUT],
  ['moving rows off the sheet', ({ sheet }) => sheet.moveRows(sheet.getRange('1:1'), 1002), ROWS_OUT],
  [
    'freezing everything',
    ({ sheet }) => sheet.setFrozenRows(1000),
    "Exception: You can't freeze all visible rows on the sheet.",
  ],
  [
    'ten million cells',
    ({ sheet }) => sheet.insertRowsAfter(1, 400_000),
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
];

test.each(MISTAKES)('%s', (_, make, words) => {
  expect(refusal(() => make(bench()))).toBe(words);
});
