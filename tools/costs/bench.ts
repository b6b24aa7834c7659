/** A dump of any size on this machine with the built add-on beside it; each call answers what it cost. */
import { virtualClock } from '../../local/backend/clock';
import { createExecutions } from '../../local/executions';
import type { Run } from '../../local/script';
import type { Costs, RangeRef } from '../../local/view';
import { createWorkbook, type Workbook } from '../../local/workbook';
import type { Api, Args, Method, Reply, Value } from '../../src/contract';
import { demoDump } from '../demoDump';

const START = Date.UTC(2026, 2, 4, 12);
const ANN = { id: 'ann' };

type Row = (string | number | Date)[];

/** The demo dump's tickets over and over, each with an ID of its own. */
export function ticketsOf(count: number): { header: string[]; rows: Row[] } {
  const { header, rows } = demoDump();
  const rowAt = (index: number): Row => [100_000 + index, ...(rows[index % rows.length] ?? []).slice(1)];
  return { header, rows: Array.from({ length: count }, (_, index) => rowAt(index)) };
}

export interface CostBench {
  workbook: Workbook;
  /** ID of the dump's tab. */
  dump: number;
  ask<M extends Method>(method: M, args: Omit<Args<M>, 'account'>): { value: Value<M>; costs: Costs };
  run(run: Omit<Run, 'person'>): Costs;
  /** Selects rows of the dump, as the tagger would. */
  select(range: Omit<RangeRef, 'sheet'>): void;
}

export function costBench(tickets: number): CostBench {
  const workbook = createWorkbook({ name: 'Costs', clock: virtualClock(START) });
  const { header, rows } = ticketsOf(tickets);
  const dump = workbook.addSheet('Tickets', [header, ...rows]);
  const executions = createExecutions({ workbook, folder: 'dist' });
  const execute = (run: Omit<Run, 'person'>) => {
    const outcome = executions.run({ person: ANN, ...run });
    if (outcome.error) throw new Error(`${run.call} at ${tickets} tickets: ${outcome.error.message}`);
    return outcome;
  };
  let account = '';
  const ask: CostBench['ask'] = (method, args) => {
    const all = method === 'open' ? {} : { ...args, account };
    const { value, costs } = execute({ call: 'rpc', args: [method, all] });
    const reply = value as Reply<never>;
    if (!reply.ok) throw new Error(`${method} at ${tickets} tickets: ${reply.error.message}`);
    if (method === 'open') account = (reply.value as Api['open']['value']).account.key;
    return { value: reply.value, costs };
  };
  return {
    workbook,
    dump,
    ask,
    run: (run) => execute(run).costs,
    select: (range) => workbook.select(ANN, dump, [{ sheet: dump, ...range }]),
  };
}
