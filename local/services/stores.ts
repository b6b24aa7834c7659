/** `PropertiesService`, `CacheService`, `LockService` and what they hand out. */
import type { Methods } from './define';
import type { Host, Self } from './host';

const allowed = (host: Host, call: string): void => {
  host.call('require', call, 'store');
};
const isBound = (host: Host): boolean => host.call('book.bound');

function storeOf(kind: 'Properties' | 'Cache', method: string, store: string) {
  return ({ host }: { host: Host }): object | null => {
    allowed(host, `${kind === 'Cache' ? 'CacheService' : 'PropertiesService'}.${method}`);
    return store === 'document' && !isBound(host) ? null : host.make(kind, { store });
  };
}

export const propertiesService: Methods<GoogleAppsScript.Properties.PropertiesService, 'PropertiesService'> = {
  getDocumentProperties: storeOf('Properties', 'getDocumentProperties', 'document'),
  getUserProperties: storeOf('Properties', 'getUserProperties', 'user'),
  getScriptProperties: storeOf('Properties', 'getScriptProperties', 'script'),
};

const set = (self: Self<'Properties'>, entries: Record<string, unknown>, replace: boolean): object => {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (typeof value !== 'string') throw new Error(`not implemented: Properties.setProperties with a ${typeof value}`);
    texts[key] = value;
  }
  self.host.call('properties.set', self.store, texts, replace);
  return self.me;
};

const remove = (self: Self<'Properties'>, key: string | null): object => {
  self.host.call('properties.delete', self.store, key);
  return self.me;
};

export const properties: Methods<GoogleAppsScript.Properties.Properties, 'Properties'> = {
  getProperty: ({ host, store }, key: string) => host.call('properties.get', store, key),
  getProperties: ({ host, store }) => host.call('properties.all', store),
  getKeys: ({ host, store }) => Object.keys(host.call<object>('properties.all', store)),
  setProperty: (self, key: string, value: string) => set(self, { [key]: value }, false),
  setProperties: (self, entries: Record<string, unknown>, replace = false) => set(self, entries, replace),
  deleteProperty: (self, key: string) => remove(self, key),
  deleteAllProperties: (self) => remove(self, null),
};

export const cacheService: Methods<GoogleAppsScript.Cache.CacheService, 'CacheService'> = {
  getDocumentCache: storeOf('Cache', 'getDocumentCache', 'document'),
  getUserCache: storeOf('Cache', 'getUserCache', 'user'),
  getScriptCache: storeOf('Cache', 'getScriptCache', 'script'),
};

function getAll({ host, store }: Self<'Cache'>, keys: string[]): Record<string, string> {
  const values = host.call<(string | null)[]>('cache.get', store, keys);
  const found: Record<string, string> = {};
  keys.forEach((key, index) => {
    const value = values[index];
    if (value !== null && value !== undefined) found[key] = value;
  });
  return found;
}

export const cache: Methods<GoogleAppsScript.Cache.Cache, 'Cache'> = {
  get: ({ host, store }, key: string) => host.call<(string | null)[]>('cache.get', store, [key])[0],
  getAll,
  put: ({ host, store }, key: string, value: string, seconds?: number) =>
    void host.call('cache.put', store, [[key, value]], seconds ?? null),
  putAll: ({ host, store }, entries: Record<string, string>, seconds?: number) =>
    void host.call('cache.put', store, Object.entries(entries), seconds ?? null),
  remove: ({ host, store }, key: string) => void host.call('cache.remove', store, [key]),
  removeAll: ({ host, store }, keys: string[]) => void host.call('cache.remove', store, keys),
};

export const lockService: Methods<GoogleAppsScript.Lock.LockService, 'LockService'> = {
  getDocumentLock: ({ host }) => {
    allowed(host, 'LockService.getDocumentLock');
    return isBound(host) ? host.make('Lock', {}) : null;
  },
};

export const lock: Methods<GoogleAppsScript.Lock.Lock, 'Lock'> = {
  tryLock: ({ host }, ms: number) => host.call('lock.try', ms),
  waitLock: ({ host }, ms: number) => void host.call('lock.wait', ms),
  releaseLock: ({ host }) => void host.call('lock.release'),
  hasLock: ({ host }) => host.call('lock.has'),
};
