/** What the log's length costs: nothing for a save or an edit, and what the jobs on the log itself take. */
import type { Costs } from '../../local/view';
import { type Cost, pasting, savings, settled, typing } from './actions';
import { type CostBench, costBench } from './bench';

const TICKETS = 3000;
const ROWS_A_PASTE = 50_000;
const OTHERS = ['99/old', '2026-01-01 09:00', 'k', 'Bob'];

/** Lines about 3,000 tickets of another tab, as after months of work. */
function growLog({ workbook }: CostBench, lines: number): void {
  const log = workbook.sheetNamed('Tag log')?.id;
  if (log === undefined) throw new Error('there is no log');
  workbook.insertLines({ id: 'bob' }, log, 'rows', 2, lines);
  for (let done = 0; done < lines; done += ROWS_A_PASTE) {
    const count = Math.min(ROWS_A_PASTE, lines - done);
    const line = (_: unknown, at: number) => [...OTHERS, String((done + at) % TICKETS), '', 'Orders', 'panel'];
    workbook.paste({ id: 'bob' }, log, 2 + done, 1, Array.from({ length: count }, line));
  }
}

const job = (action: string, costs: Costs, budget: number): Cost => ({ action, costs, runs: 0, budget });

/** Every action that looks into the log, at a log of so many lines. */
export function costsWithLog(lines: number): Cost[] {
  const bench = settled(costBench(TICKETS));
  growLog(bench, lines);
  const often = [...savings(bench), typing(bench, 'onEdit, typed'), pasting(bench, 'onEdit, 500 pasted')];
  return [
    ...often,
    job('rebuild, preview', bench.ask('rebuild', { operation: 'rebuild', preview: true, cleared: false }).costs, 12),
    job('compactLog', bench.ask('compactLog', {}).costs, 20),
  ];
}

/** Actions that cost more at the longer log, in calls or cells; the jobs on the log itself may. */
export function slowed(short: readonly Cost[], long: readonly Cost[]): string[] {
  return short.flatMap(({ action, costs }, index) => {
    const after = long[index]?.costs;
    const isJob = action.startsWith('rebuild') || action === 'compactLog';
    if (!after || isJob) return [];
    const same = after.calls === costs.calls && after.cellsRead === costs.cellsRead;
    return same && after.cellsWritten === costs.cellsWritten ? [] : [`${action} costs more where the log is longer.`];
  });
}
