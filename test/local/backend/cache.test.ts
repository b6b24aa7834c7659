import { type Cache, cacheGet, cachePut } from '../../../local/backend/cache';

const now = 1000;
const empty = (): Cache => new Map();

test.each([
  ['a key of 250 characters', 'k'.repeat(250), 'v', 600],
  ['a value of 100 KB', 'k', 'v'.repeat(102_400), 600],
  ['one second', 'k', 'v', 1],
  ['six hours', 'k', 'v', 21_600],
])('%s fits', (_, key, value, seconds) => {
  const cache = empty();
  cachePut(cache, key, value, seconds, now);
  expect(cacheGet(cache, key, now)).toBe(value);
});

test.each([
  ['no key', '', 'v', 600, 'Invalid argument: key'],
  ['a key of 251 characters', 'k'.repeat(251), 'v', 600, 'Invalid argument: key'],
  ['a value of 100 KB and a byte', 'k', 'v'.repeat(102_401), 600, 'Argument too large: value'],
  ['a value whose letters take two bytes', 'k', 'ü'.repeat(51_201), 600, 'Argument too large: value'],
  ['less than a second', 'k', 'v', 0, 'Invalid argument: expirationInSeconds'],
  ['more than six hours', 'k', 'v', 21_601, 'Invalid argument: expirationInSeconds'],
])('%s is refused, and nothing is put', (_, key, value, seconds, message) => {
  const cache = empty();
  expect(() => cachePut(cache, key, value, seconds, now)).toThrow(message);
  expect(cache.size).toBe(0);
});

test('a value lasts ten minutes unless said, and not a millisecond longer', () => {
  const cache = empty();
  cachePut(cache, 'k', 'v', null, now);
  expect(cacheGet(cache, 'k', now + 599_999)).toBe('v');
  expect(cacheGet(cache, 'k', now + 600_001)).toBeNull();
});

test('past a thousand items the first one in goes first', () => {
  const cache = empty();
  for (let index = 0; index <= 1000; index++) cachePut(cache, `k${index}`, 'v', null, now);
  expect([cache.size, cacheGet(cache, 'k0', now), cacheGet(cache, 'k1', now)]).toEqual([1000, null, 'v']);
});
