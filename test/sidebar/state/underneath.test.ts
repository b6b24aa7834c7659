/** The list, the queue and the screen change underneath somebody who types: no key means another tag than was seen. */
import type { TagChange } from '../../../src/core/tags/tagChange';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList, fakeServer, ticketOf, ticketsOf } from '../fakeServer';

const FIRST = { tag: 'Order Inquiry', subtag: '' };
const SECOND = { tag: 'Order Change', subtag: '' };

async function refilled(bench: Bench): Promise<void> {
  bench.work().supply.look();
  await settled();
}

const highlighted = (bench: Bench): string | undefined => bench.work().tagging.highlighted.value?.label;

describe('the highlighted row', () => {
  test.each<[TagChange, string | undefined]>([
    [{ kind: 'merge', path: FIRST, into: { tag: 'Return & Exchange', subtag: '' } }, 'Order Change'],
    [{ kind: 'rename', path: SECOND, name: 'Changes' }, 'Changes'],
    [{ kind: 'merge', path: SECOND, into: FIRST }, 'Order Inquiry'],
    [{ kind: 'add', path: { tag: 'New one', subtag: '' } }, 'Order Change'],
  ])('stays the same tag when the list changes: %j', async (change, expected) => {
    const bench = await openBench();
    bench.keys('ArrowDown', 'ArrowDown');
    expect(highlighted(bench)).toBe('Order Change');
    changeList(bench.server, change);
    await refilled(bench);
    expect(highlighted(bench)).toBe(expected);
  });

  test('is none any more where its tag is gone, so that Enter saves nothing', async () => {
    const bench = await openBench();
    bench.keys('ArrowDown', 'ArrowDown');
    bench.server.tags = { tags: bench.server.tags.tags.filter(({ name }) => name !== 'Order Change') };
    await refilled(bench);
    bench.keys('Enter');
    expect([highlighted(bench), bench.work().saver.unsaved.value]).toEqual([undefined, 0]);
  });

  test('is no other tag when subtags are not asked for any more', async () => {
    const bench = await openBench();
    bench.keys('1', 'ArrowDown');
    bench.server.project = { ...bench.server.project, depth: 'tags' };
    await refilled(bench);
    bench.keys('Enter');
    await bench.saved();
    expect(bench.server.tickets[0]?.state.tag).toBe('Order Inquiry');
  });

  test('of what was found by typing stays, whatever is found besides', async () => {
    const bench = await openBench();
    bench.keys('refu');
    const found = highlighted(bench);
    changeList(bench.server, { kind: 'add', path: { tag: 'Refu', subtag: '' } });
    await refilled(bench);
    expect(highlighted(bench)).toBe(found);
  });
});

describe('the pick', () => {
  test('of a subtag that became part of a tag is that tag', async () => {
    const bench = await openBench();
    bench.keys('1', '1');
    const { subtag } = bench.work().tagging.picker.value;
    const path = { tag: 'Order Inquiry', subtag: subtag ?? '' };
    changeList(bench.server, { kind: 'merge', path, into: SECOND });
    await refilled(bench);
    expect(bench.work().tagging.picker.value).toMatchObject({ tag: 'Order Change', subtag: '' });
  });

  test('for one ticket is never left on another that comes in its place', async () => {
    const bench = await openBench();
    bench.server.tickets.push(ticketOf(50, { state: { tag: 'Order Change', subtag: '', aside: '' } }));
    const { call } = bench.server;
    const own = bench.server.tickets[40];
    bench.server.call = async (method, args) => {
      const reply = await call(method, args);
      if (method === 'refill' && reply.ok && own) Object.assign(reply.value, { queue: [{ ...own }] });
      return reply;
    };
    bench.keys('3');
    bench.panel.secondLevel('Order Change');
    await settled();
    const { tagging } = bench.work();
    expect(tagging.ticket.value?.id).toBe('48050');
    expect(tagging.picker.value.tag).toBe('Order Change');
  });

  test('is gone when everything starts over', async () => {
    const bench = await openBench();
    const [first] = bench.server.tickets;
    bench.keys('3');
    Object.assign(first ?? {}, { state: { tag: 'Order Change', subtag: '', aside: '' } });
    bench.panel.open();
    await settled();
    expect(bench.work().tagging.ticket.value?.id).toBe('48002');
    expect(bench.work().tagging.picker.value.tag).toBeNull();
  });

  test('of a second look does not come back by itself after it was taken away', async () => {
    const server = fakeServer([
      ticketOf(1, { state: { tag: 'Order Inquiry', subtag: '', aside: '' } }),
      ...ticketsOf(4).slice(1),
    ]);
    const bench = await openBench(server);
    bench.panel.setSettings({ lastDigitSaves: false, order: { by: 'tag', tag: 'Order Inquiry' } });
    await settled();
    bench.panel.find('48001');
    await settled();
    expect(bench.work().tagging.picker.value.tag).toBe('Order Inquiry');
    bench.keys('Backspace');
    await refilled(bench);
    bench.keys('3', 'Enter');
    await bench.saved();
    expect(server.tickets[0]?.state).toMatchObject({ tag: server.tags.tags[2]?.name, subtag: '' });
  });
});

