/** The tag list changes under a tagger's hands: nothing that was chosen is lost, and each change is told once. */
import { newsWords } from '../../../sidebar/state/newsWords';
import type { Args } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList, fakeServer, ticketOf, ticketsOf } from '../fakeServer';

const RENAMED = { kind: 'rename', path: { tag: 'Order Inquiry', subtag: '' }, name: 'Orders' } as const;

const told = (bench: Bench): string => {
  const { current } = bench.work().news;
  return current.value === null ? '' : newsWords(current.value);
};

/** The next answer brings the list as it is now. */
async function refilled(bench: Bench): Promise<void> {
  bench.work().supply.look();
  await settled();
}

describe('names', () => {
  test('a tag that is picked while it is renamed is saved by its new name; what is typed stays', async () => {
    const bench = await openBench();
    bench.keys('1', '1');
    const { tagging } = bench.work();
    const { subtag } = tagging.picker.value;
    changeList(bench.server, RENAMED);
    await refilled(bench);
    expect(tagging.picker.value).toMatchObject({ tag: 'Orders', subtag });
    bench.keys('Enter', 'ret');
    await bench.saved();
    changeList(bench.server, { kind: 'retire', path: { tag: 'Orders', subtag: '' } });
    await refilled(bench);
    expect(tagging.picker.value.text).toBe('ret');
    expect(bench.server.tickets[0]?.state).toMatchObject({ tag: 'Orders', subtag });
  });

  test('decisions on their way keep the names they were made with, and say of which list these are', async () => {
    const bench = await openBench();
    bench.keys('1', 'Enter');
    changeList(bench.server, RENAMED);
    await refilled(bench);
    bench.keys('1', 'Enter');
    await bench.saved();
    const saves = bench.server.calls.filter(({ method }) => method === 'save').map(({ args }) => args as Args<'save'>);
    expect(saves.map(({ revision, choices }) => [revision, choices[0]?.chosen.tag])).toEqual([
      [0, 'Order Inquiry'],
      [1, 'Orders'],
    ]);
    expect(bench.server.tickets.slice(0, 2).map(({ state }) => state.tag)).toEqual(['Orders', 'Orders']);
    expect(bench.work().settling.all.value).toEqual([]);
  });

  test('an undo after a rename finds its ticket, and = picks the new name', async () => {
    const bench = await openBench();
    bench.keys('1', 'Enter');
    await bench.saved();
    changeList(bench.server, RENAMED);
    await refilled(bench);
    expect(bench.work().ledger.counts.value.use[0]).toMatchObject({ tag: 'Orders', count: 1 });
    bench.keys('=');
    expect(bench.work().tagging.picker.value.tag).toBe('Orders');
    bench.keys('^z');
    await bench.saved();
    expect(bench.server.tickets[0]?.state.tag).toBe('');
    expect(bench.work().settling.all.value).toEqual([]);
  });

  test('a ticket ahead that has a tag already is known by its new name, so that keeping it is no conflict', async () => {
    const server = fakeServer([ticketOf(1, { state: { tag: '', subtag: '', aside: 'Later' } }), ...ticketsOf(3)]);
    const bench = await openBench(server);
    const tagged = { ...ticketOf(9, { state: { tag: 'Order Inquiry', subtag: '', aside: '' } }) };
    server.tickets.push(tagged);
    bench.panel.find(tagged.id);
    await settled();
    changeList(server, RENAMED);
    await refilled(bench);
    bench.keys('2', 'Enter');
    await bench.saved();
    expect(tagged.state.tag).toBe('Order Change');
    expect(bench.work().settling.all.value).toEqual([]);
  });

  test('what a conflict is about is renamed too', async () => {
    const bench = await openBench();
    Object.assign(bench.server.tickets[0] ?? {}, { state: { tag: 'Order Change', subtag: '', aside: '' } });
    bench.keys('1', 'Enter');
    await bench.saved();
    changeList(bench.server, RENAMED);
    await refilled(bench);
    expect(bench.work().settling.all.value).toMatchObject([{ chosen: { tag: 'Orders' } }]);
    bench.work().settling.useMine('48001');
    await bench.saved();
    expect(bench.server.tickets[0]?.state.tag).toBe('Orders');
  });

  test('a second look goes on under the new name', async () => {
    const bench = await openBench();
    bench.panel.setSettings({ lastDigitSaves: false, order: { by: 'tag', tag: 'Order Inquiry' } });
    await settled();
    changeList(bench.server, RENAMED);
    await refilled(bench);
    const order = { by: 'tag', tag: 'Orders' };
    expect(bench.panel.settings.value.order).toEqual(order);
    expect(
      bench.server.calls.filter(({ method }) => method === 'setSettings').map(({ args }) => args)[1],
    ).toMatchObject({
      settings: { order },
    });
  });

  test('a save that tells of a newer list fetches it at once', async () => {
    const bench = await openBench();
    changeList(bench.server, RENAMED);
    bench.keys('2', 'Enter');
    await bench.saved();
    await settled();
    expect(bench.work().sheet.value.tags.tags[0]?.name).toBe('Orders');
  });
});

