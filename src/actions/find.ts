/** Single tickets: opened by ID or from the selected row, and shown in the grid. */
import type { Args } from '../contract';
import type { OpenedTicket, Selection, Shown } from '../contract/find';
import { counted, grouped } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
import { type Dump, openDump } from '../sheets/dumpTab';
import { activeTab, isHidden, lookAt, selectCell, selectedRows } from '../sheets/selection';
import { namesIn } from '../sheets/settings';
import { timeZone } from '../sheets/spreadsheet';
import { readIds, readIdsAt, readWholeRows, rowsOfIds, rowsWithin, type TicketRow } from '../sheets/ticketRows';
import { asking } from './access';
import { claimOne } from './claimTickets';
import { showTickets } from './showTickets';

/** More than this in one go is a mistake more often than a wish. */
const MOST_SELECTED = 200;

function dumpFor(account: string): Reply<Dump> {
  const who = asking(account);
  return who.ok ? openDump() : who;
}

const ticketsAt = (dump: Dump, rows: readonly number[]): TicketRow[] =>
  [...readWholeRows(dump, rows).values()].filter(({ id }) => id !== '');

const otherTab = (dump: Dump) =>
  failed(
    'other-tab',
    `The selected rows are on another tab. Go to “${dump.sheet.getName()}”, select the tickets there, then try again.`,
  );

/** The rows the person selected on the dump, the header left out. */
function selectedTicketRows(dump: Dump): Reply<number[]> {
  if (activeTab().getSheetId() !== dump.sheet.getSheetId()) return otherTab(dump);
  const rows = rowsWithin(dump, selectedRows(dump.sheet.getMaxRows()));
  return rows.length > 0
    ? done(rows)
    : failed('no-selection', 'No ticket is selected. Select rows below the header, then try again.');
}

function rowOf(dump: Dump, id: string): Reply<number> {
  const wanted = id.trim();
  const ids = readIds(dump);
  const row = rowsOfIds(ids).get(wanted);
  if (row !== undefined) return done(row);
  const shared = ids.includes(wanted) && wanted !== '';
  return failed(
    'ticket-gone',
    shared
      ? `Several rows have the ID “${wanted}”. Choose “Set up again” in the menu ☰: it can give each row a key of its own.`
      : `No ticket has the ID “${wanted}”. Look it up in the ID column.`,
  );
}

function selectedRow(dump: Dump): Reply<number> {
  const rows = selectedTicketRows(dump);
  return rows.ok ? done(rows.value[0] ?? 0) : rows;
}

/** One ticket, by ID or from the selected row; whoever opens it holds it from now on. */
export function ticket({ account, id }: Args<'ticket'>): Reply<OpenedTicket> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump();
  if (!dump.ok) return dump;
  const row = id === null ? selectedRow(dump.value) : rowOf(dump.value, id);
  if (!row.ok) return row;
  const [shown] = showTickets(dump.value, ticketsAt(dump.value, [row.value]), timeZone());
  if (!shown) return failed('ticket-gone', `Row ${row.value} has no ticket ID. Select a row with a ticket.`);
  const holder = claimOne(dump.value.settings.sheetId, who.value, shown.id);
  const heldBy = holder && ((namesIn(dump.value.kept)[holder.key] ?? holder.name) || null);
  return done({ ...shown, heldBy });
}

/** The tickets of every selected row that is not hidden. Fails with `too-many` beyond 200, `no-selection` below one. */
export function selection({ account }: Args<'selection'>): Reply<Selection> {
  const dump = dumpFor(account);
  if (!dump.ok) return dump;
  const selected = selectedTicketRows(dump.value);
  if (!selected.ok) return selected;
  const ids = readIdsAt(dump.value, selected.value);
  const rows = selected.value.filter((row) => ids.get(row) !== '');
  if (rows.length === 0) return withoutIds();
  const { visible, hidden, unasked } = lookAt(dump.value.sheet, rows, MOST_SELECTED + 1);
  if (visible.length > MOST_SELECTED) return tooMany(rows.length, hidden);
  if (unasked > 0) return tooSlow(rows.length, unasked);
  if (visible.length === 0) return allHidden(hidden);
  const tickets = showTickets(dump.value, ticketsAt(dump.value, visible), timeZone());
  return done({ tickets: tickets.map(({ id, row, subject, state }) => ({ id, row, subject, state })), hidden });
}

const tooMany = (rows: number, hidden: number) =>
  failed(
    'too-many',
    `${counted(rows, 'ticket')} are selected${hidden > 0 ? `, more than ${MOST_SELECTED} of them in sight` : ''}. Tag at most ${MOST_SELECTED} in one go, so that a slip stays small.`,
  );

const tooSlow = (rows: number, unasked: number) =>
  failed(
    'too-many',
    `${counted(rows, 'ticket')} are selected, and Google takes long to say which of them are hidden. Select at most ${rows - unasked} in one go.`,
  );

const allHidden = (hidden: number) =>
  failed(
    'no-selection',
    `All selected tickets are hidden, ${grouped(hidden)} of them. Select rows that you can see, then try again.`,
  );

const withoutIds = () =>
  failed(
    'no-selection',
    'The selected rows have no ticket ID. Select rows with tickets, or choose “Set up again” in the menu ☰ to give every row a key.',
  );

/** Selects the `Tag` cell of a ticket, wherever its row is now. */
export function showTicket({ account, id, row: hint }: Args<'showTicket'>): Reply<Shown> {
  const dump = dumpFor(account);
  if (!dump.ok) return dump;
  const [within] = rowsWithin(dump.value, [hint]);
  const there = within !== undefined && readIdsAt(dump.value, [within]).get(within) === id;
  const row = there ? done(hint) : rowOf(dump.value, id);
  if (!row.ok) return row;
  selectCell(dump.value.sheet, row.value, dump.value.ours.tag);
  return done({ row: row.value, hidden: isHidden(dump.value.sheet, row.value) });
}
