/** What happens by itself is said aloud, and what the foot does not show is not taken for read. */
import { shownNews, spokenUrgent } from '../../../sidebar/state/urgent';
import { openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList } from '../fakeServer';

const THEIRS = { tag: 'Order Change', subtag: '', aside: '' };

test('a conflict that arrives is said until it is settled; several are counted', async () => {
  const bench = await openBench();
  for (const ticket of bench.server.tickets.slice(0, 3)) Object.assign(ticket, { state: THEIRS, taggedBy: 'Ben' });
  const said = (): string => spokenUrgent(bench.work(), bench.clock.now());
  expect(said()).toBe('');
  bench.keys('1', 'Enter');
  await bench.saved();
  expect(said()).toBe('Ben tagged #48001 Order Change 2 min ago; you chose Order Inquiry. Menu, Settle tickets.');
  bench.keys('1', 'Enter', '1', 'Enter');
  await bench.saved();
  expect(said()).toBe('2 tickets do not hold what you chose. Menu, Settle tickets.');
  for (const id of ['48002', '48003']) bench.work().settling.keepTheirs(id);
  expect(said()).toBe('');
});

test('news is shown and said when nothing else is told', async () => {
  const bench = await openBench();
  changeList(bench.server, { kind: 'retire', path: { tag: 'Order Change', subtag: '' } });
  bench.work().supply.look();
  await settled();
  const words = 'Order Change is retired: it is not offered any more.';
  expect(spokenUrgent(bench.work(), 0)).toBe(words);
  bench.keys('ArrowDown');
  expect([shownNews(bench.work()), spokenUrgent(bench.work(), 0)]).toEqual([null, '']);
  bench.keys('Escape');
  expect(spokenUrgent(bench.work(), 0)).toBe(words);
  bench.work().tagging.notice.value = 'Something else.';
  expect(shownNews(bench.work())).toBeNull();
});

test('+ in the tag list takes what was looked for as the new name', async () => {
  const bench = await openBench();
  bench.panel.manager.open();
  bench.panel.manager.type('gift wrap');
  bench.panel.addFromList();
  expect(bench.panel.draft.value?.path).toEqual({ tag: 'gift wrap', subtag: '' });
});
