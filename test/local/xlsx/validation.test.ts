import { createAppsScript } from '../../../local/appsScript';
import { ruleBlocks } from '../../../local/xlsx/validation';
import { written } from './file';

const rule = (id: number) => ({ rule: id });

test('cells one below the other under one rule make one range', () => {
  const extras = [undefined, [rule(1), rule(2)], [rule(1), rule(3)], undefined, [rule(1)]];
  expect(ruleBlocks({ extras })).toEqual(
    expect.arrayContaining([
      { rule: 1, address: 'A2:A3' },
      { rule: 2, address: 'B2' },
      { rule: 3, address: 'B3' },
      { rule: 1, address: 'A5' },
    ]),
  );
  expect(ruleBlocks({ extras })).toHaveLength(4);
});

test('rules come along: short lists within, long ones from a hidden sheet, warnings as warnings', async () => {
  const { SpreadsheetApp, local } = createAppsScript();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (!sheet) throw new Error('no sheet');
  const rules = () => SpreadsheetApp.newDataValidation();
  const long = Array.from({ length: 60 }, (_, index) => `Choice ${index}`);
  const set = (range: string, made: GoogleAppsScript.Spreadsheet.DataValidation): void => {
    sheet.getRange(range).setDataValidation(made);
  };
  set(
    'A2:A9',
    rules().requireValueInList(['Late', 'say "so"']).setAllowInvalid(true).setHelpText('Choose one.').build(),
  );
  set('B2:B9', rules().requireValueInList(['a, b', 'c']).setAllowInvalid(false).build());
  set('C2:C9', rules().requireValueInList(long).build());
  set('D2', rules().requireCheckbox().build());
  set('E2', rules().requireNumberGreaterThan(5).build());
  set('F2', rules().requireFormulaSatisfied('=F2=1').build());
  SpreadsheetApp.flush();
  const { excel, remarks } = await written(local.workbook);
  const at = (cell: string) => excel.worksheets[0]?.getCell(cell).dataValidation;
  expect(at('A9')).toMatchObject({ type: 'list', errorStyle: 'warning', error: 'Choose one.' });
  expect(at('A2')?.formulae).toEqual(['"Late,say ""so"""']);
  expect(at('B2')).toMatchObject({ errorStyle: 'stop', formulae: ["'Lists'!$A$1:$A$2"] });
  expect(at('C2')?.formulae).toEqual(["'Lists'!$B$1:$B$60"]);
  expect(at('D2')?.formulae).toEqual(['"TRUE,FALSE"']);
  expect(at('E2')).toMatchObject({ type: 'custom', formulae: ['AND(ISNUMBER(E2),N(E2)>5)'] });
  expect(at('F2')).toBeUndefined();
  const lists = excel.getWorksheet('Lists');
  expect([lists?.state, lists?.getCell('A1').value, lists?.getCell('B60').value]).toEqual([
    'veryHidden',
    'a, b',
    'Choice 59',
  ]);
  expect(remarks).toEqual([expect.stringMatching(/^One rule or protection has no like in Excel/)]);
});
