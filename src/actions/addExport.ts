/** Adding another export, from a tab of the same spreadsheet, to the bottom of the dump. */
import type { Args } from '../contract';
import type { DataDone, Stepwise } from '../contract/data';
import { counted, grouped } from '../core/counted';
import { showMoment } from '../core/dates/dates';
import { packIds } from '../core/exports/addedExport';
import type { DumpEvent } from '../core/exports/dumpHistory';
import { done, failed, failedForNow, type Reply } from '../core/failure';
import { ticketId } from '../core/tickets/ticketId';
import { appendRows } from '../sheets/addedRows';
import { readColumns } from '../sheets/columns';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { setDropdowns } from '../sheets/dropdowns';
import { readHistory, writeHistory } from '../sheets/dumpHistory';
import { type Dump, goesByKeys, openDump } from '../sheets/dumpTab';
import { byUsersIds, compareIds, exportNamed, idColumnOf, readExport } from '../sheets/exportTab';
import { settleKeys } from '../sheets/keyColumn';
import { appendToLog, openLog, operationOf } from '../sheets/logTab';
import { timeZone } from '../sheets/spreadsheet';
import { copyOfJob, copyTab, discard, keepRows, readPlan, trimColumns, writePlan } from '../sheets/tabCopy';
import { findTagsTab } from '../sheets/tagsTab';
import { readIds } from '../sheets/ticketRows';
import { widenFilter } from '../sheets/wideFilter';
import { asking } from './access';
import { resume } from './open';
import { troubleWith } from './proposeAdd';

type Sheet = Dump['sheet'];

/** Cells that one call copies, counted on both sides: half a minute's worth. */
const CELLS_A_CALL = 240_000;

/** What one call leaves for the next. */
interface Plan {
  /** The dump's header when the columns were matched. */
  header: string[];
  columns: (number | null)[];
  /** 0-based column of the IDs. */
  id: number;
  addition: Addition;
}

type Addition = Extract<DumpEvent, { kind: 'added' }>;

/** What was added; `tickets` 0 where nothing was new. */
type Added = Stepwise<Addition>;

/** Adds the tickets that the dump has not. The same operation again goes on where an earlier call stopped. */
export function addExport({ account, operation, tab }: Args<'addExport'>): Reply<Stepwise<DataDone>> {
  const who = asking(account);
  if (!who.ok) return who;
  const step = underDocumentLock(() => nextStep(operation, tab, who.value.name ?? ''));
  if (!step.ok) return step;
  if (!step.value.done) return done(step.value);
  const session = resume(who.value.name);
  if (!session.ok) return session;
  const { value: addition } = step.value;
  const { dump } = session.value;
  const undo = addition.tickets > 0 ? operation : null;
  return done({
    done: true,
    value: { tab: dump, sentence: sentenceFor(addition, dump), undo, session: session.value },
  });
}

function sentenceFor({ tickets, known, from }: Addition, dump: string): string {
  if (tickets === 0) return `Nothing to add: all ${counted(known, 'ticket')} of “${from}” are in “${dump}” already.`;
  const left = known > 0 ? ` ${grouped(known)} were there already and are left out.` : '';
  return `${counted(tickets, 'ticket')} of “${from}” added at the bottom of “${dump}”.${left} Build the periods to see what they cover.`;
}

function nextStep(operation: string, name: string, by: string): Reply<Added> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const copy = copyOfJob(operation);
  const plan = copy ? readPlan<Plan>(copy) : null;
  if (copy && plan) return append(dump.value, copy, plan, idsOf(copy, plan));
  if (copy) discard(copy);
  const before = readHistory(dump.value.sheet);
  const [again] = before.flatMap((event) => (event.kind === 'added' && event.operation === operation ? [event] : []));
  return again ? done({ done: true, value: again }) : prepare(dump.value, name, operation, by, before);
}

const idsOf = (copy: Sheet, { id }: Plan): string[] =>
  readColumns(copy, 2, copy.getLastRow() - 1, [id + 1]).map(([cell]) => ticketId(cell ?? ''));

