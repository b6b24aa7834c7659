/** Decides, from the seed, whose call is served next, what becomes of it, and who does something between any two. */
import type { Outcome } from '../../local/executions';
import { ENDING, type ThreadedExecutions } from '../../local/threads/executions';
import type { Reply } from '../../src/contract';
import type { SaveAnswer } from '../../src/contract/save';
import { accessOf } from './accesses';
import { drawFault, type FaultRates, inject } from './faults';
import type { Random } from './random';
import { settled } from './time';
import type { Request, Running, World } from './world';

/** They prepare the next call and read or change nothing that others see. */
const PREPARING = new Set([
  'require',
  'book.bound',
  'book.id',
  'a1.parse',
  'range.check',
  'name.find',
  'sheets.list',
  'uuid',
]);

const MOST_RUNNING = 8;
const SHORTEST_CALL = 20;
const LONGEST_CALL = 300;
const PATIENCE = 10_000;
const URGENCIES = 1_000_000;
/** How often an execution becomes more or less urgent. */
const TURNS = 0.05;

/** Calls after which a write may be under way that is not public yet. */
const HOT = new Set(['flush', 'values.write', ENDING]);

export interface Schedule {
  request(request: Request): void;
  /** Nothing runs and nothing waits to run. */
  idle(): boolean;
  /** One event among the executions; where none runs, time passes. */
  event(): Promise<void>;
  /** Somebody may act now: more likely while a write is about to land. */
  isHot(): boolean;
}

const isLockHeld = (world: World, { execution }: Running): boolean =>
  /^lock\.(try|wait)$/.test(execution.wants ?? '') && world.book.lock !== null;

export function createSchedule(
  world: World,
  executions: ThreadedExecutions,
  random: Random,
  rates: FaultRates,
): Schedule {
  const { time, watch, trace, figures } = world;
  const waiting: Request[] = [];
  /** In half of the runs one execution may stand still for long while another goes on: some races need that. */
  const byUrgency = random.chance(0.5);
  let running: Running[] = [];

  const count = (fault: string, at: Running | null): void => {
    figures.faults[fault] = (figures.faults[fault] ?? 0) + 1;
    trace.say(`  FAULT ${at === null ? '' : `${at.number} at ${at.execution.wants}: `}${fault}`);
  };

  async function prepare({ execution }: Running): Promise<void> {
    while (PREPARING.has(execution.wants ?? '')) await execution.serve();
  }

  async function startWaiting(): Promise<void> {
    await settled();
    while (waiting.length > 0 && running.length < MOST_RUNNING) {
      const request = waiting.shift() as Request;
      figures.executions += 1;
      const execution = await executions.start(request.run);
      const moment = watch.moment();
      const one = {
        ...request,
        number: figures.executions,
        execution,
        begun: moment,
        accesses: [],
        flushes: 0,
        interrupted: false,
        urgency: random.below(URGENCIES),
      };
      trace.say(`${one.number} ${one.person.id}: ${one.what} begins`);
      running.push(one);
      await prepare(one);
    }
  }

  function over(one: Running, heard: boolean, wasKilled: boolean): void {
    running = running.filter((other) => other !== one);
    if (one.save !== null && one.flushes > 1) figures.repairs += 1;
    const outcome = one.execution.outcome as Outcome;
    const reply = (outcome.error === undefined ? outcome.value : null) as Reply<SaveAnswer> | null;
    trace.say(
      `${one.number} ${one.what} ends${wasKilled ? ' killed' : ''}${reply?.ok === false ? ` ${reply.error.code}` : ''}${outcome.error ? ` ${outcome.error.message}` : ''}`,
    );
    watch.ended(one, reply);
    one.over(heard ? outcome : null);
  }

  async function serve(one: Running): Promise<void> {
    const wants = one.execution.wants ?? '';
    const fault = world.faulty ? drawFault(random, rates, wants) : null;
    if (fault !== null) count(fault, one);
    if (fault === 'killed' || fault === 'throws' || fault === 'lands and throws') one.interrupted = true;
    const access = accessOf(wants, one.execution.args, watch.sheet(), watch.moment());
    if (access !== null) one.accesses.push(access);
    if (wants === 'flush') one.flushes += 1;
    if (fault === null) await one.execution.serve();
    else await inject(one.execution, fault);
    watch.byScript(one);
    await prepare(one);
    if (one.execution.wants === ENDING) one.urgency = random.below(URGENCIES);
    // Where reading publishes what was written, so does asking for a range.
    watch.byScript(one);
    if (one.execution.wants === null)
      over(one, fault !== 'answer lost' && !(fault === 'killed' && random.chance(0.7)), fault === 'killed');
  }

  function pickOf(free: readonly Running[]): Running {
    if (!byUrgency) return random.pick(free);
    const one = free.reduce((most, other) => (other.urgency > most.urgency ? other : most), random.pick(free));
    if (random.chance(TURNS)) one.urgency = random.below(URGENCIES);
    return one;
  }

  function next(): Running {
    const free = running.filter((one) => !isLockHeld(world, one));
    const timesOut = world.faulty && free.length < running.length && random.chance(rates['lock times out']);
    if (!timesOut && free.length > 0) return pickOf(free);
    const one = random.pick(running.filter((other) => !free.includes(other)));
    count('lock times out', one);
    return one;
  }

  return {
    request: (request) => void waiting.push(request),
    idle: () => running.length === 0 && waiting.length === 0,
    isHot: () => running.some(({ execution }) => HOT.has(execution.wants ?? '')),
    async event() {
      watch.moment();
      await startWaiting();
      if (running.length === 0) {
        const due = time.next();
        await time.pass(due === null ? PATIENCE : Math.min(PATIENCE, Math.max(0, due - time.now())));
        await settled();
        return;
      }
      if (world.faulty && random.chance(rates['cache forgets'])) {
        count('cache forgets', null);
        world.book.caches.clear();
      }
      await serve(next());
      await time.pass(SHORTEST_CALL + random.below(LONGEST_CALL - SHORTEST_CALL));
    },
  };
}
