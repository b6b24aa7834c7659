import fc from 'fast-check';
import { nextKeys } from '../../src/core/ticketKey';

test.each([
  [[], 2, ['T1', 'T2']],
  [['T1', '', 'T7'], 2, ['T8', 'T9']],
  [['T01', 'T', 'XT5', 'T5x', 't6', '900'], 1, ['T2']],
  [['T3'], 0, []],
])('above %j come %d keys: %j', (ids, count, expected) => {
  expect(nextKeys(ids, count)).toEqual(expected);
});

test('new keys are never in use, and never alike', () => {
  const ids = fc.array(fc.oneof(fc.constantFrom('T1', 'T2', 'T10', ''), fc.string()));
  fc.assert(
    fc.property(ids, fc.nat(20), (used, count) => {
      const keys = nextKeys(used, count);
      expect(keys).toHaveLength(count);
      expect(new Set([...keys, ...used]).size).toBe(new Set(used).size + count);
    }),
  );
});
