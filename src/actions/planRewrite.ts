/** What a rewriting of many tickets will do: every row is read once, and nothing is written. */
import { isRewritten, REWRITABLE, type Rewrite, type RewriteRow } from '../core/changing/rewriteCheck';
import { done, failedForNow, type Reply } from '../core/failure';
import { describeState, type TicketState } from '../core/tickets/ticketState';
import { columnsStand, type Dump } from '../sheets/dumpTab';
import { exactStateOf, type OurCells, type RowAndMore, readIds, readRows, stateOf } from '../sheets/ticketRows';

/** What shall become of a ticket; null: it is not concerned. */
export type RewriteOf = (row: RewriteRow) => Rewrite | null;

/** A ticket that is to be rewritten, as the log words it: `from` with every blank, `to` as its cells mean it. */
export interface RewrittenTicket {
  ticket: string;
  from: string;
  to: string;
}

/** All rows as they are, and what is wanted of each. */
export interface RewritePlan {
  dump: Dump;
  rows: RowAndMore[];
  wanted: (Rewrite | null)[];
  tickets: RewrittenTicket[];
}

const TRIES = 3;

/**
 * The user's columns next to those that may be written, 1-based: where somebody inserts or deletes a column, a write may
 * meet them. Each row has their cells in this order, so that they can be given back.
 */
export function neighboursOf({ ours, id, header }: Dump): number[] {
  const own = [id, ...Object.values(ours)];
  const beside = REWRITABLE.flatMap((column) => [ours[column] - 1, ours[column] + 1]);
  return [...new Set(beside)].filter((column) => column >= 1 && column <= header.length && !own.includes(column));
}

/**
 * Every row, read so that each cell is its own ticket's: IDs and tags are read one after the other, and a sort between the
 * two would give tickets the tags of others. Null where rows move on and on.
 */
export function readStanding(dump: Dump, more: readonly number[] = [], tries = TRIES): RowAndMore[] | null {
  const rows = readRows(dump, more);
  const ids = readIds(dump);
  if (rows.length === ids.length && rows.every(({ id }, index) => id === ids[index])) return rows;
  return tries > 1 ? readStanding(dump, more, tries - 1) : null;
}

/** A row whose ID another row has too is nobody's: its double could not be told from it. */
export function withoutDoubles<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>();
  for (const { id } of rows) seen.set(id, (seen.get(id) ?? 0) + 1);
  return rows.map((row) => (seen.get(row.id) === 1 ? row : { ...row, id: '' }));
}

const stateAfter = (cells: OurCells, rewrite: Rewrite): TicketState => stateOf({ ...cells, ...rewrite });

export const rewrittenTicket = (ticket: string, cells: OurCells, rewrite: Rewrite): RewrittenTicket => ({
  ticket,
  from: describeState(exactStateOf(cells)),
  to: describeState(stateAfter(cells, rewrite)),
});

const changes = (cells: OurCells, rewrite: Rewrite | null): boolean => rewrite !== null && !isRewritten(cells, rewrite);

/** Reads every row and says what would be rewritten. Nothing is written. Fails with `busy` where rows or columns move. */
export function planRewrite(dump: Dump, rewriteOf: RewriteOf): Reply<RewritePlan> {
  const read = readStanding(dump, neighboursOf(dump));
  if (read === null) return rowsMoving();
  const rows = withoutDoubles(read);
  const wanted = rows.map((row) => {
    const rewrite = rewriteOf(row);
    return changes(row.cells, rewrite) ? rewrite : null;
  });
  const tickets = read.flatMap(({ id, cells }, index): RewrittenTicket[] => {
    const rewrite = wanted[index];
    if (!rewrite || id === '') return [];
    return [rewrittenTicket(id, cells, rewrite)];
  });
  return columnsStand(dump) ? done({ dump, rows, wanted, tickets }) : columnsMoving();
}

const rowsMoving = () =>
  failedForNow(
    'busy',
    'Somebody is sorting the tickets at the moment. Nothing was changed; try again in a few seconds.',
  );

const columnsMoving = () =>
  failedForNow('busy', 'Somebody is moving columns at the moment. Nothing was changed; try again in a few seconds.');
