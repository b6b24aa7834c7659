/** Ranges by A1 text or by numbers, always checked against the grid. */
import type { Parsed } from '../backend/a1';
import { TEXTS } from '../backend/errors';
import type { RangeRef } from '../view';
import { exception, type Host } from './host';

/** Range of a checked reference. */
export function rangeAt(host: Host, ref: RangeRef): object {
  host.call('range.check', ref);
  return host.make('Range', { ref });
}

/** Range of A1 text; open ends reach to the last row or column of the grid. */
export function rangeOfText(host: Host, sheet: number, text: string): object {
  const named = host.call<RangeRef | null>('name.find', text);
  if (named) return host.make('Range', { ref: named });
  const parsed = host.call<Parsed | null>('a1.parse', text);
  if (!parsed) throw exception(TEXTS.noRange);
  const id = parsed.sheet === null ? sheet : host.call<number | null>('sheet.find', parsed.sheet);
  if (id === null) throw exception(TEXTS.noRange);
  const size = host.call<{ rows: number; columns: number }>('grid.size', id);
  const lastRow = parsed.lastRow ?? size.rows;
  const lastColumn = parsed.lastColumn ?? size.columns;
  const row = Math.min(parsed.row, lastRow);
  const column = Math.min(parsed.column, lastColumn);
  const rows = Math.max(parsed.row, lastRow) - row + 1;
  const columns = Math.max(parsed.column, lastColumn) - column + 1;
  return rangeAt(host, { sheet: id, row, column, rows, columns });
}
