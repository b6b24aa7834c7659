/** The controlled list: what the tab `Tags` holds, as data. */
import { type Cell, cellText } from './cell';
import { byFrequency } from './frequency';
import { oneLine } from './oneLine';
import { buildTagList } from './tagListBuilder';
import { BUILT_IN, readTagPath, type TagPath } from './tagPath';
import { bareRow, readTagRows, type TagRow } from './tagRows';

/** A row of the tag list below its tag. Texts are trimmed; absent ones are `''`. */
export interface Subtag {
  name: string;
  belongs: string;
  example: string;
  otherWords: string[];
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

/** The tab's header row. */
export const TAG_LIST_HEADER: readonly string[] = [
  'Tag',
  'Subtag',
  'What belongs here',
  'Example',
  'Other words',
  'Group',
];

/** Tag name → names of its subtags; for looking up many paths. */
export type TagIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** Why a tag cannot be added. */
export type TagFault = 'blank' | 'too-long' | 'separator' | 'exists';

function distinctPaths(rows: TagRow[]): number {
  const subtags = new Map<string, Set<string>>();
  for (const { tag, subtag } of rows) subtags.set(tag, (subtags.get(tag) ?? new Set()).add(subtag));
  return [...subtags.values()].reduce((sum, names) => sum + names.size, 0);
}

/**
 * The list from the tab's values, header row first. Columns are found by name in any order; rows that name the same tag
 * and subtag become one, the first text of each column kept, and `doubled` counts the rows that went.
 * Fails with `no-header` where the first row names no `Tag` column, with `empty` where nothing is listed below it.
 */
export function parseTagList(rows: Cell[][]): { list: TagList; doubled: number } | { error: 'no-header' | 'empty' } {
  if (rows.every((row) => row.every((cell) => cellText(cell).trim() === ''))) return { error: 'empty' };
  const [header = [], ...below] = rows;
  const found = readTagRows(header, below, TAG_LIST_HEADER);
  if (found === null) return { error: 'no-header' };
  if (found.length === 0) return { error: 'empty' };
  return { list: buildTagList(found), doubled: found.length - distinctPaths(found) };
}

/** The list as rows of text, header first: each tag's own row, then its subtags. `parseTagList` reads it back. */
export function tagListRows(list: TagList): string[][] {
  const cells = (tag: string, subtag: string, entry: Subtag, group: string): string[] => [
    tag,
    subtag,
    entry.belongs,
    entry.example,
    entry.otherWords.join(', '),
    group,
  ];
  const rows = list.tags.flatMap((tag) => [
    cells(tag.name, '', tag, tag.group),
    ...tag.subtags.map((subtag) => cells(tag.name, subtag.name, subtag, tag.group)),
  ]);
  return [[...TAG_LIST_HEADER], ...rows];
}

const ignoringCase = (name: string): string => oneLine(name).toLowerCase();

const BULLET = /^(?:(?:[-–—*+•·▪◦]+|\(?\d{1,3}[.):])(?:\s+|(?=\p{L}))|[a-z][.)]\s+)/iu;

/**
 * A list from typed lines, one reason a line: `Orders > Late`, `Orders :: Late` or `Orders › Late` make two levels.
 * Bullets and numbering go, blank lines and doubles (whatever their case) too.
 * @example listFromLines('1. Orders > Late\n- Refunds')
 */
export function listFromLines(text: string): TagList {
  const paths = text.split(/[\n\r]+/).map((line) => readTagPath(line.trim().replace(BULLET, '')));
  const rows = paths.filter(({ tag }) => tag !== '').map(({ tag, subtag }) => bareRow(tag, subtag));
  return buildTagList(rows, ignoringCase);
}

/**
 * A list from the paths that tickets hold already: most frequent first, then in order of first appearance, for tags and
 * for the subtags of each. Spellings that differ in case only are one name, the most frequent one.
 */
export function listFromPaths(paths: TagPath[]): TagList {
  const subtags = new Map<string, string[]>();
  const tags: string[] = [];
  for (const path of paths) {
    const [tag, subtag] = [path.tag.trim(), path.subtag.trim()];
    if (tag === '') continue;
    tags.push(tag);
    const under = subtags.get(ignoringCase(tag)) ?? [];
    if (subtag !== '') under.push(subtag);
    subtags.set(ignoringCase(tag), under);
  }
  const rows = byFrequency(tags, ignoringCase).map((tag) => bareRow(tag, ''));
  const below = [...subtags].flatMap(([tag, names]) =>
    byFrequency(names, ignoringCase).map((subtag) => bareRow(tag, subtag)),
  );
  return buildTagList([...rows, ...below], ignoringCase);
}

/** Long enough for any name that a panel 300 pixels wide can show in full. */
const LONGEST_NAME = 100;

function nameFault(tag: string, subtag: string): TagFault | null {
  if (tag === '') return 'blank';
  if ([tag, subtag].some((name) => [...name].length > LONGEST_NAME)) return 'too-long';
  return `${tag}${subtag}`.includes('›') ? 'separator' : null;
}

const same = (a: string, b: string): boolean => ignoringCase(a) === ignoringCase(b);

/**
 * The list with one more tag, or one more subtag under a tag (which is made where it is missing), at the end of its
 * level so that nobody's digit changes. `belongs` describes the new name; the given list stays as it is.
 * Fails with `exists` where the name is there in any case.
 */
export function withTag(
  list: TagList,
  added: { tag: string; subtag: string; belongs: string },
): { list: TagList } | { error: TagFault } {
  const [tag, subtag] = [oneLine(added.tag), oneLine(added.subtag)];
  const fault = nameFault(tag, subtag);
  if (fault !== null) return { error: fault };
  const parent = list.tags.find(({ name }) => same(name, tag));
  if (parent !== undefined && (subtag === '' || parent.subtags.some(({ name }) => same(name, subtag)))) {
    return { error: 'exists' };
  }
  const entry = { belongs: added.belongs.trim(), example: '', otherWords: [] };
  if (parent === undefined) {
    const bare = { name: tag, belongs: '', example: '', otherWords: [], group: '' };
    const made: Tag =
      subtag === '' ? { ...bare, ...entry, subtags: [] } : { ...bare, subtags: [{ name: subtag, ...entry }] };
    const own = list.tags.filter(({ name }) => !BUILT_IN.includes(name));
    return { list: { tags: [...own, made, ...list.tags.filter(({ name }) => BUILT_IN.includes(name))] } };
  }
  const longer = { ...parent, subtags: [...parent.subtags, { name: subtag, ...entry }] };
  return { list: { tags: list.tags.map((each) => (each === parent ? longer : each)) } };
}

/** What is wrong with a new tag's name, and what to do, in a sentence. */
export const explainTagFault = (fault: TagFault): string =>
  ({
    blank: 'A tag needs a name. Type one, then what belongs there.',
    'too-long': `That name is too long. Use at most ${LONGEST_NAME} characters, and say the rest in “What belongs here”.`,
    separator: 'A name cannot hold “›”: it stands between tag and subtag. Type the two in their own boxes.',
    exists: 'That tag is on the list already. Pick it, or choose another name.',
  })[fault];

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
