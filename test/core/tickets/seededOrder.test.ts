import fc from 'fast-check';
import { byLot } from '../../../src/core/tickets/seededOrder';

const ids = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 40 });
const seed = fc.nat(999_999);

test('is the same for the same seed, however the texts stand', () => {
  fc.assert(
    fc.property(ids, seed, (texts, lot) => {
      const drawn = byLot(texts, lot);
      expect([...drawn].sort()).toEqual([...texts].sort());
      expect(byLot([...texts].reverse(), lot)).toEqual(drawn);
      expect(byLot([...texts].sort(), lot)).toEqual(drawn);
    }),
  );
});

test('the order of those that are left does not depend on those that are gone', () => {
  fc.assert(
    fc.property(ids, seed, (texts, lot) => {
      const rest = texts.filter((_, index) => index % 3 > 0);
      expect(byLot(rest, lot)).toEqual(byLot(texts, lot).filter((text) => rest.includes(text)));
    }),
  );
});

test('known orders stay known: a seed that was written down draws the same in every version', () => {
  expect(byLot(['1001', '1002', '1003', '1004', '1005', '1006'], 4711)).toMatchInlineSnapshot(`
[
  "1004",
  "1005",
  "1006",
  "1002",
  "1001",
  "1003",
]
`);
  expect(byLot(['1001', '1002', '1003', '1004', '1005', '1006'], 4712)).toMatchInlineSnapshot(`
[
  "1003",
  "1002",
  "1005",
  "1004",
  "1006",
  "1001",
]
`);
});

const numbers = Array.from({ length: 20_000 }, (_, index) => String(100_000 + index));

test.each([1, 2, 3, 4711, 999_999])('seed %d favours no kind of number', (lot) => {
  const drawn = byLot(numbers, lot).slice(0, 2000).map(Number);
  // 2,000 of 20,000: of half of them 1,000 are expected, and five standard errors are 106.
  const half = (fits: (id: number) => boolean) => drawn.filter(fits).length;
  expect(Math.abs(half((id) => id % 2 === 0) - 1000)).toBeLessThan(107);
  expect(Math.abs(half((id) => id < 110_000) - 1000)).toBeLessThan(107);
  for (let digit = 0; digit < 10; digit += 1) {
    expect(Math.abs(half((id) => id % 10 === digit) - 200)).toBeLessThan(64);
  }
});

test('two seeds draw samples that overlap as much as chance has it', () => {
  const one = new Set(byLot(numbers, 1).slice(0, 2000));
  const both = byLot(numbers, 2)
    .slice(0, 2000)
    .filter((id) => one.has(id)).length;
  expect(Math.abs(both - 200)).toBeLessThan(64);
});
