/** Mistakes with what hangs on sheets and cells, refused in Google’s words. */
import { bench, loose, type Mistake, refusal } from './refusal';

const violated = (cell: string): string =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell`;

const MISTAKES: Mistake[] = [
  [
    'a second filter',
    ({ sheet }) => {
      sheet.getRange('A1:B2').createFilter();
      sheet.getRange('C1:D2').createFilter();
    },
    "Exception: You can't create a filter in a sheet that already has a filter.",
  ],
  [
    'filtering a column outside',
    ({ sheet, SpreadsheetApp }) =>
      sheet
        .getRange('B1:C2')
        .createFilter()
        .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenCellEmpty().build()),
    'Exception: Those columns are out of bounds.',
  ],
  [
    'a chart’s title before its kind',
    ({ sheet }) => loose(sheet.newChart()).setTitle('x'),
    'TypeError: setTitle is not a function',
  ],
  [
    'a chart removed twice',
    ({ sheet }) => {
      const chart = sheet.newChart().asPieChart().setPosition(1, 1, 0, 0).build();
      sheet.insertChart(chart);
      sheet.removeChart(chart);
      sheet.removeChart(chart);
    },
    'Exception: Chart not found',
  ],
  [
    'a name for a range that looks like a cell',
    ({ book, sheet }) => book.setNamedRange('AB12', sheet.getRange('A1')),
    'Exception: The name "AB12" is not a valid name for a range.',
  ],
  [
    'metadata on some cells',
    ({ sheet }) => sheet.getRange('A1:B2').addDeveloperMetadata('k'),
    'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  ],
  [
    'a conditional format on another sheet',
    ({ book, sheet, SpreadsheetApp }) =>
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBackground('#ff0000')
          .setRanges([book.insertSheet('B').getRange('A1')])
          .build(),
      ]),
    'Exception: Conditional format rule cannot reference a different sheet.',
  ],
  [
    'a sheet used after it was deleted',
    ({ book }) => {
      const gone = book.insertSheet('Gone');
      book.deleteSheet(gone);
      gone.getLastRow();
    },
    'Exception: Sheet 1001 not found',
  ],
  [
    'a rule of 501 choices',
    ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill('a')),
    "Exception: The data validation rule has more items than the limit of 500. Use the 'List from a range' criteria instead.",
  ],
  [
    'a rule without criteria',
    ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().build(),
    'Exception: Data validation criteria must be set.',
  ],
  [
    'a value off the list',
    ({ sheet, SpreadsheetApp }) =>
      sheet
        .getRange('A1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build())
        .setValue('b'),
    violated('A1'),
  ],
  [
    'a date before the first allowed',
    ({ sheet, SpreadsheetApp }) =>
      sheet
        .getRange('B2')
        .setDataValidation(
          SpreadsheetApp.newDataValidation()
            .requireDateOnOrAfter(new Date(Date.UTC(2024, 0, 2)))
            .setAllowInvalid(false)
            .build(),
        )
        .setValue('1/1/2024'),
    violated('B2'),
  ],
  ['a text into a checkbox', ({ sheet }) => sheet.getRange('A1').insertCheckboxes().setValue('yes'), violated('A1')],
];

test.each(MISTAKES)('%s', (_, make, words) => {
  expect(refusal(() => make(bench()))).toBe(words);
});
