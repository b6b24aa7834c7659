/** Charts and pivots: which one is meant, and what becomes of the others. */
import { at, DATA, OTHER, office, words } from '../office';

const CHART = { type: 'PIE', ranges: [], options: {}, headers: 1, position: { row: 1, column: 1, x: 0, y: 0 } };
const GROUP = { column: 2, totals: true, ascending: true, sortBy: null, label: null };
const VALUE = { column: 3, summarize: 'SUM', showAs: 'DEFAULT', label: null };
const SET = { criteria: 'CELL_NOT_EMPTY', values: [] };
const NO_PIVOT = 'Exception: Pivot table not found';

/** Two charts and two pivots of B1:C4 on `Other`. */
function hung() {
  const made = office([
    ['', 'Tag', 'N'],
    ['', 'a', 1],
    ['', 'b', 2],
    ['', 'a', 4],
  ]);
  const { run } = made;
  for (const id of [1, 2]) {
    run('chart.put', DATA, { ...CHART, id });
    run('pivot.add', OTHER, {
      id,
      source: at('B1:C4'),
      row: 1,
      column: id * 5,
      rowGroups: [GROUP],
      columnGroups: [],
      values: [VALUE],
      filters: [],
      size: { rows: 0, columns: 0 },
      stamp: -1,
    });
  }
  const pivot = (id: number) => run('pivot.read', OTHER, id) as Record<string, { column: number }[]>;
  const first = () => made.shown('E1:F5', OTHER);
  const second = () => made.shown('J1:K5', OTHER);
  return { ...made, pivot, first, second };
}
const TABLE = [
  ['Tag', 'SUM of N'],
  ['a', '5'],
  ['b', '2'],
  ['Grand Total', '7'],
  ['', ''],
];

test('a chart put again takes the place of its old self; one that is removed leaves the others', () => {
  const { run } = hung();
  const ids = () => (run('charts.list', DATA) as { id: number; type: string }[]).map(({ id, type }) => [id, type]);
  run('chart.put', DATA, { ...CHART, id: 1, type: 'BAR' });
  expect(ids()).toEqual([
    [2, 'PIE'],
    [1, 'BAR'],
  ]);
  run('chart.remove', DATA, 2);
  expect(ids()).toEqual([[1, 'BAR']]);
  expect(words(() => run('chart.remove', DATA, 2))).toBe('Exception: Chart not found');
});

test('each pivot stands at its own anchor', () => {
  const { first, second, run } = hung();
  expect([first(), second()]).toEqual([TABLE, TABLE]);
  expect((run('pivots.list', OTHER) as unknown[]).length).toBe(2);
});

test('what is changed in one leaves the other alone, and is worked out anew', () => {
  const { run, first, second } = hung();
  first();
  run('pivot.setGroup', OTHER, 1, 'rowGroups', 0, { ascending: false });
  run('pivot.setValue', OTHER, 1, 0, { summarize: 'MAX', label: 'Most' });
  expect(first()).toEqual([
    ['Tag', 'Most'],
    ['b', '2'],
    ['a', '4'],
    ['Grand Total', '4'],
    ['', ''],
  ]);
  expect(second()).toEqual(TABLE);
});

test('groups and values are added behind the others, and told where', () => {
  const { run, pivot } = hung();
  expect(run('pivot.addGroup', OTHER, 1, 'rowGroups', { ...GROUP, column: 3 })).toBe(1);
  expect(run('pivot.addValue', OTHER, 1, { ...VALUE, column: 2 })).toBe(1);
  expect(run('pivot.addGroup', OTHER, 1, 'columnGroups', GROUP)).toBe(0);
  expect(pivot(1)).toMatchObject({
    rowGroups: [{ column: 2 }, { column: 3 }],
    values: [{ column: 3 }, { column: 2 }],
    columnGroups: [{ column: 2 }],
  });
  run('pivot.setGroup', OTHER, 1, 'rowGroups', 1, { totals: false });
  expect(pivot(1)).toMatchObject({ rowGroups: [{ totals: true }, { totals: false }] });
});

