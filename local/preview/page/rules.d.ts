/** Validation rules: which cells carry which, as ranges, and how Univer draws them: as Google's dropdown chips. */
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { RowView, SheetView } from '../../view';
import type { Run } from './univer';
/** The rule of each cell of one sheet that has one: by column, then by row, both from 1. */
export type RuleCells = Map<number, Map<number, number>>;
/** Takes over the rules of these rows; true where anything changed. */
export declare const noteRules: (cells: RuleCells, rows: RowView[]) => boolean;
/** Runs of rows with the same rule, column by column; from 0, as Univer counts. */
export declare const ruleRanges: (cells: RuleCells) => Map<number, IRange[]>;
/** Univer's rules of one sheet, to be compared with those drawn before. Only lists are drawn. */
export declare const rulesOf: (sheet: SheetView, cells: RuleCells) => ISheetDataValidationRule[];
/** Replaces the drawn rules of a sheet; returns those drawn now. */
export declare const drawRules: (
  run: Run,
  sheet: SheetView,
  before: ISheetDataValidationRule[],
  now: ISheetDataValidationRule[],
) => ISheetDataValidationRule[];
