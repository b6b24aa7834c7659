import fc from 'fast-check';
import { slipsBetween } from '../../../src/core/names/nearWords';

const slips = (a: string, b: string) => slipsBetween(a.split(' '), b.split(' '));

test.each([
  ['order inqury', 'order inquiry', 1],
  ['odrer inqiury', 'order inquiry', 2],
  ['refnud', 'refund', 1],
  ['rfunnd', 'refund', 2],
  ['0rder', 'order', 1],
  ['cancelation', 'cancellation', 1],
  ['orderinqury', 'order inquiry', 1],
  ['not lte', 'not late', 1],
  ['配送遅廷', '配送遅延', 1],
])('%j is %j with %i slips', (a, b, distance) => {
  expect(slips(a, b)).toMatchObject({ distance });
  expect(slips(b, a)).toMatchObject({ distance });
});

test.each([
  ['order', 'order', 'the same'],
  ['unpaid', 'paid', 'a prefix'],
  ['inactive', 'active', 'a prefix'],
  ['reorder item', 'order item', 'a prefix'],
  ['import', 'export', 'two of the first letters'],
  ['plan a', 'plan b', 'a word of one letter'],
  ['plan', 'plan b', 'a word more'],
  ['no refund', 'refund', 'a word more'],
  ['level 1', 'level 2', 'another number'],
  ['q1 report', 'q2 report', 'another number'],
  ['late', 'lots', 'half of a word'],
  ['返品', '返金', 'half of a word in a dense script'],
  ['abc', 'xyz', 'nothing alike'],
])('%j is not %j: %s', (a, b) => {
  expect(slips(a, b)).toBeNull();
  expect(slips(b, a)).toBeNull();
});

test.each([
  ['reffund', 'refund', true],
  ['delivary', 'delivery', false],
  ['cancelled subscritpion', 'cancelled subscription', true],
  ['trail', 'trial', false],
  ['order charge', 'order change', false],
  ['illing address', 'billing address', false],
  ['subscripton', 'subscription', true],
  ['返品配遅送', '返品配送遅', false],
])('%j for %j is safe: %s', (a, b, isSafe) => {
  expect(slips(a, b)).toMatchObject({ isSafe });
});

test('it is the same both ways', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(slipsBetween(a, b)).toEqual(slipsBetween(b, a));
    }),
    { numRuns: 1000 },
  );
});
