/** Cells of others that were written because columns had moved get back what they held. */
import { type Cell, cellText } from '../core/cell';
import type { LastWord } from '../core/log/lastWords';
import { type Dump, indexOfPlace, placeOf } from '../sheets/dumpTab';
import { writeCells } from '../sheets/textCells';
import { type RowAndMore, readIdsAt, readWholeRows } from '../sheets/ticketRows';
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

/**
 * Columns moved once more while cells were put back, so that both writings may stand anywhere in their rows: every cell
 * of the rows which are known, in columns that were not to be written, gets back what it held where it has a text of ours
 * or is blank.
 * @param first what was written at first
 * @param rowOf where a ticket stands now
 */
export function scrub({ dump: old, rows }: Written, dump: Dump, rowOf: (id: string) => number | undefined): void {
  const now = readWholeRows(
    dump,
    rows.flatMap(({ id }) => rowOf(id) ?? []),
  );
  for (const { id, whole: held, after, only } of rows) {
    const found = now.get(rowOf(id) ?? 0);
    if (found?.id !== id) continue;
    const ours = ['', ...only.map((column) => cellText(after[column]))];
    dump.header.forEach((name, index) => {
      if (only.some((column) => dump.ours[column] === index + 1)) return;
      const before = name === '' ? null : indexOfPlace(old.header, placeOf(dump.header, index));
      const back = before === null ? '' : (held[before] ?? '');
      const text = cellText(found.whole[index] ?? '');
      if (text !== cellText(back) && ours.includes(text))
        writeCells(dump.sheet.getRange(found.row, index + 1), [[back]]);
    });
  }
}
