/** What a write must pass before anything of it lands. */
import type { RangeRef } from '../view';
import { a1Of } from './a1';
import type { Protection, Rule } from './attachments';
import { type CellTest, cellTest } from './conditions';
import { exception, notImplemented, TEXTS, violates } from './errors';
import { display, isDateFormat } from './numberFormat';
import { extraAt, valueAt } from './state';
import type { Turn } from './turn';

/** Two ranges of one sheet share a cell. */
export const meets = (a: RangeRef, b: RangeRef): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The outer range covers the inner one. */
export const contains = (outer: RangeRef, inner: RangeRef): boolean =>
  outer.sheet === inner.sheet &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

function stops(protection: Protection, turn: Turn, sheet: number, range: RangeRef | null): boolean {
  if (protection.warningOnly || protection.sheet !== sheet || protection.owner === turn.person.id) return false;
  if (protection.editors?.includes(turn.person.id)) return false;
  if (range !== null && protection.open?.some((one) => contains(one, range))) return false;
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

/** The test of a rule: does it accept a value and its text? */
function testOf(turn: Turn, rule: Rule): CellTest {
  const options = optionsOf(turn, rule);
  if (options) {
    const allowed = new Set(options.map((option) => option.toLowerCase()));
    return (_, text) => allowed.has(text.trim().toLowerCase());
  }
  const test = cellTest(rule.criteria, rule.values, turn.settings.timeZone);
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
  tests: Map<number, CellTest | null>,
): void {
  if (ruleId === undefined || value === null) return;
  if (!tests.has(ruleId)) {
    const rule = turn.state.rules.get(ruleId);
    tests.set(ruleId, rule && !rule.allowInvalid ? testOf(turn, rule) : null);
  }
  const test = tests.get(ruleId);
  if (test && !test(value, display(value, nf, turn.settings.locale), isDateFormat(nf))) {
    throw exception(violates(a1Of({ ...at, rows: 1, columns: 1 })));
  }
}

export type Tests = Map<number, CellTest | null>;
