import fc from 'fast-check';
import { editDistance } from '../../../src/core/names/editDistance';

test.each([
  ['refund', 'refund', 0],
  ['refnud', 'refund', 1],
  ['refun', 'refund', 1],
  ['rrefund', 'refund', 1],
  ['rafund', 'refund', 1],
  ['kitten', 'sitting', 3],
  // A known mark of optimal string alignment: the unrestricted distance would be 2.
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('%j and %j are %i mistakes apart', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('a limit changes no distance within it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 99), limit + 1));
    }),
    { numRuns: 1000 },
  );
});

test('it is the same both ways, and nothing only between equals', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 99)).toBe(editDistance(b, a, 99));
      expect(editDistance(a, b, 99) === 0).toBe(a === b);
    }),
  );
});
