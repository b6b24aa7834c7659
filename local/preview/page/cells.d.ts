/** A cell of the workbook as Univer draws it, and a cell of Univer's as a person would have typed it. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellView } from '../../view';
import type { StyleChange } from '../wire';
/** The grid shows what the workbook displays and computes nothing; plain numbers stay numbers for its sums. */
export declare const toUniver: (cell: CellView | null) => ICellData;
/** What a person would have typed to get this cell; null where the change is none of content (a colour, a border). */
export declare const typedText: (cell: Nullable<ICellData>) => string | null;
/** The looks that a change of Univer's sets, in the workbook's words; what it leaves alone is left out. */
export declare const styleChange: ({ s }: ICellData) => StyleChange;
