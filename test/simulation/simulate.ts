/**
 * `npm run --silent simulate -- --seeds 200 --actors 4 [--first SEED] [--steps 50] [--processes 2]`: runs seeds one after
 * the other, prints figures, and ends with 1 where anything was lost, after the trace of the first such seed made small.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createPool } from '../../local/threads/pool';
import { type Plan, planOf, type Result, run, type Stage } from './run';
import { shrink } from './shrink';
import { startingBook } from './startingBook';
import { nothingYet, type Total, withResult, withTotal } from './total';

interface Asked {
  first: number;
  seeds: number;
  actors: number;
  steps: number;
  processes: number;
}

function asked(): Asked & { part: string | undefined } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { seeds: text, actors: text, first: text, steps: text, processes: text, part: text },
  });
  const number = (given: string | undefined, otherwise: number): number => {
    const value = Number(given ?? otherwise);
    if (!Number.isInteger(value) || value < 1) throw new Error(`“${given}” is no whole number from 1 on`);
    return value;
  };
  return {
    first: number(values.first, 1),
    seeds: number(values.seeds, 200),
    actors: number(values.actors, 4),
    steps: number(values.steps, 50),
    processes: number(values.processes, 2),
    part: values.part,
  };
}

async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = 'dist';
  const pool = createPool();
  try {
    return await work({ folder, start: startingBook(folder), pool });
  } finally {
    await pool.close();
  }
}

/** Every so many seeds, from `first` + `part` on. */
const runPart = ({ first, seeds, actors, steps, processes }: Asked, part: number): Promise<Total> =>
  onStage(async (stage) => {
    let total = nothingYet();
    for (let at = part; at < seeds; at += processes) {
      total = withResult(total, await run(planOf(first + at, actors, steps), stage));
    }
    return total;
  });

/** One process a core: each runs its share of the seeds, and hands its figures over. */
async function inProcess(part: number): Promise<Total> {
  const child = fork(process.argv[1] ?? '', [...process.argv.slice(2), '--part', String(part)]);
  const [total] = (await once(child, 'message')) as [Total];
  return total;
}

const counts = (record: Readonly<Record<string, number>>): string =>
  Object.entries(record)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

function report(total: Total, seconds: number): string {
  const { seeds, steps, executions, saves, conflicts, refused, repairs, faults, excuses, failed } = total;
  return [
    `${seeds} seeds, ${steps} steps, ${executions} executions in ${Math.round(seconds)} s (${Math.round((60 * seeds) / seconds)} seeds a minute)`,
    `faults: ${counts(faults)}`,
    `${saves} saves acknowledged, ${conflicts} conflicts, ${refused} refused, ${repairs} repairs`,
    `nobody could have helped: ${counts(excuses)}`,
    failed.length === 0 ? 'lost: nothing' : `lost something in ${failed.length}: seeds ${failed.join(' ')}`,
  ].join('\n');
}

const describePlan = ({ seed, taggers, lead, editor, faults, steps, muted }: Plan): string =>
  `seed ${seed}: ${taggers} taggers${lead ? ', a lead' : ''}${editor ? ', an editor' : ''}, ${faults ? 'faults' : 'no faults'}, ${steps - muted.size} of ${steps} steps`;

function story({ plan, trace, problems }: Result): string {
  const lost = problems.map(({ ticket, what }) => `  ${ticket === '' ? '' : `#${ticket} `}${what}`);
  return [describePlan(plan), ...trace.map((line) => `  ${line}`), 'lost:', ...lost].join('\n');
}

async function main(): Promise<void> {
  const wish = asked();
  if (wish.part !== undefined) {
    process.send?.(await runPart(wish, Number(wish.part)));
    process.disconnect?.();
    return;
  }
  const began = Date.now();
  const parts = await Promise.all(Array.from({ length: wish.processes }, (_, part) => inProcess(part)));
  const total = parts.reduce(withTotal, nothingYet());
  console.log(report(total, (Date.now() - began) / 1000));
  const [seed] = total.failed;
  if (seed === undefined) return;
  const smallest = await onStage((stage) => shrink((plan) => run(plan, stage), planOf(seed, wish.actors, wish.steps)));
  console.log(`\n${story(smallest)}`);
  process.exitCode = 1;
}

// Threads follow the machine's zone; the workbook of the runs is in this one.
process.env.TZ = 'UTC';
void main();
