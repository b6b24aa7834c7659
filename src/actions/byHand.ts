/** A tag typed or pasted into the grid counts as tagged; this stamps it where Google tells of the edit. */
import { type Cell, cellText } from '../core/cell';
import { done, type Reply } from '../core/failure';
import { describeState, isAside, parseState, type TicketState, UNDECIDED } from '../core/ticketState';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, findLog, isOfDump, type LogEntry, operationOf, readLog } from '../sheets/logTab';
import { readDumpSettings } from '../sheets/settings';
import { type OurCells, readWholeRows, stateOf } from '../sheets/ticketRows';
import { differs, type RowChange, writeTickets } from '../sheets/writeTickets';
import type { Landing } from './landing';
import { repair, standStill } from './repair';

const BY_HAND = '(by hand)';

/** Where somebody typed or pasted, 1-based. */
export interface Edited {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const touches = ({ column, columns }: Edited, at: number): boolean => at >= column && at < column + columns;

/** A tag that is as it was keeps its tagger, and a ticket put aside keeps who did that. */
function stamped(cells: OurCells, logged: TicketState, now: Date): OurCells {
  const state = stateOf(cells);
  if (isAside(state)) return cells;
  if (state.tag === '') return { ...cells, taggedBy: '', taggedAt: '' };
  const isStamped = cellText(cells.taggedBy).trim() !== '';
  return state.tag === logged.tag && isStamped ? cells : { ...cells, taggedBy: BY_HAND, taggedAt: now };
}

/** A ticket whose row was edited: what the log last said of it, and what its cells hold and shall hold. */
type EditedTicket = RowChange & { id: string; whole: Cell[]; logged: TicketState };

const isStampChanged = (change: EditedTicket): boolean => differs(change, 'taggedBy') || differs(change, 'taggedAt');

const isPathChanged = ({ logged, after }: EditedTicket): boolean => {
  const { tag, subtag } = stateOf(after);
  return tag !== logged.tag || subtag !== logged.subtag;
};

const entryOf = ({ id, logged, after }: EditedTicket, sheetId: number, when: Date): LogEntry => ({
  operation: operationOf(sheetId, 'edit'),
  when,
  account: '',
  name: BY_HAND,
  ticket: id,
  from: describeState(logged),
  to: describeState(stateOf(after)),
  how: 'by hand',
});

/** Stamps the tickets of an edit to `Tag` or `Subtag`, and logs them. Edits of other tabs and columns cost one call. */
export function stampByHand(edited: Edited): Reply<null> {
  if (readDumpSettings()?.sheetId !== edited.sheetId) return done(null);
  const dump = openDump();
  if (!dump.ok) return dump;
  const { tag, subtag } = dump.value.ours;
  if (!touches(edited, tag) && !touches(edited, subtag)) return done(null);
  return underDocumentLock(() => stampLocked(dump.value, edited));
}

function stampLocked(dump: Dump, edited: Edited): Reply<null> {
  const log = findLog();
  const { entries, last } = log ? readLog(log) : { entries: [], last: 0 };
  const { sheetId } = dump.settings;
  const lastWords = new Map(
    entries.filter((entry) => isOfDump(entry, sheetId)).map(({ ticket, to }) => [ticket, parseState(to)]),
  );
  const now = new Date(Math.round(Date.now() / 1000) * 1000);
  const tickets = ticketsOf(dump, edited).map(({ id, row, whole, cells }): EditedTicket => {
    const logged = lastWords.get(id) ?? UNDECIDED;
    return { id, row, whole, logged, before: cells, after: stamped(cells, logged, now) };
  });
  // Columns that moved before the rows were read: what was read is not what the headers say. The check finds these tickets.
  if (!columnsStand(dump)) return done(null);
  const changed = tickets.filter(isPathChanged).map((ticket) => entryOf(ticket, sheetId, now));
  if (log) appendToLog(log, last, changed);
  const landings = tickets.filter(isStampChanged).map((ticket) => landingOf(ticket, now));
  writeTickets(dump, landings);
  publish();
  // Rows and columns may have moved since they were read: no stamp may stay in another ticket or in another column.
  if (landings.length > 0 && !standStill(dump, landings)) repair(dump, landings);
  return done(null);
}

const landingOf = ({ id, row, whole, before, after }: EditedTicket, when: Date): Landing => {
  const state = stateOf(after);
  const choice = { id, row, seen: state, chosen: state, secondsAgo: 0, how: 'panel' as const };
  return { choice, row, whole, before, after, only: ['taggedBy', 'taggedAt'], when };
};

function ticketsOf(dump: Dump, { row, rows }: Edited) {
  const first = Math.max(2, row);
  const edited = Array.from({ length: row + rows - first }, (_, offset) => first + offset);
  return [...readWholeRows(dump, edited).values()].filter(({ id }) => id !== '');
}
