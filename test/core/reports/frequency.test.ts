import fc from 'fast-check';
import { byFrequency } from '../../../src/core/reports/frequency';

test('most frequent first, then in order of first appearance', () => {
  expect(byFrequency(['c', 'b', 'a', 'a'], (value) => value)).toEqual(['a', 'c', 'b']);
});

test('values with one key count together', () => {
  expect(byFrequency(['a', 'x', 'x', 'A'], (value) => value.toLowerCase())).toEqual(['a', 'A', 'x']);
  expect(byFrequency(['x', 'x', 'a', 'A', 'A'], (value) => value.toLowerCase())).toEqual(['A', 'a', 'x']);
});

test('each distinct value stands there once, never before a more frequent one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (values) => {
      const ordered = byFrequency(values, (value) => value);
      const count = (value: string) => values.filter((other) => other === value).length;
      expect([...ordered].sort()).toEqual([...new Set(values)].sort());
      const counts = ordered.map(count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }),
  );
});
