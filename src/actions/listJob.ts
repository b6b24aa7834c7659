/**
 * A change of the list and of every ticket that it concerns, as one: compared, logged, written and read again under the
 * lock. A retry finds its operation in the log and adds what is missing.
 */
import {
  editsOf,
  type LineRecord,
  type ListLine,
  linesAfter,
  listColumns,
  readLines,
  recordsOf,
  settleLines,
} from '../core/changing/listLines';
import { noteText, readRecord, recordTexts } from '../core/changing/listRecords';
import { rewriteBetween } from '../core/changing/listRewrites';
import { done, type Reply } from '../core/failure';
import type { TagChange } from '../core/tags/tagChange';
import { type ListHistory, shortened, type ToKeep, withChange } from '../core/tags/tagChanges';
import { parseTagList } from '../core/tags/tagTable';
import type { StoredAccount } from '../sheets/account';
import { begunIn, historyIn, writeBegun, writeEnded } from '../sheets/changes';
import { publish } from '../sheets/documentLock';
import { setDropdowns } from '../sheets/dropdowns';
import { columnsStand, type Dump } from '../sheets/dumpTab';
import { editListRows, listStands } from '../sheets/listRows';
import { appendToLog, type LogEntry, openLog, operationOf, readLogSince } from '../sheets/logTab';
import { type ListedTags, readTags, withStatusColumn } from '../sheets/tagsTab';
import { exactStateOf, stateOf } from '../sheets/ticketRows';
import { isHalfWay, LIST_ROW, type Logged, readOperation } from './loggedChange';
import { planRewrite, type RewriteOf, type RewrittenTicket } from './planRewrite';
import { carryOut } from './rewriteTickets';

/** What is to be done. `how`: the word of the log. */
export interface ListJob {
  operation: string;
  how: string;
  /** Null for a repair. */
  change: TagChange | null;
  /** The list's rows after it; null where the list stays. */
  edit: ((lines: readonly ListLine[]) => Reply<ListLine[]>) | null;
  rewriteOf: RewriteOf;
  /** What the list's history keeps; null where pending tags need not know. */
  kept: ToKeep | null;
  /** What it keeps in the end, by the IDs of the tickets that were rewritten. */
  keptAfter?: (tickets: readonly string[]) => ToKeep;
  /** Of the tickets as they are: how many may belong to what is new. */
  earlierOf?: (tickets: readonly { tag: string; subtag: string }[]) => number;
}

/** What it has come to. */
export interface JobDone {
  tags: ListedTags;
  history: ListHistory;
  /** Tickets rewritten, by this try or an earlier one. */
  tickets: number;
  /** IDs of those that somebody changed meanwhile. */
  left: string[];
  /** What a person must look at. */
  warnings: string[];
}

const LIST_CHANGED =
  'Somebody edited the tab Tags at the same moment: look through it (File › Version history shows what it was).';
const COLUMNS_CHANGED =
  'Somebody moved columns of the tickets at the same moment: look at the columns beside Tag and Subtag (File › Version history shows what they were).';

/** The log's lines of one operation, in the order in which they are appended. */
function logLines(who: StoredAccount, name: string, job: ListJob, when: Date) {
  const line = (ticket: string, from: string, to: string, how: string): LogEntry => ({
    operation: name,
    when,
    account: who.key,
    name: who.name ?? '',
    ticket,
    from,
    to,
    how,
  });
  return {
    note: () => line('', '', noteText({ change: job.change }), job.how),
    record: (record: LineRecord) => {
      const { from, to } = recordTexts(record);
      return line('', from, to, LIST_ROW);
    },
    ticket: ({ ticket, from, to }: RewrittenTicket) => line(ticket, from, to, job.how),
  };
}

/** Runs under the document lock. Fails where the list does not take the change, and writes nothing then. */
export function runListJob(who: StoredAccount, dump: Dump, job: ListJob): Reply<JobDone> {
  const name = operationOf(dump.settings.sheetId, job.operation);
  const log = openLog();
  const { entries, last } = readLogSince(log, name, Number.POSITIVE_INFINITY);
  const mine = entries.filter(({ operation }) => operation === name);
  const history = historyIn(dump.kept);
  if (history.changes.some(({ operation }) => operation === job.operation)) return doneBefore(mine, history);
  const rewriteOf = finishing(job.rewriteOf, readOperation(entries, name));
  const planned = planRewrite(dump, rewriteOf);
  if (!planned.ok) return planned;
  const tags = readTags();
  if (!tags.ok) return tags;
  const edited = editedList(tags.value, job, mine);
  if (!edited.ok) return edited;
  const { before, after } = edited.value;
  const lines = logLines(who, name, job, new Date(Math.round(Date.now() / 1000) * 1000));
  const logged = ticketsIn(mine);
  // A ticket that was tagged anew since an earlier try is logged once more: the log ends with what is on it.
  const lastBy = new Map(entries.map(({ ticket, operation }) => [ticket, operation]));
  const fresh = planned.value.tickets.filter(({ ticket }) => lastBy.get(ticket) !== name);
  let end = last;
  const append = (added: LogEntry[]) => {
    appendToLog(log, end, added);
    end += added.length;
  };
  begin(dump, job);
  const first = [lines.note(), ...recordsOf(before, after).map(lines.record)];
  append([...(mine.length > 0 ? [] : first), ...fresh.map(lines.ticket)]);
  const listed = writeList(dump, tags.value, edited.value);
  const { left, columnsMoved } = carryOut(planned.value, rewriteOf, (late) => {
    append(late.map(lines.ticket));
    fresh.push(...late);
  });
  const warnings = [...(listed.stands() ? [] : [LIST_CHANGED]), ...(columnsMoved ? [COLUMNS_CHANGED] : [])];
  const all = [...new Set([...logged, ...fresh.map(({ ticket }) => ticket)])];
  const tickets = all.length;
  const now = remembered(
    history,
    who,
    job.keptAfter ? { ...job, kept: job.keptAfter(all.filter((id) => !left.includes(id))) } : job,
    tickets,
    planned.value.rows.map(({ cells }) => stateOf(cells)),
  );
  return done({ tags: listed.tags, history: now, tickets: tickets - left.length, left, warnings });
}

