import fc from 'fast-check';
import { medianSeconds } from '../../../src/core/team/pace';

const seconds = (...values: number[]) => values.map((value) => value * 1000);

test('the median of the gaps, whatever the order of the moments', () => {
  expect(medianSeconds(seconds(0, 5, 12, 20))).toBe(7);
  expect(medianSeconds(seconds(20, 0, 12, 5))).toBe(7);
  expect(medianSeconds(seconds(0, 9, 10, 17))).toBe(7);
  expect(medianSeconds(seconds(0, 5, 11, 19, 100))).toBe(7);
});

test('a pause over two minutes is left out, one of two minutes is not', () => {
  expect(medianSeconds(seconds(0, 5, 12, 20, 141))).toBe(7);
  expect(medianSeconds(seconds(0, 5, 12, 20, 140))).toBe(7.5);
});

test('rows that were tagged in one go are one decision', () => {
  expect(medianSeconds(seconds(0, 5, 12, 12, 12, 12, 12, 20))).toBe(7);
  expect(medianSeconds(seconds(9, 9, 9, 9, 9))).toBeNull();
});

test('fewer than three gaps say nothing', () => {
  expect(medianSeconds(seconds(0, 5, 12))).toBeNull();
  expect(medianSeconds([])).toBeNull();
});

test('the median is between the shortest and the longest gap, and the given moments stay as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120000 }), { minLength: 3 }), (gaps) => {
      let now = 0;
      const moments = [0, ...gaps.map((gap) => (now += gap))].reverse();
      const before = [...moments];
      const median = medianSeconds(moments) ?? -1;
      expect(median).toBeGreaterThanOrEqual(Math.min(...gaps) / 1000);
      expect(median).toBeLessThanOrEqual(Math.max(...gaps) / 1000);
      expect(moments).toEqual(before);
    }),
  );
});
