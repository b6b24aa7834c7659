/** Rows and columns: which lines there are to insert, delete, move, hide, freeze and size. */
import { BOB, DATA, office, words } from '../office';

const ROWS_OUT = 'Exception: Those rows are out of bounds.';
const COLUMNS_OUT = 'Exception: Those columns are out of bounds.';
const FINE = 'nothing was thrown';

/** The same for both axes: the last line of each, and the refusal. */
const AXES = [
  ['rows', 1000, ROWS_OUT],
  ['columns', 26, COLUMNS_OUT],
] as const;

describe.each(AXES)('%s', (axis, last, out) => {
  test.each([
    ['lines.insert', [1, 1, 1], FINE],
    ['lines.insert', [last + 1, 1, last], FINE],
    ['lines.insert', [last + 2, 1, last], out],
    ['lines.insert', [0, 1, 1], out],
    ['lines.insert', [1, 0, 1], out],
    ['lines.insert', [1, 1, 0], out],
    ['lines.insert', [1, 1, last + 1], out],
    ['lines.delete', [last, 1], FINE],
    ['lines.delete', [1, last - 1], FINE],
    ['lines.delete', [last, 2], out],
    ['lines.delete', [0, 1], out],
    ['lines.delete', [1, 0], out],
    ['lines.hide', [1, last, true], FINE],
    ['lines.hide', [2, last, true], out],
    ['lines.hide', [0, 1, true], out],
    ['lines.move', [1, 1, last + 1], FINE],
    ['lines.move', [last, 1, 1], FINE],
    ['lines.move', [1, 1, last + 2], out],
    ['lines.move', [2, 1, 0], out],
    ['lines.move', [0, 1, 3], out],
    ['lines.move', [last, 2, 1], out],
    ['lines.move', [2, 3, 2], FINE],
    ['lines.move', [2, 3, 5], FINE],
    ['lines.move', [2, 3, 3], 'Exception: The destination lies within the lines that are to be moved.'],
    ['lines.move', [2, 3, 4], 'Exception: The destination lies within the lines that are to be moved.'],
    ['lines.freeze', [0], FINE],
    ['lines.freeze', [last - 1], FINE],
    ['lines.freeze', [last], `Exception: You can't freeze all visible ${axis} on the sheet.`],
    ['lines.freeze', [-1], `Exception: You can't freeze all visible ${axis} on the sheet.`],
  ])('%s %j: %s', (op, args, answer) => {
    const { session } = office();
    expect(words(() => session().call(op, [DATA, axis, ...args]))).toBe(answer);
  });
});

test.each([
  ['widths.write', 26, COLUMNS_OUT],
  ['heights.write', 1000, ROWS_OUT],
  ['widths.fit', 26, COLUMNS_OUT],
])('%s sizes lines that are there', (op, last, out) => {
  const { run } = office();
  const size = (line: number, count: number) => words(() => run(op, DATA, line, count, 50));
  expect([size(1, last), size(last, 1), size(0, 1), size(last, 2)]).toEqual([FINE, FINE, out, out]);
});

test('exactly the lines named are sized and hidden', () => {
  const { run } = office();
  run('widths.write', DATA, 2, 2, 50);
  run('heights.write', DATA, 2, 2, 40);
  run('lines.hide', DATA, 'rows', 2, 2, true);
  run('lines.hide', DATA, 'columns', 2, 2, true);
  const four = (read: (line: number) => unknown) => [1, 2, 3, 4].map(read);
  expect(four((column) => run('width.read', DATA, column))).toEqual([100, 50, 50, 100]);
  expect(four((row) => run('height.read', DATA, row))).toEqual([21, 40, 40, 21]);
  expect(four((row) => run('row.hidden', DATA, row, 'user'))).toEqual([false, true, true, false]);
  expect(four((row) => run('row.hidden', DATA, row, 'filter'))).toEqual([false, false, false, false]);
  expect(four((column) => run('column.hidden', DATA, column))).toEqual([false, true, true, false]);
  run('lines.hide', DATA, 'rows', 2, 1, false);
  expect(four((row) => run('row.hidden', DATA, row, 'user'))).toEqual([false, false, true, false]);
});

test('rows and columns are frozen each for itself', () => {
  const { run } = office();
  run('lines.freeze', DATA, 'rows', 2);
  run('lines.freeze', DATA, 'columns', 3);
  expect([run('frozen.read', DATA, 'rows'), run('frozen.read', DATA, 'columns')]).toEqual([2, 3]);
});

test('columns fit their longest display text, one without text stays as it is', () => {
  const { run } = office([
    ['', 'ab', new Date(Date.UTC(2024, 2, 4))],
    ['', 'abcd', ''],
    ['', 'abc', ''],
  ]);
  run('widths.fit', DATA, 1, 3);
  const widths = [1, 2, 3, 4].map((column) => run('width.read', DATA, column));
  expect(widths).toEqual([100, 4 * 7 + 21, '3/4/2024'.length * 7 + 21, 100]);
});

test('a person may insert before the first line without a neighbour to look like', () => {
  const { workbook } = office([['a']]);
  expect(words(() => workbook.insertLines(BOB, DATA, 'rows', 1, 1))).toBe(FINE);
  expect(workbook.text(DATA, 2, 1)).toBe('a');
});

test('sizes: of the grid, and of what is used', () => {
  const { run } = office([['a'], [], ['', '', 'c']]);
  expect([run('size.read', DATA, 'rows'), run('size.read', DATA, 'columns')]).toEqual([1000, 26]);
  expect([run('used.read', DATA, 'rows'), run('used.read', DATA, 'columns')]).toEqual([3, 3]);
  expect(run('used.range', DATA)).toEqual({ rows: 3, columns: 3 });
  expect(run('grid.size', DATA)).toEqual({ rows: 1000, columns: 26 });
});
