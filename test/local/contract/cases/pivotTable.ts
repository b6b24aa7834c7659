import type { Cases, Contract } from '../contract';

function fruit({ at }: Contract): GoogleAppsScript.Spreadsheet.PivotTable {
  at('A1:C5').setValues([
    ['Fruit', 'Colour', 'Count'],
    ['Pear', 'green', 3],
    ['Apple', 'red', 4],
    ['Pear', 'yellow', 5],
    ['Apple', 'red', 6],
  ]);
  return at('F1').createPivotTable(at('A1:C5'));
}

/** `PivotTable`. */
export const pivotTableCases: Cases = {
  'sums by a row group, in order, with a grand total': (contract) => {
    const pivot = fruit(contract);
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('Sum');
    SpreadsheetApp.flush();
    contract.equal(contract.at('F1:G4').getValues(), [
      ['Fruit', 'Sum'],
      ['Apple', 10],
      ['Pear', 8],
      ['Grand Total', 18],
    ]);
  },
  'counts texts with COUNTA': (contract) => {
    const pivot = fruit(contract);
    pivot.addRowGroup(1).showTotals(false);
    pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA).setDisplayName('Rows');
    SpreadsheetApp.flush();
    contract.equal(contract.at('F1:G3').getValues(), [
      ['Fruit', 'Rows'],
      ['Apple', 2],
      ['Pear', 2],
    ]);
  },
  'a filter by visible values leaves the others out': (contract) => {
    const pivot = fruit(contract);
    pivot.addRowGroup(1).showTotals(false);
    pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('Sum');
    pivot.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['red', 'green']).build());
    SpreadsheetApp.flush();
    contract.equal(contract.at('F1:G3').getValues(), [
      ['Fruit', 'Sum'],
      ['Apple', 10],
      ['Pear', 3],
    ]);
  },
  'a source column is the absolute column of the tab': (contract) => {
    const { at, equal } = contract;
    at('C1:D3').setValues([
      ['Fruit', 'Count'],
      ['Pear', 3],
      ['Pear', 4],
    ]);
    const pivot = at('F1').createPivotTable(at('C1:D3'));
    pivot.addRowGroup(3).showTotals(false);
    pivot.addPivotValue(4, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('Sum');
    SpreadsheetApp.flush();
    equal(at('F1:G2').getValues(), [
      ['Fruit', 'Sum'],
      ['Pear', 7],
    ]);
  },
  'a removed pivot leaves empty cells': (contract) => {
    const pivot = fruit(contract);
    pivot.addRowGroup(1);
    SpreadsheetApp.flush();
    pivot.remove();
    SpreadsheetApp.flush();
    contract.equal(contract.at('F1').getValue(), '');
    contract.equal(contract.sheet.getPivotTables().length, 0);
  },
};
