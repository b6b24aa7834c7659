/** What the log says of each ticket at last. */
import { parseState, type TicketState } from './ticketState';

/** What is needed of a line of the log. `operation` begins with the tab's ID, `to` is as `describeState` words it. */
export interface Logged {
  operation: string;
  when: Date;
  name: string;
  ticket: string;
  to: string;
}

/** The last decision on a ticket; `state` null where the log's cell holds something else by now. */
export interface LastWord {
  state: TicketState | null;
  name: string;
  when: Date;
}

/**
 * By ticket ID, for the tickets of one tab; lines about no ticket in particular are left out.
 * @param entries the oldest first
 */
export function lastWords(entries: readonly Logged[], sheetId: number): Map<string, LastWord> {
  const last = new Map<string, Logged>();
  const own = `${sheetId}/`;
  for (const entry of entries) {
    if (entry.ticket !== '' && entry.operation.startsWith(own)) last.set(entry.ticket, entry);
  }
  return new Map([...last].map(([ticket, { to, name, when }]) => [ticket, { state: parseState(to), name, when }]));
}
