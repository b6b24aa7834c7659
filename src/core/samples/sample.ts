/** A dump of more tickets than are needed becomes a sample: the same share of every group, drawn by lot. */
import { byLot } from '../tickets/seededOrder';
import { shareOut } from './shareOut';

/** Sizes that a sample may have, and the method's own among them. */
export const SAMPLE_SIZES = [385, 1000, 2000, 2500, 3000] as const;

/** What the method asks for at least. */
const USUAL_SIZE = 2000;

/** The size to propose: the usual one, else the largest that is less than all. Where there is none, all tickets. */
export const sizeFor = (tickets: number): number =>
  [...SAMPLE_SIZES].reverse().find((size) => size <= USUAL_SIZE && size < tickets) ?? tickets;

/** Seeds are short enough to be written down and typed again. */
export const HIGHEST_SEED = 999_999;

/** Standard errors to each side that hold 95 % of all samples. */
const Z_95 = 1.96;

/**
 * The margin of error of a share, in percentage points: 95 % confidence, a share of one half (the widest there is), a
 * simple random sample. Not corrected for the size of the dump, because the dump is a sample of the year itself: so it
 * is rather too wide than too narrow.
 * Source: Cochran, Sampling Techniques, 3rd ed., section 4.4.
 * @example marginOf(2000) // 2.19…
 */
export const marginOf = (size: number): number => (Z_95 * 50) / Math.sqrt(size);

/** Tickets of one sampling period, and of one channel where the sample goes by channels too. */
export interface SampleGroup {
  /** Days as `YYYY-MM-DD`; null: tickets without a readable date. */
  period: { first: string; last: string } | null;
  channel: string;
  tickets: number;
}

/** The IDs of one group. */
export interface Drawable {
  ids: readonly string[];
}

/**
 * Draws `size` tickets, of every group its share. The answer depends on the seed and on the IDs of each group, not on
 * the order of either tickets or groups of different sizes.
 * @example drawSample([{ids: ['1', '2']}, {ids: ['3', '4']}], 2, 7).size // 2, one of each group
 */
export function drawSample(groups: readonly Drawable[], size: number, seed: number): Set<string> {
  const shares = shareOut(
    groups.map(({ ids }) => ids.length),
    size,
  );
  return new Set(groups.flatMap(({ ids }, index) => byLot(ids, seed).slice(0, shares[index])));
}

/** Groups without regard to channels: one for each period, in the order met. */
export function byPeriodOnly(groups: readonly SampleGroup[]): SampleGroup[] {
  const merged = new Map<string | null, SampleGroup>();
  for (const { period, tickets } of groups) {
    const key = period === null ? null : period.first;
    const before = merged.get(key)?.tickets ?? 0;
    merged.set(key, { period, channel: '', tickets: before + tickets });
  }
  return [...merged.values()];
}

/** How many tickets a sample would hold of each period. */
export function sharesByPeriod(groups: readonly SampleGroup[], size: number, byChannel: boolean): SampleGroup[] {
  const parted = byChannel ? groups : byPeriodOnly(groups);
  const shares = shareOut(
    parted.map(({ tickets }) => tickets),
    size,
  );
  return byPeriodOnly(parted.map((group, index) => ({ ...group, tickets: shares[index] ?? 0 })));
}
