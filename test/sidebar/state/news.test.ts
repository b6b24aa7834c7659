/** The tag list changes under a tagger's hands: nothing that was chosen is lost, and each change is told once. */
import { newsWords } from '../../../sidebar/state/newsWords';
import type { Args } from '../../../src/contract';
import type { TagNews } from '../../../src/contract/tags';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList, fakeServer, ticketOf, ticketsOf } from '../fakeServer';

const RENAMED = { kind: 'rename', path: { tag: 'Order Inquiry', subtag: '' }, name: 'Orders' } as const;

const told = (bench: Bench): string => {
  const { current } = bench.work().news;
  return current.value === null ? '' : bench.work().news.words(current.value);
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
  expect(newsWords({ change, revision: 1, by: 'Ben', earlier: 0 }, 'Ann')).toBe(sentence);
});

describe('a tag that was proposed', () => {
  const path = { tag: 'Login', subtag: 'Link' };
  const settledAs = (taken: boolean, waited: number, by = 'Ann', earlier = 0): TagNews => ({
    revision: 1,
    by,
    change: taken ? { kind: 'add', path } : { kind: 'edited' },
    earlier,
    wish: { path, by: 'Bob', taken, waited, first: waited > 0 ? '38962' : '' },
  });

  test.each([
    [settledAs(true, 1), 'Ann accepted your tag “Login › Link”: #38962 has it.'],
    [settledAs(true, 3), 'Ann accepted your tag “Login › Link”: 3 tickets have it.'],
    [settledAs(true, 0, 'Ann', 4), 'Ann accepted your tag “Login › Link”. 4 earlier tickets may belong there.'],
    [settledAs(false, 0), 'Ann did not take your tag “Login › Link”.'],
    [settledAs(false, 1), 'Ann did not take your tag “Login › Link”. #38962 still waits, put aside.'],
  ])('is told as theirs to whoever proposed it', (news, sentence) => {
    expect(newsWords(news, 'Bob')).toBe(sentence);
  });

  test('is new to others; whoever accepted it hears only what it leaves to do', () => {
    expect(newsWords(settledAs(true, 1), 'Cem')).toBe('New: Login › Link.');
    expect(newsWords(settledAs(true, 1, 'Ann', 41), 'Ann')).toBe('41 earlier tickets may belong to Login › Link.');
  });

  test('a no is told to nobody else', async () => {
    for (const [by, words] of [
      ['tagger-1', 'Ann did not take your tag “Login › Link”.'],
      ['Cem', ''],
    ] as const) {
      const bench = await openBench();
      const news = settledAs(false, 0);
      bench.server.news = [{ ...news, ...(news.wish && { wish: { ...news.wish, by } }) }];
      await refilled(bench);
      expect(told(bench)).toBe(words);
    }
  });

  test('the lead’s menu shows it, once the last answer is older than a minute', async () => {
    const bench = await openBench();
    const proposal = { path, belongs: '', example: '', by: 'Bob', waiting: 0 };
    bench.server.proposals = [proposal];
    bench.panel.goTo('menu');
    await settled();
    expect(bench.panel.toSettle.value).toBe(0);
    bench.panel.home();
    await bench.clock.pass(61_000);
    bench.panel.goTo('menu');
    await settled();
    expect(bench.panel.toSettle.value).toBe(1);
  });

  test('Show asks for the tickets that may belong, in place of the open one, and says so', async () => {
    const bench = await openBench();
    changeList(bench.server, { kind: 'add', path: { tag: 'Order Change', subtag: 'Gift wrap' } }, 'Ben', 1);
    await refilled(bench);
    const { current } = bench.work().news;
    const refills = () => bench.server.calls.filter(({ method }) => method === 'refill');
    const before = refills().length;
    bench.server.tickets = [];
    if (current.value !== null) bench.panel.showEarlier(current.value);
    await bench.clock.pass(1_000);
    expect(bench.panel.settings.value.order).toEqual({ by: 'tag', tag: 'Order Change' });
    expect(bench.work().tagging.ticket.value).toBeNull();
    expect(refills().length).toBeGreaterThan(before);
    expect(bench.work().tagging.notice.value).toMatch(/Order Change come now, for a second look/);
  });
});
