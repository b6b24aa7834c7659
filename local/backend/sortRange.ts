/** Sorting as Sheets does it: rows stay whole, cells take format and note along. */
import type { RangeRef } from '../view';
import { type Extra, type Value, writable, writableExtras, writableValues } from './state';
import { sheetOf, type Turn } from './turn';

export interface SortKey {
  /** Absolute column from 1. */
  column: number;
  ascending: boolean;
}

const rank = (value: Value | undefined): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/** Order of Sheets: numbers, texts, booleans; blanks last either way. */
export function compareValues(a: Value | undefined, b: Value | undefined, ascending: boolean): number {
  const ranks = rank(a) - rank(b);
  if (rank(a) === 3 || rank(b) === 3) return ranks;
  let order = ranks;
  if (order === 0)
    order = typeof a === 'string' ? a.localeCompare(String(b), 'en', { sensitivity: 'base' }) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Puts the rows of a range in order; cells move with format and note, as in Sheets. Equal rows keep their order. */
export function sortRange(turn: Turn, ref: RangeRef, keys: SortKey[]): void {
  const sheet = writable(turn.state, sheetOf(turn, ref.sheet));
  const from = ref.column - 1;
  const rows = Array.from({ length: ref.rows }, (_, index) => {
    const values = sheet.values[ref.row - 1 + index] ?? [];
    const extras: (Extra | undefined)[] = sheet.extras[ref.row - 1 + index] ?? [];
    return { values, extras };
  });
  const sorted = rows.slice().sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compareValues(a.values[column - 1], b.values[column - 1], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach((source, index) => {
    if (source === rows[index]) return;
    const values = writableValues(sheet, ref.row - 1 + index);
    const extras = writableExtras(sheet, ref.row - 1 + index);
    while (values.length < from) values.push(null);
    for (let column = from; column < from + ref.columns; column++) {
      values[column] = source.values[column] ?? null;
      extras[column] = source.extras[column];
    }
  });
  turn.changed({ sheet: ref.sheet, kind: 'rows', from: ref.row, rows: ref.rows });
}
