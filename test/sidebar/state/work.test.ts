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

test('more tickets are asked for when they run short, so that ten are always ahead, and none that I hold', async () => {
  const bench = await openBench();
  await tagSome(bench, 7);
  expect(refills(bench)).toEqual([]);
  await tagSome(bench, 1);
  const [asked] = refills(bench);
  expect(asked?.count).toBe(20);
  expect(asked?.holding).toEqual(expect.arrayContaining(['48009', '48012', '48020']));
  expect(bench.work().tagging.desk.value.queue).toHaveLength(32);
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
  expect(first.work().settling.all.value).toEqual([]);
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
  const { ledger, settling, tagging } = bench.work();
  const theirs = { tag: 'Order Change', subtag: 'Address', aside: '' };
  Object.assign(bench.server.tickets[0] ?? {}, { state: theirs, taggedBy: 'tagger-2' });
  bench.keys('0', 'Enter');
  await bench.saved();
  expect(settling.all.value).toMatchObject([{ id: '48001', kind: 'changed', by: 'tagger-2', theirs }]);
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 1, uncategorized: 0 });
  bench.keys('ArrowLeft');
  expect(tagging.ticket.value?.state).toEqual(theirs);
  bench.keys('ArrowRight', '^z');
  expect(tagging.notice.value).toBe('Nothing to undo.');
});

test('a conflict ends with theirs, or with mine', async () => {
  const bench = await openBench();
  const { settling } = bench.work();
  for (const ticket of bench.server.tickets.slice(0, 2)) ticket.state = { tag: 'Order Change', subtag: '', aside: '' };
  bench.keys('1', 'Enter', '1', 'Enter');
  await bench.saved();
  settling.keepTheirs('48001');
  settling.useMine('48002');
  expect(settling.all.value).toEqual([]);
  await bench.saved();
  expect(bench.server.tickets.slice(0, 2).map(({ state }) => state.tag)).toEqual(['Order Change', 'Order Inquiry']);
});

test('a ticket that is gone is told, and cannot be forced', async () => {
  const bench = await openBench();
  bench.server.tickets = bench.server.tickets.slice(1);
  bench.keys('1', 'Enter');
  await bench.saved();
  expect(bench.work().settling.all.value).toMatchObject([{ id: '48001', kind: 'gone' }]);
  bench.work().settling.useMine('48001');
  expect(bench.work().saver.unsaved.value).toBe(0);
});

test('two decisions on a ticket that somebody changed make one conflict, and the figures stay right', async () => {
  const bench = await openBench();
  const { ledger, settling } = bench.work();
  Object.assign(bench.server.tickets[0] ?? {}, { state: { tag: 'Order Change', subtag: '', aside: '' } });
  bench.keys('0', 'Enter', 'ArrowLeft', '/', 'Enter');
  await bench.saved();
  expect(settling.all.value).toHaveLength(1);
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 1, uncategorized: 0, notAContact: 0 });
});

test('a decision that the sheet never takes is told by itself; the others of its batch are saved', async () => {
  const bench = await openBench();
  const { ledger, settling, tagging, saver } = bench.work();
  bench.server.refuses = ({ aside }) => (aside === '+1' ? 'Begin with a letter.' : null);
  bench.keys('*', '5', '+1', 'Enter', '2', 'Enter');
  expect(ledger.counts.value.today.decided).toBe(2);
  await bench.saved();
  expect(settling.all.value).toEqual([
    { id: '48001', kind: 'refused', message: 'Begin with a letter.', chosen: { tag: '', subtag: '', aside: '+1' } },
  ]);
  expect([saver.unsaved.value, bench.server.tickets[1]?.state.tag]).toEqual([0, 'Order Change']);
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 1, aside: 0, left: 39 });
  expect(ledger.counts.value.today.decided).toBe(1);
  settling.useMine('48001');
  expect([settling.all.value, saver.unsaved.value]).toEqual([[], 0]);
  bench.keys('ArrowLeft', 'ArrowLeft');
  expect(tagging.ticket.value?.state.aside).toBe('');
});

test('a ticket whose decision was left out comes again', async () => {
  const bench = await openBench(fakeServer(ticketsOf(3)));
  const { ledger } = bench.work();
  bench.server.meddle = (method) =>
    method === 'save' ? { failure: { code: 'protected', message: '', retry: false }, landed: false } : null;
  bench.keys('1', 'Enter', '2', 'Enter', '3', 'Enter');
  await bench.saved();
  bench.server.meddle = () => null;
  bench.panel.leaveOut();
  await bench.clock.pass(1_000);
  expect(bench.work().saver.unsaved.value).toBe(0);
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 0, left: 3 });
  expect(ledger.counts.value.today.decided).toBe(0);
  expect(bench.work().tagging.desk.value.queue.map(({ id }) => id)).toEqual(['48001', '48002', '48003']);
  bench.keys('^z');
  expect(bench.work().tagging.notice.value).toBe('Nothing to undo.');
  bench.keys('4', 'Enter');
  await bench.saved();
  expect(bench.server.tickets[0]?.state.tag).toBe('Return & Exchange');
});

test('a ticket that a colleague cleared after my save comes to me again', async () => {
  const bench = await openBench(fakeServer(ticketsOf(3)));
  await tagSome(bench, 3);
  await bench.saved();
  expect(bench.work().tagging.ticket.value).toBeNull();
  Object.assign(bench.server.tickets[1] ?? {}, { state: { tag: '', subtag: '', aside: '' } });
  bench.work().supply.wantAgain();
  await settled();
  expect(bench.work().tagging.ticket.value?.id).toBe('48002');
});

test('an answer that is older than my save brings no ticket back', async () => {
  const bench = await openBench(fakeServer(ticketsOf(30)));
  const { tagging, supply } = bench.work();
  const { call } = bench.server;
  let answer: () => void = () => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await tagSome(bench, 11);
  await bench.saved();
  // The queue is short: the next refill is on its way when a ticket opened by its ID is decided and saved.
  bench.server.call = async (method, args) => {
    const reply = await call(method, args);
    if (method === 'refill') await late;
    return reply;
  };
  tagging.desk.value = { ...tagging.desk.value, queue: [] };
  supply.wantAgain();
  await settled();
  bench.panel.find('48020');
  await settled();
  bench.keys('2', 'Enter');
  await bench.saved();
  answer();
  await settled();
  expect(tagging.desk.value.queue.map(({ id }) => id)).not.toContain('48020');
  expect(tagging.desk.value.queue.map(({ id }) => id)).toContain('48021');
});

test('median pace leaves long pauses out', async () => {
  const bench = await openBench();
  for (const seconds of [0, 8, 10, 12, 600, 14]) {
    await bench.clock.pass(seconds * 1_000);
    bench.keys('1', 'Enter');
  }
  expect(bench.work().ledger.counts.value.today).toEqual({ decided: 6, secondsEach: 11 });
});
