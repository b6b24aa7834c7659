/** Where the arrow keys with Ctrl lead, and how far the data around a cell reaches. */
import type { RangeRef } from '../../view';
import { settlePivots } from '../pivots';
import { type Sheet, valueAt } from '../state';
import { type Operations, sheetOfRange, type Turn } from '../turn';

const STEPS: Record<string, [number, number]> = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] };

/** The edge of the data in a direction, or of the grid. */
function nextDataCell(turn: Turn, ref: RangeRef, direction: string): RangeRef {
  settlePivots(turn);
  const sheet = sheetOfRange(turn, ref);
  const [down, right] = STEPS[direction] ?? [0, 0];
  const inside = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns;
  const filled = (row: number, column: number): boolean => valueAt(sheet, row - 1, column - 1) !== null;
  let [row, column] = [ref.row, ref.column];
  const inData = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  while (inside(row + down, column + right)) {
    if (inData && !filled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inData && filled(row, column)) break;
  }
  return { ...ref, row, column, rows: 1, columns: 1 };
}

function hasContent(sheet: Sheet, top: number, left: number, bottom: number, right: number): boolean {
  for (let row = Math.max(1, top); row <= Math.min(bottom, sheet.values.length); row++) {
    for (let column = Math.max(1, left); column <= Math.min(right, sheet.columns); column++) {
      if (valueAt(sheet, row - 1, column - 1) !== null) return true;
    }
  }
  return false;
}

/** The range grown until blank cells, or the grid's edge, are all around it. */
function dataRegion(turn: Turn, ref: RangeRef, axis: 'rows' | 'columns' | null): RangeRef {
  settlePivots(turn);
  const sheet = sheetOfRange(turn, ref);
  let [top, left, bottom, right] = [ref.row, ref.column, ref.row + ref.rows - 1, ref.column + ref.columns - 1];
  for (let grew = true; grew; ) {
    const before = [top, left, bottom, right].join();
    const [wide, high] = [axis === 'rows' ? 0 : 1, axis === 'columns' ? 0 : 1];
    if (axis !== 'columns') {
      if (top > 1 && hasContent(sheet, top - 1, left - wide, top - 1, right + wide)) top--;
      if (bottom < sheet.rows && hasContent(sheet, bottom + 1, left - wide, bottom + 1, right + wide)) bottom++;
    }
    if (axis !== 'rows') {
      if (left > 1 && hasContent(sheet, top - high, left - 1, bottom + high, left - 1)) left--;
      if (right < sheet.columns && hasContent(sheet, top - high, right + 1, bottom + high, right + 1)) right++;
    }
    grew = before !== [top, left, bottom, right].join();
  }
  return { ...ref, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const jumpOperations: Operations = {
  'cell.next': { kind: 'read', run: nextDataCell },
  'region.read': { kind: 'read', run: dataRegion },
};
