/** A hundred seeds lose nothing; take one safeguard out, and some seed shows it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPool } from '../../local/threads/pool';
import { buildScript, MUTATIONS } from './mutations';
import { planOf, type Result, run, type Stage } from './run';
import { startingBook } from './startingBook';

const pool = createPool();
const root = mkdtempSync(path.join(tmpdir(), 'simulation-'));

afterAll(async () => {
  await pool.close();
  rmSync(root, { recursive: true, force: true });
});

async function stageOf(name: string, mutation: (typeof MUTATIONS)[number] | null): Promise<Stage> {
  const folder = path.join(root, name.replaceAll(' ', '-'));
  await buildScript(folder, mutation);
  return { folder, start: startingBook(folder), pool };
}

const wrongIn = ({ plan, problems }: Result): string[] =>
  problems.map(({ ticket, what }) => `seed ${plan.seed}: #${ticket} ${what}`);

const SEEDS = 100;
const ENOUGH = 200;

test('the same seed gives the same run', async () => {
  const stage = await stageOf('twice', null);
  const plan = planOf(7, 5, 30);
  const [one, two] = [await run(plan, stage), await run(plan, stage)];
  expect(two.trace).toEqual(one.trace);
  expect(one.figures.executions).toBeGreaterThan(5);
}, 60_000);

test(`${SEEDS} seeds of two taggers, a lead and an editor lose nothing`, async () => {
  const stage = await stageOf('whole', null);
  const lost: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    lost.push(...wrongIn(await run(planOf(seed, 4, 50), stage)));
  }
  expect(lost).toEqual([]);
}, 600_000);

test.each(MUTATIONS)(
  '$name, a seed loses something',
  async (mutation) => {
    const stage = await stageOf(mutation.name, mutation);
    let wrong: string[] = [];
    for (let seed = 1; seed <= ENOUGH && wrong.length === 0; seed += 1)
      wrong = wrongIn(await run(planOf(seed, 4, 50), stage));
    expect(wrong).not.toEqual([]);
  },
  600_000,
);
