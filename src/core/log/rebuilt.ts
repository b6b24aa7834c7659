/** Tickets against the log: what was lost and can be filled in again, and what differs. */

import { sameState, type TicketState, UNDECIDED } from '../tickets/ticketState';
import type { LastWord } from './lastWords';

/** A ticket as the sheet holds it. */
export interface HeldTicket {
  id: string;
  row: number;
  state: TicketState;
}

/** A ticket without any decision, and the log's last word on it. */
export interface Fill {
  id: string;
  row: number;
  state: TicketState;
  name: string;
  when: Date | null;
}

/** A ticket that holds another decision than the log's last word; `by`: whose word that is. */
export interface Difference {
  id: string;
  row: number;
  sheet: TicketState;
  log: TicketState;
  by: string;
}

/**
 * `cleared`: tickets that somebody emptied by hand, and what they held; `gone`: tickets that the log knows a decision on, and that no row has
 * any more.
 */
export interface Comparison {
  fills: Fill[];
  cleared: Fill[];
  differences: Difference[];
  gone: number;
}

/**
 * Compares every ticket with the log's last word on it, in sheet order. A ticket that the log does not know was tagged
 * by hand, and one whose last word cannot be read stays as it is; so does a ticket whose ID several rows share, because
 * the word may be the other's.
 * @param words as `lastWords` gives them
 */
export function compareWithLog(tickets: readonly HeldTicket[], words: ReadonlyMap<string, LastWord>): Comparison {
  const rows = new Map<string, number>();
  for (const { id } of tickets) rows.set(id, (rows.get(id) ?? 0) + 1);
  const found: Comparison = { fills: [], cleared: [], differences: [], gone: 0 };
  for (const { id, row, state } of tickets) {
    const word = words.get(id);
    if (!word?.state || rows.get(id) !== 1) continue;
    if (word.cleared && sameState(state, UNDECIDED)) found.cleared.push({ id, row, ...word.cleared });
    if (sameState(state, word.state)) continue;
    const { state: log, name, when } = word;
    if (sameState(state, UNDECIDED)) found.fills.push({ id, row, state: log, name, when });
    else found.differences.push({ id, row, sheet: state, log, by: name });
  }
  for (const [id, { state }] of words) if (state && !sameState(state, UNDECIDED) && !rows.has(id)) found.gone += 1;
  return found;
}
