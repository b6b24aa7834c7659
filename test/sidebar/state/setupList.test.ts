/** What each way to a tag list shows, and what it sends. */
import { createListReading } from '../../../sidebar/state/listReading';
import type { Ask } from '../../../sidebar/state/ports';
import { createSetup } from '../../../sidebar/state/setup';
import type { Method } from '../../../src/contract';
import type { ListOffer, SetupChoice, SetupProposal } from '../../../src/contract/setup';
import { settled } from '../fakeClock';
import { fakeServer } from '../fakeServer';

function bench(change: Partial<SetupProposal> = {}, offer: Partial<ListOffer> = {}) {
  const server = fakeServer();
  server.proposal = { ...server.proposal, ids: { blank: 0, doubled: 0 }, ...change };
  server.listOffer = { ...server.listOffer, ...offer };
  const ask: Ask = (method, args) => server.call(method, { account: 'key-1', ...args } as never) as never;
  const setup = createSetup(ask, server.proposal, () => {});
  const sent = (method: Method) => server.calls.filter((call) => call.method === method).map(({ args }) => args);
  const choice = async (): Promise<SetupChoice> => {
    for (let n = 0; n < 9 && sent('setup').length === 0; n += 1) {
      setup.next();
      await settled();
    }
    return (sent('setup')[0] as { choice: SetupChoice }).choice;
  };
  return { server, setup, list: setup.list, sent, choice };
}

const pathsOf = ({ tags }: SetupChoice): string[] =>
  (tags.from === 'rows' ? tags.rows.slice(1) : []).map(([tag, subtag]) => `${tag}/${subtag}`);

describe('typed or pasted', () => {
  test('is previewed with every key', () => {
    const { list } = bench();
    list.lines.value = 'Orders:\n- Late\n- Lost\nRefund\nRefunds';
    expect(list.preview.value).toMatchObject({ tags: 3, subtags: 2, near: [['Refund', 'Refunds']] });
  });

  test('shows more of what was read in two ways, and how many lines each', () => {
    const { list } = bench();
    list.lines.value = `${'Orders\n  - Late\nReturns\n  - Size\nLogin\nVoucher\nPayment\n'}Refunds\tCard`;
    expect(list.mixed.value).toEqual({ lines: 7, cells: 1 });
    expect([list.preview.value?.first.length, list.preview.value?.more]).toEqual([6, 0]);
    list.lines.value = 'A\nB\nC\nD\nE\nF';
    expect([list.mixed.value, list.preview.value?.first.length]).toEqual([null, 5]);
  });

  test('is sent as it was previewed', async () => {
    const { list, choice } = bench();
    list.lines.value = 'Orders/Late\nRefunds > Card';
    list.linesNesting.choose('slash');
    expect(pathsOf(await choice()).slice(0, 4)).toEqual(['Orders/', 'Orders/Late', 'Refunds/', 'Refunds/Card']);
  });

  test('a slash is part of a name until somebody says otherwise', async () => {
    const { list, choice } = bench();
    list.lines.value = 'Orders/Late';
    expect(list.linesNesting.facts.value).toMatchObject({ slashes: 1, slashExample: 'Orders/Late', clear: 'none' });
    expect(pathsOf(await choice())[0]).toBe('Orders/Late/');
  });
});

describe('another tab', () => {
  test('is read when it is chosen, the likeliest first', async () => {
    const { list, sent } = bench({ listTabs: ['Tags', 'Other'] });
    expect(sent('startingList')).toEqual([]);
    list.choose('tab');
    expect([list.other.tab.value, list.missing.value]).toEqual(['Tags', 'Reading the tags …']);
    await settled();
    expect(sent('startingList')).toMatchObject([{ tab: 'Tags', columns: null, tickets: false }]);
    expect(list.preview.value).toMatchObject({ tags: 2, subtags: 1, first: ['Orders › Late', 'Refunds'] });
    expect(list.missing.value).toBe('');
  });

  test('gives its list with what belongs where', async () => {
    const { list, choice } = bench();
    list.choose('tab');
    await settled();
    const { tags } = await choice();
    expect(tags.from === 'rows' && tags.rows[2]?.slice(0, 3)).toEqual([
      'Orders',
      'Late',
      'The promised day has passed.',
    ]);
  });

  test('read with other columns is asked for once', async () => {
    const { list, sent } = bench();
    list.choose('tab');
    await settled();
    const columns = { tag: 1, subtag: null, headed: false };
    await Promise.all([list.other.read('Reasons', columns), list.other.read('Reasons', columns)]);
    expect(sent('startingList').slice(1)).toMatchObject([{ columns }]);
  });

  test('the answer to an older question is not shown', async () => {
    const { server } = bench();
    const waiting: (() => void)[] = [];
    const ask: Ask = async (method, args) => {
      await new Promise<void>((done) => waiting.push(done));
      return server.call(method, { account: 'key-1', ...args } as never) as never;
    };
    const reading = createListReading(ask, false);
    const both = [reading.read('Slow', null), reading.read('Quick', null)];
    waiting[1]?.();
    await both[1];
    waiting[0]?.();
    await both[0];
    expect([reading.tab.value, reading.offer.value?.tab]).toEqual(['Quick', 'Quick']);
  });

  test('that gives nothing cannot be chosen', async () => {
    const { list } = bench({}, { rows: [] });
    list.choose('tab');
    await settled();
    expect(list.missing.value).toMatch(/This tab gives no tags/);
  });

  test('that cannot be read says why, and is read again when it is asked for again', async () => {
    const { list, server, sent } = bench();
    server.meddle = () => ({ failure: { code: 'tags-empty', message: 'No texts.', retry: false }, landed: false });
    list.choose('tab');
    await settled();
    expect([list.other.failure.value?.message, list.preview.value]).toEqual(['No texts.', null]);
    server.meddle = () => null;
    await list.other.read('Reasons', null);
    expect(sent('startingList')).toHaveLength(2);
    expect(list.other.failure.value).toBeNull();
  });
});

