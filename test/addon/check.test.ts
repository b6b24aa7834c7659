/** The check through the built add-on: what is not on the list, and where it stands. */
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
  expect(problems[0]).toEqual({ kind: 'unknown-tag', column: 'tag', value: 'orders ', count: 2, suggestion: 'Orders' });
  expect(problems).toHaveLength(5);
  expect(problems).toEqual(
    expect.arrayContaining([
      { kind: 'subtag-of-another-tag', column: 'subtag', value: 'Late', count: 1, suggestion: 'Orders › Late' },
      { kind: 'subtag-without-tag', column: 'subtag', value: 'Lost', count: 1, suggestion: 'Orders › Lost' },
      { kind: 'unknown-subtag', column: 'subtag', value: 'Lots', count: 1, suggestion: 'Orders › Lost' },
      { kind: 'unknown-tag', column: 'tag', value: 'Weather', count: 1, suggestion: null },
    ]),
  );
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
  ['unknown-tag', 'orders ', 3, 'Tag'],
  ['subtag-of-another-tag', 'Late', 5, 'Subtag'],
  ['subtag-without-tag', 'Lost', 6, 'Subtag'],
  ['unknown-tag', 'Weather', 8, 'Tag'],
] as const)('shows the first cell of %s “%s”', (kind, value, row, column) => {
  const bench = typed(MIXED);
  expect(bench.ask('showProblem', { kind, value })).toEqual({ row, hidden: false });
  expect(bench.workbook.selection(ann)).toMatchObject({
    sheet: bench.dump,
    ranges: [{ row, column: columnOf(bench, column), rows: 1, columns: 1 }],
  });
});

test('says so where a filter hides the cell, and where it was mended meanwhile', () => {
  const bench = typed(MIXED);
  bench.workbook.hideLines(bob, bench.dump, 'rows', 8, 1, true);
  expect(bench.ask('showProblem', { kind: 'unknown-tag', value: 'Weather' })).toEqual({ row: 8, hidden: true });
  bench.workbook.type(bob, bench.dump, 8, columnOf(bench, 'Tag'), 'Refunds');
  expect(bench.refusal('showProblem', { kind: 'unknown-tag', value: 'Weather' })).toMatchObject({
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
