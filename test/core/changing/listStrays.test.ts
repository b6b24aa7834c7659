import fc from 'fast-check';
import { strayRows } from '../../../src/core/changing/listStrays';

type Row = readonly string[];

const BEFORE: Row[] = [
  ['A', ''],
  ['A', 'x'],
  ['B', ''],
];
const AFTER: Row[] = [
  ['E', ''],
  ['E', 'x'],
  ['B', ''],
];

const mended = (now: readonly Row[]): Row[] | null => {
  const strays = strayRows(now, BEFORE, AFTER);
  const rows = [...now];
  for (const { index, cells } of strays ?? []) rows[index] = cells.map(String);
  return strays && rows;
};

test('rows that stand as meant are left alone, in any order and among blank ones', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...AFTER, ['', ''], []], { minLength: 5 }), (now) => {
      expect(strayRows(now, BEFORE, AFTER)).toEqual([]);
    }),
  );
});

test('names that fell on other rows because of a sort are put right', () => {
  // Sorted downwards before `E` was written into the first two rows.
  expect(
    mended([
      ['E', ''],
      ['E', 'x'],
      ['A', ''],
    ])?.sort(),
  ).toEqual([...AFTER].sort());
});

test('what somebody typed meanwhile is told and not overwritten', () => {
  expect(
    strayRows(
      [
        ['E', ''],
        ['E', 'x'],
        ['Mine', ''],
      ],
      BEFORE,
      AFTER,
    ),
  ).toBeNull();
  expect(strayRows([...AFTER, ['Mine', '']], BEFORE, AFTER)).toBeNull();
});
