import { type Cell, cellText } from '../../src/core/cell';

test.each<[Cell, string]>([
  ['', ''],
  [' a ', ' a '],
  [7.5, '7.5'],
  [true, 'true'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  [new Date(Number.NaN), ''],
])('%p as text is %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
