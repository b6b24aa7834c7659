import fc from 'fast-check';
import { monthOf, monthsCovered, monthsToAdd, spreadOf } from '../../../src/core/reports/yearSpread';

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86400000;
const JUNE_2025 = 2025 * 12 + 5;

test('the month of a day', () => {
  expect(monthOf(dayOf(2025, 6, 30))).toBe(JUNE_2025);
  expect(monthOf(dayOf(2025, 7, 1))).toBe(JUNE_2025 + 1);
});

test('a month counts from ten days on, or as the middle of a run', () => {
  expect([...monthsCovered([{ first: dayOf(2025, 5, 23), last: dayOf(2025, 7, 9) }])]).toEqual([5]);
  expect([...monthsCovered([{ first: dayOf(2025, 5, 22), last: dayOf(2025, 7, 10) }])]).toEqual([4, 5, 6]);
  expect([...monthsCovered([{ first: dayOf(2025, 5, 1), last: dayOf(2025, 5, 3) }])]).toEqual([4]);
  expect(monthsCovered([{ first: dayOf(1990, 1, 1), last: dayOf(2025, 5, 3) }]).size).toBe(12);
});

test('the spread goes round the turn of the year', () => {
  expect(spreadOf(new Set([0, 11]))).toBe(1);
  expect(spreadOf(new Set([1, 7]))).toBe(6);
  expect(spreadOf(new Set([3]))).toBe(0);
});

test('months to add lie furthest away, the latest first', () => {
  expect(monthsToAdd(new Set([11]), 2025 * 12 + 11, 1)).toEqual([JUNE_2025]);
  expect(monthsToAdd(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), JUNE_2025, 2)).toEqual([]);
});

test('added months are past, new, within a year and never two alike', () => {
  const covered = fc.uniqueArray(fc.nat(11), { minLength: 1 }).map((months) => new Set(months));
  fc.assert(
    fc.property(covered, fc.integer({ min: 24000, max: 24300 }), fc.nat(5), (months, end, count) => {
      const added = monthsToAdd(months, end, count);
      expect(added).toHaveLength(Math.min(count, 12 - months.size));
      expect(new Set(added.map((month) => month % 12)).size).toBe(added.length);
      for (const month of added) {
        expect(months.has(month % 12)).toBe(false);
        expect(end - month).toBeGreaterThanOrEqual(1);
        expect(end - month).toBeLessThanOrEqual(12);
      }
    }),
  );
});
