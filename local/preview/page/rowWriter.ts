/** Writes rows of the workbook into Univer's sheets: those in sight as its own mutations, others straight into its table. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { RowView, SheetView } from '../../view';
import { toUniver } from './cells';
import { noteDrawer } from './notes';
import { canvasMeasure, ROW_HEIGHT, rowHeight } from './rowHeights';
import { COLUMN_WIDTH, UNIT } from './snapshot';
import { sharedStyles } from './styles';
import type { Run } from './univer';

type Workbook = ReturnType<FUniver['createWorkbook']>;
type Line = Record<number, Nullable<ICellData>>;

export interface RowWriter {
  /** `seen`: somebody may be looking at these rows, or at something that depends on them. */
  write(view: SheetView, rows: RowView[], seen: boolean): void;
}

export const openRowWriter = (workbook: Workbook, run: Run): RowWriter => {
  const drawNotes = noteDrawer(run);
  const measure = canvasMeasure();
  const styles = workbook.getWorkbook().getStyles();
  const toCell = sharedStyles((style) => styles.setValue(style));

  /** Rows whose height changes, from 0. */
  const newHeights = (view: SheetView, rows: RowView[]): Record<number, number> => {
    const lines = workbook.getSheetBySheetId(String(view.id))?.getSheet().getRowManager();
    const changed: Record<number, number> = {};
    for (const row of rows) {
      const height = rowHeight(row, (column) => view.widths[column] ?? COLUMN_WIDTH, measure);
      if (height !== (lines?.getRow(row.row - 1)?.h ?? ROW_HEIGHT)) changed[row.row - 1] = height;
    }
    return changed;
  };

  const fitSeen = (view: SheetView, changed: Record<number, number>): void => {
    const ranges = Object.keys(changed).map((key) => {
      const row = Number(key);
      return { startRow: row, endRow: row, startColumn: 0, endColumn: view.columns - 1 };
    });
    if (ranges.length === 0) return;
    const place = { unitId: UNIT, subUnitId: String(view.id), ranges };
    run('sheet.mutation.set-worksheet-row-height', { ...place, rowHeight: changed });
    run('sheet.mutation.set-worksheet-row-is-auto-height', { ...place, autoHeightInfo: 0 });
  };

  const writeSeen = (view: SheetView, rows: RowView[]): void => {
    const worksheet = workbook.getSheetBySheetId(String(view.id))?.getSheet();
    const cellValue: Record<number, Line> = {};
    for (const { row, cells } of rows) {
      const line: Line = {};
      for (let column = 0; column < view.columns; column += 1) {
        const cell = cells[column];
        if (cell) line[column] = toUniver(cell);
        else if (worksheet?.getCellRaw(row - 1, column)) line[column] = toUniver(null);
      }
      cellValue[row - 1] = line;
    }
    run('sheet.mutation.set-range-values', { unitId: UNIT, subUnitId: String(view.id), cellValue });
    fitSeen(view, newHeights(view, rows));
  };

  const writeUnseen = (view: SheetView, rows: RowView[]): void => {
    const worksheet = workbook.getSheetBySheetId(String(view.id))?.getSheet();
    if (!worksheet) return;
    const matrix = worksheet.getCellMatrix();
    for (const { row, cells } of rows) {
      if (cells.length === 0 && !matrix.getRow(row - 1)) continue;
      const line: Record<number, ICellData> = {};
      cells.forEach((cell, column) => {
        if (cell) line[column] = toCell(cell);
      });
      matrix.setRow(row - 1, line);
    }
    for (const [row, height] of Object.entries(newHeights(view, rows))) {
      Object.assign(worksheet.getRowManager().getRowOrCreate(Number(row)), { h: height, ia: 0 });
    }
  };

  return {
    write(view, rows, seen) {
      (seen ? writeSeen : writeUnseen)(view, rows);
      drawNotes(view.id, rows);
    },
  };
};
