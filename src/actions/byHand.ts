/** A tag typed or pasted into the grid counts as tagged; this stamps it where Google tells of the edit. */
import { type Cell, cellText } from '../core/cell';
import { done, type Reply } from '../core/failure';
import { NEWEST_LINES } from '../core/log/compactedLog';
import { type LastWord, lastWords } from '../core/log/lastWords';
import { BY_HAND } from '../core/team/mates';
import { describeState, isAside, type TicketState, UNDECIDED } from '../core/tickets/ticketState';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, findLog, type LogEntry, lastOfLog, operationOf, readLogEnd } from '../sheets/logTab';
import { readKept, settingsIn } from '../sheets/settings';
import { type OurCells, readWholeRows, stateOf, type WholeRow } from '../sheets/ticketRows';
import { differs, type RowChange, writeTickets } from '../sheets/writeTickets';
import { type Landing, stampLanding } from './landing';
import { repair, standStill } from './repair';

/**
 * Where somebody typed or pasted, 1-based. `old`: what the one cell held before, null where Google does not tell;
 * `typed`: what it was given.
 */
export interface Edited {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
  old: string | null;
  typed: string;
}

const touches = ({ column, columns }: Edited, at: number): boolean => at >= column && at < column + columns;

/** A tag that is as it was keeps its tagger, and a ticket put aside keeps who did that. */
function stamped(cells: OurCells, earlier: TicketState, now: Date): OurCells {
  const state = stateOf(cells);
  if (isAside(state)) return cells;
  if (state.tag === '') return { ...cells, taggedBy: '', taggedAt: '' };
  const isStamped = cellText(cells.taggedBy).trim() !== '';
  return state.tag === earlier.tag && isStamped ? cells : { ...cells, taggedBy: BY_HAND, taggedAt: now };
}

/** A ticket whose row was edited: what it was before, and what its cells hold and shall hold. */
type EditedTicket = RowChange & { id: string; whole: Cell[]; earlier: TicketState };

const isStampChanged = (change: EditedTicket): boolean => differs(change, 'taggedBy') || differs(change, 'taggedAt');

const isPathChanged = ({ earlier, after }: EditedTicket): boolean => {
  const { tag, subtag } = stateOf(after);
  return tag !== earlier.tag || subtag !== earlier.subtag;
};

const entryOf = ({ id, earlier, after }: EditedTicket, sheetId: number, when: Date): LogEntry => ({
  operation: operationOf(sheetId, 'edit'),
  when,
  account: '',
  name: BY_HAND,
  ticket: id,
  from: describeState(earlier),
  to: describeState(stateOf(after)),
  how: 'by hand',
});

/** Stamps the tickets of an edit to `Tag` or `Subtag`, and logs them. Edits of other tabs cost one call. */
export function stampByHand(edited: Edited): Reply<null> {
  const kept = readKept();
  if (settingsIn(kept)?.sheetId !== edited.sheetId) return done(null);
  const dump = openDump(false, kept);
  if (!dump.ok) return dump;
  const { tag, subtag } = dump.value.ours;
  if (!touches(edited, tag) && !touches(edited, subtag)) return done(null);
  return underDocumentLock(() => stampLocked(dump.value, edited));
}

/** Which of the two cells was typed into, where Google tells what it held and it still holds what it was given. */
function typedColumn(rows: readonly WholeRow[], edited: Edited, { ours }: Dump): 'tag' | 'subtag' | null {
  const column = touches(edited, ours.tag) ? 'tag' : 'subtag';
  const [row] = rows;
  const holds = row !== undefined && stateOf(row.cells)[column] === edited.typed.trim();
  return edited.old !== null && holds ? column : null;
}

/**
 * What the log's newest lines say of each ticket: one last decided before them is stamped and logged as if nobody had
 * decided it.
 */
function readWords(log: ReturnType<typeof findLog>, sheetId: number) {
  if (!log) return { words: new Map<string, LastWord>(), last: 0 };
  const { entries, last } = readLogEnd(log, NEWEST_LINES);
  return { words: lastWords(entries, sheetId), last };
}

/** What the tickets were before: nothing is asked of the log where the edit itself tells. */
function readEarlier(log: ReturnType<typeof findLog>, rows: readonly WholeRow[], edited: Edited, dump: Dump) {
  const typed = typedColumn(rows, edited, dump);
  if (typed === null) {
    const { words, last } = readWords(log, dump.settings.sheetId);
    return { earlier: ({ id }: WholeRow) => words.get(id)?.state ?? UNDECIDED, last };
  }
  const earlier = ({ cells }: WholeRow) => ({ ...stateOf(cells), [typed]: (edited.old ?? '').trim() });
  return { earlier, last: log ? lastOfLog(log) : 0 };
}

function stampLocked(dump: Dump, edited: Edited): Reply<null> {
  const log = findLog();
  const { sheetId } = dump.settings;
  const rows = ticketsOf(dump, edited);
  const { earlier: earlierOf, last } = readEarlier(log, rows, edited, dump);
  const now = new Date(Math.round(Date.now() / 1000) * 1000);
  const tickets = rows.map((found): EditedTicket => {
    const { id, row, whole, cells } = found;
    const earlier = earlierOf(found);
    return { id, row, whole, earlier, before: cells, after: stamped(cells, earlier, now) };
  });
  // Columns that moved before the rows were read: what was read is not what the headers say. The check finds these tickets.
  if (!columnsStand(dump)) return done(null);
  const changed = tickets.filter(isPathChanged).map((ticket) => entryOf(ticket, sheetId, now));
  if (log) appendToLog(log, last, changed);
  const landings = tickets.filter(isStampChanged).map((ticket) => stampLanding(ticket, now));
  writeTickets(dump, landings);
  publish();
  if (landings.length > 0) settle(dump, landings);
  return done(null);
}

/**
 * Rows and columns may have moved since they were read: no stamp may stay in another ticket or in another column. A
 * column that is deleted between two calls makes the second one throw, and nobody sends an edit again: one more look.
 */
function settle(dump: Dump, landings: readonly Landing[], tries = 2): void {
  try {
    if (!standStill(dump, landings)) repair(dump, landings);
  } catch (error) {
    if (tries <= 1) throw error;
    settle(dump, landings, tries - 1);
  }
}

function ticketsOf(dump: Dump, { row, rows }: Edited) {
  const first = Math.max(2, row);
  const edited = Array.from({ length: row + rows - first }, (_, offset) => first + offset);
  return [...readWholeRows(dump, edited).values()].filter(({ id }) => id !== '');
}
