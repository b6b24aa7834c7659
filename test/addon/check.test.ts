/** The check through the built add-on: what is not on the list, and where it stands. */
import { formatCells } from '../../src/core/check/problemText';
import { formatTagPath } from '../../src/core/tags/tagPath';
import { ann, type Bench, bob, choose, columnOf, grid, readyBench, snapshot } from './bench';

/** Types tags by hand into the first tickets. */
function typed(rows: [tag: string, subtag: string][]): Bench {
  const bench = readyBench({ tickets: 12 });
  rows.forEach(([tag, subtag], index) => {
    bench.workbook.type(bob, bench.dump, index + 2, columnOf(bench, 'Tag'), tag);
    bench.workbook.type(bob, bench.dump, index + 2, columnOf(bench, 'Subtag'), subtag);
  });
  return bench;
}

const MIXED: [string, string][] = [
  ['Orders', 'Late'],
  ['orders ', ''],
  ['orders ', 'Late'],
  ['Refunds', 'Late'],
  ['', 'Lost'],
  ['Orders', 'Lots'],
  ['Weather', ''],
  ['Uncategorized', ''],
];

test('finds what is not on the list, by distinct value, with counts and a path to mend it', () => {
  const { checked, problems } = typed(MIXED).ask('check', {});
  expect(checked).toBe(12);
  const lines = problems.map(
    ({ kind, cells, count, suggestion }) =>
      `${kind} ${formatCells({ cells })} ×${count} → ${suggestion && formatTagPath(suggestion.path)}`,
  );
  expect(lines[0]).toBe('unknown-tag “orders ” ×2 → Orders');
  expect([...lines].sort()).toEqual([
    'subtag-of-another-tag “Refunds › Late” ×1 → Orders › Late',
    'subtag-without-tag “Lost” ×1 → Orders › Lost',
    'unknown-subtag “Orders › Lots” ×1 → Orders › Lost',
    'unknown-tag “Weather” ×1 → null',
    'unknown-tag “orders ” ×2 → Orders',
  ]);
});

test('writes nothing', () => {
  const bench = typed(MIXED);
  const before = snapshot(bench);
  bench.ask('check', {});
  expect(snapshot(bench)).toEqual(before);
});

test('says nothing of tags that are on the list', () => {
  const bench = readyBench();
  bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders', 'Late'), choose(1002, 'Not a contact')] });
  expect(bench.ask('check', {})).toEqual({ checked: 6, logLines: 2, problems: [] });
});

test.each([
  ['unknown-tag', 'orders ', null, 3, 'Tag'],
  ['subtag-of-another-tag', 'Refunds', 'Late', 5, 'Subtag'],
  ['subtag-without-tag', '', 'Lost', 6, 'Subtag'],
  ['unknown-tag', 'Weather', null, 8, 'Tag'],
] as const)('shows the first cell of %s “%s › %s”', (kind, tag, subtag, row, column) => {
  const bench = typed(MIXED);
  expect(bench.ask('showProblem', { problem: { kind, cells: { tag, subtag } } })).toEqual({ row, hidden: false });
  expect(bench.workbook.selection(ann)).toMatchObject({
    sheet: bench.dump,
    ranges: [{ row, column: columnOf(bench, column), rows: 1, columns: 1 }],
  });
});

const WEATHER = { problem: { kind: 'unknown-tag', cells: { tag: 'Weather', subtag: null } } } as const;

test('says so where a filter hides the cell, and where it was mended meanwhile', () => {
  const bench = typed(MIXED);
  bench.workbook.hideLines(bob, bench.dump, 'rows', 8, 1, true);
  expect(bench.ask('showProblem', WEATHER)).toEqual({ row: 8, hidden: true });
  bench.workbook.type(bob, bench.dump, 8, columnOf(bench, 'Tag'), 'Refunds');
  expect(bench.refusal('showProblem', WEATHER)).toMatchObject({
    code: 'ticket-gone',
    message: expect.stringMatching(/Weather.*Run the check again/),
  });
});

/** `kind cells ×count detail` of all findings. */
const found = (bench: Bench): string[] =>
  bench
    .ask('check', {})
    .problems.map(({ kind, cells, count, detail }) => `${kind} ${formatCells({ cells })} ×${count} ${detail}`.trim());

const typeInto = (bench: Bench, row: number, header: string, value: string): void =>
  void bench.workbook.type(bob, bench.dump, row, columnOf(bench, header), value);

/** Writes rows of the tab `Tags` over those that are there, from line 2 on. */
function typeList(bench: Bench, rows: string[][]): void {
  const tags = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      bench.workbook.type(bob, tags, index + 2, column + 1, value);
    });
  });
}

