/** Progress, pace and use of tags as the tagger sees them: the server's figures plus what was decided here since. */
import type { Progress, TagUse, Today } from '../../src/contract/session';
import { NOT_A_CONTACT, UNCATEGORIZED } from '../../src/core/tags/tagPath';
import { isAside, isTagged, type TicketState } from '../../src/core/tickets/ticketState';

export interface Counts {
  progress: Progress;
  today: Today;
  use: TagUse[];
}

const one = (yes: boolean): number => (yes ? 1 : 0);

/** +1, 0 or −1: how a count of tickets that satisfy `is` moves. */
const step = (is: (state: TicketState) => boolean, from: TicketState, to: TicketState): number =>
  one(is(to)) - one(is(from));

/** How many tickets more are decided, tagged or put aside: −1, 0 or 1. */
export const decidedStep = (from: TicketState, to: TicketState): number =>
  step((state) => isTagged(state) || isAside(state), from, to);

export function progressAfter(progress: Progress, from: TicketState, to: TicketState): Progress {
  const tagged = step(isTagged, from, to);
  const aside = step(isAside, from, to);
  return {
    ...progress,
    tagged: progress.tagged + tagged,
    aside: progress.aside + aside,
    left: progress.left - tagged - aside,
    notAContact: progress.notAContact + step((state) => state.tag === NOT_A_CONTACT, from, to),
    uncategorized: progress.uncategorized + step((state) => state.tag === UNCATEGORIZED, from, to),
  };
}

function counted(use: TagUse[], tag: string, subtag: string, by: number): TagUse[] {
  const at = use.findIndex((row) => row.tag === tag && row.subtag === subtag);
  const before = use[at];
  if (before === undefined) return [...use, { tag, subtag, count: Math.max(0, by) }];
  return use.map((row, index) => (index === at ? { ...row, count: Math.max(0, row.count + by) } : row));
}

function countedState(use: TagUse[], { tag, subtag }: TicketState, by: number): TagUse[] {
  if (tag === '') return use;
  const withTag = counted(use, tag, '', by);
  return subtag === '' ? withTag : counted(withTag, tag, subtag, by);
}

export const tagUseAfter = (use: TagUse[], from: TicketState, to: TicketState): TagUse[] =>
  countedState(countedState(use, from, -1), to, 1);

/** `decided` tickets more today: −1 for an undo. */
export const countsAfter = (counts: Counts, from: TicketState, to: TicketState, decided: number): Counts => ({
  progress: progressAfter(counts.progress, from, to),
  today: { ...counts.today, decided: Math.max(0, counts.today.decided + decided) },
  use: tagUseAfter(counts.use, from, to),
});

/** Times a path was used; `subtag` '' counts the whole tag. */
export const timesUsed = (use: readonly TagUse[], tag: string, subtag: string): number =>
  use.find((row) => row.tag === tag && row.subtag === subtag)?.count ?? 0;
