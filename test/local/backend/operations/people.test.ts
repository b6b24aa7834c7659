/** What people do by hand: where it goes, and what `onEdit` is told. */
import { ANN, at, DATA, office, words } from '../office';

const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
const place = (row: number, column: number, rows = 1, columns = 1) => ({ sheetId: DATA, row, column, rows, columns });

test.each([
  ['5', '5'],
  ['05', '5'],
  ['text', 'text'],
  ['true', 'TRUE'],
  ['FALSE', 'FALSE'],
  ['50%', '0.5'],
  ['3/4/2024', '45355'],
])('typing %j over “old” tells %j', (text, value) => {
  const { workbook } = office([['old']]);
  expect(workbook.type(ANN, DATA, 1, 1, text)).toEqual({ ...place(1, 1), value, oldValue: 'old' });
});

test('a cell that was blank has no old value, one that becomes blank no new one', () => {
  const { workbook } = office();
  expect(workbook.type(ANN, DATA, 2, 3, 'x')).toEqual({ ...place(2, 3), value: 'x' });
  expect(workbook.type(ANN, DATA, 2, 3, '')).toEqual({ ...place(2, 3), oldValue: 'x' });
  expect(workbook.clear(ANN, at('C2'))).toEqual(place(2, 3));
});

test.each([
  [[['a', 'b']], 1, 2],
  [[['a'], ['b']], 2, 1],
])('pasting %j tells its place only', (texts, rows, columns) => {
  const { workbook } = office([['old']]);
  expect(workbook.paste(ANN, DATA, 1, 1, texts)).toEqual(place(1, 1, rows, columns));
  expect(workbook.clear(ANN, { ...at('A1'), rows, columns })).toEqual(place(1, 1, rows, columns));
});

test('shorter lines of a paste leave blanks', () => {
  const { workbook, shown } = office([
    ['x', 'x', 'x'],
    ['x', 'x', 'x'],
  ]);
  workbook.paste(ANN, DATA, 1, 1, [['a'], ['b', 'c']]);
  expect(shown('A1:C2')).toEqual([
    ['a', '', 'x'],
    ['b', 'c', 'x'],
  ]);
});

test.each([
  [1000, 26, 1000, 26],
  [1001, 26, 1001, 26],
  [1000, 27, 1000, 27],
  [1003, 28, 1003, 28],
])('at row %i, column %i the sheet becomes %i × %i', (row, column, rows, columns) => {
  const { workbook, run } = office();
  workbook.type(ANN, DATA, row, column, 'x');
  expect([run('grid.size', DATA), workbook.text(DATA, row, column)]).toEqual([{ rows, columns }, 'x']);
});

test.each([
  [0, 1, [['x']]],
  [1, 0, [['x']]],
  [1, 1, []],
])('nothing is entered at row %i, column %i: %j', (row, column, texts) => {
  const { workbook } = office();
  expect(words(() => workbook.paste(ANN, DATA, row, column, texts))).toBe(OUTSIDE);
});

test('a host that filters by itself hides exactly its rows', () => {
  const { workbook, run } = office();
  const hidden = () => [1, 2, 3, 4].filter((row) => run('row.hidden', DATA, row, 'filter'));
  workbook.setFilteredRows(ANN, DATA, [2, 4]);
  expect(hidden()).toEqual([2, 4]);
  workbook.setFilteredRows(ANN, DATA, [3]);
  expect(hidden()).toEqual([3]);
});

test('a paste may be as long as a dump', () => {
  const { workbook } = office();
  const long = 150_000;
  const texts = Array.from({ length: long }, () => ['x']);
  expect(workbook.paste(ANN, DATA, 1, 1, texts)).toEqual(place(1, 1, long, 1));
});
