import type { Cases } from '../contract';

const KEY = 'contract';

const cache = () => {
  const found = CacheService.getUserCache();
  if (!found) throw new Error('no user cache');
  return found;
};

/** `Cache`. */
export const cacheCases: Cases = {
  'a value is kept until it is removed': ({ equal }) => {
    cache().put(KEY, 'value', 60);
    equal(cache().get(KEY), 'value');
    cache().remove(KEY);
    equal(cache().get(KEY), null);
  },
  'a value of more than 100 KB is refused': ({ throws }) =>
    throws(() => cache().put(KEY, 'x'.repeat(100 * 1024 + 1)), 'Argument too large: value'),
  'a key of more than 250 characters is refused': ({ throws }) =>
    throws(() => cache().put('x'.repeat(251), 'value'), /^(Invalid argument|Argument too large): key$/),
  'several values are read at once, those that are missing left out': ({ equal }) => {
    cache().putAll({ 'contract 1': 'a' }, 60);
    equal(cache().getAll(['contract 1', 'contract 2']), { 'contract 1': 'a' });
    cache().remove('contract 1');
  },
};
