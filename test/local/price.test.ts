import { priceOf } from '../../local/price';

test.each([
  ['one cell read', 'values.read', 'read', 1, 300],
  ['ten million cells, over the reads', 'values.read', 'read', 10_000_000, 85_300],
  ['4,000 cells written into the buffer', 'values.write', 'write', 4000, 50],
  ['one cell searched for among 10,000', 'text.find', 'read', 10_000, 0.45 * 385],
  ['a property read', 'properties.get', 'read', 0, 30],
  ['a property written', 'properties.set', 'read', 0, 62],
  ['the cache read', 'cache.get', 'read', 0, 3],
  ['the cache written', 'cache.put', 'read', 0, 93],
  ['a size read, as any other read', 'size.read', 'read', 0, 300],
  ['a format written, as any other write', 'style.write', 'write', 0, 10],
] as const)('%s', (_, op, kind, cells, ms) => {
  expect(priceOf(op, kind, cells)).toBeCloseTo(ms, -1);
});

test('a write with its flush takes what was measured: one cell 0.2 s, 4,000 cells 0.61 s', () => {
  const both = (cells: number) => priceOf('values.write', 'write', cells) + priceOf('flush', 'read', cells);
  expect(both(1)).toBeCloseTo(200, -1);
  expect(both(4000)).toBeCloseTo(610, -1);
});