test.each([1, 4])('column %i is none of its source, B to C', (column) => {
  const { run } = hung();
  const refusal = 'Exception: Invalid argument: sourceDataColumn';
  expect(words(() => run('pivot.addGroup', OTHER, 1, 'rowGroups', { ...GROUP, column }))).toBe(refusal);
  expect(words(() => run('pivot.addValue', OTHER, 1, { ...VALUE, column }))).toBe(refusal);
  expect(words(() => run('pivot.addFilter', OTHER, 1, { id: 1, column, criteria: SET }))).toBe(refusal);
});

test('filters are changed and removed one by one', () => {
  const { run, first } = hung();
  const not = (text: string) => ({ criteria: 'TEXT_NOT_EQUAL_TO', values: [text] });
  run('pivot.addFilter', OTHER, 1, { id: 7, column: 2, criteria: not('a') });
  run('pivot.addFilter', OTHER, 1, { id: 8, column: 3, criteria: SET });
  expect(first()[1]).toEqual(['b', '2']);
  run('pivot.setFilter', OTHER, 1, 7, not('b'));
  expect(first()[1]).toEqual(['a', '5']);
  run('pivot.removeFilter', OTHER, 1, 8);
  expect(first()[2]).toEqual(['Grand Total', '5']);
  run('pivot.removeFilter', OTHER, 1, 7);
  expect(first()).toEqual(TABLE);
});

test('removed, it leaves blank cells where it stood, and the other as it is', () => {
  const { run, first, second, told } = hung();
  first();
  expect(told(() => run('pivot.remove', OTHER, 1))).toEqual([
    { sheet: OTHER, kind: 'about' },
    { sheet: OTHER, kind: 'rows', from: 1, rows: 4 },
  ]);
  expect([first().flat().join(''), second()]).toEqual(['', TABLE]);
  expect(words(() => run('pivot.read', OTHER, 1))).toBe(NO_PIVOT);
});

test('what is not there cannot be changed', () => {
  const { run } = hung();
  expect(words(() => run('pivot.remove', OTHER, 3))).toBe(NO_PIVOT);
  expect(words(() => run('pivot.removeFilter', OTHER, 3, 1))).toBe(NO_PIVOT);
  expect(words(() => run('pivot.setGroup', OTHER, 1, 'rowGroups', 1, {}))).toBe(NO_PIVOT);
  expect(words(() => run('pivot.setValue', OTHER, 1, 1, {}))).toBe(NO_PIVOT);
  expect(words(() => run('pivot.read', DATA, 1))).toBe(NO_PIVOT);
});

test('where it has no room it says so, and stands again once there is', () => {
  const { run, first, workbook } = hung();
  first();
  workbook.type({ id: 'bob' }, OTHER, 5, 5, 'in the way');
  workbook.type({ id: 'bob' }, DATA, 2, 2, 'c');
  expect(first()).toEqual([
    ['#REF!', ''],
    ['', ''],
    ['', ''],
    ['', ''],
    ['in the way', ''],
  ]);
  run('range.clear', at('E5', OTHER), { contents: true });
  workbook.type({ id: 'bob' }, DATA, 3, 2, 'd');
  expect(first()).toEqual([
    ['Tag', 'SUM of N'],
    ['a', '4'],
    ['c', '1'],
    ['d', '2'],
    ['Grand Total', '7'],
  ]);
});

test('at the edge of the grid there is no room either', () => {
  const { run, shown } = hung();
  run('lines.delete', OTHER, 'rows', 4, 997);
  run('values.write', at('B2'), [['x']]);
  expect(shown('E1:F3', OTHER).flat().join('')).toBe('#REF!');
});

test('its anchor cleared, it goes; other cells of it cleared come back', () => {
  const { run, first, second } = hung();
  first();
  run('range.clear', at('E1:F9', OTHER), { contents: true });
  expect([first().flat().join(''), second()]).toEqual(['', TABLE]);
  run('range.clear', at('K2', OTHER), { contents: true });
  expect((run('pivots.list', OTHER) as unknown[]).length).toBe(1);
});
