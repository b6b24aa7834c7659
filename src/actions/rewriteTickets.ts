/**
 * Rewriting many tickets at once, however many there are: read once, log, write, read again. People may sort and type
 * between any two calls; what moved is put right, and what somebody changed stays as they left it.
 */
import { type Cell, cellText } from '../core/cell';
import {
  type Correction,
  correctionOf,
  isRewritten,
  REWRITABLE,
  type Rewrite,
  type RewriteRow,
  type Rewriting,
} from '../core/changing/rewriteCheck';
import { planColumn } from '../core/changing/rewritePlan';
import { done, failedForNow, type Reply } from '../core/failure';
import { describeState, type TicketState } from '../core/tickets/ticketState';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { clearRows, replaceInColumn } from '../sheets/replaceTags';
import { exactStateOf, type OurCells, readIds, readRows, stateOf, type TicketRow } from '../sheets/ticketRows';

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
  rows: TicketRow[];
  wanted: (Rewrite | null)[];
  tickets: RewrittenTicket[];
}

const TRIES = 3;

/**
 * Every row, read so that each cell is its own ticket's: IDs and tags are read one after the other, and a sort between the
 * two would give tickets the tags of others. Null where rows move on and on.
 */
function readStanding(dump: Dump, tries = TRIES): TicketRow[] | null {
  const rows = readRows(dump);
  const ids = readIds(dump);
  if (rows.length === ids.length && rows.every(({ id }, index) => id === ids[index])) return rows;
  return tries > 1 ? readStanding(dump, tries - 1) : null;
}

/** A row whose ID another row has too is nobody's: its double could not be told from it. */
function withoutDoubles(rows: readonly TicketRow[]): TicketRow[] {
  const seen = new Map<string, number>();
  for (const { id } of rows) seen.set(id, (seen.get(id) ?? 0) + 1);
  return rows.map((row) => (seen.get(row.id) === 1 ? row : { ...row, id: '' }));
}

const stateAfter = (cells: OurCells, rewrite: Rewrite): TicketState => stateOf({ ...cells, ...rewrite });

const rewritten = (ticket: string, cells: OurCells, rewrite: Rewrite): RewrittenTicket => ({
  ticket,
  from: describeState(exactStateOf(cells)),
  to: describeState(stateAfter(cells, rewrite)),
});

const changes = (cells: OurCells, rewrite: Rewrite | null): boolean => rewrite !== null && !isRewritten(cells, rewrite);

