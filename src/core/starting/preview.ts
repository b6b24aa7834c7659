/** What rows would make of a tag list, shown before anything is written. */
import { nearPairs } from '../names/nearPairs';
import { nameKey } from '../sameName';
import type { TagList } from '../tags/tagList';
import { buildTagList } from '../tags/tagListBuilder';
import { BUILT_IN, formatTagPath, type TagPath } from '../tags/tagPath';
import { bareRow } from '../tags/tagRows';
import { type Nesting, readNested } from './nesting';
import type { ListRow } from './outline';

export interface ListPreview {
  list: TagList;
  tags: number;
  subtags: number;
  /** The first paths, as people read them, and how many more there are. */
  first: string[];
  more: number;
  /** Rows that name what another row names too. */
  doubled: number;
  /** Two names that people may mean as one, the first of each level. */
  near: [string, string][];
  /** Names too long for the panel and for charts. */
  long: string[];
}

const FIRST = 5;
/** Where something odd was read, more is to be looked at. */
export const FIRST_OF_ODD = 20;
const LONGEST = 100;

const splitWords = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** The path that a row names; one text parts only where there is no subtag beside it. */
const pathOf = ([tag = '', subtag = '']: ListRow, nesting: Nesting): TagPath => {
  const parted = readNested(tag, subtag === '' ? nesting : 'none');
  return subtag === '' ? parted : { tag: parted.tag, subtag: readNested(subtag, 'none').tag };
};

const tagRow = (row: ListRow, path: TagPath) => {
  const [, , belongs = '', example = '', otherWords = '', group = ''] = row;
  return { ...bareRow(path.tag, path.subtag), belongs, example, otherWords: splitWords(otherWords), group };
};

const keyOf = ({ tag, subtag }: TagPath): string => JSON.stringify([nameKey(tag), nameKey(subtag)]);

/** `levels`: names that stand beside each other. */
const nearNames = (levels: readonly (readonly string[])[]): [string, string][] =>
  levels.flatMap((names) => nearPairs(names).map(({ name, near }): [string, string] => [near, name]));

const pathsOf = (list: TagList): TagPath[] =>
  list.tags.flatMap(({ name, subtags }) => [
    ...(BUILT_IN.includes(name) && subtags.length === 0 ? [] : [{ tag: name, subtag: '' }]),
    ...subtags.map((subtag) => ({ tag: name, subtag: subtag.name })),
  ]);

/** Tags that only stand above their subtags need no line of their own. */
const leaves = (list: TagList): string[] => {
  const parents = new Set(list.tags.filter(({ subtags }) => subtags.length > 0).map(({ name }) => name));
  return pathsOf(list)
    .filter(({ tag, subtag }) => subtag !== '' || !parents.has(tag))
    .map(formatTagPath);
};

/**
 * The list that rows make, and what a person should know of it. Spellings that differ in case or blanks only are one
 * name; the first stays.
 * @param shown how many paths are shown
 */
export function previewList(rows: readonly ListRow[], nesting: Nesting, shown = FIRST): ListPreview {
  const named = rows.map((row) => ({ row, path: pathOf(row, nesting) })).filter(({ path }) => path.tag !== '');
  const list = buildTagList(
    named.map(({ row, path }) => tagRow(row, path)),
    nameKey,
  );
  const paths = leaves(list);
  const own = list.tags.filter(({ name }) => !BUILT_IN.includes(name));
  const names = own.map(({ name }) => name);
  const subtags = list.tags.flatMap((tag) => tag.subtags.map(({ name }) => name));
  return {
    list,
    tags: own.length,
    subtags: subtags.length,
    first: paths.slice(0, shown),
    more: Math.max(0, paths.length - shown),
    doubled: named.length - new Set(named.map(({ path }) => keyOf(path))).size,
    near: nearNames([names, ...own.map((tag) => tag.subtags.map(({ name }) => name))]),
    long: [...names, ...subtags].filter((name) => [...name].length > LONGEST),
  };
}
