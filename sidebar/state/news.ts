/** Changes of the tag list: each is told to each tagger once, and everything older here is named anew. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from '../../src/contract/session';
import type { TagNews } from '../../src/contract/tags';
import { newsWords } from './newsWords';
import type { Store } from './ports';
import { type Named, namedAfter } from './renaming';
import { samePath } from './samePath';

export interface News {
  /** The first that is not told yet; null where there is none. */
  current: ReadonlySignal<TagNews | null>;
  /** Takes in what the server knows; gives what it makes of names that were right until now, null where they still are. */
  learn(answer: Pick<Session, 'revision' | 'news'>): Named | null;
  /** What a person is told. */
  words(news: TagNews): string;
  /** The current one is read. */
  read(): void;
  /** Of the list whose names are used here: later changes are not learnt yet. */
  revision(): number;
  /** What the list's changes since a revision make of a name. */
  since(revision: number): Named;
}

export interface NewsPorts {
  store: Store;
  /** Names the spreadsheet and the person: both see their own news. */
  place: string;
  /** The name that changes of one's own bear. */
  me(): string;
}

/** How far somebody was told, in the browser; where it refuses, in this panel. */
function createTold(store: Store, place: string) {
  const key = `tagsheet-news:${place}`;
  let here: number | null = null;
  let isRefused = false;
  return {
    get(): number | null {
      if (isRefused) return here;
      try {
        const text = store.get(key);
        const stored = text === null ? null : Number(text);
        return Number.isInteger(stored) ? stored : here;
      } catch {
        return here;
      }
    },
    set(revision: number): void {
      here = revision;
      isRefused = false;
      try {
        store.set(key, String(revision));
      } catch {
        // Told once for each panel then; what stands there is older.
        isRefused = true;
      }
    },
  };
}

/** The server tells no more of a merge that was taken back, but that its tag is there again. */
const isTakenBack = ({ revision, change }: TagNews, news: readonly TagNews[]): boolean =>
  change.kind === 'merge' &&
  news.some((one) => one.revision > revision && one.change.kind === 'add' && samePath(one.change.path, change.path));

export function createNews({ store, place, me }: NewsPorts): News {
  const told = createTold(store, place);
  const known = signal<readonly TagNews[]>([]);
  const readUpTo = signal(told.get());
  let revision: number | null = null;

  const isNews = ({ by, change, earlier, wish, revision: of }: TagNews): boolean => {
    if (of <= (readUpTo.value ?? 0)) return false;
    // One's own changes are no news, but for what they leave to do.
    if (by === me()) return change.kind === 'add' && earlier > 0;
    // What was not taken changed nothing for anybody else.
    if (wish?.taken === false) return wish.by === me();
    // Many cells are edited one after the other: that is one piece of news.
    const isByHand = (one: TagNews): boolean => one.change.kind === 'edited' && one.wish === undefined;
    return change.kind !== 'edited' || !known.value.some((one) => isByHand(one) && one.revision > of);
  };

  const readTo = (of: number): void => {
    readUpTo.value = of;
    told.set(of);
  };

  const since = (from: number): Named =>
    namedAfter(known.value.filter((one) => one.revision > from).map(({ change }) => change));

  return {
    current: computed(() => known.value.find(isNews) ?? null),
    learn({ revision: now, news }) {
      const before = revision ?? now;
      // A spreadsheet that lost its history counts anew: what is known by those numbers was something else.
      const isLost = now < before;
      const oldest = news[0]?.revision ?? now + 1;
      const old = isLost ? [] : known.value.filter((one) => one.revision < oldest && !isTakenBack(one, news));
      known.value = [...old, ...news].sort((a, b) => a.revision - b.revision);
      const upTo = told.get();
      // Whoever opens the panel for the first time learns the list as it is.
      if (upTo === null || isLost || (revision === null && upTo > now)) readTo(now);
      else readUpTo.value = upTo;
      revision = now;
      return now === before ? null : since(before);
    },
    read() {
      const found = known.value.find(isNews);
      if (found !== undefined) readTo(found.revision);
    },
    words: (news) => newsWords(news, me()),
    since,
    revision: () => revision ?? 0,
  };
}
