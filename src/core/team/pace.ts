/** How fast somebody tags. */

const LONGEST_PAUSE = 120000;
const FEWEST_GAPS = 3;

/**
 * Median seconds between decisions, from the moments (ms, any order) at which they were made. Pauses over two minutes
 * are left out: the tagger was elsewhere. So is what was decided at one and the same moment: nobody read it one by one.
 * Null where fewer than three gaps remain.
 * @example medianSeconds([0, 5_000, 12_000, 20_000]) // 7
 */
export const medianSeconds = (moments: number[]): number | null => {
  const sorted = [...moments].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((moment, i) => moment - (sorted[i] ?? moment))
    .filter((gap) => gap > 0 && gap <= LONGEST_PAUSE)
    .sort((a, b) => a - b);
  if (gaps.length < FEWEST_GAPS) return null;
  const upper = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const lower = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2 / 1000;
};
