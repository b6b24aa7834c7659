/** Faults of the list through the built add-on: found, mended, taken back. */
import type { TagChange } from '../../src/core/tags/tagChange';
import { ann, type Bench, bob, columnOf, grid, readyBench } from './bench';

/** A list as old tags leave it, with so many tickets of each, tagged by hand. */
function oldTags(): Bench {
  const lines =
    'Order Inqury\nOrder Inquiry > Late\nOrder Inquiry > Lates\nProduct Question\nProduct Questions\nPlan 1\nPlan 2';
  const bench = readyBench({ tickets: 12, wishes: { tags: { from: 'lines', lines } } });
  const cells = [
    ...Array.from({ length: 5 }, () => ['Order Inquiry', 'Late']),
    ...Array.from({ length: 2 }, () => ['Order Inqury', '']),
    ['Order Inquiry', 'Lates'],
    ['Product Questions', ''],
  ];
  bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Tag'), cells);
  return bench;
}

const problems = (bench: Bench) =>
  bench.ask('check', {}).problems.filter(({ kind }) => kind === 'near-names' || kind === 'doubled-row');

const change = (bench: Bench, operation: string, wanted: TagChange) =>
  bench.ask('changeTags', { operation, change: wanted, revision: bench.ask('open', {}).session?.revision ?? 0 });

const pathOf = ({ tag, subtag }: { tag: string | null; subtag: string | null }) => ({
  tag: tag ?? '',
  subtag: subtag ?? '',
});

test('names that are nearly the same are found, the more frequent one stays', () => {
  const bench = oldTags();
  expect(problems(bench).map(({ weight, cells, count, suggestion }) => [weight, cells, count, suggestion])).toEqual([
    [
      'problem',
      { tag: 'Order Inqury', subtag: '' },
      2,
      { path: { tag: 'Order Inquiry', subtag: '' }, reason: 'letters', sure: true },
    ],
    [
      'problem',
      { tag: 'Order Inquiry', subtag: 'Lates' },
      1,
      { path: { tag: 'Order Inquiry', subtag: 'Late' }, reason: 'plural', sure: true },
    ],
    [
      'problem',
      { tag: 'Product Question', subtag: '' },
      0,
      { path: { tag: 'Product Questions', subtag: '' }, reason: 'plural', sure: true },
    ],
  ]);
});

test('each is shown in the tab of the list', () => {
  const bench = oldTags();
  const row = grid(bench, 'Tags').findIndex(([, subtag]) => subtag === 'Lates') + 1;
  expect(row).toBeGreaterThan(1);
  const problem = { kind: 'near-names', cells: { tag: 'Order Inquiry', subtag: 'Lates' } } as const;
  expect(bench.ask('showProblem', { problem })).toEqual({ row, hidden: false });
  expect(bench.workbook.selection(ann)?.ranges[0]).toMatchObject({ row, column: 2 });
});

test('once all are merged the check is clean, and undoing the merges brings everything back', () => {
  const bench = oldTags();
  const before = [grid(bench, 'Tags'), grid(bench, 'Tickets')];
  const undo: string[] = [];
  for (let found = problems(bench); found.length > 0; found = problems(bench)) {
    const [{ cells, suggestion, count }] = found as [(typeof found)[0]];
    const into = suggestion?.path ?? { tag: '', subtag: '' };
    const done = change(bench, `merge ${undo.length}`, { kind: 'merge', path: pathOf(cells), into });
    expect(done.tickets).toBe(count);
    undo.push(done.undo ?? '');
  }
  expect(undo).toHaveLength(3);
  expect(bench.ask('check', {}).problems.filter(({ weight }) => weight === 'problem')).toEqual([]);
  for (const operation of undo.reverse()) bench.ask('undoChange', { operation });
  expect([grid(bench, 'Tags'), grid(bench, 'Tickets')]).toEqual(before);
});

test('the menu names the largest', () => {
  const bench = oldTags();
  bench.run({ call: 'checkTags' });
  expect(JSON.stringify(bench.shown)).toContain('“Order Inqury” in the list, perhaps “Order Inquiry”');
});

/** Rows added to the list by hand. */
function doubled(): Bench {
  const bench = readyBench();
  const tags = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  const at = grid(bench, 'Tags').length + 1;
  bench.workbook.paste(bob, tags, at, 1, [
    ['Refunds', '', 'money comes back', 'where is my money?'],
    ['Orders', 'Late', '', ''],
    ['', 'Early', '', ''],
  ]);
  return bench;
}

test('rows that stand twice become one, keep what only one of them says, and come back', () => {
  const bench = doubled();
  const before = grid(bench, 'Tags');
  const tickets = grid(bench, 'Tickets');
  expect(problems(bench).map(({ kind, cells }) => [kind, cells])).toEqual([
    ['doubled-row', { tag: 'Orders', subtag: 'Late' }],
    ['doubled-row', { tag: 'Refunds', subtag: '' }],
  ]);
  const first = change(bench, 'tidy 1', { kind: 'tidy', path: { tag: 'Refunds', subtag: '' } });
  expect(first).toMatchObject({ tickets: 0, sentence: '“Refunds” stands on the list once now.' });
  const second = change(bench, 'tidy 2', { kind: 'tidy', path: { tag: 'Orders', subtag: 'Late' } });
  expect(problems(bench)).toEqual([]);
  const paths = (rows: ReturnType<typeof grid>) => rows.map((row) => row.slice(0, 4).join('/').replace(/\/+$/, ''));
  expect(paths(grid(bench, 'Tags'))).toEqual([
    ...paths(before)
      .slice(0, -3)
      .map((line) => (line === 'Refunds' ? 'Refunds//money comes back/where is my money?' : line)),
    'Orders/Early',
  ]);
  expect(grid(bench, 'Tickets')).toEqual(tickets);
  for (const { undo } of [second, first]) bench.ask('undoChange', { operation: undo ?? '' });
  expect(paths(grid(bench, 'Tags'))).toEqual(paths(before));
});

test('a row that stands once is not tidied', () => {
  const bench = readyBench();
  const before = grid(bench, 'Tags');
  const wanted = { kind: 'tidy', path: { tag: 'Refunds', subtag: '' } } as const;
  const refused = bench.refusal('changeTags', { operation: 'a', change: wanted, revision: 0 });
  expect(refused.message).toMatch(/nothing to change/);
  expect(grid(bench, 'Tags')).toEqual(before);
});
