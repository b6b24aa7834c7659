/** Changing the list, adding, proposing and second levels, through the panel's state. */
import type { Bench } from '../bench';
import { openBench } from '../bench';
import { fakeServer, ticketOf } from '../fakeServer';

const doing = async (bench: Bench, what: () => void): Promise<void> => {
  what();
  await bench.clock.pass(1_000);
};

const INQUIRY = { tag: 'Order Inquiry', subtag: '', aside: '' };

/** Three tickets have Order Inquiry, one with a subtag. */
const opened = async (meddle: (server: ReturnType<typeof fakeServer>) => void = () => {}): Promise<Bench> => {
  const server = fakeServer(Array.from({ length: 9 }, (_, n) => ticketOf(n + 1)));
  const { tickets } = server;
  for (const ticket of tickets.slice(0, 3)) ticket.state = { ...INQUIRY };
  if (tickets[2]) tickets[2].state = { ...INQUIRY, subtag: 'Shipped, not yet due' };
  server.teammates = [{ name: 'Ben', tagged: 1, aside: 0, held: 3, minutes: 0, secondsEach: null }];
  meddle(server);
  return openBench(server);
};

const stateOf = (bench: Bench, index: number) => bench.server.tickets[index]?.state;

describe('the tag list', () => {
  test('a rename says what it touches and who is at work, is done, shown, and taken back', async () => {
    const bench = await opened();
    const { panel } = bench;
    panel.manager.open({ tag: 'Order Inquiry', subtag: '' });
    expect([panel.screen.value, panel.manager.row.value?.count]).toEqual(['tags', 3]);
    panel.manager.act('1');
    expect(panel.manager.form.value).toBe('rename');
    await doing(bench, () => panel.manager.rename('Where is it?'));
    expect(panel.screen.value).toBe('change');
    expect(panel.changing.asked.value).toMatchObject({ tickets: 3, working: ['Ben'] });
    expect(stateOf(bench, 0)?.tag).toBe('Order Inquiry');
    await doing(bench, panel.changing.carryOut);
    expect([panel.screen.value, panel.manager.form.value]).toEqual(['tags', null]);
    expect(panel.manager.row.value?.path).toEqual({ tag: 'Where is it?', subtag: '' });
    expect(stateOf(bench, 2)).toEqual({ tag: 'Where is it?', subtag: 'Shipped, not yet due', aside: '' });
    await doing(bench, panel.changing.undoLast);
    expect(stateOf(bench, 0)?.tag).toBe('Order Inquiry');
    expect(panel.changing.done.value).toEqual({ sentence: 'All as it was.', undo: null });
    expect(panel.manager.rows.value[0]?.path.tag).toBe('Order Inquiry');
  });

  test('a change that is tried again is the same operation', async () => {
    const bench = await opened();
    const { panel } = bench;
    panel.manager.open({ tag: 'Order Change', subtag: '' });
    await doing(bench, () => panel.manager.act('4'));
    const failure = { code: 'time-out', message: 'No answer.', retry: true } as const;
    bench.server.meddle = (method) => (method === 'changeTags' ? { failure, landed: true } : null);
    await doing(bench, panel.changing.carryOut);
    bench.server.meddle = () => null;
    await doing(bench, panel.task.again);
    const calls = bench.server.calls.filter(({ method }) => method === 'changeTags');
    expect(new Set(calls.map(({ args }) => (args as { operation: string }).operation)).size).toBe(1);
    expect(calls).toHaveLength(2);
    expect(panel.manager.row.value?.retired).toBe(true);
  });

  test('a preview that is refused is said in the form, which stays', async () => {
    const bench = await opened();
    const { panel } = bench;
    const failure = { code: 'bad-tag', message: 'Merge instead.', retry: false } as const;
    bench.server.meddle = (method) => (method === 'previewChange' ? { failure, landed: false } : null);
    panel.manager.open({ tag: 'Order Change', subtag: '' });
    panel.manager.act('1');
    await doing(bench, () => panel.manager.rename('Order Inquiry'));
    expect([panel.screen.value, panel.manager.form.value, panel.said.value]).toEqual([
      'tags',
      'rename',
      'Merge instead.',
    ]);
  });

  test('what is typed finds a tag; Enter takes it, and digits mean what can be done', async () => {
    const { panel } = await opened();
    const { manager } = panel;
    manager.open();
    manager.type('xqzw');
    expect(manager.rows.value).toEqual([]);
    manager.type('adress');
    expect(manager.row.value?.path).toEqual({ tag: 'Order Change', subtag: 'Address' });
    manager.type('address');
    expect(manager.row.value?.path).toEqual({ tag: 'Order Change', subtag: 'Address' });
    manager.take();
    expect([manager.text.value, manager.row.value?.path.subtag]).toEqual(['', 'Address']);
    expect([...manager.ways.value.values()]).toEqual(['rename', 'merge', 'move', 'retire']);
    expect(manager.act('5')).toBe(false);
  });

  test('built-in tags cannot be changed; one that no ticket has offers no second level', async () => {
    const { panel } = await opened();
    panel.manager.open({ tag: 'Uncategorized', subtag: '' });
    expect([...panel.manager.ways.value.values()]).toEqual([]);
    panel.manager.open({ tag: 'Order Inquiry', subtag: '' });
    expect([...panel.manager.ways.value.values()]).toEqual(['rename', 'merge', 'retire', 'second level']);
  });

  test('others than the lead see the list and change nothing, where the list is the lead’s', async () => {
    const bench = await opened((server) => {
      server.project = { ...server.project, lead: 'Ann', adding: 'lead' };
    });
    bench.panel.manager.open({ tag: 'Order Inquiry', subtag: '' });
    expect([...bench.panel.manager.ways.value.values()]).toEqual(['second level']);
    expect(bench.panel.proposes.value).toBe(true);
  });
});

