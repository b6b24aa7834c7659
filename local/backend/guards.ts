/** What a write must pass before anything of it lands. */
import type { RangeRef } from '../view';
import { a1Of } from './a1';
import type { Protection, Rule } from './attachments';
import { exception, notImplemented, TEXTS, violates } from './errors';
import { display } from './numberFormat';
import { extraAt, valueAt } from './state';
import type { Turn } from './turn';

/** Two ranges of one sheet share a cell. */
const meets = (a: RangeRef, b: RangeRef): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function stops(protection: Protection, turn: Turn, sheet: number, range: RangeRef | null): boolean {
  if (protection.warningOnly || protection.sheet !== sheet || protection.owner === turn.person.id) return false;
  return protection.range === null || range === null || meets(protection.range, range);
}

/** Refuses a person who may only view. */
export function mustEdit(turn: Turn): void {
  if (turn.person.access === 'view') throw exception(TEXTS.viewOnly);
}

/** Refuses a write to protected cells; `range` null means the sheet as a whole. */
export function mustBeOpen(turn: Turn, sheet: number, range: RangeRef | null): void {
  mustEdit(turn);
  if (turn.state.protections.some((one) => stops(one, turn, sheet, range))) throw exception(TEXTS.protected);
}

/** The texts a list rule offers; null where the rule is no list. */
export function optionsOf(turn: Pick<Turn, 'state' | 'settings'>, rule: Rule): string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE' || !rule.source) return null;
  const { source } = rule;
  const sheet = turn.state.sheets.find((one) => one.id === source.sheet);
  const options = new Set<string>();
  if (!sheet) return [];
  const last = Math.min(source.row + source.rows - 1, Math.max(sheet.values.length, 0));
  for (let row = source.row - 1; row < last; row++) {
    for (let column = source.column - 1; column < source.column - 1 + source.columns; column++) {
      const nf = extraAt(sheet, row, column)?.s?.nf;
      const text = display(valueAt(sheet, row, column), nf, turn.settings.locale);
      if (text !== '') options.add(text);
    }
  }
  return [...options];
}

type Test = (value: string | number | boolean, text: string) => boolean;

const NUMBER_TESTS: Record<string, (value: number, a: number, b: number) => boolean> = {
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_BETWEEN: (value, a, b) => value >= a && value <= b,
  NUMBER_NOT_BETWEEN: (value, a, b) => value < a || value > b,
};

const TEXT_TESTS: Record<string, (text: string, wanted: string) => boolean> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
};

function simpleTest({ criteria, values }: Rule): Test | null {
  const number = NUMBER_TESTS[criteria];
  const [a = Number.NaN, b = Number.NaN] = values.map(Number);
  if (number) return (value) => typeof value === 'number' && number(value, a, b);
  if (criteria === 'CHECKBOX') return (value) => typeof value === 'boolean';
  const compare = TEXT_TESTS[criteria];
  const wanted = String(values[0] ?? '').toLowerCase();
  return compare ? (_, text) => compare(text.toLowerCase(), wanted) : null;
}

/** The test of a rule: does it accept a value and its text? */
function testOf(turn: Turn, rule: Rule): Test {
  const options = optionsOf(turn, rule);
  if (options) {
    const allowed = new Set(options.map((option) => option.toLowerCase()));
    return (_, text) => allowed.has(text.trim().toLowerCase());
  }
  const test = simpleTest(rule);
  if (!test) throw notImplemented(`a validation rule of kind ${rule.criteria} that rejects`);
  return test;
}

/** True where no rule of the workbook rejects anything: the usual case, and quick to know. */
export function nothingRejects(turn: Turn): boolean {
  for (const rule of turn.state.rules.values()) if (!rule.allowInvalid) return false;
  return true;
}

/** Tells a rejecting rule's refusal of one value; `row` and `column` from 1. Blank is always accepted. */
export function mustSatisfy(
  turn: Turn,
  at: { row: number; column: number },
  ruleId: number | undefined,
  value: string | number | boolean | null,
  nf: string | undefined,
  tests: Map<number, Test | null>,
): void {
  if (ruleId === undefined || value === null) return;
  if (!tests.has(ruleId)) {
    const rule = turn.state.rules.get(ruleId);
    tests.set(ruleId, rule && !rule.allowInvalid ? testOf(turn, rule) : null);
  }
  const test = tests.get(ruleId);
  if (test && !test(value, display(value, nf, turn.settings.locale))) {
    throw exception(violates(a1Of({ ...at, rows: 1, columns: 1 })));
  }
}

export type Tests = Map<number, Test | null>;
