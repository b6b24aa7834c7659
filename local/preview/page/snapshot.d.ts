/** A sheet of the workbook as Univer opens it. */
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { RowView, SheetView } from '../../view';
import type { Book } from '../wire';
export declare const UNIT = 'workbook';
export declare const COLUMN_WIDTH = 100;
/** Pixels that the row numbers and column letters take. */
export declare const HEADERS: {
  width: number;
  height: number;
};
export type Freeze = Pick<IWorksheetData['freeze'], 'xSplit' | 'ySplit' | 'startRow' | 'startColumn'>;
export declare const freezeOf: ({ frozenRows, frozenColumns }: SheetView) => Freeze;
/** Rows that nobody sees, by a filter or by hand; from 0. */
export declare const unseenRows: ({ hiddenRows, filteredRows }: SheetView) => number[];
export declare const sheetData: (sheet: SheetView, rows: RowView[]) => Partial<IWorksheetData>;
export declare const bookData: (book: Book) => Partial<IWorkbookData>;
