/** A cache with Google's limits: 1,000 items first in first out, 100 KB a value, 250 characters a key, at most 6 h. */
import { exception, TEXTS } from './errors';

const MAX_ITEMS = 1000;
const MAX_VALUE = 100 * 1024;
const MAX_KEY = 250;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

export type Cache = Map<string, { value: string; until: number }>;

function mustBeKey(key: string): void {
  if (key.length === 0 || key.length > MAX_KEY) throw exception(TEXTS.badKey);
}

/** The value, or null where there is none or its time is over. `now` in epoch milliseconds. */
export function cacheGet(cache: Cache, key: string, now: number): string | null {
  mustBeKey(key);
  const found = cache.get(key);
  if (!found || found.until <= now) return null;
  return found.value;
}

/** Puts a value for `seconds` (1 to 21,600; 600 unless said); the oldest item goes when there are too many. */
export function cachePut(cache: Cache, key: string, value: string, seconds: number | null, now: number): void {
  mustBeKey(key);
  if (new TextEncoder().encode(value).length > MAX_VALUE) throw exception(TEXTS.largeValue);
  const life = seconds ?? DEFAULT_SECONDS;
  if (life < 1 || life > MAX_SECONDS) throw exception('Invalid argument: expirationInSeconds');
  cache.delete(key);
  cache.set(key, { value, until: now + life * 1000 });
  for (const oldest of cache.keys()) {
    if (cache.size <= MAX_ITEMS) break;
    cache.delete(oldest);
  }
}
