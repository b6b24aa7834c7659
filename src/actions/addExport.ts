/** Adding another export, from a tab of the same spreadsheet, to the bottom of the dump. */
import type { Args, DataDone, Stepwise } from '../contract';
import { packIds } from '../core/addedExport';
import { counted, grouped } from '../core/counted';
import { showMoment } from '../core/dates';
import type { DumpEvent } from '../core/dumpHistory';
import { done, failed, failedForNow, type Reply } from '../core/failure';
import { ticketId } from '../core/ticketId';
import { appendRows } from '../sheets/addedRows';
import { readColumns } from '../sheets/columns';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { readHistory, writeHistory } from '../sheets/dumpHistory';
import { type Dump, goesByKeys, openDump } from '../sheets/dumpTab';
import { byUsersIds, compareIds, idColumnOf, readExport } from '../sheets/exportTab';
import { settleKeys } from '../sheets/keyColumn';
import { appendToLog, openLog, operationOf } from '../sheets/logTab';
import { timeZone } from '../sheets/spreadsheet';
import { copyOfJob, copyTab, discard, keepRows, readPlan, writePlan } from '../sheets/tabCopy';
import { findTagsTab, setDropdowns } from '../sheets/tagsTab';
import { readIds } from '../sheets/ticketRows';
import { widenFilter } from '../sheets/wideFilter';
import { asking } from './access';
import { resume } from './open';
import { otherTabs, troubleWith } from './proposeAdd';

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
}

type Added = Stepwise<Omit<DataDone, 'session'>>;

/** Adds the tickets that the dump has not. The same operation again goes on where an earlier call stopped. */
export function addExport({ account, operation, tab }: Args<'addExport'>): Reply<Stepwise<DataDone>> {
  const who = asking(account);
  if (!who.ok) return who;
  const step = underDocumentLock(() => nextStep(operation, tab, who.value.name ?? ''));
  if (!step.ok) return step;
  if (!step.value.done) return done(step.value);
  const session = resume(who.value.name);
  return session.ok ? done({ done: true, value: { ...step.value.value, session: session.value } }) : session;
}

function nextStep(operation: string, name: string, by: string): Reply<Added> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const copy = copyOfJob(operation);
  const plan = copy ? readPlan<Plan>(copy) : null;
  if (copy && plan) return append(dump.value, copy, plan, operation);
  if (copy) discard(copy);
  const before = readHistory(dump.value.sheet);
  const again = before.find((event) => event.kind === 'added' && event.operation === operation);
  if (again) return done(finished(dump.value, again));
  return prepare(dump.value, name, operation, by, before);
}

/** The new tickets, in a hidden copy of their own; what will be added is written down before it is. */
function prepare(dump: Dump, name: string, operation: string, by: string, before: DumpEvent[]): Reply<Added> {
  const sheet = otherTabs(dump).find((one) => one.getName() === name);
  if (!sheet) return failed('dump-gone', `The tab “${name}” is gone. Choose another tab.`);
  const tab = readExport(sheet, dump);
  const trouble = troubleWith(sheet, tab, dump);
  if (trouble) return { ok: false, error: trouble };
  const copy = copyTab(sheet, `${name} (being added)`, operation);
  copy.hideSheet();
  const rows = compareIds(copy, tab, dump);
  if (rows.ids.length === 0) return nothingNew(copy, dump, name, rows.known);
  keepRows(copy, rows.ranks);
  const event: DumpEvent = {
    kind: 'added',
    operation,
    when: showMoment(new Date(), timeZone()),
    by,
    from: name,
    tickets: rows.ids.length,
    known: rows.known,
  };
  logAdded(dump, operation, by, name, rows.ids);
  writeHistory(dump.sheet, [...before, event]);
  const plan: Plan = { header: dump.header, columns: tab.columns, id: idColumnOf(tab, dump) ?? 0 };
  writePlan(copy, plan);
  publish();
  return append(dump, copy, plan, operation);
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

function append(dump: Dump, copy: Sheet, { header, columns, id }: Plan, operation: string): Reply<Added> {
  const wanted = readColumns(copy, 2, copy.getLastRow() - 1, [id + 1]).map(([cell]) => ticketId(cell ?? ''));
  if (dump.header.join() !== header.join()) return columnsChanged(dump, copy);
  const used = columns.filter((column) => column !== null).length;
  let room = Math.max(1, Math.floor(CELLS_A_CALL / (2 * used)));
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const { first, count, all } = missingRun(dump, wanted);
    if (all === 0) return finish(dump, copy, operation);
    if (all >= before) return notArriving(copy);
    if (room === 0) return done({ done: false, doing: doing(wanted.length - all, wanted.length) });
    const part = Math.min(count, room);
    appendRows(dump, copy, columns, first + 2, part);
    publish();
    room -= part;
    before = all;
  }
}

const doing = (added: number, all: number): string =>
  `${grouped(added)} of ${counted(all, 'ticket')} are there; the next follow …`;

function finish(dump: Dump, copy: Sheet, operation: string): Reply<Added> {
  const tags = findTagsTab();
  if (goesByKeys(dump)) settleKeys(dump);
  if (tags) setDropdowns(dump, tags);
  widenFilter(dump.sheet, [dump.id, ...Object.values(dump.ours)], dump.sheet.getLastRow());
  discard(copy);
  publish();
  const event = readHistory(dump.sheet).find((one) => one.kind === 'added' && one.operation === operation);
  return done(finished(dump, event));
}

function finished({ sheet }: Dump, event: DumpEvent | undefined): Added {
  const tab = sheet.getName();
  if (event?.kind !== 'added') {
    return { done: true, value: { tab, sentence: `All tickets are in “${tab}”.`, undo: null } };
  }
  const known = event.known > 0 ? ` ${grouped(event.known)} were there already and are left out.` : '';
  const sentence = `${counted(event.tickets, 'ticket')} of “${event.from}” added at the bottom of “${tab}”.${known} Build the periods to see what they cover.`;
  return { done: true, value: { tab, sentence, undo: event.operation } };
}

function nothingNew(copy: Sheet, dump: Dump, from: string, known: number): Reply<Added> {
  discard(copy);
  publish();
  const sentence = `Nothing to add: all ${counted(known, 'ticket')} of “${from}” are in “${dump.sheet.getName()}” already.`;
  return done({ done: true, value: { tab: dump.sheet.getName(), sentence, undo: null } });
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
