/** The tab `Tag log`: append-only, hidden, protected by a warning. Who tagged what when, and how a retry knows what landed. */
import type { Cell } from '../core/cell';
import { ensureRows } from './grid';
import { findOwnTab, makeOwnTab, type OwnTab, stayingHere } from './ownTab';
import { guardedRows, MOMENT_FORMAT } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One line of the log. `from` and `to` are states as `describeState` words them. */
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

/** A retry meets its own entries here: no execution lives longer than six minutes, and no batch is larger than 200. */
const TAIL = 400;

/** Rows added to a full log at once, so that a save seldom grows the grid. */
const GROWTH = 1000;

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

/** The log's newest entries, oldest first, and where the next one goes. `all` reads it whole. Two calls. */
export function readLog(log: Sheet, all = false): { entries: LogEntry[]; last: number } {
  const last = log.getLastRow();
  const first = all ? 2 : Math.max(2, last - TAIL + 1);
  if (last < first) return { entries: [], last };
  const rows = log.getRange(first, 1, last - first + 1, HEADER.length).getValues() as Cell[][];
  return { entries: rows.map(asEntry), last };
}

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
    entry.from,
    entry.to,
    entry.how,
  ]);
  log.getRange(last + 1, 1, rows.length, HEADER.length).setValues(guardedRows(rows));
}
