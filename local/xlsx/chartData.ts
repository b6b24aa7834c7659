/** What a chart shows: its columns with their places and what stands there now. */
import { columnLetters } from '../backend/a1';
import type { ChartView } from '../view';
import { quotedName } from './sheetNames';

/** A column of a chart; `place` and `titlePlace` are references, `title` what the header says. */
export interface ChartColumn {
  place: string;
  titlePlace: string | null;
  title: string;
  texts: string[];
  numbers: (number | null)[];
}

/** The chart's columns, first the one of the labels; `nameOf` gives a sheet's name in the file, null for none. */
export function chartColumns(chart: ChartView, nameOf: (sheet: number) => string | null): ChartColumn[] {
  const { ranges, headers, data, numbers } = chart;
  const length = data.length;
  let at = 0;
  return ranges.flatMap((ref) => {
    const name = nameOf(ref.sheet);
    if (name === null) return [];
    return Array.from({ length: ref.columns }, (_, offset) => {
      const index = at++;
      const letters = columnLetters(ref.column + offset);
      const cell = (row: number): string => `$${letters}$${row}`;
      const first = ref.row + headers;
      const last = Math.max(first, ref.row + Math.min(ref.rows, length) - 1);
      return {
        place: `${quotedName(name)}!${cell(first)}:${cell(last)}`,
        titlePlace: headers > 0 ? `${quotedName(name)}!${cell(first - 1)}` : null,
        title: headers > 0 ? (data[headers - 1]?.[index] ?? '') : '',
        texts: data.slice(headers).map((row) => row[index] ?? ''),
        numbers: numbers.slice(headers).map((row) => row[index] ?? null),
      };
    });
  });
}
