/**
 * How a column gets its new texts in few calls: Google replaces a text wherever it stands, which no sort disturbs;
 * single cells are written only where that would replace too much.
 */
import { type Cell, cellText } from '../cell';
import { needsGuard } from '../cellGuard';

/** Replace the whole text `from` in the column. */
export interface Replacement {
  from: string;
  to: string;
}

/** `index`: of the row, from 0. */
export interface CellWrite {
  index: number;
  value: Cell;
}

export interface ColumnPlan {
  replacements: Replacement[];
  writes: CellWrite[];
}

/** A replacement costs about as much as writing a run of cells for each hundred rows that it looks at. */
const ROWS_A_RUN = 100;

/** Texts that a search takes for what they are: no pattern, no number, nothing that is trimmed or parsed. */
const isPlain = (text: string): boolean =>
  text !== '' && text === text.trim() && !needsGuard(text) && !/[$\\~*?\r\n]/.test(text);

/** Rows with the same text: how many there are, and which of them change to what. */
interface Group {
  count: number;
  indexes: number[];
  to: Set<string>;
  isText: boolean;
}

function groupsOf(held: readonly Cell[], wanted: readonly (string | null)[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  held.forEach((cell, index) => {
    const text = cellText(cell);
    const group = groups.get(text) ?? { count: 0, indexes: [], to: new Set(), isText: true };
    groups.set(text, group);
    group.count += 1;
    group.isText = group.isText && typeof cell === 'string';
    const to = wanted[index] ?? null;
    if (to === null || to === text) return;
    group.indexes.push(index);
    group.to.add(to);
  });
  return groups;
}

const runsIn = (indexes: readonly number[]): number =>
  indexes.filter((index, at) => at === 0 || index !== (indexes[at - 1] ?? 0) + 1).length;

/**
 * What brings a column from `held` to `wanted`, row by row; null in `wanted` leaves a cell.
 * @example planColumn(['Ordres', 'Refunds'], ['Orders', null]) // replacements: [{from: 'Ordres', to: 'Orders'}]
 */
export function planColumn(held: readonly Cell[], wanted: readonly (string | null)[]): ColumnPlan {
  const groups = groupsOf(held, wanted);
  const replacements: Replacement[] = [];
  const cellwise: number[] = [];
  for (const [from, { count, indexes, to, isText }] of groups) {
    const [only = ''] = to;
    const isWhole = indexes.length === count && to.size === 1 && isText;
    const pays = runsIn(indexes) * ROWS_A_RUN > held.length;
    // One replacement must not meet what another has written.
    const isFree = !(groups.get(only)?.indexes.length ?? 0);
    if (isWhole && pays && isFree && isPlain(from) && isPlain(only)) replacements.push({ from, to: only });
    else cellwise.push(...indexes);
  }
  const writes = cellwise.sort((a, b) => a - b).map((index) => ({ index, value: wanted[index] ?? '' }));
  return { replacements, writes };
}
