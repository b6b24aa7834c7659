import type { RowView } from '../view';

const NARROWEST = 80;
const WIDEST = 190;
const LETTER = 6.4;
const MARGIN = 14;

/** Nine in ten cells should fit; the longest texts may not decide. */
const typicalLength = (texts: string[]): number => {
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
};

/** Column widths in pixels for a new sheet, by what its first rows show: `[column from 1, pixels]`. */
export const fittingWidths = (rows: RowView[]): [number, number][] => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const [header = '', ...texts] = rows.map(({ cells }) => cells[index]?.d ?? '');
    const letters = Math.max(header.length + 1, typicalLength(texts.filter((text) => text !== '')));
    return [index + 1, Math.round(Math.min(WIDEST, Math.max(NARROWEST, letters * LETTER + MARGIN)))];
  });
};
