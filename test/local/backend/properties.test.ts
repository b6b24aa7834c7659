import { type Properties, setProperties } from '../../../local/backend/properties';

const KB = 1024;
const filled = (entries: Record<string, string> = {}): Properties => new Map(Object.entries(entries));

test('sets what is named and keeps the rest, unless it replaces all', () => {
  const store = filled({ old: 'a', both: 'b' });
  setProperties(store, { both: 'c', new: 'd' }, false);
  expect(Object.fromEntries(store)).toEqual({ old: 'a', both: 'c', new: 'd' });
  setProperties(store, { only: 'e' }, true);
  expect(Object.fromEntries(store)).toEqual({ only: 'e' });
});

test('a value has at most 9 KB, counted in bytes', () => {
  const store = filled({ old: 'a' });
  setProperties(store, { fits: 'x'.repeat(9 * KB) }, false);
  expect(() => setProperties(store, { fits: 'y', long: 'x'.repeat(9 * KB + 1) }, false)).toThrow(
    'Argument too large: value',
  );
  expect(() => setProperties(store, { long: 'ü'.repeat(4609) }, false)).toThrow('Argument too large: value');
  expect([...store.keys()]).toEqual(['old', 'fits']);
  expect(store.get('fits')).toHaveLength(9 * KB);
});

test('a store has at most 500 KB, keys and values together, and takes all or nothing', () => {
  const store = filled();
  // Each key of two bytes and its value make 5 KB.
  const entries = Array.from({ length: 100 }, (_, index) => [String(index).padStart(2, '0'), 'x'.repeat(5 * KB - 2)]);
  setProperties(store, Object.fromEntries(entries), false);
  expect(store.size).toBe(100);
  const quota = 'You have exceeded the property storage quota. Please remove some properties and try again.';
  expect(() => setProperties(store, { a: '' }, false)).toThrow(quota);
  expect(store.size).toBe(100);
  setProperties(store, { a: '' }, true);
  expect([...store]).toEqual([['a', '']]);
});
