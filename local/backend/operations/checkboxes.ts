/** Checkboxes: a rule on a cell, and a value that ticks it. */
import type { RangeRef } from '../../view';
import type { Rule } from '../attachments';
import { mustBeOpen } from '../guards';
import { type Value, valueAt } from '../state';
import { type Operations, sheetOfRange, sizeOf, type Turn } from '../turn';
import { clearRange } from './clear';
import { readRules, setRule } from './rules';
import { writeValues } from './values';

/** Checkboxes hold false until somebody ticks them, or what they hold already where that fits. */
function addCheckboxes(turn: Turn, ref: RangeRef, id: number, rule: Rule): void {
  const [on, off = ''] = rule.values;
  const sheet = sheetOfRange(turn, ref);
  for (let row = ref.row; row < ref.row + ref.rows; row++) {
    for (let column = ref.column; column < ref.column + ref.columns; column++) {
      const value = valueAt(sheet, row - 1, column - 1);
      const fits = on === undefined ? typeof value === 'boolean' : value === on || value === off;
      const cell = { ...ref, row, column, rows: 1, columns: 1 };
      if (!fits) writeValues(turn, cell, [[on === undefined ? false : String(off)]]);
    }
  }
  setRule(turn, ref, id, rule);
}

/** Each checkbox in a range, with its rule and value. */
function checkboxes(turn: Turn, ref: RangeRef): { cell: RangeRef; rule: Rule; value: Value }[] {
  const sheet = sheetOfRange(turn, ref);
  return readRules(turn, ref).flatMap((row, r) =>
    row.flatMap((rule, c) => {
      const cell = { ...ref, row: ref.row + r, column: ref.column + c, rows: 1, columns: 1 };
      const value = valueAt(sheet, cell.row - 1, cell.column - 1);
      return rule?.criteria === 'CHECKBOX' ? [{ cell, rule, value }] : [];
    }),
  );
}

const ticked = ({ values }: Rule, on: boolean): string | boolean =>
  values.length === 0 ? on : String(on ? values[0] : (values[1] ?? ''));

function tick(turn: Turn, ref: RangeRef, on: boolean): void {
  mustBeOpen(turn, ref.sheet, ref);
  for (const { cell, rule } of checkboxes(turn, ref)) writeValues(turn, cell, [[ticked(rule, on)]]);
}

function removeCheckboxes(turn: Turn, ref: RangeRef): void {
  mustBeOpen(turn, ref.sheet, ref);
  for (const { cell } of checkboxes(turn, ref)) clearRange(turn, cell, { contents: true, rules: true });
  turn.changed({ sheet: ref.sheet, kind: 'about' });
}

/** True or false where all cells are checkboxes of one state, else null. */
function areTicked(turn: Turn, ref: RangeRef): boolean | null {
  const all = checkboxes(turn, ref);
  if (all.length < ref.rows * ref.columns) return null;
  const states = new Set(all.map(({ rule, value }) => value === ticked(rule, true)));
  return states.size === 1 ? states.has(true) : null;
}

export const checkboxOperations: Operations = {
  'checkboxes.write': { kind: 'write', run: addCheckboxes, cells: sizeOf },
  'checkboxes.tick': { kind: 'write', run: tick, cells: sizeOf },
  'checkboxes.remove': { kind: 'write', run: removeCheckboxes },
  'checkboxes.read': { kind: 'read', run: areTicked, cells: sizeOf },
};
