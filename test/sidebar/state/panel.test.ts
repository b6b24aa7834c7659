import { troubleOf } from '../../../sidebar/state/trouble';
import { faultyIds } from '../../../sidebar/state/words';
import type { Failure } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketsOf } from '../fakeServer';

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
  expect(bench.panel.stranger.value?.message).toBe('It is other-account.');
  expect(bench.work().saver.unsaved.value).toBe(1);
  bench.server.meddle = () => null;
  await doing(bench, bench.panel.tryAgain);
  expect(bench.panel.stranger.value).toBeNull();
  expect(bench.server.tickets[0]?.state.tag).toBe('Order Inquiry');
});

test('a new tag is picked at once', async () => {
  const bench = await openBench();
  bench.keys('+');
  expect(bench.panel.screen.value).toBe('add');
  await doing(bench, () =>
    bench.panel.addTag({
      tag: 'Order Inquiry',
      subtag: 'Held at customs',
      belongs: 'It waits at the border.',
      example: '',
    }),
  );
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
  setup.value.list.choose('starter');
  for (let n = 0; n < 5; n += 1) await doing(bench, setup.value.next);
  expect(bench.panel.screen.value).toBe('tagging');
  expect(bench.work().tagging.ticket.value?.id).toBe('48011');
  expect(bench.work().saver.unsaved.value).toBe(0);
  expect(bench.work().settling.all.value.map(({ kind }) => kind)).toEqual(['gone', 'gone']);
});

/** Goes through setup on a tab. */
const setUpOn = async (bench: Bench, tab: string): Promise<void> => {
  const { setup } = bench.panel;
  if (setup.value === null) throw new Error('Setup did not open.');
  await doing(bench, () => setup.value?.chooseTab(tab));
  setup.value.list.choose('starter');
  for (let n = 0; n < 5; n += 1) await doing(bench, setup.value.next);
};

const tagsOf = (bench: Bench) => bench.server.tickets.map(({ state }) => state.tag);

test('setup stops where tags cannot be saved; left out, their tickets come again and setup goes on', async () => {
  const bench = await openBench();
  const { panel } = bench;
  bench.server.meddle = (method) => (method === 'save' ? failing('protected') : null);
  bench.keys('1', 'Enter', '2', 'Enter');
  await doing(bench, panel.setUp);
  expect([panel.setup.value, panel.task.running.value?.failure?.code]).toEqual([null, 'protected']);
  panel.seeUnsaved();
  expect([panel.screen.value, panel.task.running.value]).toEqual(['unsaved', null]);
  expect(bench.work().saver.refused.value?.operation.choices.map(({ id }) => id)).toEqual(['48001', '48002']);
  await doing(bench, panel.leaveOut);
  const left = [...bench.store.texts.keys()].filter((key) => key.startsWith('tagsheet:'));
  expect([left, bench.work().saver.unsaved.value]).toEqual([[], 0]);
  await doing(bench, panel.setUp);
  expect(panel.screen.value).toBe('setup');
});

test('“Try again” after a refusal tries again', async () => {
  const bench = await openBench();
  bench.server.meddle = (method) => (method === 'save' ? failing('protected') : null);
  bench.keys('1', 'Enter');
  await doing(bench, bench.panel.summary);
  bench.server.meddle = () => null;
  await doing(bench, bench.panel.task.again);
  expect([bench.panel.screen.value, tagsOf(bench)[0]]).toEqual(['built', 'Order Inquiry']);
});

test('tags never land on another tab’s tickets of the same IDs: they wait for their own', async () => {
  const bench = await openBench();
  const { panel, server } = bench;
  server.meddle = (method) => (method === 'save' ? failing('column-gone') : null);
  bench.keys('1', 'Enter', '2', 'Enter');
  await bench.saved();
  const first = bench.work();
  server.meddle = () => null;
  const old = server.tickets;
  server.tickets = ticketsOf(5);
  await doing(bench, panel.setUpAllTheSame);
  await setUpOn(bench, 'Old tickets');
  expect(bench.work().tagging.notice.value).toMatch(/^2 tags of “Tickets” not saved: kept until/);
  expect(bench.work().waitingElsewhere()).toBe(2);
  bench.keys('3', 'Enter');
  await bench.saved();
  expect(tagsOf(bench)).toEqual(['Order Problem', '', '', '', '']);
  server.tickets = old;
  await doing(bench, panel.setUp);
  await setUpOn(bench, 'Tickets');
  expect(bench.work()).toBe(first);
  expect(tagsOf(bench).slice(0, 3)).toEqual(['Order Inquiry', 'Order Change', '']);
  expect(first.waitingElsewhere()).toBe(0);
});

