/** Where a finding is to be shown. */
import type { LastWord } from '../log/lastWords';
import { doubledRows } from './doubledIds';
import { type CheckedTicket, heldState } from './everyProblem';
import type { ListRow } from './listRows';
import { firstDiffering } from './logDiffers';
import { LIST_KINDS, type Problem, type ProblemCells } from './problem';

/** What is needed to find it again. */
export type FoundProblem = Pick<Problem, 'kind' | 'cells'>;

export const isOfList = ({ kind }: FoundProblem): boolean => LIST_KINDS.some((one) => one === kind);

const holds = ({ tag, subtag }: ProblemCells, cells: { tag: string; subtag: string }): boolean =>
  (tag === null || cells.tag === tag) && (subtag === null || cells.subtag === subtag);

/** 1-based, null where it was mended meanwhile. `words` are needed for a difference from the log only. */
export function firstTicketRow(
  { kind, cells }: FoundProblem,
  tickets: readonly CheckedTicket[],
  words: ReadonlyMap<string, LastWord>,
): number | null {
  if (kind === 'doubled-id') return doubledRows(tickets)[0] ?? null;
  if (kind === 'log-differs') return firstDiffering(tickets.map(heldState), words, cells.tag !== null);
  return tickets.find((ticket) => holds(cells, ticket))?.row ?? null;
}

/** A tag without a row of its own is shown at the first of its subtags. */
export function firstListRow({ cells }: FoundProblem, rows: readonly ListRow[]): number | null {
  const found =
    rows.find((row) => holds(cells, row)) ?? rows.find(({ tag }) => cells.subtag === '' && tag === cells.tag);
  return found?.row ?? null;
}

/** The cell that is wrong. A path in one cell is longer than the name beside it. */
export function shownColumn({ kind, cells: { tag, subtag } }: FoundProblem): 'id' | 'tag' | 'subtag' {
  if (kind === 'doubled-id') return 'id';
  if (kind === 'unknown-tag' || kind === 'log-differs' || subtag === null) return 'tag';
  return kind === 'path-in-one-cell' && subtag.length < (tag ?? '').length ? 'tag' : 'subtag';
}