/** The new tickets, in a hidden copy of their own; what will be added is written down before it is. */
function prepare(dump: Dump, name: string, operation: string, by: string, before: DumpEvent[]): Reply<Added> {
  const sheet = exportNamed(dump, name);
  if (!sheet) return failed('dump-gone', `The tab “${name}” is gone. Choose another tab.`);
  const tab = readExport(sheet, dump);
  const trouble = troubleWith(sheet, tab, dump);
  if (trouble) return { ok: false, error: trouble };
  const copy = copyTab(sheet, `${name} (being added)`, operation);
  copy.hideSheet();
  trimColumns(copy);
  const { ids, ranks, known } = compareIds(copy, tab, dump);
  const when = showMoment(new Date(), timeZone());
  const addition: Addition = { kind: 'added', operation, when, by, from: name, tickets: ids.length, known };
  if (ids.length === 0) return finish(copy, addition);
  keepRows(copy, ranks);
  logAdded(dump, operation, by, name, ids);
  writeHistory(dump.sheet, [...before, addition]);
  const plan: Plan = { header: dump.header, columns: tab.columns, id: idColumnOf(tab, dump) ?? 0, addition };
  writePlan(copy, plan);
  publish();
  return append(dump, copy, plan, ids);
}

/** One line for some thousand tickets: what was added can then be taken out again, wherever it was sorted to. */
function logAdded(dump: Dump, operation: string, name: string, from: string, ids: readonly string[]): void {
  const log = openLog();
  const when = new Date(Math.round(Date.now() / 1000) * 1000);
  const lines = packIds(ids).map((to) => ({
    operation: operationOf(dump.settings.sheetId, operation),
    when,
    account: '',
    name,
    ticket: '',
    from,
    to,
    how: 'added',
  }));
  appendToLog(log, log.getLastRow(), lines);
}

/** The first run of the copy's tickets that the dump has not: 0-based, and its length. */
function missingRun(dump: Dump, wanted: readonly string[]): { first: number; count: number; all: number } {
  const there = new Set(readIds(byUsersIds(dump)));
  const first = wanted.findIndex((id) => !there.has(id));
  const end = wanted.findIndex((id, index) => index > first && there.has(id));
  const all = wanted.filter((id) => !there.has(id)).length;
  return { first, count: first < 0 ? 0 : (end < 0 ? wanted.length : end) - first, all };
}

/** As many as one call may copy; the rest is the next call's. Who stands there already is asked again after each. */
function append(dump: Dump, copy: Sheet, plan: Plan, wanted: readonly string[]): Reply<Added> {
  if (dump.header.join() !== plan.header.join()) return columnsChanged(dump, copy);
  const used = plan.columns.filter((column) => column !== null).length;
  let room = Math.max(1, Math.floor(CELLS_A_CALL / (2 * used)));
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const { first, count, all } = missingRun(dump, wanted);
    if (all === 0) return settle(dump, copy, plan.addition);
    if (all >= before) return notArriving(copy);
    if (room === 0) return done({ done: false, doing: doing(wanted.length - all, wanted.length) });
    const part = Math.min(count, room);
    appendRows(dump, copy, plan.columns, first + 2, part);
    publish();
    room -= part;
    before = all;
  }
}

const doing = (added: number, all: number): string =>
  `${grouped(added)} of ${counted(all, 'ticket')} are there; the next follow …`;

/** All are there: keys, dropdowns and the filter reach down to them. */
function settle(dump: Dump, copy: Sheet, addition: Addition): Reply<Added> {
  const tags = findTagsTab();
  if (goesByKeys(dump)) settleKeys(dump);
  if (tags) setDropdowns(dump, tags);
  widenFilter(dump.sheet, [dump.id, ...Object.values(dump.ours)], dump.sheet.getLastRow());
  return finish(copy, addition);
}

function finish(copy: Sheet, addition: Addition): Reply<Added> {
  discard(copy);
  publish();
  return done({ done: true, value: addition });
}

function columnsChanged(dump: Dump, copy: Sheet): Reply<Added> {
  discard(copy);
  publish();
  return failed(
    'column-gone',
    `Somebody changed the columns of “${dump.sheet.getName()}” meanwhile, so not every ticket was added. Add the export once more: what is there already is left out.`,
  );
}

function notArriving(copy: Sheet): Reply<Added> {
  discard(copy);
  publish();
  return failedForNow(
    'busy',
    'The rows that were added do not stay as they were written; somebody or another add-on changes them. Look at the bottom of the dump, then add the export once more: what is there already is left out.',
  );
}
