/** “Rebuild from log”: tickets that lost their tag get it back; only blank cells are filled. */
import type { Args } from '../contract';
import type { Stepwise } from '../contract/data';
import type { Rebuilt } from '../contract/project';
import { counted } from '../core/counted';
import { done, failedForNow, type Reply } from '../core/failure';
import { lastWords } from '../core/log/lastWords';
import { type Comparison, compareWithLog, type Fill } from '../core/log/rebuilt';
import { rebuiltSentence } from '../core/log/rebuiltSentence';
import { runsOf } from '../core/rowRuns';
import { describeState, sameState, UNDECIDED } from '../core/tickets/ticketState';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, findLog, type LogEntry, operationOf, readLog } from '../sheets/logTab';
import { type OurCells, readIdsAt, readTickets, readWholeRows, stateOf } from '../sheets/ticketRows';
import { writeTickets } from '../sheets/writeTickets';
import { asking } from './access';
import type { Landing } from './landing';
import { repair } from './repair';

/** Whole rows of so many tickets are read and written in one call of the panel: their texts fill the memory. */
const ROWS_A_CALL = 5000;
const RUNS_A_CALL = 300;
const DIFFERENCES_TOLD = 50;

/** Who rebuilds, and under which name the log knows it. */
interface Rebuilder {
  key: string;
  name: string;
  operation: string;
}

/**
 * Says what the log would fill in again, or fills it in; the same call again goes on where the last one stopped. Tickets
 * that hold another decision than the log are listed and left alone; those that somebody cleared by hand are filled only
 * where `cleared` asks for it.
 */
export function rebuild({ account, operation, preview, cleared }: Args<'rebuild'>): Reply<Stepwise<Rebuilt>> {
  const who = asking(account);
  if (!who.ok) return who;
  const { key, name } = who.value;
  const work = () => compareAndFill({ key, name: name ?? '', operation }, preview, cleared);
  return preview ? work() : underDocumentLock(work);
}

function compareAndFill(who: Rebuilder, preview: boolean, cleared: boolean): Reply<Stepwise<Rebuilt>> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const log = findLog();
  if (!log)
    return done({ done: true, value: { ...told(NOTHING), sentence: 'There is no log yet, so nothing is lost.' } });
  const { entries, last } = readLog(log);
  const { sheetId } = dump.value.settings;
  const operation = operationOf(sheetId, who.operation);
  const tickets = readTickets(dump.value).map(({ id, row, cells }) => ({ id, row, state: stateOf(cells) }));
  const found = compareWithLog(tickets, lastWords(entries, sheetId));
  const before = entries.find((entry) => entry.operation === operation);
  const wanted = cleared && !preview && !before ? withCleared(found) : found;
  if (preview || wanted.fills.length === 0) return done({ done: true, value: answer(wanted, preview, before) });
  const line = before ?? entryOf(wanted, operation, who);
  const revived = wanted === found ? [] : found.cleared.map((fill) => lineOf(fill, line));
  if (!before) appendToLog(log, last, [line, ...revived]);
  return fillIn(dump.value, wanted, line);
}

/** Once logged, what was cleared by hand is lost as anything else is: the next call goes on with it. */
const withCleared = (found: Comparison): Comparison => ({
  ...found,
  fills: [...found.fills, ...found.cleared].sort((a, b) => a.row - b.row),
  cleared: [],
});

/** The log's last word on that ticket is that it was emptied: it needs another. */
const lineOf = ({ id, state }: Fill, line: LogEntry): LogEntry => ({
  ...line,
  ticket: id,
  to: describeState(state),
});

const NOTHING: Comparison = { fills: [], cleared: [], differences: [], gone: 0 };

/** One line for all of it: what each ticket holds again is what the log says already. */
const entryOf = ({ fills }: Comparison, operation: string, { key, name }: Rebuilder): LogEntry => ({
  operation,
  when: new Date(Math.round(Date.now() / 1000) * 1000),
  account: key,
  name,
  ticket: '',
  from: '',
  to: counted(fills.length, 'ticket'),
  how: 'rebuilt',
});

/** The first fills, as many as one call can bear. */
function partOf(fills: readonly Fill[]): Fill[] {
  const first = fills[0]?.row ?? 0;
  const near = fills.filter(({ row }) => row < first + ROWS_A_CALL);
  const end = runsOf(near.map(({ row }) => row))[RUNS_A_CALL]?.start;
  return end === undefined ? near : near.filter(({ row }) => row < end);
}

/** Only what is blank is filled: a stamp that was left behind stays. */
const filled = (cells: OurCells, { state, name, when }: Fill): OurCells => ({
  ...state,
  taggedBy: cells.taggedBy === '' ? name : cells.taggedBy,
  taggedAt: cells.taggedAt === '' ? (when ?? '') : cells.taggedAt,
});

/** The tickets that stand where they stood and are blank still, each with all that its row holds. */
function landingsOf(dump: Dump, fills: readonly Fill[]): Landing[] {
  const rows = readWholeRows(dump, between(fills));
  return fills.flatMap((fill): Landing[] => {
    const { id, row, state, when } = fill;
    const found = rows.get(row);
    if (found?.id !== id || !sameState(stateOf(found.cells), UNDECIDED)) return [];
    const { cells: before, whole } = found;
    const choice = { id, row, seen: UNDECIDED, chosen: state, secondsAgo: 0, how: 'panel' as const };
    return [{ choice, row, whole, before, after: filled(before, fill), when: when ?? new Date() }];
  });
}

/** All rows from the first to the last: reading one range costs less than reading many. */
function between(places: readonly { row: number }[]): number[] {
  const first = places[0]?.row ?? 0;
  const last = places[places.length - 1]?.row ?? first - 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function standStill(dump: Dump, landings: readonly Landing[]): boolean {
  if (!columnsStand(dump)) return false;
  const now = readIdsAt(dump, between(landings));
  return landings.every(({ row, choice }) => now.get(row) === choice.id);
}

function fillIn(dump: Dump, found: Comparison, line: LogEntry): Reply<Stepwise<Rebuilt>> {
  const part = partOf(found.fills);
  const landings = landingsOf(dump, part);
  // Columns that moved since they were read are not what was compared.
  if (!columnsStand(dump)) return moving();
  const lost = writeTickets(dump, landings).length;
  publish();
  const landed = standStill(dump, landings) ? landings.length - lost : repair(dump, landings).saved.length;
  const left = found.fills.length - part.length;
  if (left > 0 && landed > 0) return done({ done: false, doing: `${counted(left, 'ticket')} still to fill in …` });
  const missed = found.fills.length - landed;
  return done({ done: true, value: answer({ ...found, fills: found.fills.slice(0, missed) }, false, line) });
}

const moving = () =>
  failedForNow('busy', 'Somebody is moving columns at the moment. Nothing was changed; try again in a few seconds.');

const told = ({ fills, cleared, differences, gone }: Comparison): Omit<Rebuilt, 'sentence'> => ({
  fills: fills.length,
  cleared: cleared.length,
  differing: differences.length,
  differences: differences.slice(0, DIFFERENCES_TOLD),
  gone,
});

/** @param before the log's line on this rebuilding, if it has begun: it says how many were to be filled */
function answer(found: Comparison, preview: boolean, before: LogEntry | undefined): Rebuilt {
  const missed = found.fills.length;
  const wanted = before ? Number(before.to.replace(/\D/g, '')) : missed;
  const fills = preview ? missed : Math.max(0, wanted - missed);
  return { ...told(found), fills, sentence: rebuiltSentence(found, fills, preview) };
}
