/** What may go wrong with a call, and how often in a run. */
import type { Execution } from '../../local/threads/executions';
import { ENDING } from '../../local/threads/executions';
import type { Random } from './random';

export type Fault = 'throws' | 'lands and throws' | 'killed' | 'answer lost' | 'published early';

/** Chances of each fault at a single call. */
export type FaultRates = Readonly<Record<Fault | 'lock times out' | 'cache forgets', number>>;

const NONE: FaultRates = {
  throws: 0,
  'lands and throws': 0,
  killed: 0,
  'answer lost': 0,
  'published early': 0,
  'lock times out': 0,
  'cache forgets': 0,
};

/** Not every run has every fault: some bugs show only where the others are quiet. */
export function faultRates(random: Random, wanted: boolean): FaultRates {
  if (!wanted) return NONE;
  const rate = (most: number): number => (random.chance(0.5) ? most * (random.below(4) + 1) * 0.25 : 0);
  return {
    throws: rate(0.02),
    'lands and throws': rate(0.02),
    killed: rate(0.03),
    'answer lost': rate(0.3),
    'published early': rate(0.3),
    'lock times out': rate(0.1),
    'cache forgets': rate(0.02),
  };
}

const AWAY = 'Service Spreadsheets failed while accessing document with id local.';
const LATE = 'Service Spreadsheets timed out while accessing document with id local.';

/** What becomes of the next call, null where it is served as it should be. */
export function drawFault(random: Random, rates: FaultRates, wants: string): Fault | null {
  const possible: Fault[] =
    wants === ENDING ? ['killed', 'answer lost'] : ['published early', 'killed', 'throws', 'lands and throws'];
  return possible.find((fault) => random.chance(rates[fault])) ?? null;
}

/** Does it to the execution; a lost answer is the client's to lose. */
export async function inject(execution: Execution, fault: Fault): Promise<void> {
  if (fault === 'killed') await execution.kill();
  else if (fault === 'throws') await execution.refuse(AWAY);
  else if (fault === 'lands and throws') await execution.serveThenRefuse(LATE);
  else if (fault === 'published early') execution.publish();
  else await execution.serve();
}
