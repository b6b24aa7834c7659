/** Google's criteria on one cell as formulas that every spreadsheet program knows. */
import type { CriterionValue } from '../backend/attachments';
import { serialOf } from '../backend/zone';
import { legalText } from './text';

type Compare = (cell: string, a: string, b: string) => string;

const NUMBERS: Record<string, Compare> = {
  GREATER_THAN: (cell, a) => `${cell}>${a}`,
  GREATER_THAN_OR_EQUAL_TO: (cell, a) => `${cell}>=${a}`,
  LESS_THAN: (cell, a) => `${cell}<${a}`,
  LESS_THAN_OR_EQUAL_TO: (cell, a) => `${cell}<=${a}`,
  EQUAL_TO: (cell, a) => `${cell}=${a}`,
  NOT_EQUAL_TO: (cell, a) => `${cell}<>${a}`,
  BETWEEN: (cell, a, b) => `${cell}>=${a},${cell}<=${b}`,
  NOT_BETWEEN: (cell, a, b) => `OR(${cell}<${a},${cell}>${b})`,
  AFTER: (cell, a) => `${cell}>${a}`,
  BEFORE: (cell, a) => `${cell}<${a}`,
  ON_OR_AFTER: (cell, a) => `${cell}>=${a}`,
  ON_OR_BEFORE: (cell, a) => `${cell}<=${a}`,
  IS_VALID_DATE: () => 'TRUE',
};

const TEXTS: Record<string, (cell: string, text: string, pattern: string) => string> = {
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}&""=${text}`,
  TEXT_NOT_EQUAL_TO: (cell, text) => `${cell}&""<>${text}`,
  TEXT_CONTAINS: (cell, _, pattern) => `ISNUMBER(SEARCH(${pattern},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, _, pattern) => `NOT(ISNUMBER(SEARCH(${pattern},${cell})))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

const inQuotes = (text: string): string => `"${text.replace(/"/g, '""')}"`;
/** The longest text that a formula of Excel may quote. */
const MOST_QUOTED = 255;

function numberIn(value: CriterionValue | undefined, timeZone: string): string {
  if (typeof value === 'object') return String(Math.floor(serialOf(value.date, timeZone)));
  return String(value === undefined ? 0 : Number(value));
}

function textFormula(criteria: string, wanted: string, cell: string): string | null {
  const compare = TEXTS[criteria];
  if (!compare || wanted.length > MOST_QUOTED / 2) return null;
  // In a search `?`, `*` and `~` stand for others.
  return compare(cell, inQuotes(wanted), inQuotes(wanted.replace(/[?*~]/g, '~$&')));
}

/**
 * A formula about one cell that says whether the criterion holds; null where there is none: another formula, a list,
 * a day counted from today.
 * @example conditionFormula('TEXT_CONTAINS', ['late'], 'B2', 'UTC') // ISNUMBER(SEARCH("late",B2))
 */
export function conditionFormula(
  criteria: string,
  values: readonly CriterionValue[],
  cell: string,
  timeZone: string,
): string | null {
  const [, kind, rest = ''] = /^(NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const compare = NUMBERS[rest];
  if (!kind) return textFormula(criteria, legalText(String(values[0] ?? '')), cell);
  const [a, b] = [numberIn(values[0], timeZone), numberIn(values[1], timeZone)];
  if (!compare || a === 'NaN' || b === 'NaN') return null;
  // Whole days are compared. A text is greater than any number to Excel, so it is kept out first.
  const operand = kind === 'DATE' ? `INT(N(${cell}))` : `N(${cell})`;
  return `AND(ISNUMBER(${cell}),${compare(operand, a, b)})`;
}
