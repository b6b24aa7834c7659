/** A1 notation, both ways. */
import type { RangeRef } from '../view';

/** `columnLetters(28)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B2:C5`, or `B2` for one cell. */
export function a1Of(ref: Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'>): string {
  const first = `${columnLetters(ref.column)}${ref.row}`;
  if (ref.rows === 1 && ref.columns === 1) return first;
  return `${first}:${columnLetters(ref.column + ref.columns - 1)}${ref.row + ref.rows - 1}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** A parsed reference. `sheet` null: none named. Ends null: open, to the last row or column. */
export interface Parsed {
  sheet: string | null;
  row: number;
  column: number;
  lastRow: number | null;
  lastColumn: number | null;
}

/** Reads `A1`, `A2:C`, `A:B`, `2:5`, `'My tab'!A1`; null where it is no reference. */
export function parseA1(text: string): Parsed | null {
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const sheet = named ? (named[1]?.replace(/''/g, "'") ?? named[2] ?? '') : null;
  const corners = (named?.[3] ?? text).split(':');
  if (corners.length > 2) return null;
  const first = CORNER.exec(corners[0] ?? '');
  const last = CORNER.exec(corners[1] ?? corners[0] ?? '');
  if (!first || !last || (!first[1] && !first[2]) || (!last[1] && !last[2])) return null;
  if (corners.length === 1 && (!first[1] || !first[2])) return null;
  const column = first[1] ? columnNumber(first[1]) : 1;
  const row = first[2] ? Number(first[2]) : 1;
  return {
    sheet,
    row,
    column,
    lastRow: last[2] ? Number(last[2]) : null,
    lastColumn: last[1] ? columnNumber(last[1]) : null,
  };
}