test('tells cells that were emptied from cells that were changed by hand', () => {
  const bench = readyBench();
  const choices = [choose(1001, 'Orders', 'Late'), choose(1002, 'Refunds'), choose(1003, 'Refunds')];
  bench.ask('save', { operation: 'a', choices });
  typeInto(bench, 2, 'Tag', '');
  typeInto(bench, 2, 'Subtag', '');
  typeInto(bench, 3, 'Tag', 'Account');
  typeInto(bench, 3, 'Subtag', 'Password');
  expect(found(bench)).toEqual([
    'log-differs Blank cells ×1 row 2 was “Orders › Late”',
    'log-differs Blank cells ×1 row 3 has “Account › Password”, the log “Refunds”',
  ]);
  const show = (tag: string | null, subtag: string | null) =>
    bench.ask('showProblem', { problem: { kind: 'log-differs', cells: { tag, subtag } } }).row;
  expect([show('', ''), show(null, null)]).toEqual([2, 3]);
});

test('finds IDs that stand twice, and shows the first', () => {
  const bench = readyBench();
  typeInto(bench, 6, 'Ticket ID', '1002');
  expect(found(bench)).toEqual(['doubled-id Blank cells ×2 “1002” in rows 3 and 6']);
  bench.ask('showProblem', { problem: { kind: 'doubled-id', cells: { tag: null, subtag: null } } });
  expect(bench.workbook.selection(ann)).toMatchObject({ ranges: [{ row: 3, column: columnOf(bench, 'Ticket ID') }] });
});

test('finds what is wrong with the list, and shows it in its tab', () => {
  const bench = readyBench();
  typeList(bench, [
    ['Orders', ''],
    ['Orders', 'Late'],
    ['orders', ''],
    ['Orders', 'Late'],
    ['Alone', 'Below'],
  ]);
  expect(found(bench).sort()).toEqual([
    'doubled-row “Orders › Late” ×2 rows 3 and 5',
    'same-but-case “orders” ×1 row 4',
    'subtag-without-row “Account” ×1 row 7',
    'subtag-without-row “Alone” ×1 row 6',
  ]);
  const tags = bench.workbook.sheetNamed('Tags')?.id;
  bench.ask('showProblem', { problem: { kind: 'doubled-row', cells: { tag: 'Orders', subtag: 'Late' } } });
  expect(bench.workbook.selection(ann)).toMatchObject({ sheet: tags, ranges: [{ row: 3, column: 2 }] });
  bench.ask('showProblem', { problem: { kind: 'same-but-case', cells: { tag: 'orders', subtag: null } } });
  expect(bench.workbook.selection(ann)).toMatchObject({ sheet: tags, ranges: [{ row: 4, column: 1 }] });
  expect(
    bench.refusal('showProblem', { problem: { kind: 'unused', cells: { tag: 'Gone', subtag: '' } } }),
  ).toMatchObject({
    code: 'ticket-gone',
    message: expect.stringMatching(/“Gone”.*Run the check again/),
  });
});

test('misses no subtag where the lead asks for tags only', () => {
  const bench = readyBench();
  typeInto(bench, 2, 'Tag', 'Orders');
  expect(found(bench)).toEqual(['no-subtag “Orders” ×1']);
  const { project } = bench.ask('open', {}).session ?? {};
  if (!project) throw new Error('no session');
  bench.ask('setProject', { project: { ...project, depth: 'tags' } });
  expect(found(bench)).toEqual([]);
});

test('a tag that was renamed in the list by hand is suggested by its new name', () => {
  const bench = readyBench();
  typeInto(bench, 2, 'Tag', 'Refunds');
  const tags = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  const row = grid(bench, 'Tags').findIndex(([tag]) => tag === 'Refunds') + 1;
  const edit = bench.workbook.type(bob, tags, row, 1, 'Money back');
  bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
  const [problem] = bench.ask('check', {}).problems;
  expect(problem).toMatchObject({
    kind: 'unknown-tag',
    cells: { tag: 'Refunds', subtag: null },
    suggestion: { path: { tag: 'Money back', subtag: '' }, reason: 'renamed', sure: true },
  });
});

test('costs ten calls at most, as many at 100,000 tickets as at 3,000', () => {
  const costs = [3000, 100_000].map((tickets) => {
    const bench = readyBench({ tickets });
    bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders', 'Late')] });
    const texts = Array.from({ length: tickets - 1 }, (_, i) => (i % 3 ? ['ordres', 'late'] : ['Refunds', '']));
    bench.workbook.paste(bob, bench.dump, 3, columnOf(bench, 'Tag'), texts);
    expect(bench.ask('check', {}).checked).toBe(tickets);
    return bench.costs;
  });
  const [small, large] = costs;
  expect(small?.calls).toBeLessThanOrEqual(10);
  expect(large?.calls).toBe(small?.calls);
  expect([small?.cellsWritten, large?.cellsWritten]).toEqual([0, 0]);
});

test('follows the list as people edit it', () => {
  const bench = typed([['Weather', '']]);
  const tags = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  bench.workbook.type(bob, tags, grid(bench, 'Tags').length + 1, 1, 'Weather');
  expect(bench.ask('check', {}).problems).toEqual([]);
});
