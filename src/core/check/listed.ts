/** What the list says of single names; made once for a check. */
import { type NameFinder, nameFinder } from '../names/nameFinder';
import type { ListHistory } from '../tags/tagChanges';
import type { TagList } from '../tags/tagList';
import { BUILT_IN, formatTagPath, type TagPath } from '../tags/tagPath';
import { nameNow } from './renamed';

interface ListedTag {
  retired: boolean;
  /** Name → is it retired? */
  subtags: Map<string, boolean>;
  /** Has it a subtag to choose? */
  isDivided: boolean;
}

/** Retired names are known, and never suggested. */
export interface Listed {
  tags: ReadonlyMap<string, ListedTag>;
  /** The tags that have exactly this subtag. */
  tagsWith: (subtag: string) => string[];
  tagNames: () => NameFinder;
  subtagNames: () => NameFinder;
  wholePaths: () => NameFinder;
  subtagsOf: (tag: string) => NameFinder | null;
  /** What the path is called now, where it was renamed and is on the list; else null. */
  renamed: (path: TagPath) => TagPath | null;
}

/** Finders are needed only where something is wrong. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function indexOf(list: TagList): Map<string, ListedTag> {
  const tags = new Map<string, ListedTag>();
  for (const { name, retired, subtags } of list.tags) {
    tags.set(name, {
      retired,
      subtags: new Map(subtags.map((subtag) => [subtag.name, subtag.retired])),
      isDivided: subtags.some((subtag) => !subtag.retired),
    });
  }
  for (const name of BUILT_IN) {
    tags.set(name, tags.get(name) ?? { retired: false, subtags: new Map(), isDivided: false });
  }
  return tags;
}

const isOffered = (tags: ReadonlyMap<string, ListedTag>, { tag, subtag }: TagPath): boolean => {
  const found = tags.get(tag);
  return found?.retired === false && (subtag === '' || found.subtags.get(subtag) === false);
};

function ownersOf(paths: readonly TagPath[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { tag, subtag } of paths) owners.set(subtag, [...(owners.get(subtag) ?? []), tag]);
  return owners;
}

const bySubtag = (path: TagPath) => ({ name: path.subtag, path });

export function readListed(list: TagList, history: ListHistory): Listed {
  const tags = indexOf(list);
  const names = [...tags.keys()].filter((tag) => isOffered(tags, { tag, subtag: '' }));
  const pathsOf = (tag: string): TagPath[] =>
    [...(tags.get(tag)?.subtags ?? [])].flatMap(([subtag, retired]) => (retired ? [] : [{ tag, subtag }]));
  const paths = names.flatMap(pathsOf);
  const owners = once(() => ownersOf(paths));
  const finders = new Map<string, NameFinder>();
  return {
    tags,
    tagsWith: (subtag) => owners().get(subtag) ?? [],
    tagNames: once(() => nameFinder(names.map((tag) => ({ name: tag, path: { tag, subtag: '' } })))),
    subtagNames: once(() => nameFinder(paths.map(bySubtag))),
    wholePaths: once(() => nameFinder(paths.map((path) => ({ name: formatTagPath(path), path })))),
    subtagsOf(tag) {
      if (!isOffered(tags, { tag, subtag: '' })) return null;
      const finder = finders.get(tag) ?? nameFinder(pathsOf(tag).map(bySubtag));
      finders.set(tag, finder);
      return finder;
    },
    renamed(path) {
      const now = nameNow(history, path);
      return (now.tag !== path.tag || now.subtag !== path.subtag) && isOffered(tags, now) ? now : null;
    },
  };
}
