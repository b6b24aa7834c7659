import { isWarned } from '../../../../local/preview/page/warned';
import type { Edit } from '../../../../local/preview/wire';
import type { RangeRef, SheetView } from '../../../../local/view';

const range = (row: number, column: number, rows = 1, columns = 1): RangeRef => ({
  sheet: 0,
  row,
  column,
  rows,
  columns,
});

const sheet = (warningOnly: boolean, where: RangeRef | null): SheetView =>
  ({ rows: 9, columns: 9, protections: [{ warningOnly, range: where }] }) as unknown as SheetView;

const enter = (row: number, column: number, texts = [['x']]): Edit => ({ kind: 'enter', sheet: 0, row, column, texts });

test.each<[string, Edit, boolean]>([
  ['typed in its corner', enter(3, 3), true],
  ['typed beside it', enter(3, 2), false],
  ['typed below it', enter(5, 3), false],
  [
    'pasted into it',
    enter(2, 2, [
      ['a', 'b'],
      ['c', 'd'],
    ]),
    true,
  ],
  [
    'pasted up to it',
    enter(1, 2, [
      ['a', 'b'],
      ['c', 'd'],
    ]),
    false,
  ],
  ['cleared', { kind: 'clear', range: range(4, 4) }, true],
  ['coloured', { kind: 'style', range: range(1, 1, 9, 9), style: { bg: '#ff0000' } }, true],
  ['sorted with the sheet', { kind: 'sort', sheet: 0, column: 1, ascending: true }, true],
  ['deleted with a row', { kind: 'delete', what: 'rows', sheet: 0, at: 2, count: 2 }, true],
  ['beside a deleted column', { kind: 'delete', what: 'columns', sheet: 0, at: 1, count: 2 }, false],
  ['parted by a new row', { kind: 'insert', what: 'rows', sheet: 0, at: 4, count: 1 }, true],
  ['moved down as a whole', { kind: 'insert', what: 'rows', sheet: 0, at: 3, count: 5 }, false],
  ['before a new row', { kind: 'insert', what: 'rows', sheet: 0, at: 5, count: 1 }, false],
  ['made wider', { kind: 'width', sheet: 0, column: 3, pixels: 90 }, false],
])('cells %s', (_, edit, warned) => {
  expect(isWarned(edit, sheet(true, range(3, 3, 2, 2)))).toBe(warned);
});

test('a whole sheet warns everywhere; a protection that refuses is the server’s matter', () => {
  expect(isWarned(enter(9, 9), sheet(true, null))).toBe(true);
  expect(isWarned(enter(3, 3), sheet(false, range(3, 3)))).toBe(false);
});
