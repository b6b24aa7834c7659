/** `DataValidationBuilder`, `DataValidation`. */
import type { CriterionValue, Rule } from '../backend/attachments';
import { TEXTS } from '../backend/errors';
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, notImplemented, type Self } from './host';
import { criterionFromWire, criterionValue } from './when';

type Builder = Self<'DataValidationBuilder'>;
type Holder = Self<'DataValidation'> | Builder;
const MAX_LIST = 500;

function required(self: Builder, part: Partial<Rule>): object {
  self.rule = { ...self.rule, values: [], source: null, showDropdown: true, ...part };
  return self.me;
}

const fixed =
  (criteria: string) =>
  (self: Builder): object =>
    required(self, { criteria });
const number =
  (criteria: string) =>
  (self: Builder, ...values: number[]): object =>
    required(self, { criteria, values });
const text =
  (criteria: string) =>
  (self: Builder, value: string): object =>
    required(self, { criteria, values: [value] });
const date =
  (criteria: string) =>
  (self: Builder, ...dates: object[]): object =>
    required(self, { criteria, values: dates.map((value) => ({ date: Number(value) })) });

function requireValueInList(self: Builder, values: string[], showDropdown = true): object {
  if (values.length > MAX_LIST) {
    throw exception(TEXTS.longList);
  }
  return required(self, { criteria: 'VALUE_IN_LIST', values: values.slice(), showDropdown });
}

function requireValueInRange(self: Builder, range: object, showDropdown = true): object {
  return required(self, { criteria: 'VALUE_IN_RANGE', source: self.host.inside('Range', range).ref, showDropdown });
}

const requireCheckbox = (self: Builder, ...values: unknown[]): object =>
  required(self, { criteria: 'CHECKBOX', values: values.map(criterionValue) });

/** The same as the method for the criterion, by its name and a list of arguments. */
function withCriteria(self: Builder, criteria: object, values: unknown[]): object {
  const name = enumName(criteria);
  const [first, second] = values;
  const shown = second === undefined ? true : second === true;
  if (name === 'VALUE_IN_RANGE') return requireValueInRange(self, first as object, shown);
  if (name === 'VALUE_IN_LIST') {
    if (!Array.isArray(first)) throw notImplemented('withCriteria(VALUE_IN_LIST) without a list');
    return requireValueInList(self, first.map(String), shown);
  }
  return required(self, { criteria: name, values: values.map(criterionValue) });
}

/** `[range, showDropdown]` for a range, the list and its flag for a list, the values otherwise. */
function criteriaValues({ host, rule }: Holder): unknown[] {
  if (rule.source) return [host.make('Range', { ref: rule.source }), rule.showDropdown];
  const values = rule.values.map((value: CriterionValue) => criterionFromWire(value));
  return rule.criteria === 'VALUE_IN_LIST' ? [values, rule.showDropdown] : values;
}

const reading = {
  getAllowInvalid: ({ rule }: Holder) => rule.allowInvalid,
  getHelpText: ({ rule }: Holder) => rule.help,
  getCriteriaType: ({ rule }: Holder) => enumeration('DataValidationCriteria')[rule.criteria],
  getCriteriaValues: criteriaValues,
  copy: ({ host, rule }: Holder) => host.make('DataValidationBuilder', { rule: { ...rule } }),
};

export const dataValidationBuilder: Methods<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  'DataValidationBuilder'
> = {
  ...reading,
  requireValueInList,
  requireValueInRange,
  requireCheckbox,
  requireDate: fixed('DATE_IS_VALID_DATE'),
  requireDateAfter: date('DATE_AFTER'),
  requireDateBefore: date('DATE_BEFORE'),
  requireDateBetween: date('DATE_BETWEEN'),
  requireDateEqualTo: date('DATE_EQUAL_TO'),
  requireDateNotBetween: date('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: date('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: date('DATE_ON_OR_BEFORE'),
  requireFormulaSatisfied: text('CUSTOM_FORMULA'),
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
  requireTextIsEmail: fixed('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: fixed('TEXT_IS_VALID_URL'),
  withCriteria,
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

export const dataValidation: Methods<GoogleAppsScript.Spreadsheet.DataValidation, 'DataValidation'> = reading;
