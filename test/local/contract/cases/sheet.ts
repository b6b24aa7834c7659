import type { Cases } from '../contract';

/** `Sheet`: bounds, rows and columns, names. */
export const sheetCases: Cases = {
  'a new tab has 1000 rows and 26 columns': ({ sheet, equal }) =>
    equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  'an empty tab ends at row and column 0': ({ sheet, equal }) =>
    equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]),
  'the data range is A1 to the last row and column with content': ({ sheet, at, equal }) => {
    at('C5').setValue('x');
    equal(sheet.getDataRange().getA1Notation(), 'A1:C5');
  },
  'the data range of an empty tab is A1': ({ sheet, equal }) => equal(sheet.getDataRange().getA1Notation(), 'A1'),
  'a range begins at row 1': ({ sheet, throws }) =>
    throws(() => sheet.getRange(0, 1), 'The starting row of the range is too small.'),
  'a range begins at column 1': ({ sheet, throws }) =>
    throws(() => sheet.getRange(1, 0), 'The starting column of the range is too small.'),
  'a range has at least one row': ({ sheet, throws }) =>
    throws(() => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'),
  'a range has at least one column': ({ sheet, throws }) =>
    throws(() => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'),
  'a range lies inside the grid': ({ sheet, throws }) =>
    throws(
      () => sheet.getRange(1000, 1, 2, 1).getValues(),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ),
  'appendRow goes below the last row with content and reads as typed': ({ sheet, at, equal }) => {
    at('A3').setValue('x');
    sheet.appendRow(['007', "'007"]);
    equal(at('A4:B4').getValues(), [[7, '007']]);
  },
  'insertRowsAfter grows the grid and moves what is below': ({ sheet, at, equal }) => {
    at('A2').setValue('below');
    sheet.insertRowsAfter(1, 3);
    equal([sheet.getMaxRows(), at('A5').getValue()], [1003, 'below']);
  },
  'rows are inserted inside the grid only': ({ sheet, throws }) =>
    throws(() => sheet.insertRowsAfter(1001, 1), 'Those rows are out of bounds.'),
  'columns are inserted inside the grid only': ({ sheet, throws }) =>
    throws(() => sheet.insertColumnsAfter(27, 1), 'Those columns are out of bounds.'),
  'deleteRows shrinks the grid': ({ sheet, at, equal }) => {
    at('A3').setValue('up');
    sheet.deleteRows(1, 2);
    equal([sheet.getMaxRows(), at('A1').getValue()], [998, 'up']);
  },
  'not all rows can be deleted': ({ sheet, throws }) =>
    throws(() => sheet.deleteRows(1, 1000), 'Sorry, it is not possible to delete all non-frozen rows.'),
  'frozen rows are told': ({ sheet, equal }) => {
    sheet.setFrozenRows(1);
    equal(sheet.getFrozenRows(), 1);
  },
  'hidden rows are read like all others': ({ sheet, at, equal }) => {
    at('A1:A3').setValues([[1], [2], [3]]);
    sheet.hideRows(2);
    equal(at('A1:A3').getValues(), [[1], [2], [3]]);
    equal(sheet.isRowHiddenByUser(2), true);
  },
  'a name that is taken is refused': ({ book, sheet, throws }) => {
    const other = book.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId())[0];
    const name = other ? other.getName() : '';
    throws(() => sheet.setName(name), `A sheet with the name "${name}" already exists. Please enter another name.`);
  },
  'a name has at most 100 characters': ({ sheet, throws }) =>
    throws(() => sheet.setName('x'.repeat(101)), 'The sheet name cannot be greater than 100 characters.'),
  'a tab can be hidden and shown': ({ sheet, equal }) => {
    sheet.hideSheet();
    equal(sheet.isSheetHidden(), true);
    sheet.showSheet();
    equal(sheet.isSheetHidden(), false);
  },
};
