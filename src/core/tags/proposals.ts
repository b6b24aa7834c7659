/** Tags that taggers would like to have, and the tickets that wait for them. */

import { isAside, type TicketState } from '../tickets/ticketState';
import { formatTagPath, type TagPath, UNCATEGORIZED } from './tagPath';
import type { TagRow } from './tagRows';
import { proposerOf } from './tagStatus';

/**
 * Why a ticket waits for a tag that is proposed.
 * @example waitsFor({tag: 'Order Change', subtag: 'Address'}) // 'needs a tag: Order Change › Address'
 */
export const waitsFor = (path: TagPath): string => `needs a tag: ${formatTagPath(path)}`;

/** Why it waits once the lead has said no. */
export const notTaken = (path: TagPath): string => `${waitsFor(path)} (not taken)`;

/** A proposed row, with how many tickets wait for it. */
export interface ProposedTag {
  path: TagPath;
  belongs: string;
  example: string;
  by: string;
  waiting: number;
}

/** The proposals in the order of their rows. */
export function proposalsOf(rows: readonly TagRow[], states: readonly TicketState[]): ProposedTag[] {
  const reasons = new Map<string, number>();
  if (rows.length === 0) return [];
  for (const state of states) if (isAside(state)) reasons.set(state.aside, (reasons.get(state.aside) ?? 0) + 1);
  return rows.map(({ tag, subtag, belongs, example, status }) => ({
    path: { tag, subtag },
    belongs,
    example,
    by: proposerOf(status) ?? '',
    waiting: reasons.get(waitsFor({ tag, subtag })) ?? 0,
  }));
}

/**
 * Tickets that may belong to the new tag: those of the same tag where it is a subtag, else what fitted nowhere.
 */
export const earlierThan =
  (path: TagPath) =>
  (tickets: readonly TagPath[]): number => {
    const tag = path.subtag === '' ? UNCATEGORIZED : path.tag;
    return tickets.filter((one) => one.tag === tag && (path.subtag === '' || one.subtag !== path.subtag)).length;
  };
