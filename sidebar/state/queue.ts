/** The tickets this panel holds ahead. Pure. */
import type { Ticket } from '../../src/contract/session';
import { isAside } from '../../src/core/tickets/ticketState';

/** Fewer than this ahead: ask for more, so that ten are there still when the answer comes … */
export const FEW = 13;
/** … and for so many. */
export const AHEAD = 20;

/**
 * Adds tickets that the server handed out. Left out: those held already, and `mine`, which I decided: unsaved, or saved
 * so lately that the answer may be older.
 */
export function admit(queue: readonly Ticket[], incoming: readonly Ticket[], mine: ReadonlySet<string>): Ticket[] {
  const held = new Set(queue.map((ticket) => ticket.id));
  const fresh = incoming.filter(({ id }) => !held.has(id) && !mine.has(id));
  return fresh.length === 0 ? (queue as Ticket[]) : [...queue, ...fresh];
}

/** Without what colleagues have got meanwhile; the open ticket stays under its reader's eyes, and its save will tell. */
export const withoutTaken = (queue: readonly Ticket[], taken: readonly string[], open: string | undefined): Ticket[] =>
  queue.filter(({ id }) => id === open || !taken.includes(id));

/** Only put-aside tickets are left: the second pass. */
export const isSecondPass = (queue: readonly Ticket[]): boolean =>
  queue.length > 0 && queue.every((ticket) => isAside(ticket.state));
