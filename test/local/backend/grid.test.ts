import fc from 'fast-check';
import { shiftRange } from '../../../local/backend/shift';
import { createWorkbook } from '../../../local/workbook';

const ann = { id: 'ann' };
const cell = fc.oneof(fc.integer(), fc.boolean(), fc.string({ maxLength: 5 }), fc.constant(null));
const block = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

function sheetOf(rows: (string | number | boolean | null)[][]) {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data', rows);
  return {
    workbook,
    sheet,
    shown: () => workbook.rows(sheet).map((row) => [row.row, ...row.cells.map((one) => one?.d ?? '')]),
  };
}

test('inserting rows or columns and deleting them again changes nothing', () => {
  const lines = fc.record({
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    at: fc.integer({ min: 1, max: 10 }),
    count: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(block, lines, (rows, { axis, at, count }) => {
      const { workbook, sheet, shown } = sheetOf(rows);
      const [before, size] = [shown(), workbook.sheet(sheet)];
      workbook.insertLines(ann, sheet, axis, at, count);
      workbook.deleteLines(ann, sheet, axis, at, count);
      expect(shown().filter((row) => row.length > 1)).toEqual(before);
      expect(workbook.sheet(sheet)).toEqual(size);
    }),
  );
});

test('sorting keeps rows whole and loses none', () => {
  fc.assert(
    fc.property(block, fc.boolean(), (rows, ascending) => {
      const { workbook, sheet } = sheetOf(rows);
      const whole = () =>
        workbook.rows(sheet, 1, rows.length).map((row) => JSON.stringify(row.cells.map((one) => one?.d ?? '')));
      const before = whole()
        .filter((row) => row !== '["","",""]')
        .sort();
      workbook.sort(ann, { sheet, row: 1, column: 1, rows: rows.length, columns: 3 }, [{ column: 2, ascending }]);
      expect(
        whole()
          .filter((row) => row !== '["","",""]')
          .sort(),
      ).toEqual(before);
    }),
  );
});

test('sorting puts numbers before texts before booleans, blanks last either way', () => {
  const { workbook, sheet } = sheetOf([['b'], [true], [null], [10], ['A'], [9]]);
  const range = { sheet, row: 1, column: 1, rows: 6, columns: 1 };
  const column = () => Array.from({ length: 6 }, (_, index) => workbook.text(sheet, index + 1, 1));
  workbook.sort(ann, range, [{ column: 1, ascending: true }]);
  expect(column()).toEqual(['9', '10', 'A', 'b', 'TRUE', '']);
  workbook.sort(ann, range, [{ column: 1, ascending: false }]);
  expect(column()).toEqual(['TRUE', 'b', 'A', '10', '9', '']);
});

test('sorting takes notes and formats along', () => {
  const { workbook, sheet } = sheetOf([[2], [1]]);
  workbook.edit(ann, 'note.write', { sheet, row: 2, column: 1, rows: 1, columns: 1 }, 'one');
  workbook.sort(ann, { sheet, row: 1, column: 1, rows: 2, columns: 1 }, [{ column: 1, ascending: true }]);
  expect(workbook.rows(sheet, 1, 2).map((row) => row.cells[0]?.note)).toEqual(['one', undefined]);
});

describe('a range beside inserted and deleted rows', () => {
  const ref = { sheet: 1, row: 5, column: 2, rows: 3, columns: 1 };
  test.each([
    ['inserted above', 5, 2, [7, 3]],
    ['inserted inside', 6, 2, [5, 5]],
    ['inserted below', 8, 2, [5, 3]],
    ['deleted above', 1, -2, [3, 3]],
    ['deleted across the start', 4, -2, [4, 2]],
    ['deleted inside', 6, -1, [5, 2]],
    ['deleted across the end', 7, -9, [5, 2]],
    ['deleted below', 8, -1, [5, 3]],
  ])('%s', (_, at, count, [row, rows]) => {
    expect(shiftRange(ref, 1, 'rows', at, count)).toEqual({ ...ref, row, rows });
  });
  test('is gone with its rows', () => {
    expect(shiftRange(ref, 1, 'rows', 5, -3)).toBeNull();
  });
  test('of another sheet stays', () => {
    expect(shiftRange(ref, 2, 'rows', 1, 5)).toBe(ref);
  });
});

test('new rows look like the row before them and hold nothing', () => {
  const { workbook, sheet } = sheetOf([['a']]);
  workbook.edit(ann, 'style.write', { sheet, row: 1, column: 1, rows: 1, columns: 1 }, 'bold', true);
  workbook.insertLines(ann, sheet, 'rows', 2, 1);
  expect(workbook.rows(sheet, 2, 2)[0]?.cells[0]).toEqual({ v: '', d: '', t: 's', bold: true });
});
