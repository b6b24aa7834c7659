/** What the jobs on the whole dump cost: another export added and taken out again, a sample drawn. */
import type { Costs } from '../../local/view';
import type { Stepwise } from '../../src/contract/data';
import { type Cost, settled } from './actions';
import { type CostBench, costBench, ticketsOf } from './bench';

/** The least that a second export brings; the other one is as large as the dump. */
const SMALL_EXPORT = 600;
const FIRST_ID = 5_000_000;

/** A panel that hears nothing for a minute takes the call for lost. */
const LONGEST_CALL_SECONDS = 55;

const sum = (a: Costs, b: Costs): Costs => ({
  calls: a.calls + b.calls,
  byKind: b.byKind,
  cellsRead: a.cellsRead + b.cellsRead,
  cellsWritten: a.cellsWritten + b.cellsWritten,
  seconds: a.seconds + b.seconds,
});

/** Calls again until the job is done; each call must be over before the panel gives it up. */
function inSteps<T>(
  action: string,
  call: () => { value: Stepwise<T>; costs: Costs },
): { value: T; costs: Costs; steps: number } {
  let costs: Costs = { calls: 0, byKind: {}, cellsRead: 0, cellsWritten: 0, seconds: 0 };
  for (let steps = 1; ; steps += 1) {
    const one = call();
    costs = sum(costs, one.costs);
    if (one.costs.seconds > LONGEST_CALL_SECONDS)
      throw new Error(`${action}: call ${steps} took ${one.costs.seconds.toFixed(0)} s`);
    if (one.value.done) return { value: one.value.value, costs, steps };
  }
}

function exportTab(bench: CostBench, name: string, tickets: number, firstId: number): void {
  const { header, rows } = ticketsOf(tickets);
  bench.workbook.addSheet(name, [header, ...rows.map((row, index) => [firstId + index, ...row.slice(1)])]);
}

interface Done {
  costs: Costs;
  steps: number;
}

const cost = (action: string, { costs }: Done, budget: number): Cost => ({ action, costs, runs: 0, budget });

/** Parted into as many calls of the panel as it takes, each with its own budget: so all of them are named aside. */
const parted = (action: string, { costs, steps }: Done, budget: number): Cost => ({
  action,
  costs,
  runs: costs.calls,
  budget: budget * steps,
});

function adding(bench: CostBench, tickets: number): Cost[] {
  exportTab(bench, 'Small', SMALL_EXPORT, FIRST_ID);
  const proposed = bench.ask('proposeAdd', { tab: 'Small' });
  const add = (tab: string) => inSteps(`add ${tab}`, () => bench.ask('addExport', { operation: `add ${tab}`, tab }));
  const small = add('Small');
  const out = inSteps('take out', () => bench.ask('takeOut', { operation: small.value.undo ?? '' }));
  exportTab(bench, 'Large', tickets, FIRST_ID + SMALL_EXPORT);
  return [
    { action: 'proposeAdd', costs: proposed.costs, runs: 0, budget: 30 },
    cost('add 600 tickets', small, 78),
    cost('take 600 out again', out, 46),
    parted('add as many again', add('Large'), 78),
  ];
}

function sampling(bench: CostBench): Cost[] {
  const { value, costs } = bench.ask('proposeSample', {});
  const choice = { size: 400, byChannel: value.channels !== null, seed: value.seed };
  const drawn = inSteps('sample', () => bench.ask('sample', { operation: 'sample', choice }));
  return [{ action: 'proposeSample', costs, runs: 0, budget: 12 }, parted('sample', drawn, 60)];
}

const MESSAGES = ['Message ID', 'Conversation ID', 'Direction', 'Message Date', 'Contact name', 'Subject', 'Extract'];

/** Three messages a ticket, made one row a ticket. */
function folding(bench: CostBench, tickets: number): Cost[] {
  const rows = Array.from({ length: tickets }, (_, index) => [
    `m${index}`,
    `c${Math.floor(index / 3)}`,
    index % 3 === 1 ? 'Outbound' : 'Inbound',
    '2026-03-04 10:00',
    'Max',
    'Parcel',
    `Where is order ${index}?`,
  ]);
  bench.workbook.addSheet('Messages', [MESSAGES, ...rows]);
  const folded = inSteps('fold', () => bench.ask('reshape', { tab: 'Messages', fix: 'fold' }));
  return [parted('one row a ticket', folded, 45)];
}

/** Each kind of job on a dump of its own. */
export const jobsOn = (tickets: number): Cost[] => [
  ...sampling(settled(costBench(tickets))),
  ...adding(settled(costBench(tickets)), tickets),
  ...folding(settled(costBench(tickets)), tickets),
];
