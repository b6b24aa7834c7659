/** Cell values on their way through the bridge: a `Date` becomes `{date}` and comes back as this realm's. */
import { kindOfService, notImplemented } from './host';
import { tagOf } from './signature';

type Wire = string | number | boolean | null | { date: number };

/** What may be written into a cell. `null` and `undefined` empty it. */
export function toWire(value: unknown): Wire {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (tagOf(value) === 'Date') return { date: Number(value) };
  throw notImplemented(`writing a ${kindOfService(value) ?? tagOf(value)} into a cell`);
}

/** Copies a block in. */
export function blockToWire(rows: unknown[][]): Wire[][] {
  const block: Wire[][] = [];
  for (const row of rows) {
    const cells: Wire[] = new Array(row.length);
    for (let index = 0; index < row.length; index++) cells[index] = toWire(row[index]);
    block.push(cells);
  }
  return block;
}

/** Copies a block out. */
export function blockFromWire<T = unknown>(rows: unknown): T[][] {
  const block: T[][] = [];
  const wire = rows as Wire[][];
  for (let index = 0; index < wire.length; index++) {
    const from = wire[index] ?? [];
    const cells: unknown[] = new Array(from.length);
    for (let column = 0; column < from.length; column++) {
      const value = from[column];
      cells[column] = typeof value === 'object' && value !== null ? new Date(value.date) : value;
    }
    block.push(cells as T[]);
  }
  return block;
}
