/** Taking an added export out of the dump again: every ticket of it that nobody has touched. */
import type { Args } from '../contract';
import type { DataDone, Stepwise } from '../contract/data';
import { type Cell, cellText } from '../core/cell';
import { counted, grouped } from '../core/counted';
import { showMoment } from '../core/dates/dates';
import { unpackIds } from '../core/exports/addedExport';
import { additions, type DumpEvent } from '../core/exports/dumpHistory';
import { done, failed, failedForNow, type Reply } from '../core/failure';
import { type RowRun, runsOf } from '../core/rowRuns';
import { deleteRuns } from '../sheets/addedRows';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { readHistory, writeHistory } from '../sheets/dumpHistory';
import { type Dump, openDump } from '../sheets/dumpTab';
import { byUsersIds } from '../sheets/exportTab';
import { findLog, operationOf, readLogSince } from '../sheets/logTab';
import { timeZone } from '../sheets/spreadsheet';
import { readIds, readRows, type TicketRow } from '../sheets/ticketRows';
import { asking } from './access';
import { resume } from './open';

/** Sorted among others, tickets lie in many runs, and each costs a call. */
const RUNS_A_CALL = 100;

/** An export may have been added long ago. */
const WHOLE_LOG = Number.POSITIVE_INFINITY;

/** What to say of it, once the name of the tab is known. */
type TakenOut = Stepwise<(tab: string) => string>;
type Addition = Extract<DumpEvent, { kind: 'added' }>;

/** Deletes the rows of an added export that are untagged. The same call again goes on where an earlier one stopped. */
export function takeOut({ account, operation }: Args<'takeOut'>): Reply<Stepwise<DataDone>> {
  const who = asking(account);
  if (!who.ok) return who;
  const step = underDocumentLock(() => nextStep(operation, who.value.name ?? ''));
  if (!step.ok) return step;
  if (!step.value.done) return done(step.value);
  const session = resume(who.value.name);
  if (!session.ok) return session;
  const tab = session.value.dump;
  return done({ done: true, value: { tab, sentence: step.value.value(tab), undo: null, session: session.value } });
}

function nextStep(operation: string, by: string): Reply<TakenOut> {
  const opened = openDump();
  if (!opened.ok) return opened;
  const dump = byUsersIds(opened.value);
  const events = readHistory(dump.sheet);
  const addition = additions(events).find((event) => event.operation === operation);
  if (!addition) return notThere(dump, events, operation);
  const ids = loggedIds(dump, operation);
  const rows = readRows(dump).filter(({ id }) => ids.has(id));
  const free = rows.filter(isFree);
  const runs = runsOf(free.map(({ row }) => row));
  if (rows.length > 0 && runs.length === 0) return allTouched(rows.length, addition);
  const part = runs.slice(-RUNS_A_CALL);
  const removed = remove(dump, part, new Set(free.map(({ id }) => id)));
  if (!removed.ok) return removed;
  if (part.length < runs.length) {
    const left = runs.slice(0, -RUNS_A_CALL).reduce((sum, { count }) => sum + count, 0);
    return done({ done: false, doing: `${counted(left, 'ticket')} still to take out …` });
  }
  return done(finish(dump, events, addition, rows.length - free.length, by));
}

/** Neither tagged nor put aside, and nothing typed into any of our cells. */
const isFree = ({ cells }: TicketRow): boolean =>
  Object.values(cells).every((cell: Cell) => cellText(cell).trim() === '');

function loggedIds(dump: Dump, operation: string): Set<string> {
  const log = findLog();
  const name = operationOf(dump.settings.sheetId, operation);
  const entries = log ? readLogSince(log, name, WHOLE_LOG).entries : [];
  return new Set(unpackIds(entries.flatMap((one) => (one.operation === name && one.how === 'added' ? [one.to] : []))));
}

/** Deletes the runs if they hold just these tickets, and looks whether others went with them: a sort may fall between. */
function remove(dump: Dump, runs: readonly RowRun[], meant: ReadonlySet<string>): Reply<null> {
  const before = readIds(dump);
  const there = runs.flatMap(({ start, count }) => before.slice(start - 2, start - 2 + count));
  if (!there.every((id) => meant.has(id))) return moving();
  deleteRuns(dump.sheet, runs);
  publish();
  const now = new Set(readIds(dump));
  const lost = before.filter((id) => id !== '' && !meant.has(id) && !now.has(id));
  return lost.length > 0 ? othersToo(lost) : done(null);
}

function finish(dump: Dump, events: DumpEvent[], addition: Addition, stay: number, by: string): TakenOut {
  const { operation, from, tickets } = addition;
  const event: DumpEvent = {
    kind: 'taken out',
    operation,
    when: showMoment(new Date(), timeZone()),
    by,
    from,
    tickets: tickets - stay,
  };
  writeHistory(dump.sheet, [...events, event]);
  publish();
  const rest = stay > 0 ? ` ${counted(stay, 'ticket')} of it have been tagged or put aside, and stay.` : '';
  const out = counted(tickets - stay, 'ticket');
  return { done: true, value: (tab) => `${out} of “${from}” taken out of “${tab}” again.${rest}` };
}

function notThere(dump: Dump, events: DumpEvent[], operation: string): Reply<TakenOut> {
  const before = events.find((event) => event.kind === 'taken out' && event.operation === operation);
  if (before) return done({ done: true, value: () => 'That export is out again already.' });
  return failed(
    'no-tickets',
    `“${dump.sheet.getName()}” knows nothing of that export any more, so it cannot be taken out. Delete its rows by hand.`,
  );
}

const allTouched = (rows: number, { from }: Addition) =>
  failed(
    'no-tickets',
    `All ${grouped(rows)} tickets of “${from}” that are here have been tagged or put aside, so none was taken out. Delete rows by hand where you are sure.`,
  );

const moving = () =>
  failedForNow(
    'busy',
    'Somebody is sorting the tickets at the moment. Nothing was taken out; try again when they are done.',
  );

const othersToo = (lost: readonly string[]) =>
  failed(
    'ticket-gone',
    `Somebody sorted the tickets at the very moment when rows were taken out, and ${counted(lost.length, 'other ticket')} went with them, ${lost.slice(0, 3).join(', ')} among them. Bring them back with File › Version history.`,
  );
