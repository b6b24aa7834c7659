/** What rows would make of a tag list, shown before anything is written. */
import { editDistance } from '../editDistance';
import { looseForm } from '../nameForms';
import { nameKey } from '../sameName';
import type { TagList } from '../tagList';
import { buildTagList } from '../tagListBuilder';
import { BUILT_IN, formatTagPath, type TagPath } from '../tagPath';
import { bareRow } from '../tagRows';
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
const LONGEST = 100;
/** Comparing every name with every other takes too long beyond. */
const MOST_COMPARED = 300;
const SHORTEST_COMPARED = 5;

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

interface Form {
  name: string;
  form: string;
  /** Numbered names differ on purpose. */
  digits: string;
}

const formOf = (name: string): Form => {
  const form = looseForm(name);
  return { name, form, digits: form.replace(/\D/g, '') };
};

/** Alike but for accents, punctuation and plural. */
function alikeNames(forms: readonly Form[]): [string, string][] {
  const seen = new Map<string, string>();
  return forms.flatMap(({ name, form }): [string, string][] => {
    const before = seen.get(form);
    if (before === undefined) seen.set(form, name);
    return before === undefined ? [] : [[before, name]];
  });
}

/** One typing mistake apart. */
function mistypedNames(forms: readonly Form[]): [string, string][] {
  const long = forms.filter(({ form }) => form.length >= SHORTEST_COMPARED);
  return long.flatMap(({ name, form, digits }, index): [string, string][] => {
    const other = long
      .slice(index + 1)
      .find((each) => each.digits === digits && each.form !== form && editDistance(form, each.form, 1) === 1);
    return other ? [[name, other.name]] : [];
  });
}

/** `levels`: names that stand beside each other. */
function nearNames(levels: readonly (readonly string[])[]): [string, string][] {
  const forms = levels.map((names) => names.map(formOf).filter(({ form }) => form !== ''));
  const count = levels.reduce((sum, names) => sum + names.length, 0);
  return [...forms.flatMap(alikeNames), ...(count > MOST_COMPARED ? [] : forms.flatMap(mistypedNames))];
}

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
 */
export function previewList(rows: readonly ListRow[], nesting: Nesting): ListPreview {
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
    first: paths.slice(0, FIRST),
    more: Math.max(0, paths.length - FIRST),
    doubled: named.length - new Set(named.map(({ path }) => keyOf(path))).size,
    near: nearNames([names, ...own.map((tag) => tag.subtags.map(({ name }) => name))]),
    long: [...names, ...subtags].filter((name) => [...name].length > LONGEST),
  };
}
