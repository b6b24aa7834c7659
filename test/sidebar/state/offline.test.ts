/** An hour without Google, in the middle of tagging: everything lands afterwards, or is told as a conflict. */
import { troubleOf } from '../../../sidebar/state/trouble';
import type { Failure } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketsOf } from '../fakeServer';

const MINUTE = 60_000;
const OFFLINE: Failure = { code: 'time-out', message: 'Google cannot be reached.', retry: true };

const goOffline = (bench: Bench): void => {
  bench.server.meddle = () => ({ failure: OFFLINE, landed: false });
};

/** One ticket every two minutes, as long as there are any. */
async function anHour(bench: Bench): Promise<string[]> {
  const decided: string[] = [];
  for (let n = 0; n < 30; n += 1) {
    const open = bench.work().tagging.ticket.value;
    if (open !== null) {
      bench.keys('1', 'Enter');
      decided.push(open.id);
    }
    await bench.clock.pass(2 * MINUTE);
  }
  return decided;
}

test('the tagger is told, goes on, and all of it lands; what a colleague did meanwhile is a conflict', async () => {
  const bench = await openBench(fakeServer(ticketsOf(60)));
  goOffline(bench);
  const decided = await anHour(bench);
  expect(decided).toHaveLength(20);
  expect(troubleOf(bench.work())?.words).toMatch(
    /^No answer from Google for \d+ s\. 20 tags are kept on this computer\. Go on tagging; leave this tab open\.$/,
  );
  const theirs = { tag: 'Order Change', subtag: '', aside: '' };
  Object.assign(bench.server.tickets[4] ?? {}, { state: theirs, taggedBy: 'Ben' });
  bench.server.meddle = () => null;
  await bench.clock.pass(MINUTE);
  const { saver, settling, tagging } = bench.work();
  expect([saver.unsaved.value, troubleOf(bench.work())]).toEqual([0, null]);
  expect(settling.all.value.map(({ id }) => id)).toEqual(['48005']);
  const holding = bench.server.tickets.filter(({ id }) => decided.includes(id)).map(({ state }) => state.tag);
  expect(holding.filter((tag) => tag === 'Order Inquiry')).toHaveLength(19);
  expect(bench.server.tickets[4]?.state).toEqual(theirs);
  expect(tagging.ticket.value).not.toBeNull();
});

test('Google is not pestered: at most a call every half minute and another for tickets every minute', async () => {
  const bench = await openBench(fakeServer(ticketsOf(60)));
  goOffline(bench);
  const before = bench.server.calls.length;
  await anHour(bench);
  const calls = bench.server.calls.slice(before).map(({ method }) => method);
  expect(calls.filter((method) => method === 'save').length).toBeLessThan(130);
  expect(calls.filter((method) => method === 'refill').length).toBeLessThan(75);
});

test('the panel is closed while offline: the next one sends everything', async () => {
  const first = await openBench(fakeServer(ticketsOf(60)));
  goOffline(first);
  const decided = await anHour(first);
  first.server.meddle = () => null;
  const second = await openBench(first.server, first.store);
  expect(decided).not.toContain(second.work().tagging.ticket.value?.id);
  await second.saved();
  await second.clock.pass(MINUTE);
  expect(second.server.tickets.filter(({ state }) => state.tag === 'Order Inquiry')).toHaveLength(decided.length);
  expect(second.work().settling.all.value).toEqual([]);
});

test('where the browser keeps nothing, the panel says so, and warns before it is left, until all is saved', async () => {
  const bench = await openBench(fakeServer(ticketsOf(60)));
  bench.store.refuse = true;
  goOffline(bench);
  await anHour(bench);
  expect(troubleOf(bench.work())?.words).toMatch(/20 tags are only in this panel\. Do not close or reload it\.$/);
  expect(bench.panel.wouldLose()).toBe(true);
  bench.server.meddle = () => null;
  await bench.clock.pass(MINUTE);
  expect([bench.panel.wouldLose(), bench.work().saver.unsaved.value]).toEqual([false, 0]);
});

test('back online, the browser’s word ends every pause', async () => {
  const bench = await openBench();
  goOffline(bench);
  bench.keys('1', 'Enter');
  bench.work().saver.flush();
  await bench.clock.pass(10 * MINUTE);
  bench.server.meddle = () => null;
  bench.panel.backOnline();
  await settled();
  expect(bench.work().saver.unsaved.value).toBe(0);
});
