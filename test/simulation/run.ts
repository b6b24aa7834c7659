/** One run from one seed: people tag, a lead minds the list, a colleague edits, things go wrong; then all comes to rest. */

import { createThreadedExecutions } from '../../local/threads/executions';
import type { Pool } from '../../local/threads/pool';
import type { Person } from '../../local/view';
import { workbookFrom } from '../../local/workbook';
import { memoryStore } from '../sidebar/memoryStore';
import { createEditor } from './actors/editor';
import { createLead, type Lead } from './actors/lead';
import { createTagger, type Tagger } from './actors/tagger';
import { faultRates } from './faults';
import { type Random, randomFrom } from './random';
import { createSchedule, type Schedule } from './schedule';
import { LEAD, START, type Start, tagger } from './startingBook';
import { createTime, settled } from './time';
import { createTrace } from './trace';
import { createWatch, type Problem } from './watch';
import { type Figures, noFigures, type Request, type World } from './world';

/** What a run is made of. */
export interface Plan {
  seed: number;
  taggers: number;
  steps: number;
  lead: boolean;
  editor: boolean;
  faults: boolean;
  /** Steps, from 0, in which nobody does anything. */
  muted: ReadonlySet<number>;
}

/** Where it runs. */
export interface Stage {
  /** Holds the built script. */
  folder: string;
  start: Start;
  pool: Pool;
}

export interface Result {
  plan: Plan;
  figures: Figures;
  problems: readonly Problem[];
  excuses: Readonly<Record<string, number>>;
  trace: readonly string[];
}

/** Taggers, a lead and an editor: `actors` of them. */
export const planOf = (seed: number, actors: number, steps: number): Plan => ({
  seed,
  taggers: Math.max(2, actors - 2),
  steps,
  lead: actors > 2,
  editor: actors > 3,
  faults: true,
  muted: new Set(),
});

const MOST_EVENTS = 40_000;
const SHORTEST_STEP = 500;
const LONGEST_STEP = 4_000;
/** Long enough for every claim to run out. */
const A_LONG_WHILE = 660_000;

type Act = (random: Random) => void;

/** In some runs the first of them has a second panel open, in the same browser. */
function taggersOf(world: World, plan: Plan): Tagger[] {
  const browser = memoryStore();
  const taggers = Array.from({ length: plan.taggers }, (_, index) =>
    createTagger(world, tagger(index + 1), 1, index === 0 ? browser : memoryStore()),
  );
  return plan.seed % 4 === 0 ? [...taggers, createTagger(world, tagger(1), 2, browser)] : taggers;
}

function actorsOf(world: World, plan: Plan, { start }: Stage): { taggers: Tagger[]; lead: Lead; acts: Act[] } {
  const taggers = taggersOf(world, plan);
  const lead = createLead(world, start.accounts.get(LEAD.id) ?? '');
  const editor = createEditor(world);
  const acts = [
    ...taggers.map((one): Act => one.step),
    ...(plan.lead ? [lead.step] : []),
    ...(plan.editor ? [editor.step, editor.step] : []),
  ];
  return { taggers, lead, acts };
}

async function work(world: World, schedule: Schedule, plan: Plan, acts: readonly Act[]): Promise<void> {
  const { random, figures, time } = world;
  for (let events = 0; figures.steps < plan.steps || !schedule.idle(); events += 1) {
    if (events > MOST_EVENTS) throw new Error('the run does not end');
    const acting = figures.steps < plan.steps && (schedule.idle() || random.chance(schedule.isHot() ? 0.1 : 0.04));
    if (!acting) {
      await schedule.event();
      continue;
    }
    world.watch.moment();
    const act = random.pick(acts);
    const own = randomFrom(plan.seed * 1000 + figures.steps);
    if (!plan.muted.has(figures.steps)) act(own);
    figures.steps += 1;
    await settled();
    if (schedule.idle())
      await time.pass(random.chance(0.01) ? A_LONG_WHILE : SHORTEST_STEP + random.below(LONGEST_STEP));
  }
}

/** Everybody is online again, all panels are closed and opened again, nothing fails any more, and everything that waits is sent. */
async function comeToRest(world: World, schedule: Schedule, taggers: readonly Tagger[], lead: Lead): Promise<void> {
  world.faulty = false;
  world.restoreNetwork();
  for (const one of taggers) {
    one.close();
    one.open();
  }
  for (let events = 0; !schedule.idle() || ![...taggers, lead].every((one) => one.quiet()); events += 1) {
    const stuck = taggers.map((one) => one.stopped()).find((reason) => reason !== null);
    if (stuck != null || events > MOST_EVENTS / 4) {
      world.watch.wrong('', `saving never came to an end: ${stuck ?? 'it goes on and on'}`);
      break;
    }
    if (schedule.idle()) for (const one of taggers) one.insist();
    await schedule.event();
  }
  world.watch.finish();
}

function worldOf(plan: Plan, { start }: Stage, random: Random, request: (request: Request) => void): World {
  const time = createTime(START + 60_000);
  const { book: saved } = start;
  const quirks = { ...saved.settings.quirks, readPublishesWrites: random.chance(0.5) };
  const workbook = workbookFrom({ ...saved, settings: { ...saved.settings, quirks } }, time.clock);
  const { book } = workbook;
  const trace = createTrace();
  const figures = noFigures();
  const watch = createWatch(book, trace, figures);
  const offline = new Map<string, number>();
  const loseNetwork = (person: Person, ms: number): void => void offline.set(person.id, time.now() + ms);
  const isOffline = (person: Person): boolean => (offline.get(person.id) ?? 0) > time.now();
  const faulty = plan.faults;
  return {
    random,
    time,
    workbook,
    book,
    trace,
    figures,
    watch,
    request,
    faulty,
    loseNetwork,
    isOffline,
    restoreNetwork: () => offline.clear(),
  };
}

export async function run(plan: Plan, stage: Stage): Promise<Result> {
  const random = randomFrom(plan.seed);
  const world = worldOf(plan, stage, random, (request) => schedule.request(request));
  const { folder, pool } = stage;
  const executions = createThreadedExecutions({ workbook: world.workbook, folder, pool });
  const schedule: Schedule = createSchedule(world, executions, random, faultRates(random, plan.faults));
  const { taggers, lead, acts } = actorsOf(world, plan, stage);
  for (const one of taggers) one.open();
  await work(world, schedule, plan, acts);
  await comeToRest(world, schedule, taggers, lead);
  const { figures, watch, trace } = world;
  return { plan, figures, problems: watch.problems, excuses: watch.excuses, trace: trace.lines() };
}
