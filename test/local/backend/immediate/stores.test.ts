/** Whose properties and cache are whose, and what takes things out of them. */
import { ANN, BOB, office } from '../office';

const KINDS = ['document', 'script', 'user'];

test.each(KINDS)('properties of the %s are apart from the others', (kind) => {
  const { session } = office();
  const { call } = session();
  call('properties.set', [kind, { key: kind }, false]);
  const found = KINDS.filter((one) => call('properties.get', [one, 'key']) !== null);
  expect(found).toEqual([kind]);
});

test.each([
  ['document', 'v'],
  ['script', 'v'],
  ['user', null],
])('what Ann keeps in store and cache of the %s, Bob reads as %j', (kind, seen) => {
  const { session } = office();
  const [ann, bob] = [session({ person: ANN }), session({ person: BOB })];
  ann.call('properties.set', [kind, { key: 'v' }, false]);
  ann.call('cache.put', [kind, [['key', 'v']], null]);
  expect([bob.call('properties.get', [kind, 'key']), bob.call('cache.get', [kind, ['key']])]).toEqual([seen, [seen]]);
  expect(session({ person: ANN }).call('properties.get', [kind, 'key'])).toBe('v');
});

test('one property is deleted, or all', () => {
  const { call } = office().session();
  call('properties.set', ['script', { a: '1', b: '2', c: '3' }, false]);
  call('properties.delete', ['script', 'a']);
  expect(call('properties.all', ['script'])).toEqual({ b: '2', c: '3' });
  call('properties.delete', ['script', null]);
  expect(call('properties.all', ['script'])).toEqual({});
});

test('what is removed from the cache is gone, the rest is not', () => {
  const { call } = office().session();
  call('cache.put', [
    'script',
    [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ],
    60,
  ]);
  call('cache.remove', ['script', ['a', 'c']]);
  expect(call('cache.get', ['script', ['a', 'b', 'c']])).toEqual([null, '2', null]);
});

test('stores do not wait for a flush, nor does what they hold', () => {
  const { session } = office();
  const [ann, bob] = [session(), session({ person: BOB })];
  ann.call('values.write', [{ sheet: 0, row: 1, column: 1, rows: 1, columns: 1 }, [['buffered']]]);
  ann.call('properties.set', ['document', { key: 'at once' }, false]);
  expect(bob.call('properties.get', ['document', 'key'])).toBe('at once');
});
