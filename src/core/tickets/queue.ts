/** What a tagger gets next. */
import { type Day, formatDay } from '../dates/dates';
import { type Order, spreadOrder } from './ticketOrder';
import { isAside, isTagged, type TicketState } from './ticketState';

/** A ticket as the queue sees it. `asideAt`: when it was put aside, ms since 1970; read only for put-aside tickets. */
export interface QueuedTicket {
  id: string;
  state: TicketState;
  asideAt: number;
}

/** All tickets in sheet order, each ID once. What an order does not need of them is never asked. */
export interface Tickets {
  tickets: readonly QueuedTicket[];
  dayOf(index: number): Day | null;
  channelOf(index: number): string;
}

export interface NextUp {
  order: Order;
  /** The second pass: put-aside tickets too, after what is undecided still. */
  second: boolean;
  /** IDs that are held already, by this panel or by colleagues. */
  held: ReadonlySet<string>;
  count: number;
}

function first(indexes: readonly number[], is: (index: number) => boolean): number[] {
  const matching = new Set(indexes.filter(is));
  return [...matching, ...indexes.filter((index) => !matching.has(index))];
}

const within = (day: Day | null, from: string, to: string): boolean =>
  day !== null && formatDay(day) >= from && formatDay(day) <= to;

/** Indexes of all tickets as they come one after the other. */
function ordered({ tickets, dayOf, channelOf }: Tickets, order: Order): number[] {
  if (order.by === 'sheet' || order.by === 'tag') return tickets.map((_, index) => index);
  const spread = spreadOrder(
    tickets.map(({ id }) => id),
    dayOf,
  );
  if (order.by === 'period') return first(spread, (index) => within(dayOf(index), order.first, order.last));
  if (order.by === 'channel') return first(spread, (index) => channelOf(index) === order.channel);
  return spread;
}

/**
 * Indexes of the next `count` tickets: the undecided ones in the wanted order; in the second pass then those put aside,
 * the oldest first. A second look at one tag gives the tickets that have it, and no others.
 */
export function nextUp(all: Tickets, { order, second, held, count }: NextUp): number[] {
  const { tickets } = all;
  const free = (is: (state: TicketState) => boolean) => (index: number) => {
    const ticket = tickets[index];
    return ticket !== undefined && is(ticket.state) && !held.has(ticket.id);
  };
  const wanted = (state: TicketState): boolean =>
    order.by === 'tag' ? state.tag === order.tag : !isTagged(state) && !isAside(state);
  const next = ordered(all, order).filter(free(wanted));
  if (!second || next.length >= count) return next.slice(0, count);
  const at = (index: number): number => tickets[index]?.asideAt ?? 0;
  const waiting = tickets.map((_, index) => index).filter(free(isAside));
  return [...next, ...waiting.sort((a, b) => at(a) - at(b) || a - b)].slice(0, count);
}
