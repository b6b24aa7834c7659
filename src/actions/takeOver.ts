/** Existing tags of the dump, read for the tag list and taken over as tagged. */
import type { SetupChoice } from '../contract';
import { cellText } from '../core/cell';
import type { TagPath } from '../core/tagPath';
import { describeState } from '../core/ticketState';
import type { Tab } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';
import type { Dump } from '../sheets/dumpTab';
import { appendToLog, type LogEntry, openLog, readLog } from '../sheets/logTab';
import { type OurCells, readRows, stateOf } from '../sheets/ticketRows';
import { type RowChange, writeTickets } from '../sheets/writeTickets';

const BY = '(taken over)';

/** The existing tags by row below the header, exactly as they stand; `[]` where nothing asks for them. */
export function existingPaths(tab: Tab, { roles, existing, tags }: SetupChoice): TagPath[] {
  if (!roles.tag || (existing !== 'take over' && tags.from !== 'column')) return [];
  const columns = [roles.tag.index + 1, ...(roles.subtag ? [roles.subtag.index + 1] : [])];
  return readColumns(tab.sheet, 2, tab.rows, columns).map(([tag = '', subtag = '']) => ({
    tag: cellText(tag),
    subtag: cellText(subtag),
  }));
}

/** Blank cells take the existing tag; what is tagged already stays. */
function takenOver(cells: OurCells, path: TagPath, now: Date): OurCells {
  const tag = cells.tag === '' ? path.tag : cells.tag;
  const subtag = cells.subtag === '' && cellText(tag) === path.tag ? path.subtag : cells.subtag;
  return { tag, subtag, taggedBy: BY, taggedAt: now, aside: cells.aside };
}

const hasNewTag = (before: OurCells, after: OurCells): boolean =>
  before.tag !== after.tag || before.subtag !== after.subtag;

const entryOf = ({ id, before, after }: RowChange & { id: string }, when: Date): LogEntry => ({
  operation: 'setup',
  when,
  account: '',
  name: BY,
  ticket: id,
  from: describeState(stateOf(before)),
  to: describeState(stateOf(after)),
  how: 'taken over',
});

/**
 * Takes the existing tags over as tagged. All rows between the first and the last are written in one go, as read a moment
 * before: tagged rows lie scattered, and a write for each run would take minutes.
 */
export function takeOver(dump: Dump, paths: readonly TagPath[]): void {
  const now = new Date();
  const changes = readRows(dump).map(({ id, row, cells }) => {
    const path = paths[row - 2];
    const takes = id !== '' && path !== undefined && path.tag.trim() !== '';
    const after = takes ? takenOver(cells, path, now) : cells;
    return { id, row, before: cells, after: hasNewTag(cells, after) ? after : cells };
  });
  const first = changes.findIndex(({ before, after }) => before !== after);
  if (first < 0) return;
  const log = openLog();
  const entries = changes.filter(({ before, after }) => before !== after).map((change) => entryOf(change, now));
  appendToLog(log, readLog(log).last, entries);
  const untilLast = changes.length - [...changes].reverse().findIndex(({ before, after }) => before !== after);
  writeTickets(dump, changes.slice(first, untilLast));
}
