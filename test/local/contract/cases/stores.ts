import type { Cases } from '../contract';

const store = () => PropertiesService.getUserProperties();
const KEY = 'contract';

/** `Properties`. */
export const propertiesCases: Cases = {
  'a property is kept until it is deleted': ({ equal }) => {
    store().setProperty(KEY, 'value');
    equal(store().getProperty(KEY), 'value');
    store().deleteProperty(KEY);
    equal(store().getProperty(KEY), null);
  },
  'a value of more than 9 KB is refused': ({ throws }) =>
    throws(() => store().setProperty(KEY, 'x'.repeat(9 * 1024 + 1)), 'Argument too large: value'),
  'several properties are set at once': ({ equal }) => {
    store().setProperties({ 'contract 1': 'a', 'contract 2': 'b' });
    equal([store().getProperty('contract 1'), store().getProperty('contract 2')], ['a', 'b']);
    store().deleteProperty('contract 1').deleteProperty('contract 2');
  },
};

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

/** `Lock`. */
export const lockCases: Cases = {
  'a lock that is free is had at once, and again': ({ equal }) => {
    const lock = LockService.getDocumentLock();
    equal([lock?.tryLock(100), lock?.hasLock(), lock?.tryLock(100)], [true, true, true]);
    lock?.releaseLock();
    equal(lock?.hasLock(), false);
  },
  'releasing a lock that is not held does nothing': () => {
    LockService.getDocumentLock()?.releaseLock();
  },
};
