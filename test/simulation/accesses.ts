/** What an execution has read and written of the tickets, and when: what it could have seen, and what it could not. */
import type { Sheet } from '../../local/backend/state';
import type { RangeRef } from '../../local/view';
import { ID } from './startingBook';

/** Rows of the dump, 1-based and inclusive, that were read or written at a moment of the run. */
export interface Access {
  writes: boolean;
  /** The column of IDs is among its columns: it tells which tickets stand there. */
  tellsTickets: boolean;
  moment: number;
  first: number;
  last: number;
}

const HEADER_ROW = 1;

/** A call as an access, null for calls of other kinds and on other tabs. */
export function accessOf(wants: string, args: readonly unknown[], dump: Sheet, moment: number): Access | null {
  if (wants !== 'values.read' && wants !== 'values.write') return null;
  const { sheet, row, rows, column, columns } = args[0] as RangeRef;
  if (sheet !== dump.id) return null;
  const id = (dump.values[0] ?? []).indexOf(ID) + 1;
  const tellsTickets = id >= column && id < column + columns;
  return { writes: wants === 'values.write', tellsTickets, moment, first: row, last: row + rows - 1 };
}

const covers =
  (row: number) =>
  ({ first, last }: Access): boolean =>
    row >= first && row <= last;

/** When it last read so before its last write to the row; `otherwise` where it never did, or wrote by other means. */
function lastReading(
  accesses: readonly Access[],
  row: number,
  reads: (access: Access) => boolean,
  otherwise: number,
): number {
  const write = accesses.map((access) => access.writes && covers(row)(access)).lastIndexOf(true);
  const readings = accesses.slice(0, Math.max(0, write)).filter((access) => !access.writes && reads(access));
  return readings[readings.length - 1]?.moment ?? otherwise;
}

/** Since when it could not see what a row held that it wrote to. */
export const cellsUnseenSince = (accesses: readonly Access[], row: number, otherwise: number): number =>
  lastReading(accesses, row, covers(row), otherwise);

/** Since when it could not see whose row it is: our cells alone, as they are read back, do not say. */
export const ticketUnseenSince = (accesses: readonly Access[], row: number, otherwise: number): number =>
  lastReading(accesses, row, (access) => access.tellsTickets && covers(row)(access), otherwise);

/** Since when it could not see where columns stand: the header row alone says. */
export const columnsUnseenSince = (accesses: readonly Access[], row: number, otherwise: number): number =>
  lastReading(accesses, row, covers(HEADER_ROW), otherwise);
