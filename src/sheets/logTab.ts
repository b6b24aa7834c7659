/** The tab `Tag log`: append-only, hidden, protected by a warning. Who tagged what when, and how a retry knows what landed. */
import type { Cell } from '../core/cell';
import { NEWEST_LINES } from '../core/log/compactedLog';
import { ensureRows } from './grid';
import { findOwnTab, makeOwnTab, type OwnTab, stayingHere } from './ownTab';
import { guardedRows, MOMENT_FORMAT } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * One line of the log. `operation` is worded by `operationOf`; `from` and `to` are states as `describeState` words them.
 */
export interface LogEntry {
  operation: string;
  when: Date;
  account: string;
  name: string;
  ticket: string;
  from: string;
  to: string;
  how: string;
}

const HEADER = ['Operation ID', 'When', 'Account key', 'Name', 'Ticket ID', 'From', 'To', 'How'];
const LOG: OwnTab = { name: 'Tag log', firstCell: 'Operation ID' };

/** Columns of a line. */
export const LOG_WIDTH = HEADER.length;

/** Rows added to a full log at once, so that a save seldom grows the grid. */
const GROWTH = 1000;

/** A cell holds 50,000 characters; two long texts of other cells, worded as a state, may be longer. */
const LONGEST_STATE = 49000;

/**
 * An operation as the log names it: with the tab of its tickets, because tickets of two tabs may share their IDs.
 * @example operationOf(7, 'edit') // '7/edit'
 */
export const operationOf = (sheetId: number, operation: string): string => `${sheetId}/${operation}`;

/** The log, or null where nothing was logged yet. */
export const findLog = (): Sheet | null => findOwnTab(LOG)?.sheet ?? null;

/** The log, made where it is missing. */
export const openLog = (): Sheet => findLog() ?? stayingHere(madeLog);

function madeLog(): Sheet {
  const { sheet } = makeOwnTab(LOG.name);
  sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]).setFontWeight('bold');
  sheet.getRange(2, 2, sheet.getMaxRows() - 1, 1).setNumberFormat(MOMENT_FORMAT);
  sheet.setFrozenRows(1);
  sheet.protect().setDescription('Written by Tagsheet. Please leave it as it is.').setWarningOnly(true);
  sheet.hideSheet();
  return sheet;
}

const asEntry = (row: Cell[]): LogEntry => ({
  operation: String(row[0]),
  when: row[1] as Date,
  account: String(row[2]),
  name: String(row[3]),
  ticket: String(row[4]),
  from: String(row[5]),
  to: String(row[6]),
  how: String(row[7]),
});

/** Entries, oldest first, and the last row that is taken. */
interface LogPart {
  entries: LogEntry[];
  last: number;
}

function entriesFrom(log: Sheet, first: number, last: number): LogEntry[] {
  if (last < first) return [];
  const rows = log.getRange(first, 1, last - first + 1, HEADER.length).getValues() as Cell[][];
  return rows.map(asEntry);
}

/** The whole log. Two calls. */
export const readLog = (log: Sheet): LogPart => readLogEnd(log, Number.POSITIVE_INFINITY);

/** The whole log, read to the tab's last row: for whoever counts calls and needs no row. One call. */
export const readLogLines = (log: Sheet): LogEntry[] =>
  (log.getRange('A:H').getValues() as Cell[][])
    .slice(1)
    .filter(([operation]) => operation !== '')
    .map(asEntry);

/** The newest lines, so that what only needs these never slows as the log grows. Two calls. */
export function readLogEnd(log: Sheet, lines: number): LogPart {
  const last = log.getLastRow();
  return { entries: entriesFrom(log, Math.max(2, last - lines + 1), last), last };
}

/** The last row that is taken. One call. */
export const lastOfLog = (log: Sheet): number => log.getLastRow();

/**
 * What was logged from the first entry of `operation` on; nothing for one that is new. Google searches, so that a new
 * operation reads no cell. Two calls, three for an old one.
 * @param lines how many of the newest lines are searched: a save that is sent again is among them, and never slows as
 * the log grows
 */
export function readLogSince(log: Sheet, operation: string, lines = NEWEST_LINES): LogPart {
  const last = log.getLastRow();
  if (last < 2) return { entries: [], last };
  const top = Math.max(2, last - lines + 1);
  const finder = log
    .getRange(top, 1, last - top + 1, 1)
    .createTextFinder(operation)
    .matchEntireCell(true)
    .matchCase(true);
  const first = finder.findNext()?.getRow();
  return { entries: first === undefined ? [] : entriesFrom(log, first, last), last };
}

const cut = (state: string): string => (state.length > LONGEST_STATE ? `${state.slice(0, LONGEST_STATE)}…` : state);

/** Appends entries below row `last`. Two calls, three where the grid must grow. */
export function appendToLog(log: Sheet, last: number, entries: LogEntry[]): void {
  if (entries.length === 0) return;
  ensureRows(log, last + entries.length, GROWTH);
  const rows = entries.map((entry): Cell[] => [
    entry.operation,
    entry.when,
    entry.account,
    entry.name,
    entry.ticket,
    cut(entry.from),
    cut(entry.to),
    entry.how,
  ]);
  log.getRange(last + 1, 1, rows.length, HEADER.length).setValues(guardedRows(rows));
}
