/** Conflicts wait until I say what shall be, whatever happens to the panel; an undo never becomes one. */
import type { TicketState } from '../../../src/core/tickets/ticketState';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketsOf } from '../fakeServer';

const THEIRS: TicketState = { tag: 'Order Change', subtag: '', aside: '' };

/** A colleague was faster on the first tickets. */
async function withConflicts(count: number): Promise<Bench> {
  const bench = await openBench();
  for (const ticket of bench.server.tickets.slice(0, count)) Object.assign(ticket, { state: THEIRS, taggedBy: 'Ben' });
  for (let n = 0; n < count; n += 1) bench.keys('1', 'Enter');
  await bench.saved();
  return bench;
}

const ids = (bench: Bench): string[] => bench.work().settling.all.value.map(({ id }) => id);

test('to ask the group puts the ticket aside with both tags, over what stands there', async () => {
  const bench = await withConflicts(1);
  bench.work().settling.askGroup('48001');
  expect(ids(bench)).toEqual([]);
  await bench.saved();
  expect(bench.server.tickets[0]?.state).toEqual({
    tag: '',
    subtag: '',
    aside: 'ask the group: Order Change (Ben) or Order Inquiry (tagger-1)',
  });
  expect(bench.work().ledger.counts.value.progress).toMatchObject({ tagged: 0, aside: 1, left: 39 });
});

test('keys act on the current one, which the arrows choose and which is always one of the list', async () => {
  const bench = await withConflicts(3);
  const { settling } = bench.work();
  expect(settling.current.value?.id).toBe('48001');
  settling.move(1);
  settling.move(1);
  settling.move(1);
  expect(settling.current.value?.id).toBe('48003');
  settling.keepTheirs('48003');
  expect(settling.current.value?.id).toBe('48002');
  settling.move(-1);
  settling.move(-1);
  expect(settling.current.value?.id).toBe('48001');
  settling.keepTheirs('48001');
  settling.keepTheirs('48002');
  expect(settling.current.value).toBeNull();
});

test('a ticket that I decide again, having seen theirs, is settled', async () => {
  const bench = await withConflicts(1);
  bench.keys('ArrowLeft', '2', 'Enter');
  expect(ids(bench)).toEqual([]);
});

test('conflicts outlive the panel', async () => {
  const first = await withConflicts(2);
  const second = await openBench(first.server, first.store);
  expect(ids(second)).toEqual(['48001', '48002']);
  second.work().settling.useMine('48002');
  await second.saved();
  expect(second.server.tickets[1]?.state.tag).toBe('Order Inquiry');
  second.work().settling.keepTheirs('48001');
  expect([...first.store.texts.keys()]).toEqual(['tagsheet-news:sheet-1:key-1']);
});

test('where the browser keeps nothing, or something else stands there, they live as long as the panel', async () => {
  const server = fakeServer();
  const bench = await openBench(server);
  bench.store.texts.set('tagsheet-to-settle:sheet-1:key-1:70', '[{"id": 7}, null, 3]');
  expect(ids(await openBench(server, bench.store))).toEqual([]);
  bench.store.refuse = true;
  Object.assign(server.tickets[0] ?? {}, { state: THEIRS, taggedBy: 'Ben' });
  bench.keys('1', 'Enter');
  await bench.saved();
  expect(ids(bench)).toEqual(['48001']);
});

test('an undo of what somebody changed since changes nothing, and says so; the ticket shows theirs', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  await bench.saved();
  Object.assign(bench.server.tickets[0] ?? {}, { state: THEIRS, taggedBy: 'Ben' });
  bench.keys('^z');
  await bench.saved();
  const { tagging, ledger } = bench.work();
  expect(tagging.notice.value).toBe('#48001 was not undone: Ben chose Order Change since.');
  expect(bench.server.tickets[0]?.state).toEqual(THEIRS);
  expect(ids(bench)).toEqual([]);
  expect(tagging.ticket.value).toMatchObject({ id: '48001', state: THEIRS });
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 1, left: 39 });
  bench.keys('3', 'Enter');
  await bench.saved();
  expect(bench.server.tickets[0]?.state.tag).not.toBe('Order Change');
  expect(ids(bench)).toEqual([]);
});

test('an undone ticket that was decided again before the answer came is a conflict like any', async () => {
  const bench = await openBench(fakeServer(ticketsOf(5)));
  bench.keys('1', 'Enter');
  await bench.saved();
  Object.assign(bench.server.tickets[0] ?? {}, { state: THEIRS, taggedBy: 'Ben' });
  bench.keys('^z', '3', 'Enter');
  await settled();
  await bench.saved();
  await bench.saved();
  expect(ids(bench)).toEqual(['48001']);
  expect(bench.server.tickets[0]?.state).toEqual(THEIRS);
});
