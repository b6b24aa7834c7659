/** Merged cells. */
import { at, DATA, office, words } from '../office';

const HALF = 'Exception: You must select all cells in a merged range to merge or unmerge them.';
const BLOCK = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

test.each([
  [
    'all',
    ['A1:B2'],
    [
      ['1', '', '3'],
      ['', '', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'across',
    ['A1:B1', 'A2:B2'],
    [
      ['1', '', '3'],
      ['4', '', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'down',
    ['A1:A2', 'B1:B2'],
    [
      ['1', '2', '3'],
      ['', '', '6'],
      ['7', '8', '9'],
    ],
  ],
])('merging %s makes %j, each with its first cell’s content', (how, merges, cells) => {
  const { run, shown } = office(BLOCK);
  run('cells.merge', at('A1:B2'), how);
  expect(run('merges.read', at('A1:C3'))).toEqual(merges.map((one) => at(one)));
  expect(shown('A1:C3')).toEqual(cells);
});

test.each([
  ['all', 'A1'],
  ['across', 'A1:A3'],
  ['down', 'A1:C1'],
])('merging %s of %s, single cells each, merges nothing', (how, a1) => {
  const { run, shown } = office(BLOCK);
  run('cells.merge', at(a1), how);
  expect(run('merges.read', at('A1:C3'))).toEqual([]);
  expect(shown('A1:C3')).toEqual(BLOCK.map((row) => row.map(String)));
});

test('only merges that meet the range are read', () => {
  const { run } = office();
  run('cells.merge', at('A1:B2'), 'all');
  run('cells.merge', at('D4:E5'), 'all');
  expect(run('merges.read', at('B2:C3'))).toEqual([at('A1:B2')]);
  expect(run('merges.read', at('C3'))).toEqual([]);
});

test('a merge is swallowed or taken apart as a whole only; others stay', () => {
  const { run } = office();
  run('cells.merge', at('A1:B2'), 'all');
  run('cells.merge', at('D4:E5'), 'all');
  expect(words(() => run('cells.merge', at('B2:C3'), 'all'))).toBe(HALF);
  expect(words(() => run('cells.breakApart', at('A1:A2')))).toBe(HALF);
  run('cells.merge', at('A1:C3'), 'all');
  expect(run('merges.read', at('A1:E5'))).toEqual([at('D4:E5'), at('A1:C3')]);
  run('cells.breakApart', at('A1:C3'));
  expect(run('merges.read', at('A1:E5'))).toEqual([at('D4:E5')]);
});

test('rows inserted into a merge make it larger', () => {
  const { workbook, run } = office();
  run('cells.merge', at('A1:B2'), 'all');
  workbook.insertLines({ id: 'ann' }, DATA, 'rows', 2, 1);
  expect(run('merges.read', at('A1'))).toEqual([at('A1:B3')]);
});
