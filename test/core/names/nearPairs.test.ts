import fc from 'fast-check';
import { nearPairs } from '../../../src/core/names/nearPairs';
import { starterList } from '../../../src/core/starting/starterList';

/** Pairs as `name → near (reason)`, with `!` where it is sure. */
const pairs = (...names: string[]): string[] =>
  nearPairs(names).map(({ name, near, reason, sure }) => `${name} → ${near} (${reason})${sure ? '!' : ''}`);

test.each<[string[], string[]]>([
  [['Order Inquiry', 'Order Inqury'], ['Order Inqury → Order Inquiry (letters)!']],
  [['Order Inqury', 'Order Inquiry'], ['Order Inquiry → Order Inqury (letters)!']],
  [['Product Question', 'Product Questions'], ['Product Questions → Product Question (plural)!']],
  [['Login', 'Log in'], ['Log in → Login (blanks)!']],
  [['Réclamation', 'Reclamation'], ['Reclamation → Réclamation (accents)!']],
  [['Delivery', 'Delivrey'], ['Delivrey → Delivery (swapped)!']],
  [['Order Change', 'Order Charge'], ['Order Charge → Order Change (letters)']],
  [['Colour', 'Color'], ['Color → Colour (letters)']],
  [
    ['Refunds', 'refund', 'Refund!'],
    ['refund → Refunds (plural)!', 'Refund! → Refunds (plural)!'],
  ],
])('%j are nearly the same', (names, expected) => {
  expect(pairs(...names)).toEqual(expected);
});

test.each([
  [['Plan 1', 'Plan 2', 'Plan 10', 'Plan 1.5', 'Plan 15']],
  [['Late (< 5 days)', 'Late (> 5 days)', 'Late (5 days)']],
  [['Happy 😀', 'Happy 😡', 'Happy']],
  [['Plan A', 'Plan B', 'Plan']],
  [['C', 'C++', 'C#']],
  [['Late', 'Rate', 'Date']],
  [['Refund', 'No refund', 'Refund status']],
  [['Paid order', 'Unpaid order']],
  [['Delivery EU', 'Delivery US']],
  [['*', '**', '?', '']],
])('%j are different names', (names) => {
  expect(pairs(...names)).toEqual([]);
});

test('a name between two others goes to one of them only', () => {
  expect(pairs('Cancelled order', 'Canceled order', 'Canceled orders')).toEqual([
    'Canceled order → Cancelled order (letters)!',
    'Canceled orders → Canceled order (plural)!',
  ]);
});

test('the starter list has none', () => {
  const { tags } = starterList();
  const levels = [tags, ...tags.map(({ subtags }) => subtags)].map((level) => level.map(({ name }) => name));
  expect(levels.flatMap((names) => pairs(...names))).toEqual([]);
});

const anyName = fc.oneof(
  fc.constantFrom(
    'Order Inquiry',
    'Order Inqury',
    'Orders inquiry',
    'Product Question',
    'Product Questions',
    'Prodct question',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', 'B', ' ', '-', 'é', '1', 's'), maxLength: 12 }),
);

test('each name is told once, with one that stands before it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { maxLength: 20 }), (names) => {
      const found = nearPairs(names);
      expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
      for (const { name, near } of found) expect(names.indexOf(near)).toBeLessThan(names.indexOf(name));
      for (const { near } of found) expect(names).toContain(near);
    }),
  );
});

test('of thousands of names the careless spellings are found, and nobody waits', () => {
  const letters = (i: number) => [...String(i * 7919)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const names = Array.from({ length: 5000 }, (_, i) => `reason ${letters(i)} of order`);
  expect(pairs(...names, 'Reasons')).toEqual([]);
  expect(pairs(...names, `Reason ${letters(7)} of orders`)).toEqual([
    `Reason ${letters(7)} of orders → reason ${letters(7)} of order (plural)!`,
  ]);
});
