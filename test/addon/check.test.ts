/** The check through the built add-on: what is not on the list, and where it stands. */
import { formatCells } from '../../src/core/check/problemText';
import { formatTagPath } from '../../src/core/tagPath';
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
  expect(bench.ask('check', {})).toEqual({ checked: 6, problems: [] });
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

test('follows the list as people edit it', () => {
  const bench = typed([['Weather', '']]);
  const tags = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  bench.workbook.type(bob, tags, grid(bench, 'Tags').length + 1, 1, 'Weather');
  expect(bench.ask('check', {}).problems).toEqual([]);
});