describe('news', () => {
  test('each change is told once, oldest first, in this panel and the next', async () => {
    const bench = await openBench();
    changeList(bench.server, { kind: 'add', path: { tag: 'Order Change', subtag: 'Gift wrap' } }, 'Ben', 41);
    changeList(bench.server, RENAMED);
    await refilled(bench);
    expect(told(bench)).toBe('New: Order Change › Gift wrap. 41 earlier tickets may belong.');
    bench.work().news.read();
    expect(told(bench)).toBe('Order Inquiry is called “Orders” now.');
    const next = await openBench(bench.server, bench.store);
    expect(told(next)).toBe('Order Inquiry is called “Orders” now.');
    next.work().news.read();
    await refilled(bench);
    expect([told(next), told(bench)]).toEqual(['', '']);
  });

  test('what was there before somebody came is no news, nor are one’s own changes', async () => {
    const server = fakeServer();
    changeList(server, RENAMED);
    const bench = await openBench(server);
    changeList(server, { kind: 'retire', path: { tag: 'Order Change', subtag: '' } }, 'tagger-1');
    await refilled(bench);
    expect(told(bench)).toBe('');
    const mine = { kind: 'add', path: { tag: 'Order Change', subtag: 'Gift wrap' } } as const;
    changeList(server, mine, 'tagger-1', 0);
    await refilled(bench);
    expect(told(bench)).toBe('');
    changeList(server, mine, 'tagger-1', 41);
    await refilled(bench);
    expect(told(bench)).toMatch(/41 earlier tickets may belong/);
  });

  test('many edits by hand are one piece of news', async () => {
    const bench = await openBench();
    for (let n = 0; n < 3; n += 1) changeList(bench.server, { kind: 'edited' }, '');
    await refilled(bench);
    expect(told(bench)).toBe('The tag list was changed by hand, in its tab.');
    bench.work().news.read();
    expect(told(bench)).toBe('');
  });

  test('where the browser keeps nothing, news is told once in each panel', async () => {
    const bench = await openBench();
    bench.store.refuse = true;
    changeList(bench.server, RENAMED);
    await refilled(bench);
    bench.work().news.read();
    await refilled(bench);
    expect(told(bench)).toBe('');
  });

  test('a spreadsheet whose history is lost counts anew', async () => {
    const bench = await openBench();
    bench.store.texts.set('tagsheet-news:sheet-1:key-1', '70');
    const next = await openBench(bench.server, bench.store);
    changeList(bench.server, RENAMED);
    await refilled(next);
    expect(told(next)).toBe('Order Inquiry is called “Orders” now.');
  });
});

test.each([
  [{ kind: 'add', path: { tag: 'A', subtag: '' } }, 'New: A.'],
  [{ kind: 'rename', path: { tag: 'A', subtag: 'B' }, name: 'C' }, 'A › B is called “C” now.'],
  [{ kind: 'merge', path: { tag: 'A', subtag: '' }, into: { tag: 'B', subtag: '' } }, 'A is part of B now.'],
  [{ kind: 'move', path: { tag: 'A', subtag: 'B' }, to: 'C' }, 'A › B is under C now.'],
  [{ kind: 'retire', path: { tag: 'A', subtag: '' } }, 'A is retired: it is not offered any more.'],
  [{ kind: 'revive', path: { tag: 'A', subtag: '' } }, 'A is in use again.'],
  [{ kind: 'tidy', path: { tag: 'A', subtag: 'B' } }, 'A › B stands on the list once now.'],
] as const)('a change is a sentence', (change, sentence) => {
  expect(newsWords({ change, revision: 1, by: 'Ben', earlier: 0 })).toBe(sentence);
});
