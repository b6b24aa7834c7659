/** Looks and notes of cells. */
import { at, DATA, office, words } from '../office';

const LINE = 'SOLID #000000';
const styles = (office: { run: (op: string, ...args: unknown[]) => unknown }, a1: string, key: string) =>
  office.run('styles.read', at(a1), key);

test('a look is set on all cells of a range, apart from others, and taken off', () => {
  const made = office();
  made.run('style.write', at('B2:C2'), 'bold', true);
  made.run('style.write', at('C2:D2'), 'color', '#ff0000');
  expect([styles(made, 'A2:E2', 'bold'), styles(made, 'A2:E2', 'color')]).toEqual([
    [[null, true, true, null, null]],
    [[null, null, '#ff0000', '#ff0000', null]],
  ]);
  made.run('style.write', at('B2:D2'), 'bold', null);
  expect([styles(made, 'B2:D2', 'bold'), styles(made, 'B2:D2', 'color')]).toEqual([
    [[null, null, null]],
    [[null, '#ff0000', '#ff0000']],
  ]);
  expect(made.workbook.book.state.sheets[0]?.extras[1]?.[1]).toBeUndefined();
});

test('a block of looks goes where it belongs', () => {
  const made = office();
  made.run('styles.write', at('B2:C3'), 'size', [
    [8, 9],
    [null, 8],
  ]);
  expect(styles(made, 'A1:C3', 'size')).toEqual([
    [null, null, null],
    [null, 8, 9],
    [null, null, 8],
  ]);
  made.run('style.write', at('B2'), 'bold', true);
  made.run('styles.write', at('B2:C3'), 'size', [
    [10, null],
    [10, 10],
  ]);
  expect([styles(made, 'B2:C3', 'size'), styles(made, 'B2:C3', 'bold')]).toEqual([
    [
      [10, null],
      [10, 10],
    ],
    [
      [true, null],
      [null, null],
    ],
  ]);
});

test('looks are laid over what is there, and only what is asked is read', () => {
  const { run } = office();
  run('style.write', at('A1'), 'italic', true);
  run('looks.write', at('A1:B1'), [[{ bold: true, size: 9 }, {}]]);
  expect(run('looks.read', at('A1:C1'), ['bold', 'italic'])).toEqual([[{ bold: true, italic: true }, {}, {}]]);
});

test('notes are set for a range or one by one; a blank one is none', () => {
  const { run, workbook } = office();
  run('note.write', at('A1:B1'), 'same');
  run('notes.write', at('B1:C1'), [['', 'other']]);
  expect(run('notes.read', at('A1:D1'))).toEqual([['same', '', 'other', '']]);
  run('note.write', at('A1'), '');
  run('note.write', at('C1'), null);
  expect(workbook.book.state.sheets[0]?.extras[0]?.filter(Boolean)).toEqual([]);
});

test('a border is drawn around a range, and between its cells', () => {
  const made = office();
  made.run('border.write', at('B2:C3'), { top: true, bottom: true, left: true, right: true }, LINE);
  const sides = (a1: string) =>
    (styles(made, a1, 'border') as (object | null)[][]).map((row) => row.map((cell) => Object.keys(cell ?? {}).sort()));
  expect(sides('A1:C3')).toEqual([
    [[], [], []],
    [[], ['left', 'top'], ['right', 'top']],
    [[], ['bottom', 'left'], ['bottom', 'right']],
  ]);
  made.run('border.write', at('B2:C3'), { vertical: true, horizontal: true, top: null }, LINE);
  expect(sides('B2:C3')).toEqual(new Array(2).fill(new Array(2).fill(['bottom', 'left', 'right', 'top'])));
});

test('lines are taken away again, other looks stay', () => {
  const made = office();
  made.run('style.write', at('A1'), 'bold', true);
  made.run('border.write', at('A1:B1'), { top: true, left: true }, LINE);
  made.run('border.write', at('A1:B1'), { top: false }, LINE);
  expect(styles(made, 'A1:B1', 'border')).toEqual([[{ left: LINE }, null]]);
  made.run('border.write', at('A1:B1'), { left: false }, LINE);
  expect([styles(made, 'A1:B1', 'border'), styles(made, 'A1', 'bold')]).toEqual([[[null, null]], [[true]]]);
  expect(made.workbook.book.state.sheets[0]?.extras[0]?.[1]).toBeUndefined();
});

test.each([
  ['styles.write', ['bold']],
  ['looks.write', []],
  ['notes.write', []],
])('%s takes blocks of the range’s size only', (op, keys) => {
  const { run } = office();
  const mismatch = (what: string, data: number, range: number) =>
    `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
  expect(words(() => run(op, at('A1:B2'), ...keys, [[null, null]]))).toBe(mismatch('rows', 1, 2));
  expect(words(() => run(op, at('A1:B1'), ...keys, [[null]]))).toBe(mismatch('columns', 1, 2));
});

test.each([
  [{ contents: true }, ['', true, 'n', 1]],
  [{ formats: true }, ['x', null, 'n', 1]],
  [{ notes: true }, ['x', true, '', 1]],
  [{ rules: true }, ['x', true, 'n', 0]],
  [{ contents: true, formats: true, notes: true, rules: true }, ['', null, '', 0]],
])('clearing %j leaves %j, and the cells beside it whole', (what, left) => {
  const { run, shown } = office(new Array(3).fill(['x', 'x', 'x']));
  const rule = { criteria: 'CHECKBOX', values: [], source: null, showDropdown: true, allowInvalid: true, help: null };
  run('style.write', at('A1:C3'), 'bold', true);
  run('note.write', at('A1:C3'), 'n');
  run('rule.write', at('A1:C3'), 1, rule);
  run('range.clear', at('B2'), what);
  const cells = (a1: string) => {
    const ruled = (run('rules.read', at(a1)) as unknown[][]).flat().filter(Boolean).length;
    return [
      shown(a1).flat().join(''),
      ...((run('styles.read', at(a1), 'bold') as unknown[][])[0] ?? []).slice(0, 1),
      (run('notes.read', at(a1)) as string[][]).flat().join(''),
      ruled,
    ];
  };
  expect(cells('B2')).toEqual(left);
  for (const beside of ['A2', 'C2', 'B1', 'B3']) expect(cells(beside)).toEqual(['x', true, 'n', 1]);
});

test('clearing far beyond what is filled changes nothing else', () => {
  const { run, shown } = office([['a', 'b']]);
  run('range.clear', { ...at('B1'), rows: 1000, columns: 25 }, { contents: true, formats: true });
  expect([shown('A1:C1'), run('used.range', DATA)]).toEqual([[['a', '', '']], { rows: 1, columns: 1 }]);
});
