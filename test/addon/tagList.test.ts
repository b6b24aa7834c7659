/** The tab `Tags` as people edit it, and tags added from the panel. */
import { type Bench, bob, columnOf, grid, readyBench, snapshot } from './bench';

const tagsTab = (bench: Bench): number => bench.workbook.sheetNamed('Tags')?.id ?? -1;

function rewriteTags(bench: Bench, rows: string[][]): void {
  const sheet = tagsTab(bench);
  bench.workbook.clear(bob, { sheet, row: 1, column: 1, rows: 50, columns: 6 });
  if (rows.length > 0) bench.workbook.paste(bob, sheet, 1, 1, rows);
}

const names = (bench: Bench): string[] =>
  bench
    .ask('open', {})
    .session?.tags.tags.map(({ name, subtags }) => [name, ...subtags.map((one) => one.name)].join('/')) ?? [];

describe('a tag from the panel', () => {
  test('goes below the list, so that nobody’s digit changes', () => {
    const bench = readyBench();
    const before = grid(bench, 'Tags');
    const { tags, ...rest } = bench.ask('addTag', {
      tag: 'Orders',
      subtag: 'Broken',
      belongs: 'It came in pieces',
      example: '',
    });
    expect(grid(bench, 'Tags')).toEqual([...before, ['Orders', 'Broken', 'It came in pieces', '', '', '']]);
    expect(rest).toEqual({ revision: 1, proposed: false });
    expect(tags.tags[0]?.subtags.map(({ name }) => name)).toEqual(['Late', 'Lost', 'Broken']);
    expect(names(bench)[0]).toBe('Orders/Late/Lost/Broken');
  });

  test('makes its parent too where that is new', () => {
    const bench = readyBench();
    bench.ask('addTag', { tag: 'Billing', subtag: 'Charged twice', belongs: '', example: '' });
    expect(names(bench)).toContain('Billing/Charged twice');
  });

  test('finds its columns wherever people have moved them, and leaves theirs alone', () => {
    const bench = readyBench();
    rewriteTags(bench, [
      ['Notes', 'What belongs here', 'Subtag', 'Tag'],
      ['mine', 'Not there', 'Lost', 'Orders'],
    ]);
    bench.ask('addTag', { tag: 'Orders', subtag: 'Late', belongs: 'Past due', example: '' });
    expect(
      grid(bench, 'Tags')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['mine', 'Not there', 'Lost', 'Orders'],
      ['', 'Past due', 'Late', 'Orders'],
    ]);
  });

  test('sets the dropdowns anew where columns of the list were moved', () => {
    const bench = readyBench();
    rewriteTags(bench, [
      ['Subtag', 'Tag'],
      ['Lost', 'Orders'],
    ]);
    bench.ask('addTag', { tag: 'Refunds', subtag: '', belongs: '', example: '' });
    const sheet = bench.workbook.sheet(bench.dump);
    const rule = bench.workbook.rows(bench.dump, 2, 2)[0]?.cells[columnOf(bench, 'Tag') - 1]?.rule;
    expect(sheet?.rules[rule ?? -1]?.options).toEqual(['Orders', 'Refunds']);
  });
});

test('doubled rows count once', () => {
  const bench = readyBench();
  rewriteTags(bench, [
    ['Tag', 'Subtag'],
    ['Orders', 'Late'],
    ['Orders', 'Late'],
    ['Orders', ''],
    ['Refunds', ''],
  ]);
  expect(names(bench)).toEqual(['Orders/Late', 'Refunds', 'Uncategorized', 'Not a contact']);
});

test.each([
  ['emptied but for its header', [['Tag', 'Subtag']], 'tags-empty', /Tags.*no tags.*Type one tag a row/],
  ['emptied altogether', [], 'tags-missing', /columns Tag and Subtag.*Set up again/],
])('a tab %s: the panel says what to do', (_, rows, code, sentence) => {
  const bench = readyBench();
  rewriteTags(bench, rows);
  const { session, trouble } = bench.ask('open', {});
  expect([session, trouble]).toEqual([null, expect.objectContaining({ code })]);
  expect(trouble?.message).toMatch(sentence);
});

test('a tab that was deleted comes back with setup, from the tags chosen there', () => {
  const bench = readyBench();
  bench.workbook.deleteSheet(bob, tagsTab(bench));
  const before = snapshot(bench);
  expect(bench.refusal('addTag', { tag: 'A', subtag: '', belongs: '', example: '' })).toMatchObject({
    code: 'tags-missing',
    message: expect.stringMatching(/Tags.*is gone.*Set up again/),
  });
  expect(snapshot(bench)).toEqual(before);
});
