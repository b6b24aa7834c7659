/** What is to settle, in storage: it must not be lost with the panel, for nobody else is told of it. */
import { isState } from './keeping';
import type { Store } from './ports';
import type { Unsettled } from './unsettled';

const KINDS: readonly unknown[] = ['changed', 'gone', 'moving', 'refused'];

function isUnsettled(value: unknown): value is Unsettled {
  const one = value as Record<string, unknown> | null;
  if (typeof one !== 'object' || one === null) return false;
  if (typeof one.id !== 'string' || !KINDS.includes(one.kind)) return false;
  if (one.kind === 'refused') return typeof one.message === 'string' && (one.chosen === null || isState(one.chosen));
  const { when, by } = one;
  return (
    isState(one.chosen) && isState(one.theirs) && typeof by === 'string' && (when === null || Number.isFinite(when))
  );
}

export interface KeptUnsettled {
  read(): readonly Unsettled[];
  write(all: readonly Unsettled[]): void;
}

/** @param place names the tab: see `placeOf` */
export function createKeptUnsettled(store: Store, place: string): KeptUnsettled {
  const key = `tagsheet-to-settle:${place}`;
  let here: readonly Unsettled[] = [];
  return {
    read() {
      try {
        const value: unknown = JSON.parse(store.get(key) ?? '[]');
        return Array.isArray(value) ? value.filter(isUnsettled) : [];
      } catch {
        return here;
      }
    },
    write(all) {
      here = all;
      try {
        if (all.length === 0) store.remove(key);
        else store.set(key, JSON.stringify(all));
      } catch {
        // Where the browser refuses storage, the list lives as long as the panel.
      }
    },
  };
}
