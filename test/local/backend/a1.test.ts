import fc from 'fast-check';
import { a1Of, columnLetters, parseA1 } from '../../../local/backend/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['B2', { sheet: null, row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
  ['A2:C', { sheet: null, row: 2, column: 1, lastRow: null, lastColumn: 3 }],
  ['A:B', { sheet: null, row: 1, column: 1, lastRow: null, lastColumn: 2 }],
  ['2:5', { sheet: null, row: 2, column: 1, lastRow: 5, lastColumn: null }],
  ["'It''s mine'!A1", { sheet: "It's mine", row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
  ['Tags!$B$2:$B', { sheet: 'Tags', row: 2, column: 2, lastRow: null, lastColumn: 2 }],
])('%s', (text, parsed) => {
  expect(parseA1(text)).toEqual(parsed);
});

test.each([
  '',
  'A',
  '7',
  '$',
  'A1:B2:C3',
  'A-1',
  'ABCD1',
  '!A1',
  ':',
  'A1:',
  ':A1',
  'A1:$',
  '$:A1',
  "it's!A1",
  "'a'b!A1",
  'Tags!',
])('%j is no reference', (text) => {
  expect(parseA1(text)).toBeNull();
});

test('what is written is read', () => {
  const size = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(size, size, size, size, (row, column, rows, columns) => {
      const parsed = parseA1(a1Of({ row, column, rows, columns }));
      expect(parsed).toEqual({ sheet: null, row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });
    }),
  );
});
