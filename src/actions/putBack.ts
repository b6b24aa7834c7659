/** Cells of others that were written because columns had moved get back what they held. */
import { type Cell, cellText, isCellOf } from '../core/cell';
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import type { LastWord } from '../core/log/lastWords';
import { type Dump, indexOfPlace, placeOf } from '../sheets/dumpTab';
import { writeCells } from '../sheets/textCells';
import { type RowAndMore, readIdsAt, readWholeRows } from '../sheets/ticketRows';
import { blocksOf } from '../sheets/writeTickets';
import { loggedCells, type Meant } from './strays';

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

/** A cell that holds what was meant for another place, and what it shall hold; `held` null where nobody knows. */
interface Astray {
  id: string;
  row: number;
  column: number;
  held: Cell | null;
}

/**
 * What a cell shall hold: in one of ours what was meant for the ticket, else what stood there. Null where nobody knows,
 * because it was a column of the user's in a row that was not read.
 */
function meantFor({ dump: old, rows }: Written, { header }: Dump, id: string, column: number, word?: LastWord) {
  const place = header[column - 1] ? indexOfPlace(old.header, placeOf(header, column - 1)) : null;
  if (place === null) return '';
  const mine = rows.find((one) => one.id === id);
  const ours = OUR_ORDER.find((one) => old.ours[one] === place + 1);
  if (ours && mine?.only.includes(ours)) return mine.after[ours];
  if (mine) return mine.whole[place] ?? '';
  return ours ? loggedCells(word)[ours] : null;
}

/**
 * The cells of a ticket's row that were met. Columns that stood together were written in one call: a block that holds the
 * moment is known wherever its row stands now, any other by its row; what was written before columns moved has moved
 * along, and stands elsewhere.
 */
function metIn(written: Written, dump: Dump, { id, row, more }: RowAndMore, word?: LastWord): Astray[] {
  const [first] = written.rows;
  if (first === undefined) return [];
  const { all, astray } = astrayColumns(written, dump);
  const blocks = blocksOf(written.dump, first.only);
  const held = new Map(first.only.map((column, index) => [column, more[index] ?? '']));
  const isHeld = ({ after }: Meant, column: OurColumn) => isCellOf(held.get(column) ?? '', after[column]);
  return written.rows.flatMap((one) => {
    const met = blocks.filter((block) => block.every((column) => isHeld(one, column)));
    const isStamped = met.some((block) => block.includes('taggedAt') && one.after.taggedAt !== '');
    const whole = isStamped || (id === one.id && row === one.row) ? met.flat() : [];
    // A sort may leave a column without a name where it is.
    const left = one.only.filter(
      (column, index) => row === one.row && !dump.header[(all[index] ?? 0) - 1] && isHeld(one, column),
    );
    return [...new Set([...whole, ...left])]
      .map((column) => all[one.only.indexOf(column)] ?? 0)
      .filter((column) => astray.includes(column))
      .map((column) => ({ id, row, column, held: meantFor(written, dump, id, column, word) }));
  });
}

/** What was put back, and what every ticket held in those columns before. */
export interface PutBack {
  dump: Dump;
  cells: readonly Astray[];
  held: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  /** What stood in rows without a ticket. */
  elsewhere: ReadonlySet<string>;
  /** Tickets of which a cell was lost. */
  lost: string[];
}

/** Writes these cells where their tickets still stand; null where any has moved. */
function write(dump: Dump, cells: readonly Astray[]): boolean {
  const now = readIdsAt(dump, [...new Set(cells.map(({ row }) => row))]);
  if (cells.some(({ id, row }) => now.get(row) !== id)) return false;
  for (const { row, column, held } of cells) writeCells(dump.sheet.getRange(row, column), [[held ?? '']]);
  return true;
}

/**
 * @param tickets every row, with what stands in all the columns that were written
 * @returns null where nothing was written, because rows have moved again
 */
export function putBack(
  written: Written,
  dump: Dump,
  tickets: readonly RowAndMore[],
  words: ReadonlyMap<string, LastWord>,
): PutBack | null {
  const { all } = astrayColumns(written, dump);
  const cells = tickets.flatMap((ticket) => metIn(written, dump, ticket, words.get(ticket.id)));
  if (!write(dump, cells)) return null;
  const heldIn = ({ id, more }: RowAndMore): [string, Map<number, Cell>] => [
    id,
    new Map(all.map((column, index) => [column, more[index] ?? ''])),
  ];
  const lost = cells.flatMap(({ id, held }) => (held === null ? [id] : []));
  const elsewhere = new Set(tickets.flatMap(({ id, more }) => (id === '' ? more.map(cellText) : [])));
  return { dump, cells, held: new Map(tickets.map(heldIn)), elsewhere, lost };
}

/** Columns that cells were put back into, as they were and where they stand now. 1-based. */
type Moved = readonly { then: number; now: number }[];

function movedColumns({ dump, cells }: PutBack, { header }: Dump): Moved {
  const stand = dump.header.join('\n') === header.join('\n');
  return [...new Set(cells.map(({ column }) => column))].flatMap((then) => {
    // Columns without a name are told apart by their place alone.
    const isKnown = stand || (dump.header[then - 1] ?? '') !== '';
    const now = stand ? then - 1 : indexOfPlace(header, placeOf(dump.header, then - 1));
    return !isKnown || now === null ? [] : [{ then, now: now + 1 }];
  });
}

/** The columns to be read to see whether everything that was put back is with its ticket. */
export const columnsOf = (put: PutBack, dump: Dump): number[] => movedColumns(put, dump).map(({ now }) => now);

/**
 * Rows may have moved while cells were put back: what fell on another ticket is replaced by what stood there, and brought
 * to its own. Cells that somebody changed meanwhile stay.
 * @param tickets every row, with what stands in `columnsOf`
 * @returns whether all was in its place
 */
export function bringToPlace(put: PutBack, dump: Dump, tickets: readonly RowAndMore[]): boolean {
  const columns = movedColumns(put, dump);
  const texts = new Set(put.cells.map(({ held }) => cellText(held ?? '')));
  const own = new Map(put.cells.map((cell) => [`${cell.column} ${cell.id}`, cell]));
  const wrong = tickets.flatMap(({ id, row, more }) =>
    columns.flatMap(({ then, now: column }, index): Astray[] => {
      const mine = own.get(`${then} ${id}`);
      const now = cellText(more[index] ?? '');
      const isElsewhere = id === '' && !put.elsewhere.has(now);
      const before = isElsewhere ? '' : put.held.get(id)?.get(then);
      if (before === undefined || (id === '' && !isElsewhere)) return [];
      const wanted = mine ? (mine.held ?? '') : before;
      const isOfOurs = mine ? now === cellText(before) || texts.has(now) : texts.has(now);
      return isOfOurs && now !== cellText(wanted) ? [{ id, row, column, held: wanted }] : [];
    }),
  );
  if (wrong.length > 0) write(dump, wrong);
  return wrong.length === 0;
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
    const ours: Cell[] = ['', ...only.map((column) => after[column])];
    dump.header.forEach((name, index) => {
      if (only.some((column) => dump.ours[column] === index + 1)) return;
      const before = name === '' ? null : indexOfPlace(old.header, placeOf(dump.header, index));
      const back = before === null ? '' : (held[before] ?? '');
      const cell = found.whole[index] ?? '';
      if (cellText(cell) !== cellText(back) && ours.some((one) => isCellOf(cell, one)))
        writeCells(dump.sheet.getRange(found.row, index + 1), [[back]]);
    });
  }
}
