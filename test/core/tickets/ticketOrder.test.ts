import fc from 'fast-check';
import { BLOCK, fairly, spreadOrder } from '../../../src/core/tickets/ticketOrder';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);

/** Day `index`, where tickets of `month` follow each other: 30 days a month from 1970 on, the 15th of each. */
const dayIn = (months: readonly number[]) => (index: number) => (months[index] ?? 0) * 31 + 14;

const monthsOf = (sizes: readonly number[]): number[] =>
  sizes.flatMap((size, month) => Array.from({ length: size }, () => month));

const blocksOf = (order: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(order.length / BLOCK) }, (_, at) => order.slice(at * BLOCK, (at + 1) * BLOCK));

test('every ticket comes once, in blocks of adjacent rows, and always in the same order', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.array(fc.nat(5), { maxLength: 300 }), (count, months) => {
      const order = spreadOrder(ids(count), dayIn(months));
      expect([...order].sort((a, b) => a - b)).toEqual(ids(count).map((_, index) => index));
      const breaks = order.filter((index, at) => at > 0 && index !== (order[at - 1] ?? 0) + 1);
      expect(breaks.every((index) => index % BLOCK === 0)).toBe(true);
      expect(spreadOrder(ids(count), dayIn(months))).toEqual(order);
    }),
  );
});

test('blocks are shuffled', () => {
  const order = spreadOrder(ids(200), () => null);
  const starts = blocksOf(order).map(([first = 0]) => first);
  expect(starts).not.toEqual([...starts].sort((a, b) => a - b));
});

test('the first 100 of 1,000 hold each month by its share, within a block', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, (weights) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const counts = weights.map((weight) => Math.round((weight * 100) / sum) * BLOCK);
      const months = monthsOf(counts);
      const first = spreadOrder(ids(months.length), dayIn(months)).slice(0, 100);
      counts.forEach((count, month) => {
        const have = first.filter((index) => months[index] === month).length;
        expect(Math.abs(have - (count * first.length) / months.length)).toBeLessThanOrEqual(BLOCK);
      });
    }),
  );
});

test('at no place does a group lag or lead by two blocks', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, (counts) => {
      const total = counts.reduce((a, b) => a + b, 0);
      const merged = fairly(counts.map((count, group) => Array.from({ length: count }, () => group)));
      const had = counts.map(() => 0);
      const apart = merged.map((group, place) => {
        had[group] = (had[group] ?? 0) + 1;
        return Math.max(...counts.map((count, one) => Math.abs((had[one] ?? 0) - ((place + 1) * count) / total)));
      });
      expect(Math.max(...apart)).toBeLessThan(2);
      expect(had).toEqual(counts);
    }),
  );
});

test('a block whose first rows have no day goes by the first that has one', () => {
  const asked: number[] = [];
  spreadOrder(ids(10), (index) => {
    asked.push(index);
    return index < 3 ? null : 0;
  });
  expect(asked).toEqual([0, 1, 2, 3]);
});
