/** Trimming, doubles, shuffling, splitting and filling. */
import { at, DATA, office, words } from '../office';

test('trimming leaves one blank between words, nothing of blanks alone, and what is no text', () => {
  const { run, shown } = office([['  a   b\t c '], ['   '], [5], ['plain']]);
  run('values.write', at('A5'), [['=" x "']]);
  run('cells.trim', at('A1:A5'));
  expect(shown('A1:A4').flat()).toEqual(['a b c', '', '5', 'plain']);
  expect([run('formulas.read', at('A5')), run('used.range', DATA)]).toEqual([[['=" x "']], { rows: 5, columns: 1 }]);
});

const PEOPLE = [
  ['x', 'Ann', 1],
  ['y', 'ann', 1],
  ['z', 'Ann', 2],
  ['w', 'Bob', '1'],
];
test.each([
  [[], ['Ann 1', 'Ann 2', 'Bob 1', ' ']],
  [[2], ['Ann 1', 'Bob 1', ' ', ' ']],
  [[3], ['Ann 1', 'Ann 2', 'Bob 1', ' ']],
  [
    [2, 3],
    ['Ann 1', 'Ann 2', 'Bob 1', ' '],
  ],
])('doubles by columns %j leave the first of each: %j', (columns, left) => {
  const { run, shown } = office(PEOPLE);
  const count = left.filter((one) => one !== ' ').length;
  expect(run('rows.removeDoubles', at('B1:C4'), columns)).toBe(count);
  expect(shown('B1:C4').map((row) => row.join(' '))).toEqual(left);
  expect(shown('A1:A4').flat().join('')).toBe('xyzw');
});

test.each([1, 4])('column %i is none of B to C', (column) => {
  const { run } = office(PEOPLE);
  expect(words(() => run('rows.removeDoubles', at('B1:C4'), [2, column]))).toBe(
    'Exception: Those columns are out of bounds.',
  );
});

test('rows are shuffled as whole rows, by their lots', () => {
  const { run, shown } = office([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 4],
  ]);
  run('style.write', at('A1'), 'bold', true);
  run('rows.shuffle', at('A1:B3'), [0.9, 0.2, 0.5]);
  expect(shown('A1:B4')).toEqual([
    ['b', '2'],
    ['c', '3'],
    ['a', '1'],
    ['d', '4'],
  ]);
  expect(run('styles.read', at('A1:A3'), 'bold')).toEqual([[null], [null], [true]]);
  run('rows.shuffle', at('A1:B4'), [3, 2, -1]);
  expect(shown('A1:A4').flat()).toEqual(['a', 'd', 'c', 'b']);
});

test('a column is split at its marks, each part read as if typed', () => {
  const { run, shown } = office([['a,b,c'], ['01,x'], [''], [1.5]]);
  run('cells.split', at('A1:A4'), ',');
  expect(shown('A1:D4')).toEqual([
    ['a', 'b', 'c', ''],
    ['1', 'x', '', ''],
    ['', '', '', ''],
    ['1.5', '', '', ''],
  ]);
});

test('a date is split as it is displayed', () => {
  const { run, shown } = office([[new Date(Date.UTC(2024, 2, 4))]]);
  run('style.write', at('A1'), 'nf', 'd|m|yyyy');
  run('cells.split', at('A1'), '|');
  expect(shown('B1:C1')).toEqual([['3', '2024']]);
});

test.each([
  [[['a,b', 'in the way']], 'Error: not implemented: splitting over other content'],
  [
    [
      ['a,b', ''],
      ['a,b', 'in the way'],
    ],
    'Error: not implemented: splitting over other content',
  ],
  [[['a,b', '', 'beside']], 'nothing was thrown'],
])('splitting %j: %s', (rows, answer) => {
  const { run } = office(rows);
  expect(words(() => run('cells.split', { ...at('A1'), rows: rows.length }, ','))).toBe(answer);
});