describe('old tags', () => {
  const nested = {
    rows: [
      ['Orders > Late', ''],
      ['Refunds', ''],
    ],
    subtag: null,
  };

  test('are read from the chosen column, and part where they nest', async () => {
    const { list, sent, choice } = bench({}, nested);
    list.choose('column');
    await settled();
    expect(sent('startingList')).toMatchObject([
      { tab: 'Tickets', columns: { tag: 7, subtag: null, headed: true }, tickets: true },
    ]);
    expect(list.preview.value).toMatchObject({ tags: 2, subtags: 1 });
    expect(pathsOf(await choice()).slice(0, 3)).toEqual(['Orders/', 'Orders/Late', 'Refunds/']);
  });

  test('taken over are parted as their list is', async () => {
    const { setup, choice } = bench({}, nested);
    setup.chooseExisting('take over');
    setup.list.choose('starter');
    expect(await choice()).toMatchObject({ existing: 'take over', nested: 'signs' });
  });

  test('taken over stay what they are where somebody says so', async () => {
    const { setup, choice } = bench({}, nested);
    setup.chooseExisting('take over');
    await settled();
    setup.list.column.nesting.choose('none');
    setup.list.choose('column');
    const sent = await choice();
    expect(sent.nested).toBe('none');
    expect(pathsOf(sent)[0]).toBe('Orders > Late/');
  });

  test('that cannot be read are not taken over blindly', async () => {
    const { setup, server, sent } = bench({}, nested);
    setup.list.choose('starter');
    server.meddle = (method) =>
      method === 'startingList'
        ? { failure: { code: 'time-out', message: 'Slow.', retry: true }, landed: false }
        : null;
    setup.chooseExisting('take over');
    for (let n = 0; n < 5; n += 1) {
      setup.next();
      await settled();
    }
    expect([sent('setup'), setup.failure.value?.message, setup.working.value]).toEqual([[], 'Slow.', false]);
  });

  test('of another column are read anew; without a column there is another way', async () => {
    const { setup, list, sent } = bench({}, nested);
    list.choose('column');
    await settled();
    setup.choose('tag', 2);
    await settled();
    expect(sent('startingList')).toMatchObject([{ columns: { tag: 7 } }, { columns: { tag: 2 } }]);
    setup.choose('tag', null);
    expect(list.from.value).toBe('lines');
  });
});

test('another tab of tickets forgets what was read', async () => {
  const { setup, list } = bench();
  list.choose('tab');
  await settled();
  setup.chooseTab('Old tickets');
  await settled();
  expect([list.from.value, list.other.tab.value, list.other.offer.value]).toEqual(['lines', '', null]);
});

test.each([
  ['none', true, false],
  ['warn', false, false],
  ['warn', true, true],
  ['refuse', false, true],
] as const)('own dropdowns that %s, to be replaced: %s', async (ownRules, wish, replaceRules) => {
  const { setup, choice } = bench({ ownRules, ownTagColumns: ['Tag'] });
  setup.useOwn.value = true;
  setup.replaceRules.value = wish && ownRules !== 'none';
  setup.list.choose('empty');
  expect((await choice()).replaceRules).toBe(replaceRules);
});

test('own dropdowns stay where the columns stay the user’s', async () => {
  const { setup, choice } = bench({ ownRules: 'refuse', ownTagColumns: ['Tag'] });
  setup.list.choose('empty');
  expect((await choice()).replaceRules).toBe(false);
});