describe('a new tag', () => {
  test('is proposed where the list is the lead’s; the ticket waits for it, and the next one shows', async () => {
    const bench = await opened((server) => {
      server.project = { ...server.project, lead: 'Ann', adding: 'lead' };
    });
    const { panel } = bench;
    const open = bench.work().tagging.ticket.value?.id;
    await doing(bench, () => panel.addTag({ tag: 'Order Change', subtag: 'Gift', belongs: 'Wrapped.', example: '' }));
    await bench.saved();
    expect(bench.server.tickets.find(({ id }) => id === open)?.state.aside).toBe('needs a tag: Order Change › Gift');
    expect(bench.work().tagging.ticket.value?.id).not.toBe(open);
    expect(bench.work().tagging.notice.value).toMatch(/^Proposed: Order Change › Gift\./);
    expect(panel.toSettle.value).toBe(0);
  });

  test('where the lead has taken over since the form was opened, it says that it is proposed; and the other way round', async () => {
    const bench = await opened();
    const { panel } = bench;
    bench.server.project = { ...bench.server.project, lead: 'Ann', adding: 'lead' };
    expect(panel.proposes.value).toBe(false);
    const form = (subtag: string) => ({ tag: 'Order Change', subtag, belongs: '', example: '' });
    await doing(bench, () => panel.addTag(form('Gift')));
    expect(bench.work().tagging.notice.value).toMatch(/^The lead decides on the list by now, so it is proposed/);
    expect(panel.proposes.value).toBe(true);
    bench.server.project = { ...bench.server.project, adding: 'everybody' };
    await doing(bench, () => panel.addTag(form('Bow')));
    expect(bench.work().tagging.notice.value).toMatch(/^You may add tags by now, so “Order Change › Bow”/);
    expect(panel.proposes.value).toBe(false);
  });

  test('the form asks anew who may add tags', async () => {
    const bench = await opened();
    await bench.clock.pass(6_000);
    bench.server.project = { ...bench.server.project, lead: 'Ann', adding: 'lead' };
    await doing(bench, () => bench.panel.goTo('add'));
    expect(bench.panel.proposes.value).toBe(true);
  });

  test('is warned of where the list has one nearly called so; that one is picked instead', async () => {
    const { panel, work } = await opened();
    expect(panel.near.value('Adress')).toEqual([{ tag: 'Order Change', subtag: 'Address' }]);
    expect(panel.near.value('Wholesale')).toEqual([]);
    panel.pickInstead({ tag: 'Order Change', subtag: 'Address' });
    expect(work().tagging.picker.value).toMatchObject({ tag: 'Order Change', subtag: 'Address' });
  });

  test('from the list leads back to the list, at that tag, and picks nothing', async () => {
    const bench = await opened();
    const { panel } = bench;
    panel.manager.open({ tag: 'Order Change', subtag: 'Address' });
    panel.addFromList();
    expect(panel.draft.value?.path).toEqual({ tag: 'Order Change', subtag: '' });
    await doing(bench, () => panel.addTag({ tag: 'Order Change', subtag: 'Gift', belongs: '', example: '' }));
    expect([panel.screen.value, panel.manager.row.value?.path.subtag]).toEqual(['tags', 'Gift']);
    expect(bench.work().tagging.picker.value.tag).toBeNull();
  });
});

