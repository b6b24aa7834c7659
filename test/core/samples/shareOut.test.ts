import fc from 'fast-check';
import { shareOut } from '../../../src/core/samples/shareOut';

const groups = fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 });
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

test('the largest remainders get what is left over', () => {
  expect(shareOut([50, 30, 20], 7)).toEqual([4, 2, 1]);
  expect(shareOut([1, 1, 1], 2)).toEqual([1, 1, 0]);
  // Equal remainders, a half each: the larger group goes first.
  expect(shareOut([1, 3], 2)).toEqual([0, 2]);
});

test('where there is not more than is asked for, all of it', () => {
  expect(shareOut([3, 0, 2], 5)).toEqual([3, 0, 2]);
  expect(shareOut([3, 0, 2], 9)).toEqual([3, 0, 2]);
  expect(shareOut([0, 0], 4)).toEqual([0, 0]);
  expect(shareOut([], 4)).toEqual([]);
});

test('the sum is exact, every group within one of its share and never over what it has', () => {
  fc.assert(
    fc.property(groups, fc.nat(5000), (counts, wanted) => {
      const all = sum(counts);
      const total = Math.min(wanted, all);
      const shares = shareOut(counts, wanted);
      expect(sum(shares)).toBe(total);
      shares.forEach((share, index) => {
        const exact = all === 0 ? 0 : ((counts[index] ?? 0) * total) / all;
        expect(Math.abs(share - exact)).toBeLessThan(1);
        expect(share).toBeLessThanOrEqual(counts[index] ?? 0);
      });
    }),
  );
});

test('equal groups differ by one at most, whatever their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(400), (many, total) => {
      const shares = shareOut(
        Array.from({ length: many }, () => 10),
        total,
      );
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
