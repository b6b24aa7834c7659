/** A second look at the tickets of one tag: it is picked already, so that a digit chooses the subtag. Pure. */
import type { Ticket } from '../../src/contract/session';
import type { TagList } from '../../src/core/tags/tagList';
import type { Order } from '../../src/core/tickets/ticketOrder';
import { subtagsOf } from './listing';
import { NOTHING_PICKED, type Picker, pickTag } from './picker';

/** The tag that is looked at a second time, where the open ticket has it; null where none is. */
export const secondLookAt = (order: Order, open: Ticket | null): string | null =>
  order.by === 'tag' && open?.state.tag === order.tag ? order.tag : null;

/** What is picked when a ticket opens: for a second look the tag, with the subtag of old. A tag without subtags is not. */
export function firstPick(look: string | null, open: Ticket | null, offer: TagList): Picker {
  if (look === null || subtagsOf(offer, look).length === 0) return NOTHING_PICKED;
  const old = open?.state.subtag ?? '';
  return pickTag(look, old === '' ? null : old);
}
