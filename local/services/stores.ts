/** `PropertiesService`, `CacheService`, `LockService` and what they hand out. */
import type { Methods } from './define';
import { type Host, notImplemented, type Self } from './host';

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
    if (typeof value !== 'string') throw notImplemented(`Properties.setProperties with a ${typeof value}`);
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
  setProperties: (self, entries: object, replace = false) => set(self, entries as Record<string, unknown>, replace),
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

/** Only texts are kept. */
function entriesOf(entries: object): [string, unknown][] {
  for (const value of Object.values(entries)) {
    if (typeof value !== 'string') throw notImplemented(`Cache.putAll with a ${typeof value}`);
  }
  return Object.entries(entries);
}

export const cache: Methods<GoogleAppsScript.Cache.Cache, 'Cache'> = {
  get: ({ host, store }, key: string) => host.call<(string | null)[]>('cache.get', store, [key])[0],
  getAll,
  put: ({ host, store }, key: string, value: string, seconds?: number) =>
    void host.call('cache.put', store, [[key, value]], seconds ?? null),
  putAll: ({ host, store }, entries: object, seconds?: number) =>
    void host.call('cache.put', store, entriesOf(entries), seconds ?? null),
  remove: ({ host, store }, key: string) => void host.call('cache.remove', store, [key]),
  removeAll: ({ host, store }, keys: string[]) => void host.call('cache.remove', store, keys),
};

function lockOf(method: string, kind: string) {
  return ({ host }: { host: Host }): object | null => {
    allowed(host, `LockService.${method}`);
    return kind === 'document' && !isBound(host) ? null : host.make('Lock', { kind });
  };
}

export const lockService: Methods<GoogleAppsScript.Lock.LockService, 'LockService'> = {
  getDocumentLock: lockOf('getDocumentLock', 'document'),
  getScriptLock: lockOf('getScriptLock', 'script'),
  getUserLock: lockOf('getUserLock', 'user'),
};

export const lock: Methods<GoogleAppsScript.Lock.Lock, 'Lock'> = {
  tryLock: ({ host, kind }, ms: number) => host.call('lock.try', kind, ms),
  waitLock: ({ host, kind }, ms: number) => void host.call('lock.wait', kind, ms),
  releaseLock: ({ host, kind }) => void host.call('lock.release', kind),
  hasLock: ({ host, kind }) => host.call('lock.has', kind),
};
