/** Inserting, deleting and moving lines: what the cells become, and how large all may be. */
import { at, DATA, OTHER, office, words } from '../office';

const BLOCK = [
  ['a1', 'b1', 'c1'],
  ['a2', 'b2', 'c2'],
  ['a3', 'b3', 'c3'],
];
const TOO_MANY =
  'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

/** A block whose middle cell has a format, a rule and a note, and whose middle lines have sizes of their own. */
function dressed() {
  const made = office(BLOCK);
  const { run } = made;
  run('style.write', at('B2'), 'bold', true);
  run('note.write', at('B2'), 'note');
  run('rule.write', at('A2'), 1, {
    criteria: 'VALUE_IN_LIST',
    values: ['x'],
    source: null,
    showDropdown: true,
    allowInvalid: true,
    help: null,
  });
  run('note.write', at('C2'), 'only a note');
  run('heights.write', DATA, 2, 1, 40);
  run('widths.write', DATA, 2, 1, 50);
  run('lines.hide', DATA, 'rows', 3, 1, true);
  run('lines.hide', DATA, 'columns', 3, 1, true);
  const bold = (a1: string) => (run('styles.read', at(a1), 'bold') as unknown[][]).map((row) => row.map(Boolean));
  const ruled = (a1: string) => (run('rules.read', at(a1)) as unknown[][]).map((row) => row.map(Boolean));
  const notes = (a1: string) => run('notes.read', at(a1));
  const lines = (count: number) => {
    const each = <T>(read: (line: number) => T): T[] => Array.from({ length: count }, (_, index) => read(index + 1));
    return {
      heights: each((row) => run('height.read', DATA, row)),
      widths: each((column) => run('width.read', DATA, column)),
      hiddenRows: each((row) => run('row.hidden', DATA, row, 'user')),
      hiddenColumns: each((column) => run('column.hidden', DATA, column)),
    };
  };
  return { ...made, bold, ruled, notes, lines };
}

test('rows inserted after one look like it, rules and all, hold nothing and have no notes', () => {
  const { run, shown, bold, ruled, notes, lines } = dressed();
  run('lines.insert', DATA, 'rows', 3, 2, 2);
  expect(shown('A1:C5')).toEqual([BLOCK[0], BLOCK[1], ['', '', ''], ['', '', ''], BLOCK[2]]);
  expect(bold('A2:C5').map((row) => row[1])).toEqual([true, true, true, false]);
  expect(ruled('A2:C5').map((row) => row[0])).toEqual([true, true, true, false]);
  expect(notes('A2:C4')).toEqual([
    ['', 'note', 'only a note'],
    ['', '', ''],
    ['', '', ''],
  ]);
  expect(lines(5)).toMatchObject({
    heights: [21, 40, 21, 21, 21],
    hiddenRows: [false, false, false, false, true],
  });
});

test('columns inserted before one look like the neighbour that is named', () => {
  const { run, shown, bold, notes, lines } = dressed();
  run('lines.insert', DATA, 'columns', 2, 2, 2);
  expect(shown('A2:E2')).toEqual([['a2', '', '', 'b2', 'c2']]);
  expect(bold('A1:E2')).toEqual([
    [false, false, false, false, false],
    [false, true, true, true, false],
  ]);
  expect(notes('A2:E2')).toEqual([['', '', '', 'note', 'only a note']]);
  expect(lines(5)).toMatchObject({
    widths: [100, 100, 100, 50, 100],
    hiddenColumns: [false, false, false, false, true],
  });
});

test('lines inserted beyond what is filled leave it alone', () => {
  const { run, shown } = dressed();
  run('lines.insert', DATA, 'columns', 4, 1, 3);
  run('lines.insert', DATA, 'columns', 9, 1, 8);
  run('lines.insert', DATA, 'rows', 9, 1, 8);
  expect(shown('A1:E4')).toEqual([...BLOCK.map((row) => [...row, '', '']), ['', '', '', '', '']]);
  expect(run('grid.size', DATA)).toEqual({ rows: 1001, columns: 28 });
});

test('a format below what is filled is inherited too', () => {
  const { run } = office([['a']]);
  run('style.write', at('A50'), 'bold', true);
  run('lines.insert', DATA, 'rows', 51, 1, 50);
  expect(run('styles.read', at('A49:A52'), 'bold')).toEqual([[null], [true], [true], [null]]);
});

test('deleted lines are gone with all they had, the others close up', () => {
  const { run, shown, bold, lines } = dressed();
  run('lines.delete', DATA, 'rows', 1, 1);
  run('lines.delete', DATA, 'columns', 1, 1);
  expect(shown('A1:C3')).toEqual([
    ['b2', 'c2', ''],
    ['b3', 'c3', ''],
    ['', '', ''],
  ]);
  expect(bold('A1:C3').flat()).toEqual([true, ...new Array(8).fill(false)]);
  expect(lines(3)).toEqual({
    heights: [40, 21, 21],
    widths: [50, 100, 100],
    hiddenRows: [false, true, false],
    hiddenColumns: [false, true, false],
  });
  expect(run('grid.size', DATA)).toEqual({ rows: 999, columns: 25 });
});