describe('forms', () => {
  test('a tag whose answer comes after its form was left is not picked for another ticket', async () => {
    const bench = await openBench();
    const { call } = bench.server;
    let answer: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    bench.server.call = async (method, args) => {
      const reply = await call(method, args);
      if (method === 'addTag') await late;
      return reply;
    };
    bench.keys('+');
    bench.panel.addTag({ tag: 'Gift wrap', subtag: '', belongs: '', example: '' });
    bench.panel.home();
    bench.keys('1', 'Enter', '+');
    answer();
    await settled();
    expect(bench.panel.screen.value).toBe('add');
    bench.panel.home();
    expect(bench.work().tagging.picker.value.tag).toBeNull();
  });

  test('a change that was given up is not asked for afterwards', async () => {
    const bench = await openBench();
    const { call } = bench.server;
    let answer: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    bench.server.call = async (method, args) => {
      const reply = await call(method, args);
      if (method === 'previewChange') await late;
      return reply;
    };
    const { manager } = bench.panel;
    manager.open(FIRST);
    manager.act('1');
    manager.rename('Orders');
    manager.closeForm();
    manager.highlight(0);
    manager.act('1');
    answer();
    await settled();
    expect([bench.panel.screen.value, manager.form.value]).toEqual(['tags', 'rename']);
  });
});

test('the tag that is being renamed stays the one, whatever comes above it', async () => {
  const bench = await openBench();
  const { manager } = bench.panel;
  manager.open(SECOND);
  manager.act('1');
  bench.server.tags = { tags: bench.server.tags.tags.filter(({ name }) => name !== 'Order Inquiry') };
  await refilled(bench);
  expect([manager.row.value?.path, manager.form.value]).toEqual([SECOND, 'rename']);
  changeList(bench.server, { kind: 'rename', path: SECOND, name: 'Changes' });
  await refilled(bench);
  expect(manager.row.value?.path.tag).toBe('Changes');
  bench.server.tags = { tags: bench.server.tags.tags.filter(({ name }) => name !== 'Changes') };
  await refilled(bench);
  expect(manager.form.value).toBeNull();
});

test('the proposal that is highlighted stays the one, and so does the conflict', async () => {
  const bench = await openBench();
  const proposal = (tag: string) => ({ path: { tag, subtag: '' }, belongs: '', example: '', by: 'Ben', waiting: 1 });
  bench.server.proposals = ['A', 'B', 'C'].map(proposal);
  await refilled(bench);
  bench.panel.seeProposals();
  bench.panel.stepProposal(1);
  bench.server.proposals = ['B', 'C'].map(proposal);
  await refilled(bench);
  expect(bench.panel.proposal.value?.path.tag).toBe('B');
  const { settling } = bench.work();
  const conflict = (id: string) => ({ id, kind: 'refused', message: 'No.', chosen: null }) as const;
  settling.tell(['1', '2', '3'].map(conflict));
  settling.move(1);
  settling.drop('1');
  expect(settling.current.value?.id).toBe('2');
  settling.tell([conflict('3')]);
  settling.drop('2');
  expect(settling.current.value?.id).toBe('3');
});
