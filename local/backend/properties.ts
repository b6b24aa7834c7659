/** Property stores with Google's limits: 9 KB a value, 500 KB a store. */
import { exception, TEXTS } from './errors';

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

export type Properties = Map<string, string>;

function mustFit(store: Properties): void {
  let total = 0;
  for (const [key, value] of store) total += bytes(key) + bytes(value);
  if (total > MAX_STORE) throw exception(TEXTS.storeQuota);
}

/** Sets all or none. `replace`: what is not named goes away. */
export function setProperties(store: Properties, entries: Record<string, string>, replace: boolean): void {
  const next: Properties = new Map(replace ? [] : store);
  for (const [key, value] of Object.entries(entries)) {
    if (bytes(value) > MAX_VALUE) throw exception(TEXTS.largeValue);
    next.set(key, value);
  }
  mustFit(next);
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}
