/** In which order a dump is worked through. */
import type { Day } from '../dates/dates';
import { type Month, monthOf } from '../reports/yearSpread';
import { byLot } from './seededOrder';

/**
 * What comes first. `spread`: blocks of adjacent rows, shuffled over the months. `period` and `channel`: these tickets
 * first, the rest after them; days as `YYYY-MM-DD`. `tag`: the tickets that have this tag already, for a second look.
 */
export type Order =
  | { by: 'spread' }
  | { by: 'sheet' }
  | { by: 'period'; first: string; last: string }
  | { by: 'channel'; channel: string }
  | { by: 'tag'; tag: string };

/** A block is saved in one run, because its rows are adjacent. */
export const BLOCK = 10;

/** Any number: the same for everybody, so that all work through the same blocks. */
const SEED = 1;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/**
 * Merges the groups so that each keeps its share at every place of the answer: next is whoever lags most behind it.
 * @example fairly([['a', 'b'], ['c']]) // ['a', 'c', 'b']
 */
export function fairly<T>(groups: readonly (readonly T[])[]): T[] {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const taken = groups.map(() => 0);
  return upTo(total).map((place) => {
    const lag = groups.map((group, index) => {
      const given = taken[index] ?? 0;
      return given < group.length ? ((place + 1) * group.length) / total - given : -Infinity;
    });
    const next = lag.indexOf(Math.max(...lag));
    const given = taken[next] ?? 0;
    taken[next] = given + 1;
    return groups[next]?.[given] as T;
  });
}

/** The first day that can be read in a block tells its month: exports mostly go by time. */
function monthOfBlock(block: readonly number[], dayOf: (index: number) => Day | null): Month | null {
  for (const index of block) {
    const day = dayOf(index);
    if (day !== null) return monthOf(day);
  }
  return null;
}

/**
 * Indexes of all tickets: blocks of ten in sheet order, the blocks by lot and each month by its share, so that what is
 * tagged so far is a fair sample from the first day on.
 * @param ids distinct, in sheet order
 * @param dayOf asked for one ticket of a block, or for some where days cannot be read
 */
export function spreadOrder(ids: readonly string[], dayOf: (index: number) => Day | null): number[] {
  const blocks = new Map<string, number[]>();
  for (let start = 0; start < ids.length; start += BLOCK) {
    blocks.set(
      ids[start] ?? '',
      upTo(Math.min(BLOCK, ids.length - start)).map((step) => start + step),
    );
  }
  const months = new Map<Month | null, number[][]>();
  for (const name of byLot([...blocks.keys()], SEED)) {
    const block = blocks.get(name) ?? [];
    const month = monthOfBlock(block, dayOf);
    const group = months.get(month);
    if (group) group.push(block);
    else months.set(month, [block]);
  }
  return fairly([...months.values()]).flat();
}
