/** How high a row must be for what it holds; Univer would only find out where a person types. */
import type { CellView, RowView } from '../../view';

export const ROW_HEIGHT = 21;

/** No row takes more than this, however long its text. */
const HIGHEST = 420;
const PADDING = 6;
const SIDES = 10;

/** Pixels that a text takes in a font. */
export type Measure = (text: string, font: string) => number;

const pixels = (points: number): number => (points * 4) / 3;

const linesIn = (paragraph: string, room: number, measure: (text: string) => number): number => {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<= )/)) {
    const width = measure(word);
    if (used > 0 && used + measure(word.trimEnd()) > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += width;
  }
  return lines;
};

const cellHeight = (cell: CellView, room: number, measure: Measure): number => {
  const size = cell.size ?? 10;
  const font = `${cell.italic ? 'italic ' : ''}${cell.bold ? 'bold ' : ''}${pixels(size)}px Arial`;
  const wraps = cell.wrap === 'WRAP' && cell.rule === undefined;
  const paragraphs = wraps ? cell.d.slice(0, 4000).split('\n') : [''];
  const lines = paragraphs.reduce((sum, text) => sum + linesIn(text, room, (word) => measure(word, font)), 0);
  return lines * pixels(size) * 1.2 + PADDING;
};

/** A row's height in pixels; `widths` by column from 1. */
export const rowHeight = ({ cells }: RowView, widths: (column: number) => number, measure: Measure): number => {
  let height = ROW_HEIGHT;
  cells.forEach((cell, index) => {
    if (!cell || (cell.wrap !== 'WRAP' && (cell.size ?? 10) <= 11)) return;
    height = Math.max(height, cellHeight(cell, widths(index + 1) - SIDES, measure));
  });
  return Math.min(HIGHEST, Math.ceil(height));
};

/** Measures with the browser's own canvas; the same words come again and again. */
export const canvasMeasure = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const seen = known.get(key);
    if (seen !== undefined || !context) return seen ?? text.length * 6;
    context.font = font;
    const { width } = context.measureText(text);
    if (known.size < 20_000) known.set(key, width);
    return width;
  };
};
