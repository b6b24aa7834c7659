/** How high a row must be for what it holds; Univer would only find out where a person types. */
import type { RowView } from '../../view';
export declare const ROW_HEIGHT = 21;
/** Pixels that a text takes in a font. */
export type Measure = (text: string, font: string) => number;
/** A row's height in pixels; `widths` by column from 1. */
export declare const rowHeight: ({ cells }: RowView, widths: (column: number) => number, measure: Measure) => number;
/** Measures with the browser's own canvas; the same words come again and again. */
export declare const canvasMeasure: () => Measure;
