import fc from 'fast-check';
import { type KeyedRow, misplacedKeys, nextKeys, plannedKeys } from '../../../src/core/tickets/ticketKey';

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

const row = (key: string, content: string): KeyedRow => ({ key, content, filled: content !== '' });

test.each([
  [
    ['T1', '', 'T7'],
    ['T1', 'T8', 'T7'],
  ],
  [
    ['T1', 'T2', 'T1'],
    ['T1', 'T2', 'T3'],
  ],
  [
    ['T2', 'T2', 'T2', ''],
    ['T2', 'T3', 'T4', 'T5'],
  ],
])('rows with the keys %j get %j', (keys, expected) => {
  expect(plannedKeys(keys.map((key, index) => row(key, `ticket ${index}`)))).toEqual(expected);
});

test('a blank row gets no key', () => {
  expect(plannedKeys([row('T1', 'a'), row('', ''), row('', 'b')])).toEqual(['T1', '', 'T2']);
});

test('keys written before a sort go back to the rows they were meant for', () => {
  const before = [row('T1', 'a'), row('T2', 'b'), row('', 'c')];
  const after = [row('', 'c'), row('T2', 'b'), row('T3', 'a')];
  expect(misplacedKeys(after, plannedKeys(before), before)).toEqual(
    new Map([
      [0, 'T3'],
      [2, 'T1'],
    ]),
  );
});

test('rows that are alike share their keys; a row edited meanwhile keeps what it has', () => {
  const before = [row('T1', 'a'), row('', 'a'), row('T2', 'b')];
  const after = [row('T3', 'a'), row('T1', 'a'), row('T2', 'edited')];
  expect(misplacedKeys(after, plannedKeys(before), before)).toEqual(new Map());
});

test('whatever the order now, every row ends with the key meant for its content', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('', 'T1', 'T2', 'T9'), fc.constantFrom('a', 'b', 'c', 'd')));
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (pairs, order) => {
      const before = pairs.map(([key, content]) => row(key, content));
      const planned = plannedKeys(before);
      const sorted = before
        .map((each) => ({ each, at: order.next().value }))
        .sort((one, other) => one.at - other.at)
        .map(({ each }) => each);
      const fixes = misplacedKeys(sorted, planned, before);
      const held = (keyed: readonly KeyedRow[], keys: readonly string[]) =>
        keyed.map(({ content }, index) => `${content} ${keys[index]}`).sort();
      const now = sorted.map(({ key }, index) => fixes.get(index) ?? key);
      expect(held(sorted, now)).toEqual(held(before, planned));
    }),
  );
});
