/** Reading a block of cells as it crosses. */
import type { RangeRef } from '../view';
import { type WireValue, wireOf } from './content';
import { settlePivots } from './pivots';
import type { Sheet, Value } from './state';
import { sheetOfRange, type Turn } from './turn';

type Extras = NonNullable<Sheet['extras'][number]>;

/** Cells with nothing beside their values. A row without gaps is copied whole, far faster than cell by cell. */
function plainRow(values: Sheet['values'][number], from: number, columns: number): WireValue[] {
  const cells: Value[] = values ? values.slice(from, from + columns) : [];
  if (cells.length === columns && !cells.includes(null) && !(cells as unknown[]).includes(undefined)) return cells;
  return Array.from({ length: columns }, (_, column) => cells[column] ?? '');
}

function dressedRow(values: Sheet['values'][number], extras: Extras, from: number, columns: number, zone: string) {
  const cells: WireValue[] = new Array(columns);
  for (let column = 0; column < columns; column++) {
    cells[column] = wireOf(values?.[from + column] ?? null, extras[from + column], zone);
  }
  return cells;
}

/** A block as it crosses; where it has no dates, nothing in it needs to be made anew. */
interface ReadBlock {
  rows: WireValue[][];
  hasDates: boolean;
}

const isDate = (wire: WireValue): boolean => typeof wire === 'object' && wire !== null;

/** The values of a range, in arrays that nobody else holds. */
export function readValues(turn: Turn, ref: RangeRef): ReadBlock {
  settlePivots(turn);
  const sheet = sheetOfRange(turn, ref);
  const zone = turn.settings.timeZone;
  const from = ref.column - 1;
  const rows: WireValue[][] = new Array(ref.rows);
  let hasDates = false;
  for (let index = 0; index < ref.rows; index++) {
    const values = sheet.values[ref.row - 1 + index];
    const extras = sheet.extras[ref.row - 1 + index];
    const row = extras ? dressedRow(values, extras, from, ref.columns, zone) : plainRow(values, from, ref.columns);
    if (extras && !hasDates) hasDates = row.some(isDate);
    rows[index] = row;
  }
  return { rows, hasDates };
}
