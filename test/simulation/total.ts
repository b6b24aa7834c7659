/** Figures of many runs, added up. */
import type { Result } from './run';

export interface Total {
  seeds: number;
  steps: number;
  executions: number;
  saves: number;
  conflicts: number;
  refused: number;
  repairs: number;
  faults: Record<string, number>;
  excuses: Record<string, number>;
  /** Seeds that lost something. */
  failed: number[];
}

export const nothingYet = (): Total => ({
  seeds: 0,
  steps: 0,
  executions: 0,
  saves: 0,
  conflicts: 0,
  refused: 0,
  repairs: 0,
  faults: {},
  excuses: {},
  failed: [],
});

type Counts = Readonly<Record<string, number>>;

const sums = (a: Counts, b: Counts): Record<string, number> =>
  Object.fromEntries([...Object.keys(a), ...Object.keys(b)].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));

export const withTotal = (a: Total, b: Total): Total => ({
  seeds: a.seeds + b.seeds,
  steps: a.steps + b.steps,
  executions: a.executions + b.executions,
  saves: a.saves + b.saves,
  conflicts: a.conflicts + b.conflicts,
  refused: a.refused + b.refused,
  repairs: a.repairs + b.repairs,
  faults: sums(a.faults, b.faults),
  excuses: sums(a.excuses, b.excuses),
  failed: [...a.failed, ...b.failed].sort((one, two) => one - two),
});

export const withResult = (total: Total, { plan, figures, problems, excuses }: Result): Total =>
  withTotal(total, { ...figures, seeds: 1, excuses: { ...excuses }, failed: problems.length > 0 ? [plan.seed] : [] });
