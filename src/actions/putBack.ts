/** Cells of others that were written because columns had moved get back what they held. */
import { type Cell, cellText } from '../core/cell';
import type { LastWord } from '../core/lastWords';
import { type Dump, indexOfPlace, placeOf } from '../sheets/dumpTab';
import { writeCells } from '../sheets/textCells';
import { type RowAndMore, readIdsAt } from '../sheets/ticketRows';
import { isBlank, loggedCells, type Meant } from './strays';

/** Rows as they were when something was written to them, and the headers of that moment. */
export interface Written {
  dump: Dump;
  rows: readonly (Meant & { row: number; whole: Cell[] })[];
}

/** The columns that were written, in order, and those of them that are under another header by now. 1-based. */
export function astrayColumns({ dump, rows }: Written, { header }: Dump): { all: number[]; astray: number[] } {
  const all = (rows[0]?.only ?? []).map((column) => dump.ours[column]);
  return { all, astray: all.filter((column) => header[column - 1] !== dump.header[column - 1]) };
}

/** Rows may have moved too: a row that was met is known by all that stands there of what was written. */
const isMet = (ticket: RowAndMore, { id, row, after, only }: Written['rows'][number], blank: boolean): boolean =>
  blank
    ? ticket.id === id && ticket.row === row
    : only.every((column, index) => cellText(ticket.more[index] ?? '') === cellText(after[column]));

/**
 * What stood in a cell before; null where nobody knows, because it was a column of the user's in a row that was not
 * read.
 */
function heldBefore({ dump: old, rows }: Written, { header }: Dump, id: string, column: number, word?: LastWord) {
  const held = header[column - 1] ? indexOfPlace(old.header, placeOf(header, column - 1)) : null;
  if (held === null) return '';
  const whole = rows.find((one) => one.id === id)?.whole;
  if (whole) return whole[held] ?? '';
  const [ours] = Object.entries(old.ours).find(([, place]) => place === held + 1) ?? [];
  return ours ? loggedCells(word)[ours as keyof Dump['ours']] : null;
}

/**
 * @param tickets every row, with what stands in all the columns that were written
 * @returns tickets of which a cell was lost; null where nothing was written, because rows have moved again
 */
export function putBack(
  written: Written,
  dump: Dump,
  tickets: readonly RowAndMore[],
  words: ReadonlyMap<string, LastWord>,
): string[] | null {
  const { astray } = astrayColumns(written, dump);
  const met = tickets.filter((ticket) => written.rows.some((one) => isMet(ticket, one, isBlank(one, one.only))));
  const now = readIdsAt(
    dump,
    met.map(({ row }) => row),
  );
  if (met.some(({ id, row }) => now.get(row) !== id)) return null;
  return met.flatMap(({ id, row }) =>
    astray.flatMap((column) => {
      const held = heldBefore(written, dump, id, column, words.get(id));
      writeCells(dump.sheet.getRange(row, column), [[held ?? '']]);
      return held === null ? [id] : [];
    }),
  );
}
