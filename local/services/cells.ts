/** Cell values on their way through the bridge: a `Date` becomes `{date}` and comes back as this realm's. */
import type { RangeRef } from '../view';
import { type Host, kindOfService, notImplemented } from './host';
import { tagOf } from './signature';

type Wire = string | number | boolean | null | { date: number };

/** What may be written into a cell. `null` and `undefined` empty it. */
export function toWire(value: unknown): Wire {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (tagOf(value) === 'Date') return { date: Number(value) };
  throw notImplemented(`writing a ${kindOfService(value) ?? tagOf(value)} into a cell`);
}

/** Copying a whole row at once is far faster than cell by cell, where nothing in it has to change. */
function isPlain(row: unknown[]): boolean {
  for (let index = 0; index < row.length; index++) {
    const value = row[index];
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  }
  return true;
}

function rowToWire(row: unknown[]): Wire[] {
  const cells: Wire[] = new Array(row.length);
  for (let index = 0; index < row.length; index++) cells[index] = toWire(row[index]);
  return cells;
}

/** Copies a block in. Room for all rows is taken at once: an array that grows is copied again and again. */
export function blockToWire(rows: unknown[][]): Wire[][] {
  const block: Wire[][] = new Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? [];
    block[index] = isPlain(row) ? (row.slice() as Wire[]) : rowToWire(row);
  }
  return block;
}

function rowFromWire(from: Wire[]): unknown[] {
  const cells: unknown[] = new Array(from.length);
  for (let column = 0; column < from.length; column++) {
    const value = from[column];
    cells[column] = typeof value === 'object' && value !== null ? new Date(value.date) : value;
  }
  return cells;
}

/** An array of this realm, which is the only kind that may be handed on as it is. */
// biome-ignore lint/suspicious/useIsArray: an array of another realm must not pass
const isOfThisRealm = (rows: unknown): boolean => rows instanceof Array;

/** What the backend answers for values: whether any of them is a date saves looking at each. */
export interface ReadBlock {
  rows: unknown;
  hasDates: boolean;
}

/** Copies a block out. The backend keeps no row that it hands out: those of this realm need no second copy. */
export function blockFromWire<T = unknown>({ rows, hasDates }: ReadBlock): T[][] {
  if (isOfThisRealm(rows) && !hasDates) return rows as T[][];
  const wire = rows as Wire[][];
  const block: T[][] = new Array(wire.length);
  for (let index = 0; index < wire.length; index++) {
    const from = wire[index] ?? [];
    block[index] = (isOfThisRealm(from) && isPlain(from) ? from : rowFromWire(from)) as T[];
  }
  return block;
}

/** The values of a range in arrays of this realm, dates as this realm's. */
export const readBlock = (host: Host, ref: RangeRef): unknown[][] =>
  blockFromWire(host.bulk('values.read', ref) as ReadBlock);

/** What is shown of a range, or its formulas. */
export const readTexts = (host: Host, op: 'displays.read' | 'formulas.read', ref: RangeRef): string[][] =>
  blockFromWire({ rows: host.bulk(op, ref), hasDates: false });
