/** A decision on its way into the cells of its ticket, and what is told where it does not get there. */
import type { Choice, Conflict } from '../contract/save';
import { type Cell, cellText, isDate } from '../core/cell';
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import { isAside, isTagged, UNDECIDED } from '../core/tickets/ticketState';
import { type OurCells, stateOf } from '../sheets/ticketRows';

/** A decision, the row it is written to, and what that row and the ticket's cells held and shall hold. */
export interface Landing {
  choice: Choice;
  row: number;
  whole: Cell[];
  before: OurCells;
  after: OurCells;
  /** The columns that are written; all five unless said. */
  only?: readonly OurColumn[];
  /** When it was decided: log and cells must say the same, or a retry does not know its own strays. */
  when: Date;
}

/** When it was decided. Whole seconds: cells keep no finer time reliably. */
export const momentOf = ({ secondsAgo }: Choice): Date => new Date(Math.round(Date.now() / 1000 - secondsAgo) * 1000);

/** What the ticket of a choice shall hold, stamp included. */
export function cellsFor({ chosen }: Choice, name: string, when: Date): OurCells {
  const decided = isTagged(chosen) || isAside(chosen);
  return { ...chosen, taggedBy: decided ? name : '', taggedAt: decided ? when : '' };
}

/** Exactly these cells, stamp included: so a row that got them by mistake is told from one tagged alike. */
export const holds = (cells: OurCells, after: OurCells, columns: readonly OurColumn[] = OUR_ORDER): boolean =>
  columns.every((column) => cellText(cells[column]).trim() === cellText(after[column]).trim());

/** A ticket that gets another stamp, or none, and keeps all else. */
export function stampLanding(
  { id, row, whole, before, after }: Pick<Landing, 'row' | 'whole' | 'before' | 'after'> & { id: string },
  when: Date,
): Landing {
  const state = stateOf(after);
  const choice = { id, row, seen: state, chosen: state, secondsAgo: 0, how: 'panel' as const };
  return { choice, row, whole, before, after, only: ['taggedBy', 'taggedAt'], when };
}

const secondsSince = (moment: Cell): number | null =>
  isDate(moment) ? Math.max(0, Math.round((Date.now() - moment.getTime()) / 1000)) : null;

/** What a tagger is told of a ticket that was left as it is. */
export const conflictOf = (kind: Conflict['kind'], choice: Choice, cells: OurCells | null): Conflict => ({
  id: choice.id,
  kind,
  theirs: cells ? stateOf(cells) : { ...UNDECIDED },
  by: cells ? cellText(cells.taggedBy).trim() : '',
  agoSeconds: cells ? secondsSince(cells.taggedAt) : null,
  chosen: choice.chosen,
});
