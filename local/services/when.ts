/** The conditions that filters and conditional formats have in common, `whenTextContains` and its kin. */
import type { Criteria, CriterionValue } from '../backend/attachments';
import { enumeration, enumName } from './enums';
import { notImplemented } from './host';
import { tagOf } from './signature';

/** A value of a criterion on its way to the backend. */
export function criterionValue(value: unknown): CriterionValue {
  if (tagOf(value) === 'Date') return { date: Number(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw notImplemented('a criterion with a value of this kind');
}

/** Back in the script's realm. */
export const criterionFromWire = (value: CriterionValue): unknown =>
  typeof value === 'object' ? new Date(value.date) : value;

type Set<Self> = (self: Self, criteria: Criteria) => object;

/** The methods, each of which hands its criteria to `set` and answers what that answers. */
export function whenMethods<Self>(set: Set<Self>) {
  const fixed = (criteria: string) => (self: Self) => set(self, { criteria, values: [] });
  const text = (criteria: string) => (self: Self, value: string) => set(self, { criteria, values: [value] });
  const number = (criteria: string) => (self: Self, value: number) => set(self, { criteria, values: [value] });
  const between = (criteria: string) => (self: Self, start: number, end: number) =>
    set(self, { criteria, values: [start, end] });
  const date = (criteria: string) => (self: Self, value: object) =>
    tagOf(value) === 'Date'
      ? set(self, { criteria, values: [{ date: Number(value) }] })
      : set(self, { criteria: `${criteria}_RELATIVE`, values: [enumName(value)] });
  return {
    whenCellEmpty: fixed('CELL_EMPTY'),
    whenCellNotEmpty: fixed('CELL_NOT_EMPTY'),
    whenDateAfter: date('DATE_AFTER'),
    whenDateBefore: date('DATE_BEFORE'),
    whenDateEqualTo: date('DATE_EQUAL_TO'),
    whenFormulaSatisfied: text('CUSTOM_FORMULA'),
    whenNumberBetween: between('NUMBER_BETWEEN'),
    whenNumberNotBetween: between('NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: number('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: number('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: number('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenTextContains: text('TEXT_CONTAINS'),
    whenTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: text('TEXT_EQUAL_TO'),
    whenTextStartsWith: text('TEXT_STARTS_WITH'),
    whenTextEndsWith: text('TEXT_ENDS_WITH'),
    withCriteria: (self: Self, criteria: object, values: unknown[]) =>
      set(self, { criteria: enumName(criteria), values: values.map(criterionValue) }),
  };
}

/** What a criterion tells of itself. */
export const criteriaType = (criteria: Criteria | null): object | null =>
  criteria ? (enumeration('BooleanCriteria')[criteria.criteria] ?? null) : null;
export const criteriaValues = (criteria: Criteria | null): unknown[] =>
  criteria ? criteria.values.map(criterionFromWire) : [];
