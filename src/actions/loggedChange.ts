/** What the log says of a change of the list or a repair: its rows, its tickets, and who decided one of them since. */
import type { LineRecord } from '../core/changing/listLines';
import { readNote, readRecord, undoOf } from '../core/changing/listRecords';
import { REWRITABLE } from '../core/changing/rewriteCheck';
import type { TagChange } from '../core/tags/tagChange';
import { parseState, type TicketState } from '../core/tickets/ticketState';
import type { Dump } from '../sheets/dumpTab';
import { findLog, type LogEntry, operationOf, readLogSince } from '../sheets/logTab';

/** How the log calls a row of the list. */
export const LIST_ROW = 'list';

/** A ticket as an operation found it and was to leave it. */
export interface LoggedTicket {
  from: TicketState;
  to: TicketState;
}

/** What an operation did, who asked for it when, and which of its tickets somebody has decided since. `change` null: a repair. */
export interface Logged {
  change: TagChange | null;
  by: string;
  when: Date;
  records: LineRecord[];
  tickets: Map<string, LoggedTicket>;
  since: Set<string>;
}

/**
 * @param entries of the log, from the operation's first on
 * @param name of the operation, as `operationOf` words it
 * @returns null where they do not know it
 */
export function readOperation(entries: readonly LogEntry[], name: string): Logged | null {
  const mine = entries.filter((entry) => entry.operation === name);
  const first = mine.find(({ ticket, to }) => ticket === '' && readNote(to) !== null);
  const note = first && readNote(first.to);
  if (!note) return null;
  const tickets: Logged['tickets'] = new Map();
  for (const { ticket, from, to } of mine) {
    const [before, after] = [parseState(from), parseState(to)];
    if (ticket !== '' && before && after && !tickets.has(ticket)) tickets.set(ticket, { from: before, to: after });
  }
  const tab = name.slice(0, name.indexOf('/') + 1);
  const others = entries.filter(
    ({ operation }) => operation.startsWith(tab) && operation !== name && operation !== undoOf(name),
  );
  return {
    change: note.change,
    by: first.name,
    when: first.when,
    records: mine.flatMap((entry) => (entry.how === LIST_ROW ? (readRecord(entry) ?? []) : [])),
    tickets,
    since: new Set(others.map(({ ticket }) => ticket)),
  };
}

/** What the whole log knows of an operation on this dump. Three calls. */
export function loggedBy(dump: Dump, operation: string): Logged | null {
  const log = findLog();
  const name = operationOf(dump.settings.sheetId, operation);
  return log && readOperation(readLogSince(log, name, Number.POSITIVE_INFINITY).entries, name);
}

/** Does the ticket hold what it held before, or a part of what it was to get? */
export const isHalfWay = (now: TicketState, { from, to }: LoggedTicket): boolean =>
  REWRITABLE.every((column) => now[column] === from[column].trim() || now[column] === to[column].trim());
