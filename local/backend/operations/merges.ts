/** Merged cells: only the top left one of a merge keeps what it holds. */
import type { RangeRef } from '../../view';
import { exception, TEXTS } from '../errors';
import { contains, meets, mustBeOpen } from '../guards';
import { writable } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';
import { clearRange } from './clear';

/** The parts that become one cell each. */
function partsOf(ref: RangeRef, how: 'all' | 'across' | 'down'): RangeRef[] {
  if (how === 'all') return [ref];
  if (how === 'across')
    return Array.from({ length: ref.rows }, (_, index) => ({ ...ref, row: ref.row + index, rows: 1 }));
  return Array.from({ length: ref.columns }, (_, index) => ({ ...ref, column: ref.column + index, columns: 1 }));
}

/** Merges elsewhere stay; one that is cut through is refused. */
function without(turn: Turn, ref: RangeRef): RangeRef[] {
  const { merges } = sheetOfRange(turn, ref);
  if (merges.some((one) => meets(one, ref) && !contains(ref, one))) throw exception(TEXTS.halfMerge);
  return merges.filter((one) => !meets(one, ref));
}

function setMerges(turn: Turn, sheetId: number, merges: RangeRef[]): void {
  writable(turn.state, sheetOf(turn, sheetId)).merges = merges;
  turn.changed({ sheet: sheetId, kind: 'about' });
}

function clearHidden(turn: Turn, part: RangeRef): void {
  if (part.columns > 1)
    clearRange(turn, { ...part, column: part.column + 1, columns: part.columns - 1 }, { contents: true });
  if (part.rows > 1) clearRange(turn, { ...part, row: part.row + 1, rows: part.rows - 1 }, { contents: true });
}

function merge(turn: Turn, ref: RangeRef, how: 'all' | 'across' | 'down'): void {
  const others = without(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  const parts = partsOf(ref, how).filter((part) => part.rows * part.columns > 1);
  for (const part of parts) clearHidden(turn, part);
  setMerges(turn, ref.sheet, [...others, ...parts]);
}

function breakApart(turn: Turn, ref: RangeRef): void {
  const others = without(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  setMerges(turn, ref.sheet, others);
}

export const mergeOperations: Operations = {
  'cells.merge': { kind: 'write', run: merge },
  'cells.breakApart': { kind: 'write', run: breakApart },
  'merges.read': {
    kind: 'read',
    run: (turn, ref: RangeRef) => sheetOfRange(turn, ref).merges.filter((one) => meets(one, ref)),
  },
};
