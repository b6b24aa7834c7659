/** Finding, replacing, and texts with looks of their own. */
import { at, DATA, office, words } from '../office';

const SEARCH = { text: '', entire: false, matchCase: false, formulas: false, pattern: false, ignoreDiacritics: false };
const BLOCK = [
  ['Late', 'late order', 5],
  ['LATÉ', 'a.b', 'acb'],
];

function finding(search: object): string[] {
  const { run } = office(BLOCK);
  run('values.write', at('A3'), [['=A1&"late"']]);
  const found = run('text.find', at('A1:C3'), { ...SEARCH, ...search }) as { row: number; column: number }[];
  return found.map(({ row, column }) => `${'ABC'[column - 1]}${row}`);
}

test.each([
  [{ text: 'late' }, ['A1', 'B1']],
  [{ text: 'late', matchCase: true }, ['B1']],
  [{ text: 'late', entire: true }, ['A1']],
  [{ text: 'late', ignoreDiacritics: true }, ['A1', 'B1', 'A2']],
  [{ text: 'laté', ignoreDiacritics: true }, ['A1', 'B1', 'A2']],
  [{ text: 'laté' }, ['A2']],
  [{ text: 'late', formulas: true }, ['A3']],
  [{ text: 'a.b' }, ['B2']],
  [{ text: 'a.b', pattern: true }, ['B2', 'C2']],
  [{ text: '^l.*r$', pattern: true }, ['B1']],
  [{ text: 'late|5', pattern: true, entire: true }, ['A1', 'C1']],
  [{ text: '5' }, ['C1']],
  [{ text: '' }, []],
  [{ text: '', pattern: true }, []],
])('%j is found in %j', (search, cells) => {
  expect(finding(search)).toEqual(cells);
});

test('a pattern that is none is refused', () => {
  expect(words(() => finding({ text: '(', pattern: true }))).toBe('Exception: Invalid regular expression: (');
  expect(finding({ text: '(' })).toEqual([]);
});

test.each([
  [{ text: 'late' }, 'x', null, 2, ['x', 'x order', '5']],
  [{ text: 'e' }, '3', null, 3, ['Lat3', 'lat3 ord3r', '5']],
  [{ text: 'late' }, 'x', at('B1'), 1, ['Late', 'x order', '5']],
  [{ text: 'late' }, 'x', at('C1'), 0, ['Late', 'late order', '5']],
  [{ text: 'late', entire: true }, '', null, 1, ['', 'late order', '5']],
  [{ text: '(l)(a)', pattern: true }, '$2$1', null, 2, ['aLte', 'alte order', '5']],
  [{ text: '(l)(a)' }, '$2$1', null, 0, ['Late', 'late order', '5']],
  [{ text: 'late' }, '$&', null, 2, ['$&', '$& order', '5']],
  [{ text: 'e', matchCase: true, pattern: true }, '', null, 3, ['Lat', 'lat ordr', '5']],
])('replacing %j by %j in %j: %i times', (search, by, only, count, cells) => {
  const { run, shown } = office(BLOCK);
  expect(run('text.replace', at('A1:C1'), { ...SEARCH, ...search }, by, only)).toBe(count);
  expect(shown('A1:C1')).toEqual([cells]);
});

test('what replaced text becomes is read as if typed', () => {
  const { run } = office([['x5']]);
  run('text.replace', at('A1'), { ...SEARCH, text: 'x' }, '', null);
  run('rows.append', DATA, ['x']);
  expect([run('used.range', DATA), run('displays.read', at('A1'))]).toEqual([{ rows: 2, columns: 1 }, [['5']]]);
});

const RUN = { start: 0, end: 2, look: { bold: true }, link: null };

test('rich texts are written as they are, each with its own runs', () => {
  const { run, shown } = office();
  run('style.write', at('B3'), 'nf', '@');
  run('rich.write', at('B2:C3'), [
    [
      { text: '007', runs: [RUN] },
      { text: '=A1', runs: [] },
    ],
    [
      { text: '01', runs: [] },
      { text: '', runs: [] },
    ],
  ]);
  expect(shown('B2:C3')).toEqual([
    ['007', '=A1'],
    ['01', ''],
  ]);
  expect(run('runs.read', at('A1:C3'))).toEqual([
    [[], [], []],
    [[], [RUN], []],
    [[], [], []],
  ]);
  expect(run('formulas.read', at('C2'))).toEqual([['']]);
});

test('a write over a rich text takes its runs away, one beside it does not', () => {
  const { run } = office();
  run('rich.write', at('A1:B1'), [
    [
      { text: 'ab', runs: [RUN] },
      { text: 'cd', runs: [RUN] },
    ],
  ]);
  run('values.write', at('B1'), [['cd']]);
  expect(run('runs.read', at('A1:B1'))).toEqual([[[RUN], []]]);
});

test('rich texts of another size are refused', () => {
  const { run } = office();
  const cell = { text: 'x', runs: [] };
  expect(words(() => run('rich.write', at('A1:B2'), [[cell, cell]]))).toContain('The number of rows in the data');
  expect(words(() => run('rich.write', at('A1:B1'), [[cell]]))).toContain('The number of columns in the data');
});
