import type { Cases } from '../contract';

const list = (allowInvalid: boolean) =>
  SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(allowInvalid).build();

/** `DataValidation` and its builder. */
export const dataValidationCases: Cases = {
  'a rule is read back as it was set': ({ at, equal }) => {
    at('A1').setDataValidation(list(false));
    const rule = at('A1').getDataValidation();
    equal(
      [String(rule?.getCriteriaType()), rule?.getCriteriaValues(), rule?.getAllowInvalid()],
      ['VALUE_IN_LIST', [['a', 'b'], true], false],
    );
  },
  'a cell without a rule has none': ({ at, equal }) => equal(at('A1').getDataValidation(), null),
  'a rejecting rule makes a write throw': ({ at, throws }) => {
    at('A1').setDataValidation(list(false));
    throws(() => {
      at('A1').setValue('c');
      SpreadsheetApp.flush();
    }, /^The data you entered in cell A1 violates the data validation rules set on this cell/);
  },
  'a rejecting rule lets its values in': ({ at, equal }) => {
    at('A1').setDataValidation(list(false));
    at('A1').setValue('b');
    SpreadsheetApp.flush();
    equal(at('A1').getValue(), 'b');
  },
  'a rule that only warns lets everything in': ({ at, equal }) => {
    at('A1').setDataValidation(list(true));
    at('A1').setValue('c');
    SpreadsheetApp.flush();
    equal(at('A1').getValue(), 'c');
  },
  'a list has at most 500 items': ({ at, throws }) => {
    const items = Array.from({ length: 501 }, (_, index) => `item ${index}`);
    throws(() => {
      at('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(items).build());
      SpreadsheetApp.flush();
    }, /more items than the limit of 500\. Use the 'List from a range' criteria instead/);
  },
  'clearDataValidations takes the rule off': ({ at, equal }) => {
    at('A1').setDataValidation(list(false));
    at('A1').clearDataValidations();
    equal(at('A1').getDataValidation(), null);
  },
};
