/** Tickets that hold what was meant for another, because rows had moved when it was written. */
import { isCellOf } from '../core/cell';
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import type { LastWord } from '../core/log/lastWords';
import { isAside, isTagged, UNDECIDED } from '../core/tickets/ticketState';
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

/** `missed`: it is not on its ticket. */
export type MayHaveStrayed = Meant & { missed: boolean };

/**
 * Columns moved before a ticket was written, and back since: each of its cells holds what was meant for the next one, and
 * the last one what it held.
 */
export function isDisplaced({ ours }: Dump, cells: OurCells, before: OurCells, { after, only }: Meant): boolean {
  const at = new Map(only.map((column) => [ours[column], column]));
  const isMovedBy = (by: 1 | -1) =>
    only.every((column) => {
      const source = at.get(ours[column] + by);
      return isCellOf(cells[column], source ? after[source] : before[column]);
    });
  return !holds(cells, before, only) && (isMovedBy(1) || isMovedBy(-1));
}

export const isBlank = ({ after }: Pick<Meant, 'after'>, columns: readonly OurColumn[]): boolean =>
  columns.every((column) => after[column] === '');

/** What the log last said of a ticket, stamp included; nothing where it says nothing. */
export function loggedCells(word: LastWord | undefined): OurCells {
  const state = word?.state ?? UNDECIDED;
  const decided = isTagged(state) || isAside(state);
  return { ...state, taggedBy: decided ? (word?.name ?? '') : '', taggedAt: decided ? (word?.when ?? '') : '' };
}

/** What was written may have fallen on others, surely where it is not on its own ticket. */
export const mayHaveStrayed = (written: readonly Meant[], find: Find): MayHaveStrayed[] =>
  written.map((one) => {
    const ticket = find(one.id);
    return { ...one, missed: ticket !== undefined && !holds(ticket.cells, one.after, one.only) };
  });

/** A ticket that gets back what it held. `known`: the log says anything of it. */
export type Restored = RowChange & { id: string; known: boolean };

/**
 * Tickets that hold what was meant for another, and not what the log last said of them: they get that
 * back, each block of columns for itself. Blank cells look as if somebody had cleared them: only what was to be blank and
 * is not on its own ticket can have blanked another's.
 */
export function restores(
  dump: Dump,
  tickets: readonly TicketRow[],
  strays: readonly MayHaveStrayed[],
  isInBatch: (id: string) => boolean,
  words: ReadonlyMap<string, LastWord>,
): Restored[] {
  const only = strays[0]?.only ?? OUR_ORDER;
  const blocks = blocksOf(dump, only);
  const heldBy = ({ id, cells }: TicketRow): OurCells => (isInBatch(id) ? cells : loggedCells(words.get(id)));
  const fellOn = (one: MayHaveStrayed, ticket: TicketRow, block: readonly OurColumn[]): boolean =>
    one.id !== ticket.id &&
    (one.missed || !isBlank(one, block)) &&
    !holds(ticket.cells, heldBy(ticket), block) &&
    holds(ticket.cells, one.after, block);
  // Without its moment a part is like any tag that was typed or taken over: it counts where it can be no other.
  const isSure = (one: MayHaveStrayed, { id }: TicketRow, block: readonly OurColumn[]): boolean =>
    block.includes('taggedAt') ||
    words.has(id) ||
    (one.missed && tickets.filter((other) => fellOn(one, other, block)).length === 1);
  return tickets.flatMap((ticket) => {
    const { id, row, cells } = ticket;
    const held = heldBy(ticket);
    const fallen = blocks.filter((block) =>
      strays.some((one) => fellOn(one, ticket, block) && isSure(one, ticket, block)),
    );
    if (fallen.length === 0) return [];
    const back = Object.fromEntries(fallen.flat().map((column) => [column, held[column]]));
    return [{ id, row, before: cells, after: { ...cells, ...back }, only, known: words.has(id) }];
  });
}
