import type { Cases, Contract } from '../contract';

const letters = ({ at }: Contract): GoogleAppsScript.Spreadsheet.Range =>
  at('A1:A4').setValues([['Letter'], ['a'], ['b'], ['a']]);

/** `Filter`. */
export const filterCases: Cases = {
  'a second filter is refused': (contract) => {
    letters(contract).createFilter();
    contract.throws(
      () => contract.at('C1:C4').createFilter(),
      /You can't create a filter in a sheet that already has a filter\./,
    );
  },
  'rows that a filter hides are told, and read like all others': (contract) => {
    const { sheet, at, equal } = contract;
    const filter = letters(contract).createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
    SpreadsheetApp.flush();
    equal(
      [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
      [false, true, false],
    );
    equal(at('A2:A4').getValues(), [['a'], ['b'], ['a']]);
  },
  'a tab without a filter has none': ({ sheet, equal }) => equal(sheet.getFilter(), null),
  'a removed filter shows its rows again': (contract) => {
    const filter = letters(contract).createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
    filter.remove();
    SpreadsheetApp.flush();
    contract.equal(contract.sheet.isRowHiddenByFilter(3), false);
  },
};
