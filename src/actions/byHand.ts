/** A tag typed or pasted into the grid counts as tagged; this stamps it where Google tells of the edit. */
import { cellText } from '../core/cell';
import { done, type Reply } from '../core/failure';
import { describeState } from '../core/ticketState';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, findLog, type LogEntry, readLog } from '../sheets/logTab';
import { readDumpSettings } from '../sheets/settings';
import { type OurCells, readWholeRows, stateOf } from '../sheets/ticketRows';
import { writeTickets } from '../sheets/writeTickets';

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

const stamped = (cells: OurCells, now: Date): OurCells => {
  const tagged = cellText(cells.tag).trim() !== '';
  return { ...cells, taggedBy: tagged ? BY_HAND : '', taggedAt: tagged ? now : '' };
};

const entryOf = (ticket: string, after: OurCells, when: Date): LogEntry => ({
  operation: 'edit',
  when,
  account: '',
  name: BY_HAND,
  ticket,
  from: '',
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

function stampLocked(dump: Dump, { row, rows }: Edited): Reply<null> {
  const first = Math.max(2, row);
  const edited = Array.from({ length: row + rows - first }, (_, offset) => first + offset);
  const now = new Date(Math.round(Date.now() / 1000) * 1000);
  const tickets = [...readWholeRows(dump, edited).values()]
    .filter(({ id }) => id !== '')
    .map(({ id, row: at, cells }) => ({ id, row: at, before: cells, after: stamped(cells, now) }));
  const log = findLog();
  const entries = tickets.map((change) => entryOf(change.id, change.after, now));
  if (log) appendToLog(log, readLog(log).last, entries);
  writeTickets(dump, tickets);
  publish();
  return done(null);
}
