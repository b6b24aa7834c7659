/** Who works on a dump, and how far everybody is. */
import type { Claim } from '../tickets/claims';
import { isAside, isTagged, type TicketState } from '../tickets/ticketState';
import { medianSeconds } from './pace';

/** A ticket as somebody left it. `by` '' where no name is known; `at` in ms since 1970, null where that is not known. */
export interface Decided {
  id: string;
  state: TicketState;
  by: string;
  at: number | null;
}

/**
 * One person. `held`: tickets handed out and not tagged yet, put-aside ones of the second pass among them; `minutes` since the last sign of life, null where there was
 * none for long; `secondsEach`: median of a ticket.
 */
export interface Mate {
  name: string;
  tagged: number;
  aside: number;
  held: number;
  minutes: number | null;
  secondsEach: number | null;
}

/** Stands for the tagger of what was typed or pasted into the grid. */
export const BY_HAND = '(by hand)';

const MINUTE = 60_000;

const atWorkFirst = (a: Mate, b: Mate): number =>
  Number(a.minutes === null) - Number(b.minutes === null) || b.tagged - a.tagged || (a.name < b.name ? -1 : 1);

interface Counted {
  mate: Mate;
  moments: number[];
}

/** Everybody named on a decided ticket or in a claim, those at work first. */
export function matesOf(tickets: readonly Decided[], claims: readonly Claim[], now: number): Mate[] {
  const people = new Map<string, Counted>();
  const person = (name: string): Counted => {
    const mate = { name, tagged: 0, aside: 0, held: 0, minutes: null, secondsEach: null };
    const one = people.get(name) ?? { mate, moments: [] };
    people.set(name, one);
    return one;
  };
  const tagged = new Set<string>();
  for (const { id, state, by, at } of tickets) {
    if (!isTagged(state) && !isAside(state)) continue;
    if (isTagged(state)) tagged.add(id);
    const { mate, moments } = person(by || BY_HAND);
    mate[isTagged(state) ? 'tagged' : 'aside'] += 1;
    // What many people pasted was read by nobody at that pace.
    if (at !== null && mate.name !== BY_HAND) moments.push(at);
  }
  for (const { name, ids, seen } of claims) {
    const { mate } = person(name);
    mate.held += ids.filter((id) => !tagged.has(id)).length;
    mate.minutes = Math.min(mate.minutes ?? Number.POSITIVE_INFINITY, Math.max(0, Math.floor((now - seen) / MINUTE)));
  }
  const mates = [...people.values()].map(({ mate, moments }) => ({ ...mate, secondsEach: medianSeconds(moments) }));
  return mates.sort(atWorkFirst);
}
