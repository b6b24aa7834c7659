/** Operations on validation rules and protections. */
import type { RangeRef } from '../../view';
import type { Protection, Rule } from '../attachments';
import { withExtra } from '../content';
import { exception, sizeMismatch, TEXTS } from '../errors';
import { mustBeOpen, mustEdit } from '../guards';
import { extraAt } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';
import { editAll } from './formats';

const MAX_LIST = 500;

const same = (a: Rule, b: Rule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The id of an equal rule that is there already, else of the rule added under `id`. */
function keepRule(turn: Turn, id: number, rule: Rule): number {
  for (const [known, other] of turn.state.rules) if (same(rule, other)) return known;
  turn.state.rules = new Map(turn.state.rules).set(id, rule);
  return id;
}

export function setRule(turn: Turn, ref: RangeRef, id: number, rule: Rule | null): void {
  if (rule?.criteria === 'VALUE_IN_LIST' && rule.values.length > MAX_LIST) throw exception(TEXTS.longList);
  sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  const kept = rule ? keepRule(turn, id, rule) : undefined;
  editAll(turn, ref, (extra) => withExtra(extra, { rule: kept }));
  turn.changed({ sheet: ref.sheet, kind: 'about' });
}

/** One rule or none a cell. */
function setRules(turn: Turn, ref: RangeRef, rules: (Rule | null)[][]): void {
  if (rules.length !== ref.rows) throw exception(sizeMismatch('rows', rules.length, ref.rows));
  for (const row of rules) {
    if (row.length !== ref.columns) throw exception(sizeMismatch('columns', row.length, ref.columns));
  }
  rules.forEach((row, r) => {
    row.forEach((rule, c) => {
      const cell = { ...ref, row: ref.row + r, column: ref.column + c, rows: 1, columns: 1 };
      setRule(turn, cell, nextRuleId(turn), rule);
    });
  });
}

/** Rules of blocks are numbered below zero, apart from those that the caller numbers. */
const nextRuleId = (turn: Turn): number => Math.min(0, ...turn.state.rules.keys()) - 1;

export function readRules(turn: Turn, ref: RangeRef): (Rule | null)[][] {
  const sheet = sheetOfRange(turn, ref);
  return Array.from({ length: ref.rows }, (_, row) =>
    Array.from({ length: ref.columns }, (_, column) => {
      const id = extraAt(sheet, ref.row - 1 + row, ref.column - 1 + column)?.rule;
      return id === undefined ? null : (turn.state.rules.get(id) ?? null);
    }),
  );
}

function protect(turn: Turn, protection: Omit<Protection, 'owner'>): void {
  if (protection.range) sheetOfRange(turn, protection.range);
  else sheetOf(turn, protection.sheet);
  mustEdit(turn);
  turn.state.protections = [...turn.state.protections, { ...protection, owner: turn.person.id }];
  turn.changed({ sheet: protection.sheet, kind: 'about' });
}

function changeProtection(turn: Turn, id: number, change: Partial<Protection> | null): void {
  const old = turn.state.protections.find((one) => one.id === id);
  if (!old) throw exception('Protection not found');
  mustEdit(turn);
  turn.state.protections = turn.state.protections.flatMap((one) =>
    one.id !== id ? [one] : change ? [{ ...one, ...change }] : [],
  );
  turn.changed({ sheet: old.sheet, kind: 'about' });
}

function readProtection(turn: Turn, id: number): Protection {
  const found = turn.state.protections.find((one) => one.id === id);
  if (!found) throw exception('Protection not found');
  return found;
}

const list = (turn: Turn, kind: string, sheet: number | null): Protection[] =>
  turn.state.protections.filter((one) => one.kind === kind && (sheet === null || one.sheet === sheet));

export const ruleOperations: Operations = {
  'rule.write': { kind: 'write', run: setRule },
  'rules.write': { kind: 'write', run: setRules },
  'range.canEdit': {
    kind: 'read',
    run: (turn, ref: RangeRef) => {
      try {
        mustBeOpen(turn, ref.sheet, ref);
        return true;
      } catch {
        return false;
      }
    },
  },
  'rules.read': { kind: 'read', run: readRules },
  'protection.add': { kind: 'write', run: protect },
  'protection.change': { kind: 'write', run: changeProtection },
  'protection.remove': { kind: 'write', run: (turn, id: number) => changeProtection(turn, id, null) },
  'protection.read': { kind: 'read', run: readProtection },
  'protections.list': { kind: 'read', run: list },
};
