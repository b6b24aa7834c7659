/** Storage in memory; `refuse` makes it behave like a browser that blocks third-party data. */
import type { Store } from '../../sidebar/state/ports';

export interface MemoryStore extends Store {
  texts: Map<string, string>;
  refuse: boolean;
}

export function memoryStore(): MemoryStore {
  const guard = (): void => {
    if (store.refuse) throw new Error('The operation is insecure.');
  };
  const store: MemoryStore = {
    texts: new Map(),
    refuse: false,
    keys() {
      guard();
      return [...store.texts.keys()];
    },
    get(key) {
      guard();
      return store.texts.get(key) ?? null;
    },
    set(key, text) {
      guard();
      store.texts.set(key, text);
    },
    remove(key) {
      guard();
      store.texts.delete(key);
    },
  };
  return store;
}
