/** The column `Tagsheet key`: our own ticket IDs where the dump has none, or has them doubled. */
import { type Cell, cellText } from '../core/cell';
import { usersColumns } from '../core/headers/ourColumns';
import { runsOf } from '../core/rowRuns';
import { ticketId } from '../core/tickets/ticketId';
import { type KeyedRow, misplacedKeys, plannedKeys } from '../core/tickets/ticketKey';
import { publish } from './documentLock';
import type { Dump } from './dumpTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_TICKET = 2;
const TRIES = 4;

const holds = (row: readonly Cell[], columns: readonly number[]): boolean =>
  columns.some((column) => (row[column - 1] ?? '') !== '');

/**
 * The 1-based rows that hold anything in a column of the user's but no ID. One call where `ids` has blanks, else none.
 * @param ids the IDs below the header, `''` where a row has none
 */
export function rowsWithoutId(sheet: Sheet, ids: readonly string[], header: readonly string[]): number[] {
  const blank = ids.flatMap((id, index) => (id === '' ? [index + FIRST_TICKET] : []));
  const [first] = blank;
  const last = blank[blank.length - 1];
  if (first === undefined || last === undefined) return [];
  const values = sheet.getRange(first, 1, last - first + 1, header.length).getValues() as Cell[][];
  const users = usersColumns(header);
  return blank.filter((row) => holds(values[row - first] ?? [], users));
}

function readKeyed({ sheet, header, id }: Dump): KeyedRow[] {
  const count = sheet.getLastRow() - 1;
  if (count < 1) return [];
  const users = usersColumns(header);
  const rows = sheet.getRange(FIRST_TICKET, 1, count, header.length).getValues() as Cell[][];
  return rows.map((row) => ({
    key: ticketId(row[id - 1] ?? ''),
    content: JSON.stringify(row.map((cell, index) => (index === id - 1 ? '' : cellText(cell)))),
    filled: holds(row, users),
  }));
}

/**
 * Gives every ticket a key of its own; keys that are there stay, but the later of two alike. Rows are read again after
 * each write, because a sort may fall before it: then the keys go to the rows they were meant for. Three calls and one
 * for each run of adjacent rows.
 */
export function settleKeys(dump: Dump): void {
  const before = readKeyed(dump);
  const planned = plannedKeys(before);
  let rows = before;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const keys = misplacedKeys(rows, planned, before);
    if (keys.size === 0) return;
    for (const { start, count } of runsOf([...keys.keys()])) {
      const run = Array.from({ length: count }, (_, offset): Cell[] => [keys.get(start + offset) ?? '']);
      dump.sheet.getRange(start + FIRST_TICKET, dump.id, count, 1).setValues(guardedRows(run));
    }
    publish();
    rows = readKeyed(dump);
  }
}
