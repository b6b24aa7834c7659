/** The tickets on the tagger's desk: those ahead, one opened on purpose, and the last twenty decided. Pure. */
import type { Ticket } from '../../src/contract/session';
import { isTagged, type TicketState } from '../../src/core/tickets/ticketState';

/** How many decided tickets ← goes back through, and how many decisions can be undone. */
export const REMEMBERED = 20;

export interface Desk {
  queue: readonly Ticket[];
  /** A ticket opened by ID or from the selected row; it comes before the queue. */
  visit: Ticket | null;
  /** Oldest first, each with the state I gave it. */
  past: readonly Ticket[];
  /** How far back in `past` the tagger looks; 0 is the open ticket. */
  back: number;
}

export const EMPTY_DESK: Desk = { queue: [], visit: null, past: [], back: 0 };

/** The ticket that the panel shows, null where nothing is left. */
export const shownTicket = ({ queue, visit, past, back }: Desk): Ticket | null =>
  (back > 0 ? past[past.length - back] : (visit ?? queue[0])) ?? null;

const without = (tickets: readonly Ticket[], id: string): Ticket[] => tickets.filter((ticket) => ticket.id !== id);

/** After a decision the open ticket comes next, also when an older one was looked at. */
export function afterDecision(desk: Desk, decided: Ticket): Desk {
  return {
    queue: without(desk.queue, decided.id),
    visit: desk.visit?.id === decided.id ? null : desk.visit,
    past: [...without(desk.past, decided.id), decided].slice(-REMEMBERED),
    back: 0,
  };
}

/** The ticket is open again, as it was before. One that still waits for a tag leads the queue, so that none gets lost. */
export function afterUndo(desk: Desk, ticket: Ticket): Desk {
  const queue = without(desk.queue, ticket.id);
  const past = without(desk.past, ticket.id);
  if (isTagged(ticket.state)) return { queue, past, visit: ticket, back: 0 };
  return { queue: [ticket, ...queue], past, visit: null, back: 0 };
}

export const openTicket = (desk: Desk, ticket: Ticket): Desk => ({ ...desk, visit: ticket, back: 0 });

/** Leaves a ticket opened on purpose undecided. */
export const closeVisit = (desk: Desk): Desk => ({ ...desk, visit: null, back: 0 });

export const goBack = (desk: Desk): Desk => ({ ...desk, back: Math.min(desk.past.length, desk.back + 1) });

export const goForward = (desk: Desk): Desk => ({ ...desk, back: Math.max(0, desk.back - 1) });

/**
 * The sheet turned out to hold something else for a ticket. One that is tagged needs nobody any more, but stays under
 * its reader's eyes.
 */
export function withState(desk: Desk, id: string, state: TicketState): Desk {
  const open = shownTicket(desk)?.id;
  const told = (ticket: Ticket): Ticket => (ticket.id === id ? { ...ticket, state } : ticket);
  const isWanted = (ticket: Ticket): boolean => ticket.id !== id || id === open || !isTagged(state);
  return {
    ...desk,
    queue: desk.queue.filter(isWanted).map(told),
    visit: desk.visit === null ? null : told(desk.visit),
    past: desk.past.map(told),
  };
}

/** IDs of tickets ahead, so that the server hands out others. */
export const heldIds = ({ queue, visit }: Desk): string[] => [
  ...queue.map((ticket) => ticket.id),
  ...(visit === null ? [] : [visit.id]),
];
