/** Conditions on one cell by Google's names of criteria: of validation rules, filters and conditional formats. */
import type { CriterionValue } from './attachments';
import type { Value } from './state';
import { serialOf } from './zone';

/** Does a cell pass? `text` as displayed; `isDate`: its number reads as a date. */
export type CellTest = (value: Value, text: string, isDate: boolean) => boolean;

type NumberTest = (value: number, a: number, b: number) => boolean;

const NUMBERS: Record<string, NumberTest> = {
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_BETWEEN: (value, a, b) => value >= a && value <= b,
  NUMBER_NOT_BETWEEN: (value, a, b) => value < a || value > b,
};

/** Whole days are compared: the time of day does not count. */
const DATES: Record<string, NumberTest> = {
  DATE_IS_VALID_DATE: () => true,
  DATE_AFTER: (day, a) => day > a,
  DATE_BEFORE: (day, a) => day < a,
  DATE_ON_OR_AFTER: (day, a) => day >= a,
  DATE_ON_OR_BEFORE: (day, a) => day <= a,
  DATE_EQUAL_TO: (day, a) => day === a,
  DATE_BETWEEN: (day, a, b) => day >= a && day <= b,
  DATE_NOT_BETWEEN: (day, a, b) => day < a || day > b,
};

/** Texts are compared without regard to case. */
const TEXTS: Record<string, (text: string, wanted: string) => boolean> = {
  CELL_EMPTY: (text) => text === '',
  CELL_NOT_EMPTY: (text) => text !== '',
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
  TEXT_NOT_EQUAL_TO: (text, wanted) => text !== wanted,
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  TEXT_IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  TEXT_IS_VALID_URL: (text) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(text),
};

const numberOf = (value: CriterionValue | undefined, timeZone: string): number =>
  typeof value === 'object' ? Math.floor(serialOf(value.date, timeZone)) : Number(value ?? Number.NaN);

/** The test of a criterion; null where it takes more than the cell itself (a list, a formula, today's date). */
export function cellTest(criteria: string, values: readonly CriterionValue[], timeZone: string): CellTest | null {
  const a = numberOf(values[0], timeZone);
  const b = numberOf(values[1], timeZone);
  const number = NUMBERS[criteria];
  if (number) return (value) => typeof value === 'number' && number(value, a, b);
  const date = DATES[criteria];
  if (date) return (value, _, isDate) => typeof value === 'number' && isDate && date(Math.floor(value), a, b);
  if (criteria === 'CHECKBOX') {
    if (values.length === 0) return (value) => typeof value === 'boolean';
    return (_, text) => values.some((one) => String(one).toLowerCase() === text.toLowerCase());
  }
  const compare = TEXTS[criteria];
  const wanted = String(values[0] ?? '').toLowerCase();
  return compare ? (_, text) => compare(text.toLowerCase(), wanted) : null;
}
