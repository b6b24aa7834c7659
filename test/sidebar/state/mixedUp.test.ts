/** Answers out of order, a history that is lost, storage that is full, clocks that jump. */

import { troubleOf } from '../../../sidebar/state/trouble';
import type { Failure, Method } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList, fakeServer, ticketsOf } from '../fakeServer';

const RENAMED = { kind: 'rename', path: { tag: 'Order Inquiry', subtag: '' }, name: 'Orders' } as const;
const SORRY: Failure = { code: 'time-out', message: 'Google cannot be reached.', retry: true };

/** Holds the answers to calls of one kind back; gives what lets them go. */
function hold(bench: Bench, held: Method): () => Promise<void> {
  const { call } = bench.server;
  let go: () => void = () => {};
  const later = new Promise<void>((resolve) => {
    go = resolve;
  });
  bench.server.call = async (method, args) => {
    const reply = await call(method, args);
    if (method === held) await later;
    return reply;
  };
  return async () => {
    bench.server.call = call;
    go();
    await settled();
  };
}

async function refilled(bench: Bench): Promise<void> {
  bench.work().supply.look();
  await settled();
}

const names = (bench: Bench): string[] => bench.work().sheet.value.tags.tags.map(({ name }) => name);
const told = (bench: Bench): string => {
  const { current } = bench.work().news;
  return current.value === null ? '' : bench.work().news.words(current.value);
};

describe('answers out of order', () => {
  test('one that was asked for before everything started over is not taken in after it', async () => {
    const bench = await openBench(fakeServer(ticketsOf(40)));
    const go = hold(bench, 'refill');
    bench.work().supply.look();
    await settled();
    changeList(bench.server, RENAMED);
    bench.server.tickets = bench.server.tickets.slice(10);
    bench.panel.open();
    await settled();
    expect(names(bench)[0]).toBe('Orders');
    await go();
    expect(names(bench)[0]).toBe('Orders');
    expect(bench.work().news.revision()).toBe(1);
    expect(bench.work().tagging.desk.value.queue).toHaveLength(20);
  });

  test('news of which a save tells while an older answer is on its way is asked for after it', async () => {
    const bench = await openBench();
    const go = hold(bench, 'refill');
    bench.work().supply.look();
    await settled();
    changeList(bench.server, RENAMED);
    bench.keys('2', 'Enter');
    await bench.saved();
    await go();
    await settled();
    expect(names(bench)[0]).toBe('Orders');
  });

  test('a change from here is on the list at once, whatever older answer comes after it', async () => {
    const bench = await openBench();
    const go = hold(bench, 'refill');
    bench.work().supply.look();
    await settled();
    bench.panel.changing.askFor(RENAMED, { done: () => {}, leave: () => {} });
    await settled();
    bench.panel.changing.carryOut();
    await settled();
    expect(names(bench)[0]).toBe('Orders');
    await go();
    await settled();
    expect(names(bench)[0]).toBe('Orders');
  });
});

describe('names of a list that nobody told of', () => {
  test('a name that is used anew is not taken for what it was: what is added here comes with all news', async () => {
    const bench = await openBench();
    changeList(bench.server, RENAMED);
    bench.keys('+');
    bench.panel.addTag({ tag: 'Order Inquiry', subtag: '', belongs: '', example: '' });
    await settled();
    bench.keys('Enter');
    await bench.saved();
    expect(bench.server.tickets[0]?.state.tag).toBe('Order Inquiry');
  });

  test('a change is sent with the revision that it was chosen in', async () => {
    const bench = await openBench();
    bench.panel.changing.askFor(RENAMED, { done: () => {}, leave: () => {} });
    await settled();
    changeList(bench.server, { kind: 'rename', path: RENAMED.path, name: 'Questions' });
    await refilled(bench);
    bench.panel.changing.carryOut();
    await settled();
    const [sent] = bench.server.calls.filter(({ method }) => method === 'changeTags');
    expect(sent?.args).toMatchObject({ change: RENAMED, revision: 0 });
  });
});

