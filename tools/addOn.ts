/** The built add-on on a workbook of this machine, called as the panel calls it. */

import { createExecutions } from '../local/executions';
import type { Workbook } from '../local/workbook';
import type { Args, Method, Reply, Value } from '../src/contract';

/** What all calls together cost Google's services. */
export interface Spent {
  calls: number;
  cells: number;
}

export interface AddOn {
  /** Calls an action and answers its value; throws the add-on's own sentence where it fails. */
  ask<M extends Method>(method: M, args: Args<M>): Value<M>;
  /** The same, with failures as values. */
  tell<M extends Method>(method: M, args: Args<M>): Reply<Value<M>>;
  readonly spent: Spent;
}

/** Runs `dist/` as one person. */
export function openAddOn(workbook: Workbook, person: string): AddOn {
  const executions = createExecutions({ workbook, folder: 'dist' });
  const spent: Spent = { calls: 0, cells: 0 };
  const tell: AddOn['tell'] = (method, args) => {
    const outcome = executions.run({ person: { id: person }, call: 'rpc', args: [method, args] });
    spent.calls += outcome.costs.calls;
    spent.cells += outcome.costs.cellsRead + outcome.costs.cellsWritten;
    if (outcome.error) throw new Error(outcome.error.message);
    return outcome.value as Reply<never>;
  };
  const ask: AddOn['ask'] = (method, args) => {
    const reply = tell(method, args);
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  return { ask, tell, spent };
}
