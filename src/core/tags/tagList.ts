/** The controlled list as data, and looking things up in it. */
import { BUILT_IN, type TagPath } from './tagPath';

/** A row of the tag list below its tag. Texts are trimmed; absent ones are `''`. */
export interface Subtag {
  name: string;
  belongs: string;
  example: string;
  otherWords: string[];
  /** In use still, and not offered any more. */
  retired: boolean;
}

/** A top-level tag, its own description (from the row without subtag) and its subtags in list order. */
export interface Tag extends Subtag {
  group: string;
  subtags: Subtag[];
}

/** Tags in the order of their first row. The two built-in tags are always there, last. */
export interface TagList {
  tags: Tag[];
}

/** Tag name → names of its subtags; for looking up many paths. */
export type TagIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** The tag of exactly that name, or null. */
export const findTag = (list: TagList, name: string): Tag | null => list.tags.find((tag) => tag.name === name) ?? null;

/** Is exactly this path on the list? A tag without subtag is. */
export function isListed(list: TagList, { tag, subtag }: TagPath): boolean {
  const found = findTag(list, tag);
  return found !== null && (subtag === '' || found.subtags.some(({ name }) => name === subtag));
}

/** The list as a map, for looking up many paths. */
export const indexTags = (list: TagList): TagIndex =>
  new Map(list.tags.map((tag) => [tag.name, new Set(tag.subtags.map(({ name }) => name))]));

/** Tags and subtags of the team's own; the built-in tags do not count. */
export const pathCount = (list: TagList): number =>
  list.tags.reduce((count, tag) => count + (BUILT_IN.includes(tag.name) ? 0 : 1) + tag.subtags.length, 0);