describe('news', () => {
  test('a history that is lost while the panel is open counts anew', async () => {
    const bench = await openBench();
    for (let n = 0; n < 3; n += 1) changeList(bench.server, { kind: 'add', path: { tag: `T${n}`, subtag: '' } });
    await refilled(bench);
    for (let n = 0; n < 3; n += 1) bench.work().news.read();
    bench.server.news = [];
    await refilled(bench);
    bench.keys('1');
    changeList(bench.server, RENAMED);
    await refilled(bench);
    expect(bench.work().tagging.picker.value.tag).toBe('Orders');
    expect(told(bench)).toBe('Order Inquiry is called “Orders” now.');
  });

  test('where the storage is full, what was read stays read in this panel', async () => {
    const bench = await openBench();
    bench.store.set = () => {
      throw new Error('QuotaExceededError');
    };
    changeList(bench.server, RENAMED);
    await refilled(bench);
    bench.work().news.read();
    await refilled(bench);
    expect(told(bench)).toBe('');
  });

  test('shown is what is called otherwise by now', async () => {
    const bench = await openBench();
    changeList(bench.server, { kind: 'add', path: { tag: 'Order Inquiry', subtag: 'Gift' } }, 'Ben', 4);
    changeList(bench.server, RENAMED);
    await refilled(bench);
    const { current } = bench.work().news;
    if (current.value !== null) bench.panel.showEarlier(current.value);
    await settled();
    expect(bench.panel.settings.value.order).toEqual({ by: 'tag', tag: 'Orders' });
  });
});

describe('a second look', () => {
  test('finds its tag though it was renamed while the panel was closed', async () => {
    const server = fakeServer();
    changeList(server, RENAMED);
    const { call } = server;
    server.call = async (method, args) => {
      const reply = await call(method, args);
      const settings = { lastDigitSaves: false, order: { by: 'tag', tag: 'Order Inquiry' } };
      if (method === 'open' && reply.ok) Object.assign(reply.value, { settings });
      // The order decides whose tickets come: with the old name there are none.
      const isKnown = server.calls.some((one) => one.method === 'setSettings');
      if (reply.ok && 'session' in reply.value && reply.value.session) reply.value.session.queue = [];
      if (reply.ok && 'queue' in reply.value && !isKnown) reply.value.queue = [];
      return reply;
    };
    const bench = await openBench(server);
    await settled();
    expect(bench.panel.settings.value.order).toEqual({ by: 'tag', tag: 'Orders' });
    expect(bench.work().tagging.ticket.value?.id).toBe('48001');
  });

  test('settings that were not kept are as they were, and that is said', async () => {
    const bench = await openBench();
    bench.server.meddle = (method) => (method === 'setSettings' ? { failure: SORRY, landed: false } : null);
    bench.panel.setSettings({ lastDigitSaves: true, order: { by: 'spread' } });
    await settled();
    expect(bench.panel.settings.value.lastDigitSaves).toBe(false);
    expect(bench.work().tagging.notice.value).toBe(SORRY.message);
  });
});

test('a clock that jumps back neither hides a silence nor lets claims run out', async () => {
  const bench = await openBench();
  let back = 0;
  const { now } = bench.clock;
  bench.clock.now = () => now() - back;
  bench.server.meddle = () => ({ failure: SORRY, landed: false });
  bench.keys('1', 'Enter');
  bench.work().saver.flush();
  await settled();
  back = 3_600_000;
  await bench.clock.pass(60_000);
  expect(troubleOf(bench.work())?.words).toMatch(/No answer from Google/);
  bench.server.meddle = () => null;
  await bench.clock.pass(300_000);
  const before = bench.server.calls.filter(({ method }) => method === 'refill').length;
  bench.keys('1', 'Enter');
  await bench.clock.pass(100);
  expect(bench.server.calls.filter(({ method }) => method === 'refill').length).toBeGreaterThan(before);
});

test('a target of the check that is renamed meanwhile is repaired to its new name', async () => {
  const bench = await openBench();
  bench.panel.check();
  await settled();
  changeList(bench.server, RENAMED);
  await refilled(bench);
  expect(bench.panel.repairing.group.value?.target).toEqual({ tag: 'Orders', subtag: '' });
});
