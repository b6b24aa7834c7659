import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketOf, ticketsOf } from '../fakeServer';

const firstState = async (bench: Bench) => {
  await bench.saved();
  const { tag, subtag, aside } = bench.server.tickets[0]?.state ?? { tag: '?', subtag: '?', aside: '?' };
  return [tag, subtag, aside];
};

const WAYS: [keys: string[], tag: string, subtag: string, aside: string][] = [
  [['1', 'Enter'], 'Order Inquiry', '', ''],
  [['1', '1', 'Enter'], 'Order Inquiry', 'Shipped, past due date', ''],
  [['1', '1', '3', 'Enter'], 'Order Inquiry', 'Shipped, not yet due', ''],
  [['1', '2', '0', 'Enter'], 'Order Inquiry', '', ''],
  [['1', 'Backspace', '2', 'Enter'], 'Order Change', '', ''],
  [['1', '2', 'Backspace', 'Enter'], 'Order Inquiry', '', ''],
  [['1', 'Escape', '3', 'Enter'], 'Order Problem', '', ''],
  [['0', 'Enter'], 'Uncategorized', '', ''],
  [['/', 'Enter'], 'Not a contact', '', ''],
  [['ArrowDown', 'ArrowDown', 'Enter'], 'Order Change', '', ''],
  [['1', 'ArrowDown', 'Enter'], 'Order Inquiry', 'Shipped, past due date', ''],
  [['1', '3', 'ArrowUp', 'Enter'], 'Order Inquiry', 'Not shipped, past due date', ''],
  [['-'], '', '', 'Later'],
  [['*', '1', 'Enter'], '', '', 'Unclear'],
  [['*', '5', 'ask Ana?', 'Enter'], '', '', 'ask Ana?'],
  [['*', 'lang', 'Enter'], '', '', 'Other language'],
  [['*', 'no photo', 'Enter'], '', '', 'no photo'],
  [['damaged', 'Enter', 'Enter'], 'Order Problem', 'Damaged on arrival', ''],
  [['1', 'not found', 'Enter', 'Enter'], 'Order Inquiry', 'Marked delivered, not found', ''],
  [['xqzw', 'Enter', 'Escape', '1', 'Enter'], 'Order Inquiry', '', ''],
];

test.each(WAYS)('%j saves %s / %s / %s', async (keys, tag, subtag, aside) => {
  const bench = await openBench();
  bench.keys(...keys);
  expect(bench.work().tagging.ticket.value?.id).toBe('48002');
  expect(await firstState(bench)).toEqual([tag, subtag, aside]);
});

test.each([
  [['Enter']],
  [['9', '9', '8']],
  [['xqzw', 'Enter']],
  [['*', 'Enter']],
  [['*', '5', 'Enter']],
  [['=']],
  [['damaged', 'Enter']],
])('%j leaves the ticket open', async (keys) => {
  const bench = await openBench();
  bench.keys(...keys);
  await bench.saved();
  expect(bench.work().tagging.ticket.value?.id).toBe('48001');
  expect(bench.server.log).toEqual([]);
});

test('the next ticket is there before the server is asked anything', async () => {
  const bench = await openBench();
  const calls = bench.server.calls.length;
  bench.keys('1', '1', 'Enter');
  expect(bench.work().tagging.ticket.value?.id).toBe('48002');
  expect(bench.server.calls).toHaveLength(calls);
});

test('= picks the last tag with its subtag; Enter saves it', async () => {
  const bench = await openBench();
  bench.keys('2', '1', 'Enter', '=', 'Enter');
  await bench.saved();
  expect(bench.server.tickets.slice(0, 2).map(({ state }) => state.subtag)).toEqual(['Address', 'Address']);
});

test('with the setting on, the last digit saves; a tag with subtags still waits for its own', async () => {
  const bench = await openBench();
  bench.panel.setSettings({ lastDigitSaves: true, order: { by: 'spread' } });
  bench.keys('1');
  expect(bench.work().tagging.ticket.value?.id).toBe('48001');
  bench.keys('2');
  expect(bench.work().tagging.ticket.value?.id).toBe('48002');
  bench.keys('0', '1', '0');
  await bench.saved();
  expect(bench.server.tickets.slice(0, 3).map(({ state }) => [state.tag, state.subtag])).toEqual([
    ['Order Inquiry', 'Not shipped, past due date'],
    ['Uncategorized', ''],
    ['Order Inquiry', ''],
  ]);
});