describe('filling', () => {
  const DAY = new Date(Date.UTC(2024, 2, 4));
  const filled = (first: unknown[], count: number, alternate = false) => {
    const { run, shown } = office(first.map((value) => [value as string]));
    const target = { ...at('A1'), rows: count };
    run('cells.fill', { ...at('A1'), rows: first.length }, target, alternate);
    return shown(`A1:A${count}`).flat();
  };

  test.each([
    [[1], ['1', '1', '1']],
    [
      [1, 2],
      ['1', '2', '3', '4'],
    ],
    [
      [10, 5],
      ['10', '5', '0', '-5'],
    ],
    [
      [0.1, 0.2],
      ['0.1', '0.2', '0.3', '0.4'],
    ],
    [['a'], ['a', 'a', 'a']],
    [
      ['a', 'b'],
      ['a', 'b', 'a', 'b', 'a'],
    ],
    [
      [true, 'a'],
      ['TRUE', 'a', 'TRUE', 'a'],
    ],
    [[DAY], ['3/4/2024', '3/5/2024', '3/6/2024']],
  ])('goes on from %j: %j', (first, all) => {
    expect(filled(first, all.length)).toEqual(all);
  });

  test('alternates where asked', () => {
    expect(filled([1, 2], 5, true)).toEqual(['1', '2', '1', '2', '1']);
    expect(filled(['x1'], 3, true)).toEqual(['x1', 'x1', 'x1']);
  });

  test.each([
    [['Item 1'], 'Error: not implemented: Range.autoFill of texts with numbers'],
    [['a', 1], 'Error: not implemented: Range.autoFill of texts with numbers'],
    [[1, 2, 4], 'Error: not implemented: Range.autoFill of numbers that are no even series'],
  ])('does not guess how %j goes on', (first, refusal) => {
    expect(words(() => filled(first, 5))).toBe(refusal);
  });

  test('goes to the right too, each row for itself, and brings the look along', () => {
    const { run, shown } = office([
      [1, 2],
      ['a', 'b'],
    ]);
    run('style.write', at('B1'), 'bold', true);
    run('note.write', at('B1'), 'n');
    run('cells.fill', at('A1:B2'), at('A1:E2'), false);
    expect(shown('A1:E2')).toEqual([
      ['1', '2', '3', '4', '5'],
      ['a', 'b', 'a', 'b', 'a'],
    ]);
    expect(run('styles.read', at('A1:E1'), 'bold')).toEqual([[null, true, null, true, null]]);
    expect(run('notes.read', at('A1:E1'))).toEqual([['', 'n', '', '', '']]);
  });

  const ELSEWHERE = 'Error: not implemented: Range.autoFill other than down or to the right';
  test.each([
    ['A1:A2', 'A1:A2', 'nothing was thrown'],
    ['A1:A2', 'A1:A9', 'nothing was thrown'],
    ['A1:A2', 'A1:B9', ELSEWHERE],
    ['A1:A2', 'A1', ELSEWHERE],
    ['A1:A2', 'A2:A9', ELSEWHERE],
    ['A1:B1', 'B1:C1', ELSEWHERE],
    ['B1:C1', 'B1', ELSEWHERE],
    ['B1:C1', 'B1:D2', ELSEWHERE],
  ])('from %s into %s: %s', (source, target, answer) => {
    const { run } = office();
    expect(words(() => run('cells.fill', at(source), at(target), false))).toBe(answer);
  });

  test('does not go on with formulas, but may leave one alone beside it', () => {
    const { run } = office([[1], [2]]);
    run('values.write', at('A2'), [['=A1']]);
    expect(words(() => run('cells.fill', at('A1:A2'), at('A1:A5'), false))).toBe(
      'Error: not implemented: Range.autoFill of formulas',
    );
    expect(words(() => run('cells.fill', at('A1'), at('A1:A5'), false))).toBe('nothing was thrown');
  });
});
