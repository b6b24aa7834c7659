/** Adjacent rows in one write: each run costs service calls, each row in it none. */

/** Neighbouring rows, from `start`, `count` of them. */
export interface RowRun {
  start: number;
  count: number;
}

/**
 * Runs of adjacent rows, sorted; a row named twice counts once.
 * @example runsOf([7, 3, 4]) // [{start: 3, count: 2}, {start: 7, count: 1}]
 */
export const runsOf = (rows: number[]): RowRun[] => {
  const runs: RowRun[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row === last.start + last.count) last.count += 1;
    else runs.push({ start: row, count: 1 });
  }
  return runs;
};
