import type { Cases } from '../contract';

/** `Protection`. */
export const protectionCases: Cases = {
  'a protected range is listed with its description': ({ sheet, at, equal }) => {
    at('A1:B2').protect().setDescription('ours').setWarningOnly(true);
    const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    equal(
      found.map((one) => [one.getDescription(), one.isWarningOnly(), one.getRange().getA1Notation()]),
      [['ours', true, 'A1:B2']],
    );
  },
  'one that only warns lets scripts write': ({ at, equal }) => {
    at('A1').protect().setWarningOnly(true);
    at('A1').setValue('written');
    SpreadsheetApp.flush();
    equal(at('A1').getValue(), 'written');
  },
  'one that is removed is gone': ({ sheet, at, equal }) => {
    at('A1').protect().remove();
    equal(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
  },
  'a whole tab is another type': ({ sheet, equal }) => {
    sheet.protect().setWarningOnly(true);
    equal(
      [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET].map(
        (type) => sheet.getProtections(type).length,
      ),
      [0, 1],
    );
  },
};