test.each([
  ['up', [3, 1, 1], ['c1', 'a1', 'b1', '']],
  ['down', [1, 1, 3], ['b1', 'a1', 'c1', '']],
  ['down several', [1, 2, 4], ['c1', 'a1', 'b1', '']],
  ['beyond what is filled', [1, 1, 5], ['b1', 'c1', '', 'a1']],
  ['to where it is', [2, 1, 2], ['a1', 'b1', 'c1', '']],
])('moving columns, and rows alike: %s', (_, args, order) => {
  const { run, shown, bold, lines } = dressed();
  run('lines.move', DATA, 'columns', ...args);
  expect(shown('A1:D1')).toEqual([order]);
  expect(bold('A2:D2')).toEqual([order.map((one) => one === 'b1')]);
  expect(lines(4).widths).toEqual(order.map((one) => (one === 'b1' ? 50 : 100)));
  expect(lines(4).hiddenColumns).toEqual(order.map((one) => one === 'c1'));
  run('lines.move', DATA, 'rows', ...args);
  const rows = order.map((one) => (one === '' ? '' : one.replace('1', '').charCodeAt(0) - 96));
  expect(lines(4).heights).toEqual(rows.map((row) => (row === 2 ? 40 : 21)));
  expect(lines(4).hiddenRows).toEqual(rows.map((row) => row === 3));
  expect(bold('A1:D4').flat().filter(Boolean)).toHaveLength(1);
});

describe.each(['rows', 'columns'] as const)('frozen %s', (axis) => {
  test.each([
    ['lines.insert', [1, 2, 1], 4],
    ['lines.insert', [2, 1, 1], 3],
    ['lines.insert', [3, 1, 2], 2],
    ['lines.delete', [1, 1], 1],
    ['lines.delete', [2, 5], 1],
    ['lines.delete', [1, 9], 0],
    ['lines.delete', [3, 1], 2],
  ])('are %s %j: %i of two', (op, args, left) => {
    const { run } = office();
    run('lines.freeze', DATA, axis, 2);
    run(op, DATA, axis, ...args);
    expect(run('frozen.read', DATA, axis)).toBe(left);
  });

  test('must leave one that is not', () => {
    const { run } = office();
    const size = axis === 'rows' ? 1000 : 26;
    run('lines.freeze', DATA, axis, 2);
    const refusal = `Exception: Sorry, it is not possible to delete all non-frozen ${axis}.`;
    expect(words(() => run('lines.delete', DATA, axis, 3, size - 2))).toBe(refusal);
    expect(words(() => run('lines.delete', DATA, axis, 2, size - 1))).toBe(refusal);
    expect(words(() => run('lines.delete', DATA, axis, 3, size - 3))).toBe('nothing was thrown');
  });
});

describe('ten million cells', () => {
  // Two sheets of 26,000 cells each.
  const room = 10_000_000 - 2 * 26_000;
  test('fit, one row more does not, and all sheets count', () => {
    const { run } = office();
    run('lines.insert', DATA, 'rows', 2, Math.floor(room / 26), 1);
    expect(words(() => run('lines.insert', OTHER, 'rows', 2, 1, 1))).toBe(TOO_MANY);
    expect(words(() => run('lines.insert', DATA, 'columns', 2, 1, 1))).toBe(TOO_MANY);
    expect(words(() => run('sheet.insert', 9, 'New', null))).toBe(TOO_MANY);
    run('lines.delete', DATA, 'rows', 2, 1000);
    expect(words(() => run('sheet.insert', 9, 'New', null))).toBe('nothing was thrown');
  });

  test('may be exactly that many', () => {
    const { run } = office();
    run('lines.delete', DATA, 'columns', 1, 1);
    run('lines.delete', OTHER, 'columns', 1, 1);
    expect(words(() => run('lines.insert', DATA, 'rows', 1, 398_000, 1))).toBe('nothing was thrown');
    expect(words(() => run('rows.grow', DATA, 1))).toBe(TOO_MANY);
  });

  test('and 18,278 columns', () => {
    const { run } = office();
    run('lines.delete', DATA, 'rows', 1, 990);
    run('lines.insert', DATA, 'columns', 1, 18_278 - 26, 1);
    expect(words(() => run('lines.insert', DATA, 'columns', 1, 1, 1))).toBe(TOO_MANY);
  });
});

test('appending grows the sheet where its last row is taken', () => {
  const { run, shown } = office([['a']]);
  run('values.write', at('B1000'), [['last']]);
  run('rows.append', DATA, ['x']);
  expect([run('size.read', DATA, 'rows'), shown('A1001')]).toEqual([1001, [['x']]]);
  run('rows.append', DATA, []);
  expect(run('size.read', DATA, 'rows')).toBe(1001);
  expect(words(() => run('rows.append', DATA, new Array(27).fill(1)))).toBe(
    'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(words(() => run('rows.append', DATA, new Array(26).fill(1)))).toBe('nothing was thrown');
});
