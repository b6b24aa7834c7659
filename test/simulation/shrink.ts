/** From a run that fails to a smaller one that still does: fewer actors, fewer steps. */
import type { Plan, Result } from './run';

type Try = (plan: Plan) => Promise<Result>;

const fails = async (attempt: Try, plan: Plan): Promise<boolean> => (await attempt(plan)).problems.length > 0;

const fewerActors = (plan: Plan): Plan[] => [
  ...(plan.faults ? [{ ...plan, faults: false }] : []),
  ...(plan.lead ? [{ ...plan, lead: false }] : []),
  ...(plan.editor ? [{ ...plan, editor: false }] : []),
  ...(plan.taggers > 2 ? [{ ...plan, taggers: plan.taggers - 1 }] : []),
];

async function withFewerActors(attempt: Try, plan: Plan): Promise<Plan> {
  for (const smaller of fewerActors(plan)) if (await fails(attempt, smaller)) return withFewerActors(attempt, smaller);
  return plan;
}

/** Mutes stretches of steps, long ones first, as long as the run still fails. */
async function withFewerSteps(attempt: Try, plan: Plan): Promise<Plan> {
  let found = plan;
  for (let size = Math.ceil(plan.steps / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < plan.steps; from += size) {
      const more = Array.from({ length: size }, (_, offset) => from + offset).filter((step) => step < plan.steps);
      if (more.every((step) => found.muted.has(step))) continue;
      const smaller = { ...found, muted: new Set([...found.muted, ...more]) };
      if (await fails(attempt, smaller)) found = smaller;
    }
  }
  return found;
}

/** The smallest plan found, and its run. */
export async function shrink(attempt: Try, plan: Plan): Promise<Result> {
  return attempt(await withFewerSteps(attempt, await withFewerActors(attempt, plan)));
}
