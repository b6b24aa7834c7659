/** What one execution has cost so far, and when it has had its time. */
import { priceOf } from './price';
import type { Costs } from './view';

/** One counted call. `write` is buffered: its cells are paid again when they are published. */
interface Charge {
  op: string;
  kind: 'read' | 'write';
  cells: number;
}

export interface Meter {
  /** Grows while the execution runs. */
  costs: Costs;
  count(charge: Charge): void;
  /** The end publishes what is buffered; it is no call, but takes its time. */
  end(): void;
  /** Time that passes without a call: sleeping, waiting for a lock. */
  pass(ms: number): void;
  /** The virtual time is over. */
  over(): boolean;
}

/** Sums of decimal milliseconds stay exact to the microsecond. */
const MICRO = 1000;

/** A meter that is over after `limit` virtual seconds. */
export function createMeter(limit = Number.POSITIVE_INFINITY): Meter {
  const costs: Costs = { calls: 0, byKind: {}, cellsRead: 0, cellsWritten: 0, seconds: 0 };
  let waiting: number | null = null;
  let spent = 0;
  const pass = (ms: number): void => {
    spent += Math.round(ms * MICRO);
    costs.seconds = spent / (1000 * MICRO);
  };
  const published = (): number => {
    const cells = waiting ?? 0;
    waiting = null;
    return cells;
  };
  const count = ({ op, kind, cells }: Charge): void => {
    costs.calls++;
    costs.byKind[op] = (costs.byKind[op] ?? 0) + 1;
    if (kind === 'write') costs.cellsWritten += cells;
    else costs.cellsRead += cells;
    pass(priceOf(op, kind, op === 'flush' ? published() : cells));
    if (kind === 'write') waiting = (waiting ?? 0) + cells;
  };
  const end = (): void => {
    if (waiting !== null) pass(priceOf('flush', 'write', published()));
  };
  return { costs, count, end, pass, over: () => costs.seconds > limit };
}

/** What was spent between two readings of a meter. */
export function costsSince(before: Costs, after: Costs): Costs {
  const byKind = Object.entries(after.byKind)
    .map(([op, calls]) => [op, calls - (before.byKind[op] ?? 0)] as const)
    .filter(([, calls]) => calls > 0);
  return {
    calls: after.calls - before.calls,
    byKind: Object.fromEntries(byKind),
    cellsRead: after.cellsRead - before.cellsRead,
    cellsWritten: after.cellsWritten - before.cellsWritten,
    seconds: Math.round((after.seconds - before.seconds) * 1e6) / 1e6,
  };
}
