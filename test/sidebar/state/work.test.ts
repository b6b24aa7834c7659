import type { Args } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketsOf } from '../fakeServer';

const refills = (bench: Bench): Args<'refill'>[] =>
  bench.server.calls.filter(({ method }) => method === 'refill').map(({ args }) => args as Args<'refill'>);

const tagSome = async (bench: Bench, count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    bench.keys('1', 'Enter');
    await settled();
  }
};

test('more tickets are asked for when fewer than ten are ahead, and none that I hold', async () => {
  const bench = await openBench();
  await tagSome(bench, 10);
  expect(refills(bench)).toEqual([]);
  await tagSome(bench, 1);
  const [asked] = refills(bench);
  expect(asked?.count).toBe(20);
  expect(asked?.holding).toEqual(expect.arrayContaining(['48011', '48012', '48020']));
  expect(bench.work().tagging.desk.value.queue).toHaveLength(29);
});

test('every ticket comes by exactly once', async () => {
  const bench = await openBench(fakeServer(ticketsOf(73)));
  const seen: string[] = [];
  for (let n = 0; n < 73; n += 1) {
    seen.push(bench.work().tagging.ticket.value?.id ?? 'none');
    await tagSome(bench, 1);
  }
  expect(new Set(seen).size).toBe(73);
  expect(bench.work().tagging.ticket.value).toBeNull();
  await bench.saved();
  expect(bench.server.log).toHaveLength(73);
});

test('figures count my decisions at once, and again only once when the server knows them too', async () => {
  const bench = await openBench();
  const progress = () => bench.work().ledger.counts.value.progress;
  bench.keys('1', 'Enter', '0', 'Enter', '/', 'Enter', '-');
  expect(progress()).toEqual({ tickets: 40, tagged: 3, aside: 1, notAContact: 1, uncategorized: 1, left: 36 });
  await tagSome(bench, 20);
  await bench.saved();
  expect(progress()).toEqual({ tickets: 40, tagged: 23, aside: 1, notAContact: 1, uncategorized: 1, left: 16 });
  expect(bench.work().ledger.counts.value.use[0]).toEqual({ tag: 'Order Inquiry', subtag: '', count: 21 });
});

test('a panel opened later sends what is left, and does not show those tickets again', async () => {
  const first = await openBench();
  first.keys('1', 'Enter', '2', 'Enter');
  const second = await openBench(first.server, first.store);
  expect(second.work().tagging.ticket.value?.id).toBe('48003');
  expect(second.work().ledger.counts.value.progress.tagged).toBe(2);
  await second.saved();
  expect(second.server.tickets.slice(0, 2).map(({ state }) => state.tag)).toEqual(['Order Inquiry', 'Order Change']);
  await first.saved();
  expect(first.server.log).toHaveLength(2);
  expect(first.work().ledger.conflicts.value).toEqual([]);
});

test('nothing of a ticket’s text is stored', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter', '*', '1', 'Enter');
  const stored = [...bench.store.texts].flat().join();
  const ticket = bench.server.tickets[0];
  expect(stored).toContain('48001');
  for (const text of [ticket?.subject, ticket?.content, ticket?.responses, ticket?.requester])
    expect(stored).not.toContain(text);
});

test('a colleague’s tag is a conflict: told, not overwritten, and counted as theirs', async () => {
  const bench = await openBench();
  const { ledger, tagging } = bench.work();
  const theirs = { tag: 'Order Change', subtag: 'Address', aside: '' };
  Object.assign(bench.server.tickets[0] ?? {}, { state: theirs, taggedBy: 'tagger-2' });
  bench.keys('0', 'Enter');
  await bench.saved();
  expect(ledger.conflicts.value).toMatchObject([{ id: '48001', kind: 'changed', by: 'tagger-2', theirs }]);
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 1, uncategorized: 0 });
  bench.keys('ArrowLeft');
  expect(tagging.ticket.value?.state).toEqual(theirs);
  bench.keys('ArrowRight', '^z');
  expect(tagging.notice.value).toBe('Nothing to undo.');
});

test('a conflict ends with theirs, or with mine', async () => {
  const bench = await openBench();
  const { ledger } = bench.work();
  for (const ticket of bench.server.tickets.slice(0, 2)) ticket.state = { tag: 'Order Change', subtag: '', aside: '' };
  bench.keys('1', 'Enter', '1', 'Enter');
  await bench.saved();
  ledger.keepTheirs('48001');
  ledger.useMine('48002');
  expect(ledger.conflicts.value).toEqual([]);
  await bench.saved();
  expect(bench.server.tickets.slice(0, 2).map(({ state }) => state.tag)).toEqual(['Order Change', 'Order Inquiry']);
});

test('a ticket that is gone is told, and cannot be forced', async () => {
  const bench = await openBench();
  bench.server.tickets = bench.server.tickets.slice(1);
  bench.keys('1', 'Enter');
  await bench.saved();
  expect(bench.work().ledger.conflicts.value).toMatchObject([{ id: '48001', kind: 'gone' }]);
  bench.work().ledger.useMine('48001');
  expect(bench.work().saver.unsaved.value).toBe(0);
});

test('two decisions on a ticket that somebody changed make one conflict, and the figures stay right', async () => {
  const bench = await openBench();
  const { ledger } = bench.work();
  Object.assign(bench.server.tickets[0] ?? {}, { state: { tag: 'Order Change', subtag: '', aside: '' } });
  bench.keys('0', 'Enter', 'ArrowLeft', '/', 'Enter');
  await bench.saved();
  expect(ledger.conflicts.value).toHaveLength(1);
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 1, uncategorized: 0, notAContact: 0 });
});

test('median pace leaves long pauses out', async () => {
  const bench = await openBench();
  for (const seconds of [0, 8, 10, 12, 600, 14]) {
    await bench.clock.pass(seconds * 1_000);
    bench.keys('1', 'Enter');
  }
  expect(bench.work().ledger.counts.value.today).toEqual({ decided: 6, secondsEach: 11 });
});
