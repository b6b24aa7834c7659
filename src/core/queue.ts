/** What a tagger gets next. */
import { isAside, isTagged, type TicketState } from './ticketState';

/** A ticket as the queue sees it. `asideAt`: when it was put aside, ms since 1970; read only for put-aside tickets. */
export interface QueuedTicket {
  id: string;
  state: TicketState;
  asideAt: number;
}

/**
 * Indexes of the next `count` tickets: the undecided ones in sheet order, then those put aside, oldest first.
 * Tickets that the panel is holding already are left out.
 */
export const nextUp = (tickets: QueuedTicket[], holding: ReadonlySet<string>, count: number): number[] => {
  const next: number[] = [];
  const waiting: { index: number; at: number }[] = [];
  for (let index = 0; index < tickets.length && next.length < count; index += 1) {
    const ticket = tickets[index];
    if (ticket === undefined || isTagged(ticket.state) || holding.has(ticket.id)) continue;
    if (isAside(ticket.state)) waiting.push({ index, at: ticket.asideAt });
    else next.push(index);
  }
  const oldest = waiting.sort((a, b) => a.at - b.at || a.index - b.index).map(({ index }) => index);
  return next.concat(oldest).slice(0, Math.max(0, count));
};
