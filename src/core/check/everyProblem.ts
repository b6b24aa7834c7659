/** The whole check: tickets, list and log, read once. */
import type { LastWord } from '../log/lastWords';
import type { TagList } from '../tags/tagList';
import { type CheckedBy, checkPairs } from './checkTags';
import { doubledIds } from './doubledIds';
import { listFaults } from './listFaults';
import type { ListRow } from './listRows';
import { logDiffers } from './logDiffers';
import { nearNames } from './nearNames';
import { countPairs } from './pairs';
import type { Problem } from './problem';
import { unusedTags } from './unusedTags';

/** A row with an ID. `tag`, `subtag`: the exact texts of its cells; `aside`: why it waits, trimmed. */
export interface CheckedTicket {
  id: string;
  row: number;
  tag: string;
  subtag: string;
  aside: string;
}

export interface CheckedSheet extends CheckedBy {
  tickets: readonly CheckedTicket[];
  list: TagList;
  /** The rows that the list was read from. */
  listRows: readonly ListRow[];
  words: ReadonlyMap<string, LastWord>;
}

const rank = ({ of, weight }: Problem): number => (of === 'tickets' ? 0 : 2) + (weight === 'problem' ? 0 : 1);

/** As the log words a ticket: names without blanks around them. */
export const heldState = ({ id, row, tag, subtag, aside }: CheckedTicket) => ({
  id,
  row,
  state: { tag: tag.trim(), subtag: subtag.trim(), aside },
});

/** The worst first: problems of tickets, their hints, then the list's, each with the largest count first. */
export function everyProblem({ tickets, list, listRows, words, depth, history }: CheckedSheet): Problem[] {
  const pairs = countPairs(tickets);
  const logged = tickets.filter(({ id }) => words.has(id)).map(heldState);
  const found = [
    ...checkPairs(pairs, list, { depth, history }),
    ...doubledIds(tickets),
    ...logDiffers(logged, words),
    ...listFaults(listRows),
    ...nearNames(listRows, pairs, depth),
    ...unusedTags(pairs, list, depth),
  ];
  return found.sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}
