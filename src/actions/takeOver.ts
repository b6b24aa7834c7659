/** Existing tags of the dump, read for the tag list and taken over as tagged. */
import type { SetupChoice } from '../contract/setup';
import { type Cell, cellText } from '../core/cell';
import { done, failedForNow, type Reply } from '../core/failure';
import { OUR_ORDER } from '../core/headers/ourColumns';
import { type Nesting, readNested } from '../core/starting/nesting';
import type { TagPath } from '../core/tags/tagPath';
import { describeState } from '../core/tickets/ticketState';
import type { Tab } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump } from '../sheets/dumpTab';
import { appendToLog, type LogEntry, openLog, operationOf } from '../sheets/logTab';
import { type OurCells, readWholeRows, stateOf, type WholeRow } from '../sheets/ticketRows';
import { type RowChange, writeTickets } from '../sheets/writeTickets';

/** Stands for the tagger of what was tagged before Tagsheet came. */
export const TAKEN_OVER = '(taken over)';
const TRIES = 4;
const BLANK: OurCells = { tag: '', subtag: '', taggedBy: '', taggedAt: '', aside: '' };

type Taking = RowChange & { id: string };

/** The existing tags for a tag list, exactly as they stand; `[]` where nothing asks for them. */
export function existingPaths(tab: Tab, { roles, tags, nested }: SetupChoice): TagPath[] {
  if (!roles.tag || tags.from !== 'column') return [];
  const columns = [roles.tag.index + 1, ...(roles.subtag ? [roles.subtag.index + 1] : [])];
  return readColumns(tab.sheet, 2, tab.rows, columns).map(([tag = '', subtag = '']) => {
    const path = asPath(tag, subtag);
    return partedPath(path, nested) ?? path;
  });
}

/** Two levels in the cell of the tag alone; null where it holds one. */
function partedPath({ tag, subtag }: TagPath, nested: Nesting): TagPath | null {
  const parted = subtag.trim() === '' ? readNested(tag, nested) : null;
  return parted === null || parted.subtag === '' ? null : parted;
}

const asPath = (tag: Cell, subtag: Cell): TagPath => ({ tag: cellText(tag), subtag: cellText(subtag) });

/**
 * What a row shall hold. Whatever a tagger has decided stays, so only rows that bear no stamp and no reason take the
 * existing tag; where the user's own `Tag` column is ours by now, only its subtags may come from elsewhere.
 */
function takenOver({ roles }: Dump, { id, whole, cells }: WholeRow, now: Date, nested: Nesting): OurCells {
  const old = (column: number | null) => (column === null ? '' : cellText(whole[column - 1] ?? ''));
  const tag = roles.tag === null ? cells.tag : old(roles.tag);
  const subtag = old(roles.subtag);
  const { tag: held, ...rest } = cells;
  const decided = Object.values(rest).some((cell) => cell !== '') || (roles.tag === null ? subtag === '' : held !== '');
  return id === '' || decided || cellText(tag).trim() === ''
    ? cells
    : { ...BLANK, tag, subtag, ...partedPath(asPath(tag, subtag), nested), taggedBy: TAKEN_OVER, taggedAt: now };
}

const isChange = ({ before, after }: RowChange): boolean => before !== after;

const entryOf = ({ id, before, after }: Taking, { settings }: Dump, when: Date): LogEntry => ({
  operation: operationOf(settings.sheetId, 'setup'),
  when,
  account: '',
  name: TAKEN_OVER,
  ticket: id,
  from: describeState(stateOf(before)),
  to: describeState(stateOf(after)),
  how: 'taken over',
});

/** Every row below the header, each as it stood in one and the same moment. Two calls. */
const everyRow = (dump: Dump): WholeRow[] => {
  const rows = Array.from({ length: dump.sheet.getLastRow() - 1 }, (_, index) => index + 2);
  return [...readWholeRows(dump, rows).values()];
};

/**
 * Takes the existing tags over as tagged. All rows between the first and the last are written in one go, as read a moment
 * before: tagged rows lie scattered, and a write for each run would take minutes.
 * Fails with `busy` where people move rows or columns again and again.
 */
export function takeOver(dump: Dump, nested: Nesting): Reply<null> {
  // Whole seconds: cells keep no finer time reliably.
  const now = new Date(Math.round(Date.now() / 1000) * 1000);
  const log = openLog();
  const last = log.getLastRow();
  if (!columnsStand(dump)) return moving();
  const rows = everyRow(dump).map(
    (row): Taking => ({ id: row.id, row: row.row, before: row.cells, after: takenOver(dump, row, now, nested) }),
  );
  const first = rows.findIndex(isChange);
  if (first < 0) return done(null);
  const written = rows.slice(first, rows.length - [...rows].reverse().findIndex(isChange));
  const entries = rows.filter(isChange).map((row) => entryOf(row, dump, now));
  appendToLog(log, last, entries);
  writeTickets(dump, written);
  publish();
  return putRight(dump, rows, written);
}

const textOf = (cells: OurCells): string => JSON.stringify(OUR_ORDER.map((column) => cellText(cells[column])));

/** Rows that hold what was written, but not for them: a sort fell between reading and writing. */
function misplaced(now: readonly WholeRow[], rows: readonly Taking[], written: readonly Taking[]): RowChange[] {
  const meant = new Map(rows.filter(({ id }) => id !== '').map(({ id, after }) => [id, after]));
  const texts = new Set(written.map(({ after }) => textOf(after)));
  const stamp = written.find(isChange)?.after ?? BLANK;
  const isOurs = (cells: OurCells) =>
    texts.has(textOf(cells)) ||
    (cells.taggedBy === stamp.taggedBy && cellText(cells.taggedAt) === cellText(stamp.taggedAt));
  return now.flatMap(({ id, row, cells }) => {
    const after = meant.get(id) ?? BLANK;
    return textOf(cells) === textOf(after) || !isOurs(cells) ? [] : [{ row, before: cells, after }];
  });
}

/** The rows are read again: where they moved while they were written, each gets what was meant for it. */
function putRight(dump: Dump, rows: readonly Taking[], written: readonly Taking[]): Reply<null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = everyRow(dump);
    if (tries === 0 && written.every(({ id, row }) => now[row - 2]?.id === id)) return done(null);
    const wrong = misplaced(now, rows, written);
    if (wrong.length === 0) return done(null);
    writeTickets(dump, wrong);
    publish();
  }
  return moving();
}

const moving = () =>
  failedForNow(
    'busy',
    'Somebody is sorting the tickets or moving columns at the moment, so not every existing tag was taken over. Wait until they are done, then set up again.',
  );