/** Reads every row and says what would be rewritten. Nothing is written. Fails with `busy` where rows or columns move. */
export function planRewrite(dump: Dump, rewriteOf: RewriteOf): Reply<RewritePlan> {
  const read = readStanding(dump);
  if (read === null) return rowsMoving();
  const rows = withoutDoubles(read);
  const wanted = rows.map((row) => {
    const rewrite = rewriteOf(row);
    return changes(row.cells, rewrite) ? rewrite : null;
  });
  const tickets = read.flatMap(({ id, cells }, index): RewrittenTicket[] => {
    const rewrite = wanted[index];
    if (!rewrite || id === '') return [];
    return [rewritten(id, cells, rewrite)];
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

/** What a rewriting has become. */
export interface Rewritten {
  /** IDs of tickets that were meant and hold something else: somebody changed them meanwhile. */
  left: string[];
  /** Columns moved while it was written: other cells than ours may have been met. */
  columnsMoved: boolean;
}

/**
 * Writes what was planned and publishes it; then reads again until every ticket holds what was meant for it.
 * @param log takes tickets that came to be concerned meanwhile
 */
export function carryOut(
  plan: RewritePlan,
  rewriteOf: RewriteOf,
  log: (tickets: RewrittenTicket[]) => void,
): Rewritten {
  const { dump, rows, wanted } = plan;
  const known = rows.flatMap((row, index) => (row.id === '' ? [] : [{ row, rewrite: wanted[index] ?? null }]));
  const doing = {
    before: new Map(known.map(({ row }) => [row.id, row.cells])),
    wanted: new Map(known.flatMap(({ row, rewrite }) => (rewrite ? [[row.id, rewrite] as const] : []))),
    written: { tag: new Set<string>(), subtag: new Set<string>(), aside: new Set<string>() },
    moved: false,
    rewriteOf: (row: RewriteRow) => {
      const rewrite = rewriteOf(row);
      return rewrite !== null && !isRewritten(row.cells, rewrite) ? rewrite : null;
    },
  };
  // Logging many tickets takes a while: columns that moved meanwhile are found again before anything is written.
  const met = columnsStand(dump) ? writeAll(dump, rows, wanted, doing.written) : [];
  publish();
  if (wanted.every((one) => one === null)) return { left: [], columnsMoved: false };
  return settled(dump, rows, met, doing, log);
}

/** Every text that was written, by column. */
type Written = Record<(typeof REWRITABLE)[number], Set<string>>;

function settled(
  dump: Dump,
  rows: TicketRow[],
  met: readonly Met[],
  doing: Rewriting & { written: Written },
  log: (tickets: RewrittenTicket[]) => void,
): Rewritten {
  const columnsMoved = met.length > 0 && !columnsStand(dump);
  let [moved, last] = [doing.moved, rows];
  for (let tries = 0; ; tries += 1) {
    const again = openDump(true, dump.kept);
    if (again.ok && columnsMoved && tries === 0) putBack(again.value, met, doing.written);
    const read = again.ok ? readStanding(again.value) : null;
    if (!again.ok || read === null) return { left: [...doing.wanted.keys()], columnsMoved };
    const now = withoutDoubles(read);
    moved = moved || columnsMoved || last.some(({ id }, index) => now[index]?.id !== id);
    const corrections = now.map((row) => correctionOf(row, { ...doing, moved }));
    if (tries === TRIES || corrections.every((one) => one === null)) return { left: leftOf(now, doing), columnsMoved };
    log(lateTickets(now, corrections, doing));
    writeAll(again.value, now, corrections, doing.written);
    publish();
    last = now;
  }
}

/** A column that was written, by its place and its name at that time, and the rows. */
interface Met {
  column: number;
  header: string;
  rows: number[];
}

/**
 * Where columns moved while they were written, a new column is emptied again; in one of ours a text that was meant for
 * another counts as written there. A column of the user's is told.
 */
function putBack({ sheet, header }: Dump, met: readonly Met[], written: Written): void {
  const all = REWRITABLE.flatMap((column) => [...written[column]]);
  for (const column of REWRITABLE) for (const text of all) written[column].add(text);
  for (const { column, header: name, rows } of met) {
    const now = header[column - 1] ?? '';
    if (now === '' && now !== name) clearRows(sheet, column, rows);
  }
}

const leftOf = (now: readonly TicketRow[], { wanted }: Rewriting): string[] => {
  const held = new Map(now.map(({ id, cells }) => [id, cells]));
  return [...wanted].flatMap(([id, rewrite]) => {
    const cells = held.get(id);
    return cells === undefined || isRewritten(cells, rewrite) ? [] : [id];
  });
};

/** Tickets that are rewritten though they were not when the log was written. */
const lateTickets = (
  now: readonly TicketRow[],
  corrections: readonly (Correction | null)[],
  { wanted, rewriteOf }: Rewriting,
): RewrittenTicket[] =>
  now.flatMap(({ id, cells }, index) => {
    const rewrite = corrections[index] && id !== '' && !wanted.has(id) ? rewriteOf({ id, cells }) : null;
    return rewrite === null ? [] : [rewritten(id, cells, rewrite)];
  });

/** Column by column; a column that nothing changes in is not touched. Answers which were. */
function writeAll(
  dump: Dump,
  rows: readonly TicketRow[],
  wanted: readonly (Correction | null)[],
  written: Written,
): Met[] {
  return REWRITABLE.flatMap((column): Met[] => {
    const held = rows.map(({ cells }): Cell => cells[column]);
    const texts = wanted.map((one, index): string | null => {
      const value = one?.[column];
      return value === undefined || cellText(value) === cellText(held[index] ?? '') ? null : cellText(value);
    });
    const plan = planColumn(held, texts);
    const values = plan.writes.map(({ index, value }) => ({ index, value: wanted[index]?.[column] ?? value }));
    for (const text of texts) if (text !== null) written[column].add(text);
    const between = replaceInColumn(dump, column, { ...plan, writes: values }, held);
    for (const cell of between) written[column].add(cellText(cell));
    const met = rows.flatMap(({ row }, index) => (texts[index] === null ? [] : [row]));
    return met.length === 0
      ? []
      : [{ column: dump.ours[column], header: dump.header[dump.ours[column] - 1] ?? '', rows: met }];
  });
}
