/** Validation rules: which cells carry which, as ranges, and how Univer draws them: as Google's dropdown chips. */
import type {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  IRange,
  ISheetDataValidationRule,
} from '@univerjs/core';
import type { RowView, RuleView, SheetView } from '../../view';
import { UNIT } from './snapshot';
import type { Run } from './univer';

const CHIP: DataValidationRenderMode = 2;
const STOP: DataValidationErrorStyle = 1;
const WARN: DataValidationErrorStyle = 2;

/** The rule of each cell of one sheet that has one: by column, then by row, both from 1. */
export type RuleCells = Map<number, Map<number, number>>;

/** Takes over the rules of these rows; true where anything changed. */
export const noteRules = (cells: RuleCells, rows: RowView[]): boolean => {
  let changed = false;
  for (const { row, cells: views } of rows) {
    for (const [column, byRow] of cells) {
      if (byRow.has(row) && views[column - 1]?.rule === undefined) changed = byRow.delete(row) || changed;
    }
    views.forEach((view, index) => {
      if (view?.rule === undefined) return;
      const byRow = cells.get(index + 1) ?? new Map<number, number>();
      cells.set(index + 1, byRow);
      if (byRow.get(row) === view.rule) return;
      byRow.set(row, view.rule);
      changed = true;
    });
  }
  return changed;
};

/** Runs of rows with the same rule, column by column; from 0, as Univer counts. */
export const ruleRanges = (cells: RuleCells): Map<number, IRange[]> => {
  const ranges = new Map<number, IRange[]>();
  for (const [column, byRow] of cells) {
    for (const [row, rule] of [...byRow].sort(([a], [b]) => a - b)) {
      const runs = ranges.get(rule) ?? [];
      ranges.set(rule, runs);
      const last = runs.at(-1);
      if (last && last.startColumn === column - 1 && last.endRow === row - 2) last.endRow = row - 1;
      else runs.push({ startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 });
    }
  }
  return ranges;
};

const univerRule = (uid: string, rule: RuleView, ranges: IRange[]): ISheetDataValidationRule => ({
  uid,
  ranges,
  type: 'list',
  formula1: JSON.stringify(rule.options ?? []),
  allowBlank: true,
  showDropDown: rule.showDropdown,
  renderMode: CHIP,
  errorStyle: rule.allowInvalid ? WARN : STOP,
  showErrorMessage: !rule.allowInvalid,
  error: rule.help ?? '',
});

/** Univer's rules of one sheet, to be compared with those drawn before. Only lists are drawn. */
export const rulesOf = (sheet: SheetView, cells: RuleCells): ISheetDataValidationRule[] =>
  [...ruleRanges(cells)].flatMap(([key, ranges]) => {
    const rule = sheet.rules[key];
    return rule?.options ? [univerRule(`${sheet.id}-${key}`, rule, ranges)] : [];
  });

/** Replaces the drawn rules of a sheet; returns those drawn now. */
export const drawRules = (
  run: Run,
  sheet: SheetView,
  before: ISheetDataValidationRule[],
  now: ISheetDataValidationRule[],
): ISheetDataValidationRule[] => {
  if (JSON.stringify(before) === JSON.stringify(now)) return before;
  const place = { unitId: UNIT, subUnitId: String(sheet.id), source: 'patched' };
  if (before.length > 0) run('data-validation.mutation.removeRule', { ...place, ruleId: before.map(({ uid }) => uid) });
  if (now.length > 0) run('data-validation.mutation.addRule', { ...place, rule: now });
  return now;
};