test('a tag proposed from the list is not on it yet', async () => {
  const bench = await opened((server) => {
    server.project = { ...server.project, lead: 'Ann', adding: 'lead' };
  });
  const { panel } = bench;
  panel.manager.open({ tag: 'Order Change', subtag: '' });
  panel.addFromList();
  await doing(bench, () => panel.addTag({ tag: 'Order Change', subtag: 'Gift', belongs: '', example: '' }));
  expect([panel.screen.value, panel.changing.done.value?.sentence]).toEqual([
    'tags',
    expect.stringMatching(/proposed/),
  ]);
  expect(bench.work().tagging.ticket.value?.state.aside).toBe('');
});

test('at depth tags, what is added from the list is a tag', async () => {
  const bench = await opened((server) => {
    server.project = { ...server.project, depth: 'tags' };
  });
  bench.panel.manager.open({ tag: 'Order Change', subtag: '' });
  bench.panel.addFromList();
  expect(bench.panel.draft.value?.path).toEqual({ tag: '', subtag: '' });
});

describe('proposals', () => {
  const proposal = { path: { tag: 'Wholesale', subtag: '' }, belongs: 'Shops.', example: '', by: 'Ben', waiting: 2 };
  const waiting = (server: ReturnType<typeof fakeServer>): void => {
    server.proposals = [{ ...proposal, path: { tag: 'Other', subtag: '' } }, proposal];
    for (const ticket of server.tickets.slice(3, 5)) ticket.state.aside = 'needs a tag: Wholesale';
  };

  test('the lead accepts the highlighted one, its tickets get it, and it can be taken back', async () => {
    const bench = await opened(waiting);
    const { panel } = bench;
    expect(panel.toSettle.value).toBe(2);
    panel.seeProposals();
    panel.stepProposal(1);
    panel.stepProposal(1);
    expect(panel.proposal.value?.path.tag).toBe('Wholesale');
    await doing(bench, () => panel.settleProposal(true));
    expect(bench.server.tickets.slice(3, 5).map(({ state }) => state.tag)).toEqual(['Wholesale', 'Wholesale']);
    expect(panel.proposals.value.map(({ path }) => path.tag)).toEqual(['Other']);
    expect(bench.work().sheet.value.tags.tags.map(({ name }) => name)).toContain('Wholesale');
    await doing(bench, panel.changing.undoLast);
    expect(panel.screen.value).toBe('proposals');
    expect(bench.server.tickets[3]?.state).toEqual({ tag: '', subtag: '', aside: 'needs a tag: Wholesale' });
  });

  test('a refused one leaves the list, and its tickets as they are', async () => {
    const bench = await opened(waiting);
    await doing(bench, () => bench.panel.settleProposal(false));
    expect(bench.panel.proposals.value.map(({ path }) => path.tag)).toEqual(['Wholesale']);
    expect(bench.work().sheet.value.tags.tags.map(({ name }) => name)).not.toContain('Other');
  });
});
