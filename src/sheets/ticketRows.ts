/** Tickets as rows of the dump: who they are, what they hold of ours, and where they stand now. */
import type { Cell } from '../core/cell';
import { cellText } from '../core/cell';
import { OUR_ORDER } from '../core/headers/ourColumns';
import { runsOf } from '../core/rowRuns';
import { ticketId } from '../core/tickets/ticketId';
import type { TicketState } from '../core/tickets/ticketState';
import { readColumns } from './columns';
import type { Dump } from './dumpTab';

/** The five cells of ours in a row, as they are. */
export interface OurCells {
  tag: Cell;
  subtag: Cell;
  taggedBy: Cell;
  taggedAt: Cell;
  aside: Cell;
}

/** One row below the header. `id` is `''` where it has none; `row` is 1-based and true for this call only. */
export interface TicketRow {
  id: string;
  row: number;
  cells: OurCells;
}

const FIRST_TICKET = 2;

const ourColumns = (dump: Dump): number[] => OUR_ORDER.map((column) => dump.ours[column]);

const ourCells = (values: readonly Cell[]): OurCells => ({
  tag: values[0] ?? '',
  subtag: values[1] ?? '',
  taggedBy: values[2] ?? '',
  taggedAt: values[3] ?? '',
  aside: values[4] ?? '',
});

const trimmed = (value: Cell): string => cellText(value).trim();

/** What the cells mean. */
export const stateOf = (cells: Pick<OurCells, 'tag' | 'subtag' | 'aside'>): TicketState => ({
  tag: trimmed(cells.tag),
  subtag: trimmed(cells.subtag),
  aside: trimmed(cells.aside),
});

/** The same to the last blank, so that what was there can be put back exactly. */
export const exactStateOf = (cells: Pick<OurCells, 'tag' | 'subtag' | 'aside'>): TicketState => ({
  tag: cellText(cells.tag),
  subtag: cellText(cells.subtag),
  aside: cellText(cells.aside),
});

const rowsBelowHeader = (dump: Dump): number => Math.max(0, dump.sheet.getLastRow() - 1);

/** The IDs of all rows below the header, in sheet order; `''` where a row has none. Two calls. */
export function readIds(dump: Dump): string[] {
  return readColumns(dump.sheet, FIRST_TICKET, rowsBelowHeader(dump), [dump.id]).map(([id]) => ticketId(id ?? ''));
}

/** A row with other cells of the user's, in the asked order. */
export interface RowAndMore extends TicketRow {
  more: Cell[];
}

/**
 * Every row below the header, with our cells. Two calls where the ID stands near our columns, else three.
 * @param more 1-based columns of the user's: no call more where they stand near the ID
 */
export function readRows(dump: Dump, more: readonly number[] = []): RowAndMore[] {
  const columns = [dump.id, ...ourColumns(dump), ...more];
  const values = readColumns(dump.sheet, FIRST_TICKET, rowsBelowHeader(dump), columns);
  return values.map(([id, ...cells], index) => ({
    id: ticketId(id ?? ''),
    row: index + FIRST_TICKET,
    cells: ourCells(cells),
    more: cells.slice(OUR_ORDER.length),
  }));
}

/** The rows that are tickets: those with an ID. */
export const readTickets = (dump: Dump): TicketRow[] => readRows(dump).filter(({ id }) => id !== '');

/** Those of the rows that are below the header and within the grid. One call. */
export function rowsWithin(dump: Dump, rows: readonly number[]): number[] {
  const last = dump.sheet.getMaxRows();
  return rows.filter((row) => row >= FIRST_TICKET && row <= last);
}

/** The IDs that stand at these rows now. One call for each run of adjacent rows. */
export const readIdsAt = (dump: Dump, rows: readonly number[]): Map<number, string> =>
  readRuns(
    rows,
    (start, count) => readColumns(dump.sheet, start, count, [dump.id]),
    ([id]) => ticketId(id ?? ''),
  );

/** A ticket's row with everything in it, so that whatever is written by mistake can be put back. */
export interface WholeRow extends TicketRow {
  whole: Cell[];
}

/** Whole rows, each with the ID that stood there at that very moment. One call for each run of adjacent rows. */
export const readWholeRows = (dump: Dump, rows: readonly number[]): Map<number, WholeRow> =>
  readRuns(
    rows,
    (start, count) => dump.sheet.getRange(start, 1, count, dump.header.length).getValues() as Cell[][],
    (whole, row) => ({
      id: ticketId(whole[dump.id - 1] ?? ''),
      row,
      cells: ourCells(ourColumns(dump).map((column) => whole[column - 1] ?? '')),
      whole,
    }),
  );

/** Any columns at these rows, in the asked order. One call for each run and group of close columns. */
export const readColumnsAt = (dump: Dump, rows: readonly number[], columns: readonly number[]): Map<number, Cell[]> =>
  readRuns(
    rows,
    (start, count) => readColumns(dump.sheet, start, count, columns),
    (values) => values,
  );

function readRuns<T>(
  rows: readonly number[],
  read: (start: number, count: number) => Cell[][],
  meaning: (values: Cell[], row: number) => T,
): Map<number, T> {
  const found = new Map<number, T>();
  for (const { start, count } of runsOf([...rows])) {
    read(start, count).forEach((values, offset) => {
      found.set(start + offset, meaning(values, start + offset));
    });
  }
  return found;
}

/** The row of each ID; IDs that stand twice are left out, because a row could not be told from its double. */
export function rowsOfIds(ids: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  const doubled = new Set<string>();
  ids.forEach((id, index) => {
    if (rows.has(id)) doubled.add(id);
    else if (id !== '') rows.set(id, index + FIRST_TICKET);
  });
  for (const id of doubled) rows.delete(id);
  return rows;
}
