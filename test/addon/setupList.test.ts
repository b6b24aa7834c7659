/** What a tag list can start from: another tab, old tags of tickets, and texts of every kind. */
import { readPasted } from '../../src/core/starting/pastedRows';
import { previewList } from '../../src/core/starting/preview';
import { tagListRows } from '../../src/core/tags/tagTable';
import {
  type Bench,
  bob,
  columnOf,
  formulas,
  grid,
  HEADER,
  logLines,
  newBench,
  type PlainCell,
  plainTickets,
  readyBench,
  snapshot,
  stateOf,
} from './bench';
import { NAUGHTY_NAMES } from './naughtyTexts';

const withTab = (rows: PlainCell[][], name = 'Reasons'): Bench => newBench({ tabs: { [name]: rows } });

const offerOf = (bench: Bench, tab = 'Reasons') => bench.ask('startingList', { tab, columns: null, tickets: false });

describe('another tab', () => {
  test('is offered, and read without writing anything', () => {
    const bench = withTab([
      ['Tag', 'Subtag', 'What belongs here', 'Owner'],
      ['Orders', 'Late', 'The promised day has passed', 'Ann'],
      ['', 'Lost', '', 'Bob'],
      [' Refunds ', '', '', ''],
    ]);
    bench.account();
    const before = snapshot(bench);
    expect(bench.ask('propose', { tab: 'Tickets' }).listTabs).toEqual(['Reasons']);
    expect(offerOf(bench)).toEqual({
      tab: 'Reasons',
      columns: [
        { header: 'Tag', sample: 'Orders' },
        { header: 'Subtag', sample: 'Late' },
        { header: 'What belongs here', sample: 'The promised day has passed' },
        { header: 'Owner', sample: 'Ann' },
      ],
      tag: 0,
      subtag: 1,
      headed: true,
      rows: [
        ['Orders', 'Late', 'The promised day has passed', '', '', ''],
        ['Orders', 'Lost', '', '', '', ''],
        ['Refunds', '', '', '', '', ''],
      ],
      left: 0,
    });
    expect(bench.costs.calls).toBeLessThanOrEqual(6);
    expect(snapshot(bench)).toEqual(before);
  });

  test('two columns of texts without a header, and other columns where asked for', () => {
    const bench = withTab([
      [1, 'Orders', 'Late'],
      [2, 'Refunds', ''],
    ]);
    expect(offerOf(bench)).toMatchObject({ tag: 1, subtag: 2, headed: false });
    const asked = { tab: 'Reasons', columns: { tag: 2, subtag: null, headed: true }, tickets: false };
    expect(bench.ask('startingList', asked)).toMatchObject({
      tag: 2,
      columns: [{}, { header: 'Orders' }, {}],
      rows: [],
    });
  });

  test('a tab Tags of the user’s own is offered first, ours never', () => {
    const rows = [
      ['Tag', 'Subtag'],
      ['Mine', ''],
    ];
    const bench = newBench({ tabs: { Other: [['x']], Tags: rows } });
    expect(bench.ask('propose', { tab: 'Tickets' }).listTabs).toEqual(['Tags', 'Other']);
    expect(offerOf(bench, 'Tags').rows).toEqual([['Mine', '', '', '', '', '']]);
    expect(readyBench().ask('propose', { tab: null }).listTabs).toEqual([]);
  });

  test.each([
    ['empty', [], 'tags-empty', /“Reasons” has no column of short texts/],
    ['of numbers', [[1, 2]], 'tags-empty', /Choose another tab/],
  ])('that is %s says so', (_, rows, code, message) => {
    const bench = withTab(rows as PlainCell[][]);
    expect(bench.refusal('startingList', { tab: 'Reasons', columns: null, tickets: false })).toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test('that is gone says so', () => {
    const bench = newBench();
    expect(bench.refusal('startingList', { tab: 'Gone', columns: null, tickets: false })).toMatchObject({
      code: 'dump-gone',
      message: 'The tab “Gone” is gone. Choose another tab.',
    });
  });

  test('columns beyond its edge are blank, and no error', () => {
    const bench = withTab([['Orders']]);
    const asked = { tab: 'Reasons', columns: { tag: 90, subtag: null, headed: false }, tickets: false };
    expect(bench.ask('startingList', asked).rows).toEqual([]);
  });
});

describe('old tags of tickets', () => {
  const labels = ['Orders > Late', 'Orders > Lost', 'Refunds', 'Orders > Late', '', 'Weight 5/6'];
  const options = {
    header: [...HEADER, 'Reason', 'Detail'],
    rows: plainTickets(labels.length).map((row, index) => [...row, labels[index] ?? '', index === 2 ? 'Card' : '']),
  };
  const tag = HEADER.length;

  test('are read most frequent first, each once', () => {
    const bench = newBench(options);
    const columns = { tag, subtag: tag + 1, headed: true };
    expect(
      bench.ask('startingList', { tab: 'Tickets', columns, tickets: true }).rows.map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Orders > Late', ''],
      ['Orders > Lost', ''],
      ['Refunds', 'Card'],
      ['Weight 5/6', ''],
    ]);
  });

  test('that nest are taken over in two levels, as they stand on the list', () => {
    const wishes = { existing: 'take over', nested: 'signs', tags: { from: 'column' } } as const;
    const bench = readyBench({ ...options, wishes, roles: { tag, subtag: tag + 1 } });
    expect(stateOf(bench, '1001')).toMatchObject({ tag: 'Orders', subtag: 'Late' });
    expect(stateOf(bench, '1003')).toMatchObject({ tag: 'Refunds', subtag: 'Card' });
    expect(stateOf(bench, '1006')).toMatchObject({ tag: 'Weight 5/6', subtag: '' });
    expect(bench.ask('check', {}).problems.filter(({ weight }) => weight === 'problem')).toEqual([]);
    expect(logLines(bench).map((line) => line[6])).toContain('Orders › Late');
    expect(
      grid(bench, 'Tickets')
        .map((row) => row[tag])
        .slice(1),
    ).toEqual(labels);
  });

  test('stay exactly what they are where nothing is said of nesting', () => {
    const bench = readyBench({
      ...options,
      wishes: { existing: 'take over', tags: { from: 'column' } },
      roles: { tag },
    });
    expect(stateOf(bench, '1001')).toMatchObject({ tag: 'Orders > Late', subtag: '' });
  });
});

test('every naughty text becomes a tag and a subtag as it is, from a paste or a tab, and none runs', () => {
  const names = NAUGHTY_NAMES.filter((name) => !/[\n\r\t]/.test(name));
  const rows = names.map((name) => ['Naughty', name]);
  const bench = readyBench({
    wishes: { tags: { from: 'rows', rows: [['Tag', 'Subtag'], ...rows, ...names.map((name) => [name])] } },
  });
  const listed = grid(bench, 'Tags').slice(1);
  expect(names.filter((name) => !listed.some(([tag]) => tag === name))).toEqual([]);
  expect(names.filter((name) => !listed.some(([tag, subtag]) => tag === 'Naughty' && subtag === name))).toEqual([]);
  expect(formulas(bench)).toEqual([]);
  const offer = bench.ask('startingList', {
    tab: 'Tags',
    columns: { tag: 0, subtag: 1, headed: true },
    tickets: false,
  });
  expect(offer.rows.filter(([tag, subtag]) => tag === 'Naughty' && subtag !== '').map(([, subtag]) => subtag)).toEqual(
    expect.arrayContaining(names),
  );
  for (const method of ['check', 'summary'] as const) bench.ask(method, {});
  expect(formulas(bench)).toEqual([]);
});

test('what is pasted is what stands in the tab', () => {
  const { list } = previewList(readPasted('Orders:\n- Late\n- =1+1\nRefunds::Card\n+49 30 1234').rows, 'signs');
  const bench = readyBench({ wishes: { tags: { from: 'rows', rows: tagListRows(list) } } });
  expect(
    grid(bench, 'Tags')
      .slice(1, 7)
      .map(([tag, subtag]) => [tag, subtag]),
  ).toEqual([
    ['Orders', ''],
    ['Orders', 'Late'],
    ['Orders', '=1+1'],
    ['Refunds', ''],
    ['Refunds', 'Card'],
    ['+49 30 1234', ''],
  ]);
  expect(formulas(bench)).toEqual([]);
});

/** Twenty subtags a tag; one path is one tag. */
function listOf(paths: number): string[][] {
  return Array.from({ length: paths }, (_, n) => [`Tag ${Math.floor(n / 21)}`, n % 21 === 0 ? '' : `Subtag ${n}`]);
}

describe('a list of any size', () => {
  test.each([0, 1, 25, 500, 5000])('%i paths: set up, opened, tagged with, checked and counted', (paths) => {
    const bench = newBench({ tickets: 50 });
    const rows = [['Tag', 'Subtag'], ...listOf(paths)];
    const proposal = bench.ask('propose', { tab: null });
    expect(proposal.trouble).toBeNull();
    const ready = readyBench({
      tickets: 50,
      wishes: { tags: paths === 0 ? { from: 'empty' } : { from: 'rows', rows } },
    });
    const { session } = ready.ask('open', {});
    const opened = ready.costs;
    const own = session?.tags.tags.slice(0, -2) ?? [];
    expect(own.reduce((sum, { subtags }) => sum + 1 + subtags.length, 0)).toBe(paths);
    const last = own[own.length - 1];
    const chosen = {
      tag: last?.name ?? 'Uncategorized',
      subtag: last?.subtags[last.subtags.length - 1]?.name ?? '',
      aside: '',
    };
    const seen = { tag: '', subtag: '', aside: '' };
    ready.ask('save', {
      operation: 'a',
      choices: [{ id: '1001', row: 2, seen, chosen, secondsAgo: 1, how: 'panel' }],
      revision: 0,
    });
    const { problems } = ready.ask('check', {});
    expect(ready.costs.calls).toBeLessThanOrEqual(12);
    expect(problems.filter(({ of }) => of === 'tickets')).toEqual([]);
    ready.ask('summary', {});
    expect(grid(ready, 'Summary').some((row) => row.includes(chosen.tag))).toBe(true);
    // Nothing but the one read of the list grows with it.
    expect(opened.calls).toBeLessThanOrEqual(20);
  });
});

test('the tab of a long list can be filtered by hand, and grows as before', () => {
  const bench = readyBench({ wishes: { tags: { from: 'rows', rows: [['Tag', 'Subtag'], ...listOf(1200)] } } });
  bench.ask('addTag', { tag: 'One more', subtag: '', belongs: '', example: '' });
  const tags = bench.workbook.sheetNamed('Tags')?.id ?? 0;
  bench.workbook.type(bob, tags, grid(bench, 'Tags').length + 1, 1, 'By hand');
  const cell = bench.workbook.rows(bench.dump, 2, 2)[0]?.cells[columnOf(bench, 'Tag') - 1];
  const rule = bench.workbook.sheet(bench.dump)?.rules[cell?.rule ?? -1];
  expect(rule?.options).toEqual(expect.arrayContaining(['One more', 'By hand']));
});
