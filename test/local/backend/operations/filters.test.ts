/** A sheet's basic filter. */
import { at, DATA, office, words } from '../office';

const ROWS = [
  ['Name', 'Day', 'N'],
  ['Bob', new Date(Date.UTC(2024, 2, 4)), 3],
  ['Ann', new Date(Date.UTC(2024, 2, 5)), 1],
  ['Eve', new Date(Date.UTC(2024, 2, 6)), 2],
  ['below', '', 0],
];
const NOT_ANN = { criteria: 'TEXT_NOT_EQUAL_TO', values: ['Ann'] };
const OVER_2 = { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [2] };

function filtered(a1 = 'A1:C4') {
  const made = office(ROWS);
  made.run('filter.create', at(a1));
  const hidden = () => [1, 2, 3, 4, 5].filter((row) => made.run('row.hidden', DATA, row, 'filter'));
  return { ...made, hidden };
}

test('hides the rows that fail any of its criteria; not its header, and nothing beside it', () => {
  const { run, hidden } = filtered();
  run('filter.criteria', DATA, 1, { criteria: 'TEXT_EQUAL_TO', values: ['Eve'] });
  expect(hidden()).toEqual([2, 3]);
  run('filter.criteria', DATA, 1, NOT_ANN);
  expect(hidden()).toEqual([3]);
  run('filter.criteria', DATA, 3, { criteria: 'NUMBER_GREATER_THAN', values: [2] });
  expect(hidden()).toEqual([3, 4]);
  run('filter.criteria', DATA, 1, null);
  expect(hidden()).toEqual([3, 4]);
  run('filter.criteria', DATA, 3, null);
  expect(hidden()).toEqual([]);
});

test('reads dates as dates, and texts as displayed', () => {
  const { run, hidden } = filtered();
  const day = { date: Date.UTC(2024, 2, 5) };
  run('filter.criteria', DATA, 2, { criteria: 'DATE_ON_OR_AFTER', values: [day] });
  expect(hidden()).toEqual([2]);
  run('filter.criteria', DATA, 2, { criteria: 'HIDDEN_VALUES', values: [], visible: ['3/6/2024'] });
  expect(hidden()).toEqual([4]);
  run('filter.criteria', DATA, 3, { criteria: 'DATE_IS_VALID_DATE', values: [] });
  expect(hidden()).toEqual([2, 3, 4]);
});

test('tells its criteria by column, the others kept', () => {
  const { run } = filtered();
  run('filter.criteria', DATA, 1, NOT_ANN);
  run('filter.criteria', DATA, 3, OVER_2);
  expect(run('filter.read', DATA)).toEqual({ range: at('A1:C4'), columns: { 1: NOT_ANN, 3: OVER_2 } });
});

test('removed, it hides nothing more, and another may be made', () => {
  const { run, hidden } = filtered();
  run('filter.criteria', DATA, 1, NOT_ANN);
  run('filter.remove', DATA);
  expect([hidden(), run('filter.read', DATA)]).toEqual([[], null]);
  run('filter.create', at('A1:A4'));
  expect(run('filter.read', DATA)).toEqual({ range: at('A1:A4'), columns: {} });
});

test('sorts what lies below its header, and hides anew what fails', () => {
  const { run, shown, hidden } = filtered();
  run('filter.criteria', DATA, 1, NOT_ANN);
  run('filter.sort', DATA, 3, true);
  expect(shown('A1:A5')).toEqual([['Name'], ['Ann'], ['Eve'], ['Bob'], ['below']]);
  expect(hidden()).toEqual([2]);
  run('filter.sort', DATA, 1, false);
  expect(shown('A1:A5')).toEqual([['Name'], ['Eve'], ['Bob'], ['Ann'], ['below']]);
  expect(hidden()).toEqual([4]);
});

test('over its header alone there is nothing to sort', () => {
  const { run, shown } = filtered('A2:C2');
  run('filter.sort', DATA, 1, true);
  expect(shown('A1:A5').flat()).toEqual(['Name', 'Bob', 'Ann', 'Eve', 'below']);
});

test.each([
  [1, 'Exception: Those columns are out of bounds.'],
  [2, 'nothing was thrown'],
  [3, 'nothing was thrown'],
  [4, 'Exception: Those columns are out of bounds.'],
])('over columns 2 and 3, column %i: %s', (column, answer) => {
  const { run } = filtered('B1:C4');
  expect(words(() => run('filter.sort', DATA, column, true))).toBe(answer);
});

test('is refused where there is none, or one already', () => {
  const { run } = office(ROWS);
  expect(words(() => run('filter.sort', DATA, 1, true))).toBe('Exception: Filter not found');
  expect(words(() => run('filter.criteria', DATA, 1, NOT_ANN))).toBe('Exception: Filter not found');
  run('filter.create', at('A1:A2'));
  expect(words(() => run('filter.create', at('B1:B2')))).toBe(
    "Exception: You can't create a filter in a sheet that already has a filter.",
  );
});
