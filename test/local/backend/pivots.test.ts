/** Pivots where they stand: how their cells look, what they touch, and what cannot be worked out. */
import { at, BOB, DATA, OTHER, office, words } from './office';

const DAY = new Date(Date.UTC(2024, 2, 4));
const GROUP = { column: 1, totals: true, ascending: true, sortBy: null, label: null };
const VALUE = { column: 2, summarize: 'SUM', showAs: 'DEFAULT', label: null };

function standing(part: object = {}, where = { row: 3, column: 3 }) {
  const made = office([
    ['Day', 'N'],
    [DAY, 1.5],
    [DAY, 2],
  ]);
  made.run('pivot.add', OTHER, {
    id: 1,
    source: at('A1:B3'),
    ...where,
    rowGroups: [GROUP],
    columnGroups: [],
    values: [VALUE],
    filters: [],
    size: { rows: 0, columns: 0 },
    stamp: -1,
    ...part,
  });
  return made;
}

test('labels look as in the source, heads are bold, what they had besides stays', () => {
  const { run, shown } = standing();
  run('style.write', at('C3:D5', OTHER), 'italic', true);
  expect(shown('C3:D5', OTHER)).toEqual([
    ['Day', 'SUM of N'],
    ['3/4/2024', '3.5'],
    ['Grand Total', '3.5'],
  ]);
  const bold = run('styles.read', at('C3:D5', OTHER), 'bold') as unknown[][];
  expect(bold[0]).toEqual([true, true]);
  expect(run('styles.read', at('C3:D5', OTHER), 'italic')).toEqual(new Array(3).fill([true, true]));
});

test('it touches its own cells only, and leaves none behind when it shrinks', () => {
  const { run, shown, workbook } = standing();
  run('values.write', at('B3', OTHER), [['left']]);
  run('values.write', at('E4', OTHER), [['right']]);
  run('values.write', at('C6', OTHER), [['below']]);
  workbook.type(BOB, DATA, 3, 1, '');
  workbook.type(BOB, DATA, 3, 2, '');
  run('lines.delete', DATA, 'rows', 3, 1);
  expect(shown('B3:E6', OTHER)).toEqual([
    ['left', 'Day', 'SUM of N', ''],
    ['', '3/4/2024', '1.5', 'right'],
    ['', 'Grand Total', '1.5', ''],
    ['', 'below', '', ''],
  ]);
  run('lines.delete', DATA, 'rows', 2, 1);
  expect(
    shown('B3:E6', OTHER)
      .flat()
      .filter((text) => text === '3/4/2024'),
  ).toEqual([]);
});

test.each([
  [998, 25, 'Day'],
  [999, 25, '#REF!'],
  [998, 26, '#REF!'],
])('at row %i, column %i it shows %s', (row, column, text) => {
  const { workbook } = standing({}, { row, column });
  expect(workbook.text(OTHER, row, column)).toBe(text);
});

test.each([
  ['C5', '#REF!'],
  ['D4', '#REF!'],
  ['E3', 'Day'],
  ['C6', 'Day'],
  ['B3', 'Day'],
])('with something at %s before it came it shows %s', (cell, text) => {
  const made = office([
    ['Day', 'N'],
    [DAY, 1],
  ]);
  made.run('values.write', at(cell, OTHER), [['x']]);
  made.run('pivot.add', OTHER, {
    id: 1,
    source: at('A1:B2'),
    row: 3,
    column: 3,
    rowGroups: [GROUP],
    columnGroups: [],
    values: [VALUE],
    filters: [],
    size: { rows: 0, columns: 0 },
    stamp: -1,
  });
  expect(made.shown('C3', OTHER)).toEqual([[text]]);
});

test('it is worked out anew when its source changed, once, and tells its rows', () => {
  const { run, told, shown } = standing();
  shown('C3', OTHER);
  expect(told(() => run('pivots.settle'))).toEqual([]);
  run('values.write', at('B2'), [[10]]);
  expect(told(() => run('pivots.settle'))).toEqual([{ sheet: OTHER, kind: 'rows', from: 3, rows: 3 }]);
  expect(shown('D4', OTHER)).toEqual([['12']]);
});

test('without its source it stays as it was', () => {
  const { run, shown } = standing();
  const before = shown('C3:D5', OTHER);
  run('sheet.delete', DATA);
  expect(shown('C3:D5', OTHER)).toEqual(before);
});

test('of a shape that is not implemented throws to the script that makes it, and shows an error to others', () => {
  const twoAcross = { columnGroups: [GROUP, { ...GROUP, column: 2 }] };
  const refusal =
    'Error: not implemented: PivotTable with several column groups, or with column groups and no row group or value';
  expect(words(() => standing(twoAcross).session().call('pivots.settle', []))).toBe(refusal);
  expect(standing(twoAcross).shown('C3', OTHER)).toEqual([['#REF!']]);
  expect(standing({ columnGroups: [GROUP], rowGroups: [] }).shown('C3', OTHER)).toEqual([['#REF!']]);
  expect(standing({ columnGroups: [GROUP], values: [] }).shown('C3', OTHER)).toEqual([['#REF!']]);
});

test('of nothing at all is a blank cell', () => {
  expect(standing({ rowGroups: [], values: [] }).shown('C3:D4', OTHER).flat().join('')).toBe('');
});
