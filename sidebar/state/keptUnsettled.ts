/** What is to settle, in storage: it must not be lost with the panel, for nobody else is told of it. */
import { isState } from './keeping';
import type { News } from './news';
import type { Store } from './ports';
import { type Unsettled, unsettledRenamed } from './unsettled';

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

/** The revision of the tag list that its tags are of. */
const revisionOf = (value: unknown): number | null => {
  const { revision } = value as { revision?: unknown };
  return typeof revision === 'number' ? revision : null;
};

export interface KeptUnsettled {
  /** By the names of today. */
  read(): readonly Unsettled[];
  write(all: readonly Unsettled[]): void;
}

/**
 * Panels of one person share the list, and each may know another revision of the tag list; so each entry says which one
 * its names are of.
 * @param place names the tab: see `placeOf`
 */
export function createKeptUnsettled(
  store: Store,
  place: string,
  news: Pick<News, 'revision' | 'since'>,
): KeptUnsettled {
  const key = `tagsheet-to-settle:${place}`;
  let here: readonly Unsettled[] = [];
  /** Ticket → revision, of what a panel wrote that knows more than this one. */
  const later = new Map<string, number>();

  const named = (value: unknown): readonly Unsettled[] => {
    if (!isUnsettled(value)) return [];
    const { revision: _, ...one } = value as Unsettled & { revision?: number };
    const of = revisionOf(value) ?? news.revision();
    later.delete(one.id);
    if (of > news.revision()) later.set(one.id, of);
    return unsettledRenamed([one], news.since(of));
  };

  return {
    read() {
      try {
        const value: unknown = JSON.parse(store.get(key) ?? '[]');
        return Array.isArray(value) ? value.flatMap(named) : [];
      } catch {
        return here;
      }
    },
    write(all) {
      here = all;
      const entries = all.map((one) => ({ ...one, revision: later.get(one.id) ?? news.revision() }));
      try {
        if (all.length === 0) store.remove(key);
        else store.set(key, JSON.stringify(entries));
      } catch {
        // Where the browser refuses storage, the list lives as long as the panel.
      }
    },
  };
}
