/** Taking contents, formats, notes and rules off cells. */
import type { RangeRef } from '../../view';
import { withExtra } from '../content';
import { mustBeOpen } from '../guards';
import { erasePivot, settlePivots } from '../pivots';
import { type Sheet, writable, writableExtras, writableValues } from '../state';
import { type Operations, rowsChanged, sheetOf, sheetOfRange, sizeOf, type Turn } from '../turn';

/** What `clear` takes away: contents, formats, notes, rules. */
export interface Clearing {
  contents?: boolean;
  formats?: boolean;
  notes?: boolean;
  rules?: boolean;
}

function clearRow(sheet: Sheet, row: number, ref: RangeRef, what: Clearing): void {
  const last = ref.column - 1 + ref.columns;
  if (what.contents && sheet.values[row]) {
    const values = writableValues(sheet, row);
    for (let column = ref.column - 1; column < Math.min(last, values.length); column++) values[column] = null;
  }
  if (!sheet.extras[row]) return;
  const extras = writableExtras(sheet, row);
  for (let column = ref.column - 1; column < Math.min(last, extras.length); column++) {
    const extra = extras[column];
    if (!extra) continue;
    extras[column] = withExtra(extra, {
      ...(what.contents ? { f: undefined, runs: undefined } : {}),
      ...(what.formats ? { s: undefined } : {}),
      ...(what.notes ? { note: undefined } : {}),
      ...(what.rules ? { rule: undefined } : {}),
    });
  }
}

/** Takes contents, formats, notes or rules off a range. Pivots whose anchor is cleared go away. */
export function clearRange(turn: Turn, ref: RangeRef, what: Clearing): void {
  settlePivots(turn);
  sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  const sheet = writable(turn.state, sheetOf(turn, ref.sheet));
  const last = Math.min(ref.row - 1 + ref.rows, Math.max(sheet.values.length, sheet.extras.length));
  for (let row = ref.row - 1; row < last; row++) clearRow(sheet, row, ref, what);
  if (what.contents) {
    const inside = (row: number, column: number): boolean =>
      row >= ref.row && row < ref.row + ref.rows && column >= ref.column && column < ref.column + ref.columns;
    for (const pivot of sheet.pivots) if (inside(pivot.row, pivot.column)) erasePivot(sheet, pivot);
    sheet.pivots = sheet.pivots.filter((pivot) => !inside(pivot.row, pivot.column));
  }
  rowsChanged(turn, ref);
}

export const clearOperations: Operations = {
  'range.clear': {
    kind: 'write',
    run: clearRange,
    cells: (ref: RangeRef, what: Clearing) => (what.contents ? sizeOf(ref) : 0),
  },
};
