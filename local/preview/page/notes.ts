/** Notes on cells: a corner, and the text on hover, as Univer draws them. */
import type { RowView } from '../../view';
import { UNIT } from './snapshot';
import type { Run } from './univer';

const SIZE = { width: 220, height: 110 };

/** Draws the notes of rows, and takes away those that are gone. */
export const noteDrawer = (run: Run): ((sheet: number, rows: RowView[]) => void) => {
  /** Texts as drawn: by sheet, then by row, then by column, both from 1. */
  const drawn = new Map<number, Map<number, Map<number, string>>>();
  return (sheet, rows) => {
    const bySheet = drawn.get(sheet) ?? new Map<number, Map<number, string>>();
    drawn.set(sheet, bySheet);
    const place = { unitId: UNIT, sheetId: String(sheet) };
    for (const { row, cells } of rows) {
      const before = bySheet.get(row) ?? new Map<number, string>();
      const now = new Map(cells.flatMap((cell, index) => (cell?.note ? [[index + 1, cell.note] as const] : [])));
      for (const column of before.keys()) {
        if (!now.has(column)) run('sheet.mutation.remove-note', { ...place, row: row - 1, col: column - 1 });
      }
      for (const [column, text] of now) {
        if (before.get(column) === text) continue;
        const at = { row: row - 1, col: column - 1 };
        const note = { ...at, ...SIZE, id: `${sheet}-${row}-${column}`, note: text };
        run('sheet.mutation.update-note', { ...place, ...at, note });
      }
      if (now.size > 0) bySheet.set(row, now);
      else bySheet.delete(row);
    }
  };
};
