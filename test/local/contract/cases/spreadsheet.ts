import type { Cases } from '../contract';

/** `Spreadsheet`: finding and making tabs. */
export const spreadsheetCases: Cases = {
  'a tab that is not there is null': ({ book, equal }) => equal(book.getSheetByName('no such tab'), null),
  'a tab is found by its name': ({ book, sheet, equal }) =>
    equal(book.getSheetByName(sheet.getName())?.getSheetId(), sheet.getSheetId()),
  'insertSheet refuses a name that is taken': ({ book, sheet, throws }) =>
    throws(
      () => book.insertSheet(sheet.getName()),
      `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`,
    ),
  'a deleted tab is gone': ({ book, equal }) => {
    const other = book.insertSheet('Contract, to be deleted');
    book.deleteSheet(other);
    equal(book.getSheetByName('Contract, to be deleted'), null);
  },
  'A1 notation with a tab name finds the range': ({ book, sheet, at, equal }) => {
    at('B2').setValue('there');
    equal(book.getRange(`'${sheet.getName()}'!B2`).getValue(), 'there');
  },
  'the signature is checked': ({ book, throws }) =>
    throws(
      () => book.getSheetByName(1 as never),
      /^The parameters \(number\) don't match the method signature for SpreadsheetApp\.Spreadsheet\.getSheetByName\.$/,
    ),
};
