/** What a change of the list makes of a ticket's cells. */
import { notTaken, waitsFor } from '../tags/proposals';
import { pathAfter, type TagChange } from '../tags/tagChange';
import type { TagPath } from '../tags/tagPath';
import { isAside, type TicketState } from '../tickets/ticketState';
import type { Rewrite } from './rewriteCheck';

/** The columns in which two states differ; null where they do not. */
export function rewriteBetween(from: TicketState, to: TicketState): Rewrite | null {
  const rewrite: Rewrite = {};
  if (from.tag !== to.tag) rewrite.tag = to.tag;
  if (from.subtag !== to.subtag) rewrite.subtag = to.subtag;
  if (from.aside !== to.aside) rewrite.aside = to.aside;
  return Object.keys(rewrite).length > 0 ? rewrite : null;
}

/**
 * A ticket after a change of the list: its path as it is called now, and what it waits for too.
 * @param proposed the tags that tickets may wait for
 */
export function rewriteAfter(change: TagChange, state: TicketState, proposed: readonly TagPath[]): Rewrite | null {
  const { tag, subtag } = pathAfter(change, state);
  const wish = isAside(state) ? proposed.find((path) => waitsFor(path) === state.aside) : undefined;
  const aside = wish ? waitsFor(pathAfter(change, wish)) : state.aside;
  return rewriteBetween(state, { tag, subtag, aside });
}

/** A ticket that waits for a proposed tag, once the lead has decided. */
export function rewriteSettled(path: TagPath, accept: boolean, state: TicketState): Rewrite | null {
  if (!isAside(state) || state.aside !== waitsFor(path)) return null;
  return rewriteBetween(state, accept ? { ...path, aside: '' } : { ...state, aside: notTaken(path) });
}
