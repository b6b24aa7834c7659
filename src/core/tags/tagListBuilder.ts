/** Collects rows into a tag list: one entry a name, the built-in tags last. */
import type { Subtag, Tag, TagList } from './tagList';
import { BUILT_IN, NOT_A_CONTACT, UNCATEGORIZED } from './tagPath';
import type { TagRow } from './tagRows';
import { isRetired } from './tagStatus';

const BUILT_IN_BELONGS = new Map([
  [UNCATEGORIZED, 'It was read and understood, and fits no other tag on this list.'],
  [NOT_A_CONTACT, 'No customer wants anything: spam, automatic replies, tests and doubles.'],
]);

const emptyTag = (name: string): Tag => ({
  name,
  belongs: '',
  example: '',
  otherWords: [],
  retired: false,
  group: '',
  subtags: [],
});

const emptySubtag = (name: string): Subtag => ({ name, belongs: '', example: '', otherWords: [], retired: false });

/** The first text wins; other words add up. */
function describe(entry: Subtag, row: TagRow): void {
  entry.belongs = entry.belongs || row.belongs;
  entry.example = entry.example || row.example;
  entry.otherWords = [...new Set([...entry.otherWords, ...row.otherWords])];
  entry.retired = entry.retired || isRetired(row.status);
}

/** The entry of that key, made on first sight. */
function entryOf<T>(entries: Map<string, T>, key: string, make: () => T): T {
  const entry = entries.get(key) ?? make();
  entries.set(key, entry);
  return entry;
}

/** Written on the list or not, the built-in tags are there, last and in their own order. */
function withBuiltIns(tags: Tag[]): Tag[] {
  const builtIn = BUILT_IN.map((name) => {
    const tag = tags.find((each) => each.name === name) ?? emptyTag(name);
    return { ...tag, belongs: tag.belongs || (BUILT_IN_BELONGS.get(name) ?? '') };
  });
  return [...tags.filter(({ name }) => !BUILT_IN.includes(name)), ...builtIn];
}

/**
 * The list of these rows, tags and subtags in order of first appearance. `sameName` gives the key by which two
 * spellings are one name; the first spelling stays.
 */
export function buildTagList(rows: TagRow[], sameName: (name: string) => string = (name) => name): TagList {
  const tags = new Map<string, { tag: Tag; subtags: Map<string, Subtag> }>();
  const builtInNames = new Map(BUILT_IN.map((name) => [sameName(name), name]));
  for (const row of rows) {
    const key = sameName(row.tag);
    const name = builtInNames.get(key) ?? row.tag;
    const { tag, subtags } = entryOf(tags, key, () => ({ tag: emptyTag(name), subtags: new Map() }));
    tag.group = tag.group || row.group;
    describe(row.subtag === '' ? tag : entryOf(subtags, sameName(row.subtag), () => emptySubtag(row.subtag)), row);
  }
  return {
    tags: withBuiltIns([...tags.values()].map(({ tag, subtags }) => ({ ...tag, subtags: [...subtags.values()] }))),
  };
}
