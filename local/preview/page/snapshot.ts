/** A sheet of the workbook as Univer opens it. */
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { SheetView } from '../../view';
import type { Book } from '../wire';
import { ROW_HEIGHT } from './rowHeights';

export const UNIT = 'workbook';

export const COLUMN_WIDTH = 100;

/** Pixels that the row numbers and column letters take. */
export const HEADERS = { width: 46, height: 24 };

export type Freeze = Pick<IWorksheetData['freeze'], 'xSplit' | 'ySplit' | 'startRow' | 'startColumn'>;

export const freezeOf = ({ frozenRows, frozenColumns }: SheetView): Freeze => ({
  xSplit: frozenColumns,
  ySplit: frozenRows,
  startRow: frozenRows > 0 ? frozenRows : -1,
  startColumn: frozenColumns > 0 ? frozenColumns : -1,
});

/** Rows that nobody sees, by a filter or by hand; from 0. */
export const unseenRows = ({ hiddenRows, filteredRows }: SheetView): number[] =>
  [...new Set([...hiddenRows, ...filteredRows])].map((row) => row - 1).sort((a, b) => a - b);

const columnsOf = ({ widths, hiddenColumns }: SheetView): NonNullable<IWorksheetData['columnData']> => {
  const columns: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const [column, w] of Object.entries(widths)) columns[Number(column) - 1] = { w };
  for (const column of hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: 1 };
  return columns;
};

/** A sheet without its cells. */
export const sheetData = (sheet: SheetView): Partial<IWorksheetData> => ({
  id: String(sheet.id),
  name: sheet.name,
  hidden: sheet.hidden ? 1 : 0,
  tabColor: sheet.tabColor ?? '',
  rowCount: sheet.rows,
  columnCount: sheet.columns,
  defaultRowHeight: ROW_HEIGHT,
  defaultColumnWidth: COLUMN_WIDTH,
  rowHeader: { width: HEADERS.width },
  columnHeader: { height: HEADERS.height },
  defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
  freeze: freezeOf(sheet),
  cellData: {},
  rowData: Object.fromEntries(unseenRows(sheet).map((row) => [row, { hd: 1 as const }])),
  columnData: columnsOf(sheet),
  mergeData: sheet.merges.map(({ row, column, rows: high, columns: wide }) => ({
    startRow: row - 1,
    endRow: row + high - 2,
    startColumn: column - 1,
    endColumn: column + wide - 2,
  })),
});

export const bookData = ({ name, sheets }: Book): Partial<IWorkbookData> => ({
  id: UNIT,
  name,
  sheetOrder: sheets.map(({ id }) => String(id)),
  sheets: Object.fromEntries(sheets.map((sheet) => [String(sheet.id), sheetData(sheet)])),
});
