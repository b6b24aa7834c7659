/** Tickets that hold what was meant for another, because rows had moved when it was written. */
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import type { LastWord } from '../core/lastWords';
import { sameState, UNDECIDED } from '../core/ticketState';
import type { Dump } from '../sheets/dumpTab';
import type { OurCells, TicketRow } from '../sheets/ticketRows';
import { blocksOf, type RowChange } from '../sheets/writeTickets';
import { holds } from './landing';

/** What was written, and for which ticket. */
export interface Meant {
  id: string;
  after: OurCells;
  only: readonly OurColumn[];
}

export type Find = (id: string) => TicketRow | undefined;

export const isBlank = ({ after, only }: Meant): boolean => only.every((column) => after[column] === '');

/** What the log last said of a ticket, stamp included; nothing where it says nothing. */
export function loggedCells(word: LastWord | undefined): OurCells {
  const state = word?.state ?? UNDECIDED;
  const decided = !sameState(state, UNDECIDED);
  return { ...state, taggedBy: decided ? (word?.name ?? '') : '', taggedAt: decided ? (word?.when ?? '') : '' };
}

/**
 * Of what was written, what may have fallen on others. A blank row looks like one that somebody cleared: only what was
 * meant to be blank and is not on its ticket can have blanked another's.
 */
export const mayHaveStrayed = (written: readonly Meant[], find: Find): Meant[] =>
  written.filter((one) => {
    const ticket = isBlank(one) && find(one.id);
    return !isBlank(one) || (ticket && !holds(ticket.cells, one.after, one.only));
  });

/** A ticket that gets back what it held. `known`: the log says anything of it. */
export type Restored = RowChange & { id: string; known: boolean };

/**
 * Tickets outside the batch that hold what was meant for another, and not what the log last said of them: they get that
 * back, each block of columns for itself.
 */
export function restores(
  dump: Dump,
  tickets: readonly TicketRow[],
  strays: readonly Meant[],
  isInBatch: (id: string) => boolean,
  words: ReadonlyMap<string, LastWord>,
): Restored[] {
  const only = strays[0]?.only ?? OUR_ORDER;
  const blocks = blocksOf(dump, only);
  return tickets.flatMap(({ id, row, cells }) => {
    const held = isInBatch(id) ? cells : loggedCells(words.get(id));
    const fallen = blocks.filter(
      (block) => !holds(cells, held, block) && strays.some(({ after }) => holds(cells, after, block)),
    );
    if (fallen.length === 0) return [];
    const back = Object.fromEntries(fallen.flat().map((column) => [column, held[column]]));
    return [{ id, row, before: cells, after: { ...cells, ...back }, only, known: words.has(id) }];
  });
}
