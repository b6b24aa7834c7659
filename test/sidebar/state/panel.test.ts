import { faultyIds } from '../../../sidebar/state/words';
import type { Failure } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer } from '../fakeServer';

const failing = (code: Failure['code'], retry = false) => ({
  failure: { code, message: `It is ${code}.`, retry },
  landed: false,
});

const doing = async (bench: Bench, what: () => void): Promise<Bench> => {
  what();
  await bench.clock.pass(1_000);
  return bench;
};

test('a new person is asked for a name, then for the columns, then tags', async () => {
  const server = fakeServer();
  Object.assign(server, { name: null, isSetUp: false });
  const bench = await openBench(server);
  const { panel } = bench;
  expect(panel.screen.value).toBe('name');
  panel.rename('9');
  expect(panel.said.value).toMatch(/letter/);
  await doing(bench, () => panel.rename('Taken'));
  expect([panel.screen.value, panel.said.value]).toEqual(['name', expect.stringMatching(/colleague/)]);
  await doing(bench, () => panel.rename(' Ana '));
  expect([panel.screen.value, panel.account.value.name]).toEqual(['setup', 'Ana']);
});

test('each call says whose it is', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  await bench.saved();
  await doing(bench, bench.panel.check);
  const keys = bench.server.calls
    .filter(({ method }) => method !== 'open')
    .map(({ args }) => (args as { account: string }).account);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys)).toEqual(new Set(['key-1']));
});

test('a sheet whose tab is gone says so, and offers setup', async () => {
  const server = fakeServer();
  server.trouble = { code: 'dump-gone', message: 'The tab is gone.', retry: false };
  const bench = await openBench(server);
  expect([bench.panel.screen.value, bench.panel.blocked.value?.message]).toEqual(['blocked', 'The tab is gone.']);
  await doing(bench, bench.panel.setUp);
  expect(bench.panel.screen.value).toBe('setup');
});

test('an opening that fails can be tried again', async () => {
  const server = fakeServer();
  server.meddle = () => failing('time-out', true);
  const bench = await openBench(server);
  expect(bench.panel.task.running.value?.failure?.code).toBe('time-out');
  server.meddle = () => null;
  await doing(bench, bench.panel.task.again);
  expect(bench.panel.screen.value).toBe('tagging');
});

test.each([
  ['check', 'check'],
  ['summary', 'built'],
  ['periods', 'built'],
] as const)('%s saves what waits first', async (name, screen) => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  await doing(bench, bench.panel[name]);
  expect(bench.server.calls.map(({ method }) => method).filter((method) => method !== 'refill')).toEqual([
    'open',
    'save',
    name,
  ]);
  expect(bench.panel.screen.value).toBe(screen);
});

test('a report does not run while saving is refused; it says why', async () => {
  const bench = await openBench();
  bench.server.meddle = (method) => (method === 'save' ? failing('protected') : null);
  bench.keys('1', 'Enter');
  await doing(bench, bench.panel.summary);
  expect(bench.panel.task.running.value?.failure?.code).toBe('protected');
  expect(bench.server.calls.some(({ method }) => method === 'summary')).toBe(false);
});

test('a report that was left does not come back to the screen', async () => {
  const bench = await openBench();
  bench.panel.summary();
  bench.panel.home();
  await bench.clock.pass(1_000);
  expect(bench.panel.screen.value).toBe('tagging');
});

test('another account is noticed, nothing is lost, and it goes on after signing in again', async () => {
  const bench = await openBench();
  bench.server.meddle = () => failing('other-account');
  bench.keys('1', 'Enter');
  await bench.saved();
  expect(bench.panel.stranger.value).toBe(true);
  expect(bench.work().saver.unsaved.value).toBe(1);
  bench.server.meddle = () => null;
  await doing(bench, bench.panel.tryAgain);
  expect(bench.panel.stranger.value).toBe(false);
  expect(bench.server.tickets[0]?.state.tag).toBe('Order Inquiry');
});

test('a new tag is picked at once', async () => {
  const bench = await openBench();
  bench.keys('+');
  expect(bench.panel.screen.value).toBe('add');
  await doing(bench, () => bench.panel.addTag('Order Inquiry', 'Held at customs', 'It waits at the border.'));
  expect(bench.work().tagging.picker.value).toMatchObject({ tag: 'Order Inquiry', subtag: 'Held at customs' });
  bench.keys('Enter');
  await bench.saved();
  expect(bench.server.tickets[0]?.state.subtag).toBe('Held at customs');
});

test('a ticket that no row has is said in the form, which stays', async () => {
  const bench = await openBench();
  bench.panel.screen.value = 'find';
  await doing(bench, () => bench.panel.find('1'));
  expect([bench.panel.screen.value, bench.panel.said.value]).toEqual([
    'find',
    expect.stringMatching(/No ticket has the ID 1/),
  ]);
});

test('Show row says when a filter hides it', async () => {
  const bench = await openBench();
  await doing(bench, bench.panel.showTicket);
  expect(bench.work().tagging.notice.value).toMatch(/hides it/);
  bench.keys('1', 'Enter');
  await doing(bench, bench.panel.showTicket);
  expect(bench.work().tagging.notice.value).toBe('Row 3 is selected in the sheet.');
});

test('set up again works when the tab is gone, and what belonged to it is told, not lost in silence', async () => {
  const bench = await openBench();
  bench.server.meddle = (method) => (method === 'save' ? failing('dump-gone') : null);
  bench.keys('1', 'Enter', '2', 'Enter');
  await bench.saved();
  expect(bench.work().saver.refused.value?.code).toBe('dump-gone');
  bench.server.meddle = () => null;
  bench.server.tickets = bench.server.tickets.slice(10);
  await doing(bench, bench.panel.setUp);
  const { setup } = bench.panel;
  if (setup.value === null) throw new Error('Setup did not open.');
  setup.value.from.value = 'starter';
  for (let n = 0; n < 5; n += 1) await doing(bench, setup.value.next);
  expect(bench.panel.screen.value).toBe('tagging');
  expect(bench.work().tagging.ticket.value?.id).toBe('48011');
  expect(bench.work().saver.unsaved.value).toBe(0);
  expect(bench.work().ledger.conflicts.value.map(({ kind }) => kind)).toEqual(['gone', 'gone']);
});

test('an answer to a form that was left changes nothing', async () => {
  const bench = await openBench();
  bench.panel.screen.value = 'find';
  bench.panel.find('48030');
  bench.panel.home();
  await bench.clock.pass(1_000);
  expect(bench.work().tagging.ticket.value?.id).toBe('48001');
});

test('after another tab was chosen, nothing of the old one can be undone or repeated', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  await doing(bench, bench.panel.setUp);
  const { setup } = bench.panel;
  if (setup.value === null) throw new Error('Setup did not open.');
  await doing(bench, () => setup.value?.chooseTab('Old tickets'));
  setup.value.from.value = 'starter';
  for (let n = 0; n < 5; n += 1) await doing(bench, setup.value.next);
  expect(bench.work().sheet.value.dump).toBe('Old tickets');
  bench.keys('^z');
  expect(bench.work().tagging.notice.value).toBe('Nothing to undo.');
  bench.keys('ArrowLeft');
  expect(bench.work().tagging.desk.value.back).toBe(0);
});

test('Stop saves at once', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  bench.panel.stop();
  await settled();
  expect(bench.server.log).toHaveLength(1);
});

test('rows without an ID of their own are told', () => {
  expect(faultyIds({ blank: 0, doubled: 0 })).toBe('');
  expect(faultyIds({ blank: 1, doubled: 2 })).toMatch(/^3 rows without an ID/);
});
