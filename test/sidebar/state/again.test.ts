/** The same ticket a second time: looked at again, settled, selected, undone. My own decisions are never in my way. */
import type { TicketState } from '../../../src/core/tickets/ticketState';
import { openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList, fakeServer, ticketsOf } from '../fakeServer';

const THEIRS: TicketState = { tag: 'Order Change', subtag: '', aside: '' };

test('a second look brings the tickets that I tagged here before it, each once', async () => {
  const server = fakeServer(ticketsOf(3));
  const bench = await openBench(server);
  bench.keys('1', 'Enter', '1', 'Enter', '1', 'Enter');
  await bench.saved();
  bench.panel.secondLevel('Order Inquiry');
  await settled();
  const asked = server.calls.filter(({ method }) => method === 'refill').map(({ args }) => args);
  expect(asked[asked.length - 1]).toMatchObject({ holding: [] });
});

test('after mine counts, or the group is asked, the ticket can be decided again, and undone', async () => {
  const bench = await openBench();
  const { settling } = bench.work();
  for (const ticket of bench.server.tickets.slice(0, 2)) Object.assign(ticket, { state: THEIRS, taggedBy: 'Ben' });
  bench.keys('1', 'Enter', '1', 'Enter');
  await bench.saved();
  settling.useMine('48001');
  settling.askGroup('48002');
  bench.keys('ArrowLeft', '3', 'Enter', 'ArrowLeft', 'ArrowLeft', '3', 'Enter');
  await bench.saved();
  await bench.saved();
  const third = bench.server.tags.tags[2]?.name;
  expect(bench.server.tickets.slice(0, 2).map(({ state }) => state.tag)).toEqual([third, third]);
  expect(settling.all.value).toEqual([]);
  bench.keys('^z', '^z', '^z', '^z');
  for (let n = 0; n < 4; n += 1) await bench.saved();
  expect(bench.server.tickets.slice(0, 2).map(({ state }) => state)).toEqual([THEIRS, THEIRS]);
  bench.keys('ArrowLeft');
  expect(settling.all.value).toEqual([]);
});

test('a ticket that I decided, tagged again with a selection, and decided again, is no conflict', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter');
  await bench.saved();
  bench.panel.tagSelection();
  await bench.clock.pass(100);
  bench.keys('2', 'Enter', 'ArrowLeft', '3', 'Enter');
  await bench.saved();
  await bench.saved();
  expect(bench.work().settling.all.value).toEqual([]);
  expect(bench.server.tickets[0]?.state.tag).toBe(bench.server.tags.tags[2]?.name);
  bench.keys('^z', '^z', 'ArrowLeft');
  await bench.saved();
  await bench.saved();
  expect(bench.work().tagging.ticket.value?.state.tag).toBe('Order Inquiry');
  expect(bench.server.tickets[0]?.state.tag).toBe('Order Inquiry');
});

test('twenty undone in a row with a colleague’s in the middle: theirs stay, all others are as they were', async () => {
  const bench = await openBench(fakeServer(ticketsOf(40)));
  for (let n = 0; n < 20; n += 1) {
    bench.keys('1', 'Enter');
    await settled();
  }
  await bench.saved();
  for (const at of [5, 12]) Object.assign(bench.server.tickets[at] ?? {}, { state: THEIRS, taggedBy: 'Ben' });
  for (let n = 0; n < 20; n += 1) bench.keys('^z');
  for (let n = 0; n < 4; n += 1) await bench.saved();
  const tags = bench.server.tickets.slice(0, 20).map(({ state }) => state.tag);
  expect(tags.filter((tag) => tag === '')).toHaveLength(18);
  expect([tags[5], tags[12]]).toEqual(['Order Change', 'Order Change']);
  expect(bench.work().settling.all.value).toEqual([]);
  expect(bench.work().ledger.counts.value.progress).toMatchObject({ tagged: 2, left: 38 });
});

test('a merge that was learnt and taken back since renames nothing that waits', async () => {
  const bench = await openBench();
  const path = { tag: 'Order Inquiry', subtag: '' };
  const { news, supply } = bench.work();
  changeList(bench.server, { kind: 'merge', path, into: { tag: 'Order Change', subtag: '' } });
  supply.look();
  await settled();
  expect(news.since(0)(path).tag).toBe('Order Change');
  bench.server.news = [{ revision: 2, by: 'Ben', change: { kind: 'add', path }, earlier: 0 }];
  supply.look();
  await settled();
  expect(news.since(0)(path)).toEqual(path);
});

test('a conflict that waited while the panel was closed is named after the list of today', async () => {
  const first = await openBench();
  Object.assign(first.server.tickets[0] ?? {}, { state: THEIRS, taggedBy: 'Ben' });
  first.keys('1', 'Enter');
  await first.saved();
  const server = first.server;
  changeList(server, { kind: 'rename', path: { tag: 'Order Inquiry', subtag: '' }, name: 'Orders' });
  changeList(server, { kind: 'rename', path: { tag: 'Order Change', subtag: '' }, name: 'Order Inquiry' });
  const next = await openBench(server, first.store);
  const other = await openBench(server, first.store);
  const told = { chosen: { tag: 'Orders' }, theirs: { tag: 'Order Inquiry' } };
  expect(next.work().settling.all.value).toMatchObject([told]);
  changeList(server, { kind: 'rename', path: { tag: 'Orders', subtag: '' }, name: 'Inquiries' });
  for (const bench of [next, other, first]) {
    bench.work().supply.look();
    await settled();
  }
  const last = await openBench(server, first.store);
  expect(last.work().settling.all.value).toMatchObject([
    { chosen: { tag: 'Inquiries' }, theirs: { tag: 'Order Inquiry' } },
  ]);
  last.work().settling.useMine('48001');
  await last.saved();
  expect(server.tickets[0]?.state.tag).toBe('Inquiries');
});
