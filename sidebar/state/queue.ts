/** The tickets this panel holds ahead. Pure. */
import type { Ticket } from '../../src/contract';
import { isAside, sameState, type TicketState } from '../../src/core/ticketState';

/** Fewer than this ahead: ask for more … */
export const FEW = 10;
/** … and for so many. */
export const AHEAD = 20;

/**
 * Adds tickets that the server handed out. Left out: those held already or decided but unsaved, and those whose
 * cells are older than my own last decision (the answer may have been on its way while a save was).
 */
export function admit(
  queue: readonly Ticket[],
  incoming: readonly Ticket[],
  unsaved: ReadonlySet<string>,
  decided: ReadonlyMap<string, TicketState>,
): Ticket[] {
  const held = new Set(queue.map((ticket) => ticket.id));
  const fresh = incoming.filter((ticket) => {
    const mine = decided.get(ticket.id);
    return !held.has(ticket.id) && !unsaved.has(ticket.id) && (mine === undefined || sameState(mine, ticket.state));
  });
  return fresh.length === 0 ? (queue as Ticket[]) : [...queue, ...fresh];
}

/** Only put-aside tickets are left: the second pass. */
export const isSecondPass = (queue: readonly Ticket[]): boolean =>
  queue.length > 0 && queue.every((ticket) => isAside(ticket.state));