/** One call, none for a call that has begun before. */
function begin({ kept, settings: { sheetId } }: Dump, { operation, how, kept: toKeep }: ListJob): void {
  const begun = begunIn(kept);
  if (begun?.operation === operation && begun.sheetId === sheetId) return;
  writeBegun({ sheetId, operation, how, kept: toKeep && shortened(toKeep) });
}

/** A first try may have written one cell of a ticket and not the next: what it was to hold stands in the log. */
const finishing =
  (rewriteOf: RewriteOf, logged: Logged | null): RewriteOf =>
  (row) => {
    const meant = logged?.since.has(row.id) ? undefined : logged?.tickets.get(row.id);
    const half = meant && isHalfWay(stateOf(row.cells), meant);
    return half ? rewriteBetween(exactStateOf(row.cells), meant.to) : rewriteOf(row);
  };

const ticketsIn = (mine: readonly LogEntry[]): Set<string> =>
  new Set(mine.flatMap(({ ticket }) => (ticket === '' ? [] : [ticket])));

/** The history is written last: the same call came twice, and the first did everything. */
function doneBefore(mine: readonly LogEntry[], history: ListHistory): Reply<JobDone> {
  const tags = readTags();
  if (!tags.ok) return tags;
  return done({ tags: tags.value, history, tickets: ticketsIn(mine).size, left: [], warnings: [] });
}

/** One call. The history stays where pending tags need not know. */
function remembered(
  history: ListHistory,
  who: StoredAccount,
  { kept, change, operation, earlierOf }: ListJob,
  tickets: number,
  paths: { tag: string; subtag: string }[],
): ListHistory {
  const made = { by: who.name ?? '', earlier: earlierOf?.(paths) ?? 0, operation };
  const isQuiet = kept === null || (change === null && tickets === 0);
  const now = isQuiet ? history : withChange(history, { ...made, ...kept });
  writeEnded(now);
  return now;
}

interface EditedList {
  before: ListLine[];
  after: ListLine[];
}

/** A first try may have written some of the rows only: what it was to write stands in the log. */
function editedList({ header, rows }: ListedTags, { edit }: ListJob, mine: readonly LogEntry[]): Reply<EditedList> {
  const columns = listColumns(header);
  const before = readLines(rows, columns);
  if (edit === null) return done({ before, after: before });
  const records = mine.flatMap((entry) => (entry.how === LIST_ROW ? (readRecord(entry) ?? []) : []));
  const after = mine.length > 0 ? done(linesAfter(before, records)) : edit(before);
  if (!after.ok) return after;
  const needed = after.value.some(({ status }) => status !== '') && columns.status < 0;
  return done({ before, after: settleLines(after.value, needed ? { ...columns, status: header.length } : columns) });
}

/** Writes the rows; the returned check is for when they are published. */
function writeList(dump: Dump, tags: ListedTags, { before, after }: EditedList) {
  const edits = editsOf(before, after);
  const count = edits.sets.length + edits.removed.length + edits.added.length;
  if (count === 0) return { tags, stands: () => true };
  const needsStatus = after.some(({ status }) => status !== '');
  const wide = needsStatus ? withStatusColumn(tags) : tags;
  editListRows(wide.sheet, edits, wide.header.length);
  const rows = after.map(({ cells }) => [...cells]);
  const parsed = parseTagList([wide.header, ...rows]);
  const now = 'error' in parsed ? { ...tags, ...wide, rows } : { ...wide, ...parsed, rows };
  const stands = (): boolean => {
    const stood = listStands(wide.sheet, before, after);
    // Where columns have moved, a rule would fall on one of the user's; the next setup sets it.
    if (edits.removed.length + edits.added.length > 0 && columnsStand(dump)) setDropdowns(dump, now);
    publish();
    return stood;
  };
  return { tags: { ...now, list: now.list ?? tags.list }, stands };
}
