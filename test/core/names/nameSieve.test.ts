import fc from 'fast-check';
import { editDistance } from '../../../src/core/names/editDistance';
import { nameSieve } from '../../../src/core/names/nameSieve';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '返'), maxLength: 7 });

test('lets through whatever is near', () => {
  fc.assert(
    fc.property(fc.array(word), word, fc.constantFrom(1, 2), (names, wanted, slips) => {
      const found = nameSieve(names)(wanted, slips);
      for (const name of names) if (editDistance(name, wanted, slips) <= slips) expect(found).toContain(name);
      expect(names).toEqual(expect.arrayContaining(found));
    }),
    { numRuns: 1000 },
  );
});

test('holds back nearly all that is not', () => {
  const words = 'invoice parcel refund password voucher address receipt account delivery warranty'.split(' ');
  const names = words.flatMap((a) => words.map((b) => `${a}${b}`));
  const sieve = nameSieve(names);
  const through = names.reduce((sum, name) => sum + sieve(name, 2).length, 0);
  // Each lets itself through, and what has the same letters in another order.
  expect(through).toBeLessThan(4 * names.length);
});