test('← goes back through what I decided, → stops at the open ticket', async () => {
  const bench = await openBench();
  const { tagging } = bench.work();
  bench.keys('1', 'Enter', '2', 'Enter', 'ArrowLeft');
  expect(tagging.ticket.value).toMatchObject({ id: '48002', state: { tag: 'Order Change' } });
  bench.keys('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  expect(tagging.ticket.value?.id).toBe('48001');
  bench.keys('ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(tagging.ticket.value?.id).toBe('48003');
});

test('a tag changed on the way back is saved, and the open ticket comes again', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter', '2', 'Enter', 'ArrowLeft', 'ArrowLeft', '3', 'Enter');
  expect(bench.work().tagging.ticket.value?.id).toBe('48003');
  await bench.saved();
  expect(bench.server.tickets[0]?.state.tag).toBe('Order Problem');
  expect(bench.work().settling.all.value).toEqual([]);
  expect(bench.work().ledger.counts.value.today.decided).toBe(2);
});

test('a tag can be cleared', async () => {
  const bench = await openBench();
  bench.keys('1', 'Enter', 'ArrowLeft');
  bench.work().tagging.clearTag();
  expect(await firstState(bench)).toEqual(['', '', '']);
});

test('undo takes back one decision at a time, saved or not, and opens the ticket again', async () => {
  const bench = await openBench();
  const { tagging, ledger } = bench.work();
  bench.keys('1', 'Enter');
  await bench.saved();
  bench.keys('2', 'Enter', '^z');
  expect(tagging.ticket.value?.id).toBe('48002');
  bench.keys('^z');
  expect(tagging.ticket.value?.id).toBe('48001');
  expect(ledger.counts.value.progress).toMatchObject({ tagged: 0, left: 40 });
  expect(ledger.counts.value.today.decided).toBe(0);
  bench.keys('^z');
  expect(tagging.notice.value).toBe('Nothing to undo.');
  await bench.saved();
  expect(bench.server.tickets.filter(({ state }) => state.tag !== '')).toEqual([]);
  expect(bench.server.log.map(({ how }) => how)).toEqual(['panel', 'panel', 'undo', 'undo']);
  bench.keys('3', 'Enter');
  expect(tagging.ticket.value?.id).toBe('48002');
});

test('undoing a change of tag leaves the day’s count alone', async () => {
  const bench = await openBench();
  const { ledger, tagging } = bench.work();
  bench.keys('1', 'Enter', 'ArrowLeft', '2', 'Enter', '^z');
  expect(ledger.counts.value.today.decided).toBe(1);
  expect(tagging.ticket.value).toMatchObject({ id: '48001', state: { tag: 'Order Inquiry' } });
});

test('undo reaches twenty decisions back', async () => {
  const bench = await openBench();
  for (let n = 0; n < 25; n += 1) {
    bench.keys('1', 'Enter');
    await settled();
  }
  for (let n = 0; n < 30; n += 1) bench.keys('^z');
  await bench.saved();
  expect(bench.server.tickets.filter(({ state }) => state.tag !== '').map(({ id }) => id)).toEqual([
    '48001',
    '48002',
    '48003',
    '48004',
    '48005',
  ]);
});

test('an opened ticket comes before the queue, which goes on afterwards', async () => {
  const bench = await openBench();
  bench.panel.find('48030');
  await settled();
  expect(bench.work().tagging.ticket.value?.id).toBe('48030');
  bench.keys('1', 'Enter');
  expect(bench.work().tagging.ticket.value?.id).toBe('48001');
  await bench.saved();
  expect(bench.server.tickets[29]?.state.tag).toBe('Order Inquiry');
});

test('Esc leaves a ticket opened on purpose, once nothing is picked', async () => {
  const bench = await openBench();
  bench.panel.find('48030');
  await settled();
  bench.keys('1', 'Escape');
  expect(bench.work().tagging.ticket.value?.id).toBe('48030');
  bench.keys('Escape');
  expect(bench.work().tagging.ticket.value?.id).toBe('48001');
});

test('the selected rows get one tag, are undone together and leave the queue', async () => {
  const bench = await openBench();
  bench.panel.tagSelection();
  await settled();
  bench.keys('1', '2', 'Enter');
  expect(bench.work().tagging.ticket.value?.id).toBe('48008');
  await bench.saved();
  expect(bench.server.log).toHaveLength(7);
  expect(new Set(bench.server.log.map(({ operation, how }) => operation + how)).size).toBe(1);
  bench.keys('^z');
  await bench.saved();
  expect(bench.server.tickets.filter(({ state }) => state.tag !== '')).toEqual([]);
});

test('Esc leaves the selection untagged', async () => {
  const bench = await openBench();
  bench.panel.tagSelection();
  await settled();
  bench.keys('1', 'Escape', 'Escape');
  expect(bench.work().tagging.selection.value).toBeNull();
  await bench.saved();
  expect(bench.server.log).toEqual([]);
});

test('put-aside tickets come last, with their reason; tagging clears it', async () => {
  const bench = await openBench(fakeServer(ticketsOf(3)));
  bench.keys('-', '1', 'Enter', '2', 'Enter');
  await bench.saved();
  expect(bench.work().tagging.ticket.value).toBeNull();
  bench.work().beginSecondPass();
  await settled();
  expect(bench.work().tagging.ticket.value).toMatchObject({ id: '48001', state: { aside: 'Later' } });
  bench.keys('3', 'Enter');
  expect(await firstState(bench)).toEqual(['Order Problem', '', '']);
  expect(bench.work().tagging.ticket.value).toBeNull();
  expect(bench.work().ledger.counts.value.progress).toMatchObject({ tickets: 3, tagged: 3, aside: 0, left: 0 });
});

test('- keeps the reason that a ticket waits for already', async () => {
  const [first, ...others] = ticketsOf(3);
  const server = fakeServer([
    ticketOf(1, { ...first, state: { tag: '', subtag: '', aside: 'Needs data' } }),
    ...others,
  ]);
  const bench = await openBench(server);
  bench.panel.tagSelection();
  await settled();
  bench.keys('-');
  await bench.saved();
  expect(server.tickets.map(({ state }) => state.aside)).toEqual(['Needs data', 'Later', 'Later']);
  bench.work().beginSecondPass();
  await settled();
  bench.keys('-');
  await bench.saved();
  expect(server.log.filter(({ id }) => id === '48001')).toHaveLength(2);
  expect(server.tickets[0]?.state.aside).toBe('Needs data');
});

test('0 after a tag without subtags means no subtag, as after any', async () => {
  const server = fakeServer();
  const bench = await openBench(server);
  bench.keys('0', '0');
  expect(bench.work().tagging.picker.value).toMatchObject({ tag: 'Uncategorized', subtag: '' });
  bench.keys('Enter');
  expect(await firstState(bench)).toEqual(['Uncategorized', '', '']);
});

test('a built-in tag takes no digit of its own, wherever people put it in the list', async () => {
  const server = fakeServer();
  const [first, ...others] = server.tags.tags;
  const uncategorized = others.find(({ name }) => name === 'Uncategorized');
  if (first === undefined || uncategorized === undefined) throw new Error('The starter list changed.');
  server.tags = { tags: [uncategorized, first, ...others.filter((tag) => tag !== uncategorized)] };
  const bench = await openBench(server);
  bench.keys('1', 'Enter');
  expect((await firstState(bench))[0]).toBe(first.name);
});

test('a tag that only the sheet knows is shown as the ticket’s state', async () => {
  const bench = await openBench(fakeServer([ticketOf(1, { existing: 'Shipping' })]));
  expect(bench.work().tagging.ticket.value?.existing).toBe('Shipping');
});

test('private data is shown on asking, for this ticket alone, whatever is picked meanwhile', async () => {
  const content = 'Card 4242 4242 4242 4242, please call.';
  const bench = await openBench(
    fakeServer([ticketOf(1, { content }), ticketOf(2, { content }), ...ticketsOf(4).slice(2)]),
  );
  const { tagging } = bench.work();
  expect([tagging.texts.value?.covered, tagging.isBare.value]).toEqual([1, false]);
  bench.keys('.', '1', '2');
  expect([tagging.isBare.value, tagging.picker.value.tag]).toEqual([true, 'Order Inquiry']);
  bench.keys('Enter');
  expect([tagging.ticket.value?.id, tagging.isBare.value]).toEqual(['48002', false]);
  bench.keys('.', '.');
  expect(tagging.isBare.value).toBe(false);
  bench.keys('.', 'ArrowLeft');
  expect([tagging.ticket.value?.id, tagging.isBare.value]).toEqual(['48001', false]);
});

test('where nothing is covered, the key says so', async () => {
  const bench = await openBench();
  bench.keys('.');
  const { tagging } = bench.work();
  expect([tagging.isBare.value, tagging.notice.value]).toEqual([
    false,
    expect.stringMatching(/Nothing private was found/),
  ]);
});

describe('at depth tags', () => {
  const shallow = async (): Promise<Bench> => {
    const server = fakeServer();
    server.project = { ...server.project, depth: 'tags' };
    return openBench(server);
  };

  test('a tag ends the choice: the tags stay in sight, and another digit picks another', async () => {
    const bench = await shallow();
    const { picker, list } = bench.work().tagging;
    bench.keys('1');
    expect(picker.value).toMatchObject({ tag: 'Order Inquiry', subtag: '' });
    expect(list.value.rows[0]?.label).toBe('Order Inquiry');
    bench.keys('2', 'Enter');
    expect(await firstState(bench)).toEqual(['Order Change', '', '']);
  });

  test('Backspace unpicks it; subtags are not found by typing', async () => {
    const bench = await shallow();
    bench.keys('1', 'Backspace');
    expect(bench.work().tagging.picker.value.tag).toBeNull();
    bench.keys('damaged');
    expect(bench.work().tagging.list.value.rows.map(({ label }) => label)).not.toContain(
      'Order Problem › Damaged on arrival',
    );
  });

  test('with the setting on, its digit saves', async () => {
    const bench = await shallow();
    bench.panel.setSettings({ lastDigitSaves: true, order: { by: 'spread' } });
    bench.keys('3');
    expect(await firstState(bench)).toEqual(['Order Problem', '', '']);
  });
});

describe('the second level of a tag', () => {
  const look = async (subtag: string): Promise<Bench> => {
    const bench = await openBench();
    const state = { tag: 'Order Inquiry', subtag, aside: '' };
    bench.panel.setSettings({ lastDigitSaves: false, order: { by: 'tag', tag: 'Order Inquiry' } });
    const { desk } = bench.work().tagging;
    for (const one of bench.server.tickets.slice(0, 2)) one.state = { ...state };
    desk.value = { ...desk.value, queue: [ticketOf(1, { state }), ticketOf(2, { state })] };
    return bench;
  };

  test('the tag is picked already: a digit chooses the subtag of each', async () => {
    const bench = await look('');
    bench.keys('2', 'Enter', '3', 'Enter');
    await bench.saved();
    expect(bench.server.tickets.slice(0, 2).map(({ state }) => state.subtag)).toEqual([
      'Not shipped, past due date',
      'Shipped, not yet due',
    ]);
  });

  test('the subtag of old is picked with it, and Enter keeps it', async () => {
    const bench = await look('Shipped, not yet due');
    expect(bench.work().tagging.picker.value.subtag).toBe('Shipped, not yet due');
    bench.keys('Enter');
    expect(await firstState(bench)).toEqual(['Order Inquiry', 'Shipped, not yet due', '']);
  });

  test('a selection that is opened meanwhile is not tagged with it', async () => {
    const bench = await look('');
    await doingSelection(bench);
    expect(bench.work().tagging.picker.value.tag).toBeNull();
  });

  async function doingSelection(bench: Bench): Promise<void> {
    bench.panel.tagSelection();
    await bench.clock.pass(1_000);
    expect(bench.work().tagging.selection.value).not.toBeNull();
  }
});

test('a retired tag leaves its digit free, and no other digit changes', async () => {
  const server = fakeServer();
  const [, second] = server.tags.tags;
  if (second !== undefined) second.retired = true;
  const bench = await openBench(server);
  bench.keys('2');
  expect(bench.work().tagging.picker.value.tag).toBeNull();
  bench.keys('3', 'Enter');
  expect(await firstState(bench)).toEqual(['Order Problem', '', '']);
});