test('a colleague sets up another tab: nothing is saved to it, and one click goes there', async () => {
  const bench = await openBench();
  const { server, panel } = bench;
  bench.keys('1', 'Enter');
  server.dump = 'Old tickets';
  server.tickets = ticketsOf(5);
  await bench.saved();
  expect(troubleOf(bench.work())).toEqual({
    words: 'Tagsheet works on “Old tickets” now. 1 tag not saved yet.',
    weight: 'stop',
    ways: ['try again', 'see them', 'go there'],
  });
  await doing(bench, panel.open);
  expect(bench.work().sheet.value.dump).toBe('Old tickets');
  bench.keys('2', 'Enter');
  await bench.saved();
  expect(tagsOf(bench)).toEqual(['Order Change', '', '', '', '']);
  expect(bench.work().waitingElsewhere()).toBe(1);
});

test('tickets of a tab that was switched to are not mixed with mine', async () => {
  const bench = await openBench();
  const { tagging, supply, elsewhere } = bench.work();
  const before = tagging.desk.value.queue.length;
  bench.server.dump = 'Old tickets';
  tagging.desk.value = { ...tagging.desk.value, queue: tagging.desk.value.queue.slice(0, 2) };
  supply.wantAgain();
  await settled();
  expect([before, tagging.desk.value.queue.length, elsewhere.value]).toEqual([20, 2, 'Old tickets']);
  expect(troubleOf(bench.work())?.ways).toEqual(['go there']);
});

test('a panel opened on another tab does not send what waits for the first', async () => {
  const first = await openBench();
  first.keys('1', 'Enter');
  first.server.dump = 'Old tickets';
  const second = await openBench(first.server, first.store);
  await second.saved();
  expect([second.server.log, second.work().saver.unsaved.value]).toEqual([[], 0]);
  expect(second.work().waitingElsewhere()).toBe(1);
});

test('only what the browser would not keep is lost by closing the panel', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  expect(bench.panel.wouldLose()).toBe(false);
  bench.store.refuse = true;
  bench.keys('1', 'Enter');
  expect(bench.panel.wouldLose()).toBe(true);
  await bench.saved();
  expect(bench.panel.wouldLose()).toBe(false);
});

test('tags of one account are never sent as another’s', async () => {
  const bench = await openBench();
  bench.server.meddle = (method) => (method === 'save' ? failing('busy', true) : null);
  bench.keys('1', 'Enter');
  await bench.saved();
  bench.server.meddle = () => null;
  bench.server.account = 'key-2';
  await doing(bench, bench.panel.open);
  await bench.clock.pass(60_000);
  expect(bench.server.log).toEqual([]);
  expect(bench.panel.stranger.value).toBeNull();
  expect(bench.work().saver.unsaved.value).toBe(0);
});

test('a selection of hidden rows offers nothing to tag', async () => {
  const bench = await openBench();
  bench.server.selected = [];
  await doing(bench, bench.panel.tagSelection);
  const { selection, notice, ticket } = bench.work().tagging;
  expect([selection.value, ticket.value?.id]).toEqual([null, '48001']);
  expect(notice.value).toBe('2 selected rows hidden, none to tag. Select rows that you can see, then try again.');
});

test('a new tag is picked as the list spells it', async () => {
  const bench = await openBench();
  await doing(bench, () =>
    bench.panel.addTag({ tag: ' order  INQUIRY', subtag: ' Held  at customs ', belongs: '', example: '' }),
  );
  expect(bench.work().tagging.picker.value).toMatchObject({ tag: 'Order Inquiry', subtag: 'Held at customs' });
});

test('a tag that is on the list already, as after a lost answer, is picked', async () => {
  const bench = await openBench();
  bench.server.meddle = (method) => (method === 'addTag' ? { ...failing('time-out', true), landed: true } : null);
  bench.keys('+');
  await doing(bench, () => bench.panel.addTag({ tag: 'Wholesale', subtag: '', belongs: '', example: '' }));
  expect([bench.panel.screen.value, bench.panel.said.value]).toEqual(['add', 'It is time-out.']);
  bench.server.meddle = () => null;
  await doing(bench, () => bench.panel.addTag({ tag: 'wholesale', subtag: '', belongs: '', example: '' }));
  expect(bench.work().tagging.picker.value.tag).toBe('Wholesale');
  expect(bench.work().sheet.value.tags.tags.map(({ name }) => name)).toContain('Wholesale');
  expect(bench.work().tagging.notice.value).toMatch(/is on the list; it is picked/);
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
  setup.value.list.choose('starter');
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
