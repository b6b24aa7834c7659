import { type Cell, cellText, isCellOf } from '../../src/core/cell';

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

test.each([
  ['the same moment', new Date(Date.UTC(2026, 2, 4, 12)), true],
  ['its days, in a cell that is not formatted as a moment', 46085.5, true],
  ['the same in a far zone', 46086.08, true],
  ['another day', 46088.5, false],
  ['a text', '46085.5', false],
  ['nothing', '', false],
])('a moment is told in a cell that holds %s: %s', (_, cell, expected) => {
  expect(isCellOf(cell, new Date(Date.UTC(2026, 2, 4, 12)))).toBe(expected);
});
