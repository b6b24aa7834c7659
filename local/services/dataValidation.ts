/** `DataValidationBuilder`, `DataValidation`. */
import type { Rule } from '../backend/attachments';
import { TEXTS } from '../backend/errors';
import type { Methods } from './define';
import { enumeration } from './enums';
import { exception, type Self } from './host';

type Builder = Self<'DataValidationBuilder'>;
const MAX_LIST = 500;

function required(self: Builder, part: Partial<Rule>): object {
  self.rule = { ...self.rule, values: [], source: null, showDropdown: true, ...part };
  return self.me;
}

const number =
  (criteria: string) =>
  (self: Builder, ...values: number[]): object =>
    required(self, { criteria, values });
const text =
  (criteria: string) =>
  (self: Builder, value: string): object =>
    required(self, { criteria, values: [value] });

function requireValueInList(self: Builder, values: string[], showDropdown = true): object {
  if (values.length > MAX_LIST) {
    throw exception(TEXTS.longList);
  }
  return required(self, { criteria: 'VALUE_IN_LIST', values: values.slice(), showDropdown });
}

function requireValueInRange(self: Builder, range: object, showDropdown = true): object {
  return required(self, { criteria: 'VALUE_IN_RANGE', source: self.host.inside('Range', range).ref, showDropdown });
}

function requireCheckbox(self: Builder, checked?: unknown): object {
  if (checked !== undefined) throw new Error('not implemented: DataValidationBuilder.requireCheckbox with values');
  return required(self, { criteria: 'CHECKBOX' });
}

/** `[range, showDropdown]` for a range, the list and its flag for a list, the values otherwise. */
function criteriaValues({ host, rule }: Self<'DataValidation'> | Builder): unknown[] {
  if (rule.source) return [host.make('Range', { ref: rule.source }), rule.showDropdown];
  return rule.criteria === 'VALUE_IN_LIST' ? [rule.values.slice(), rule.showDropdown] : rule.values.slice();
}

export const dataValidationBuilder: Methods<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  'DataValidationBuilder'
> = {
  requireValueInList,
  requireValueInRange,
  requireCheckbox,
  requireNumberBetween: number('NUMBER_BETWEEN'),
  requireNumberNotBetween: number('NUMBER_NOT_BETWEEN'),
  requireNumberEqualTo: number('NUMBER_EQUAL_TO'),
  requireNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
  requireNumberGreaterThan: number('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: number('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireTextContains: text('TEXT_CONTAINS'),
  requireTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: text('TEXT_EQUAL_TO'),
  setAllowInvalid: (self, allowInvalid: boolean) => {
    self.rule = { ...self.rule, allowInvalid };
    return self.me;
  },
  setHelpText: (self, help: string) => {
    self.rule = { ...self.rule, help };
    return self.me;
  },
  build: ({ host, rule }) => {
    if (rule.criteria === '') throw exception('Data validation criteria must be set.');
    return host.make('DataValidation', { rule: { ...rule } });
  },
};

export const dataValidation: Methods<GoogleAppsScript.Spreadsheet.DataValidation, 'DataValidation'> = {
  getAllowInvalid: ({ rule }) => rule.allowInvalid,
  getHelpText: ({ rule }) => rule.help,
  getCriteriaType: ({ rule }) => enumeration('DataValidationCriteria')[rule.criteria],
  getCriteriaValues: criteriaValues,
  copy: ({ host, rule }) => host.make('DataValidationBuilder', { rule: { ...rule } }),
};
