/** Pivot tables: their output is written into the cells at their anchor, anew whenever the source has changed. */

import type { Pivot } from './attachments';
import { withExtra } from './content';
import { notImplemented } from './errors';
import { computePivot, type PivotCell } from './pivotTable';
import { type Sheet, valueAt, writable, writableExtras, writableValues } from './state';
import type { Turn } from './turn';

function isFree(sheet: Sheet, pivot: Pivot, rows: number, columns: number): boolean {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const own = row < pivot.size.rows && column < pivot.size.columns;
      if (!own && valueAt(sheet, pivot.row - 1 + row, pivot.column - 1 + column) !== null) return false;
    }
  }
  return true;
}

/** Empties the cells that a pivot filled. */
export function erasePivot(sheet: Sheet, pivot: Pivot): void {
  for (let row = 0; row < pivot.size.rows; row++) {
    const values = writableValues(sheet, pivot.row - 1 + row);
    for (let column = 0; column < pivot.size.columns; column++) {
      if (pivot.column - 1 + column < values.length) values[pivot.column - 1 + column] = null;
    }
  }
}

function put(sheet: Sheet, pivot: Pivot, cells: PivotCell[][]): void {
  cells.forEach((line, row) => {
    const values = writableValues(sheet, pivot.row - 1 + row);
    const extras = writableExtras(sheet, pivot.row - 1 + row);
    while (values.length < pivot.column - 1) values.push(null);
    line.forEach((cell, column) => {
      const at = pivot.column - 1 + column;
      values[at] = cell.v;
      const old = extras[at];
      const nf = cell.nf ?? old?.s?.nf;
      if (cell.nf !== undefined || cell.bold) {
        extras[at] = withExtra(old, {
          s: { ...old?.s, ...(nf === undefined ? {} : { nf }), ...(cell.bold ? { bold: true } : {}) },
        });
      }
    });
  });
}

/**
 * The cells, null where they cannot be worked out. What is not implemented is thrown to the script that asks for it;
 * in a pivot that stands already it would stop everybody's work.
 */
function cellsOf(turn: Turn, pivot: Pivot, source: Sheet): PivotCell[][] | null {
  try {
    return computePivot(turn, pivot, source);
  } catch (error) {
    const fresh = turn.by === 'script' && pivot.stamp === -1;
    if (fresh || !(error as Error).message.startsWith(notImplemented('').message)) throw error;
    return null;
  }
}

function fits(sheet: Sheet, pivot: Pivot, cells: PivotCell[][]): boolean {
  const width = cells[0]?.length ?? 0;
  const inGrid = pivot.row - 1 + cells.length <= sheet.rows && pivot.column - 1 + width <= sheet.columns;
  return inGrid && isFree(sheet, pivot, cells.length, width);
}

function refresh(turn: Turn, sheet: Sheet, pivot: Pivot, source: Sheet): Pivot {
  const cells = cellsOf(turn, pivot, source);
  const shown: PivotCell[][] = cells && fits(sheet, pivot, cells) ? cells : [[{ v: '#REF!' }]];
  const rows = Math.max(pivot.size.rows, shown.length);
  erasePivot(sheet, pivot);
  put(sheet, pivot, shown);
  turn.changed({ sheet: sheet.id, kind: 'rows', from: pivot.row, rows });
  return { ...pivot, size: { rows: shown.length, columns: shown[0]?.length ?? 0 }, stamp: source.stamp };
}

/** Brings every pivot's output up to date with its source. Cheap when nothing changed. */
export function settlePivots(turn: Turn): void {
  for (const sheet of turn.state.sheets.slice()) {
    for (const pivot of sheet.pivots) {
      const source = turn.state.sheets.find((one) => one.id === pivot.source.sheet);
      if (!source || source.stamp === pivot.stamp) continue;
      const own = writable(turn.state, turn.state.sheets.find((one) => one.id === sheet.id) ?? sheet);
      const fresh = refresh(turn, own, pivot, source);
      own.pivots = own.pivots.map((one) => (one.id === pivot.id ? fresh : one));
    }
  }
}
