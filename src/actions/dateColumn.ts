/** What a column of dates tells of itself, asked in setup before anything is chosen or written. */
import type { Args } from '../contract';
import type { Shown } from '../contract/find';
import type { DateColumn } from '../contract/setup';
import { type Cell, cellText } from '../core/cell';
import { bothReadings, type ColumnDates, columnDates } from '../core/dates/dateColumn';
import { readDay } from '../core/dates/dates';
import { done, failed, type Reply } from '../core/failure';
import { candidateTabs, likeliestTab, type Tab } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';
import { isHidden, selectCell } from '../sheets/selection';
import { timeZone } from '../sheets/spreadsheet';
import { asking } from './access';

const LISTED = 5;
const LONGEST = 80;

/** Any year with a 29 February will do to tell a date from what is none. */
const ANY_YEAR = 2024;

/** Read somehow: the order of day and month, and the year, may still be asked for. */
function readableTest({ reading }: ColumnDates, zone: string): (value: Cell) => boolean {
  const either = (order: 'day-first' | 'month-first') => ({ ...reading, order, year: reading.year ?? ANY_YEAR });
  const readings = reading.order === null ? [either('day-first'), either('month-first')] : [either(reading.order)];
  return (value) => readings.some((how) => readDay(value, zone, how) !== null);
}

/** The values of a tab's whole column. One call. */
export const valuesOf = (tab: Tab, column: number): Cell[] =>
  readColumns(tab.sheet, 2, tab.rows, [column + 1]).map(([value]) => value ?? '');

/** Looks at a whole column. One call. */
export function lookAtDates(tab: Tab, column: number): DateColumn {
  const values = valuesOf(tab, column);
  const found = columnDates(values, tab.header[column] ?? '');
  const isReadable = readableTest(found, timeZone());
  const filled = values.map((value, index) => ({ value, row: index + 2, text: cellText(value).trim() }));
  const written = filled.filter(({ text }) => text !== '');
  const unread = written.filter(({ value }) => !isReadable(value));
  const readings = bothReadings(found.example);
  return {
    readable: written.length - unread.length,
    unread: unread.length,
    blank: values.length - written.length,
    unreadCells: unread.slice(0, LISTED).map(({ row, text }) => ({ row, text: text.slice(0, LONGEST) })),
    order: found.order,
    example: readings && { text: found.example, readings },
    yearless: found.yearless,
    swapped: found.swapped,
  };
}

function tabNamed(name: string): Reply<Tab> {
  const tab = likeliestTab(candidateTabs(), name);
  return tab ? done(tab) : failed('dump-gone', `The tab “${name}” is gone. Choose another tab.`);
}

export function dateColumn({ account, tab: name, column }: Args<'dateColumn'>): Reply<DateColumn> {
  const who = asking(account);
  if (!who.ok) return who;
  const tab = tabNamed(name);
  if (!tab.ok) return tab;
  if (column >= tab.value.header.length) {
    return failed('column-gone', `“${name}” has fewer columns now. Choose the tab once more.`);
  }
  return done(lookAtDates(tab.value, column));
}

export function showCell({ account, tab: name, row, column }: Args<'showCell'>): Reply<Shown> {
  const who = asking(account);
  if (!who.ok) return who;
  const tab = tabNamed(name);
  if (!tab.ok) return tab;
  const { sheet } = tab.value;
  if (row > sheet.getMaxRows() || column >= sheet.getMaxColumns()) {
    return failed('ticket-gone', `“${name}” has no such cell any more. Choose the tab once more.`);
  }
  selectCell(sheet, row, column + 1);
  return done({ row, hidden: isHidden(sheet, row) });
}
