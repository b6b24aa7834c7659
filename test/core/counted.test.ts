import fc from 'fast-check';
import { counted, grouped } from '../../src/core/counted';

test.each([
  [0, '0 tags'],
  [1, '1 tag'],
  [999, '999 tags'],
  [2_500, '2,500 tags'],
  [1_234_567, '1,234,567 tags'],
])('%d is said as %s', (count, words) => {
  expect(counted(count, 'tag')).toBe(words);
});

test('thousands are set apart as English does', () => {
  fc.assert(fc.property(fc.nat(), (count) => grouped(count) === count.toLocaleString('en-US')));
});
