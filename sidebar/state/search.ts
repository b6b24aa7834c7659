/** Finding a tag or subtag by typing. */
import { go, type KeysResult, type SnapshotKeys, snapshot } from 'fuzzysort';
import type { Tag, TagList } from '../../src/core/tags/tagList';
import { formatTagPath } from '../../src/core/tags/tagPath';

/** A row of the tag list to be found; `subtag` '' for the tag itself. */
export interface Findable {
  tag: string;
  subtag: string;
  belongs: string;
  example: string;
  /** What else people call it. */
  words: readonly string[];
}

const findables = (tag: Tag): Findable[] => [
  { tag: tag.name, subtag: '', belongs: tag.belongs, example: tag.example, words: tag.otherWords },
  ...tag.subtags.map((subtag) => ({
    tag: tag.name,
    subtag: subtag.name,
    belongs: subtag.belongs,
    example: subtag.example,
    words: subtag.otherWords,
  })),
];

export type SearchIndex = (text: string, within: string | null) => Findable[];

/** A row with all that it is found by, without case, accents and needless blanks. */
interface Indexed {
  row: Findable;
  name: string;
  /** The whole path, as people type it and as it is shown. */
  paths: readonly string[];
  words: readonly string[];
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const indexed = (row: Findable): Indexed => ({
  row,
  name: folded(row.subtag || row.tag),
  paths: row.subtag === '' ? [] : [folded(`${row.tag} ${row.subtag}`), folded(formatTagPath(row))],
  words: row.words.map(folded),
});

const LETTER = /[\p{L}\p{N}]/u;
const isEdge = (letter: string | undefined): boolean => letter === undefined || !LETTER.test(letter);

/** How a text holds another one; the smaller, the better. */
const PLACES = ['is', 'begins with the word', 'begins', 'has the word', 'has a word that begins', 'contains'] as const;
type Place = (typeof PLACES)[number];

function placeIn(text: string, wanted: string): Place | null {
  if (text === wanted) return 'is';
  let found: Place | null = null;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const isWhole = isEdge(text[at + wanted.length]);
    if (at === 0) return isWhole ? 'begins with the word' : 'begins';
    if (!isEdge(text[at - 1])) found = found ?? 'contains';
    else if (isWhole) return 'has the word';
    else found = 'has a word that begins';
  }
  return found;
}

const EXACT_OTHER_WORD = PLACES.indexOf('contains') - 0.5;
const OTHER_WORDS = PLACES.length;

/** What else people call it counts less than the name; whole, it counts more than letters amid a word of the name. */
function otherWordsRank(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return EXACT_OTHER_WORD;
  const places = words.flatMap((word) => placeIn(word, wanted) ?? []);
  return Math.min(...places.map((place) => OTHER_WORDS + PLACES.indexOf(place)), Number.POSITIVE_INFINITY);
}

/** The smaller, the better; infinite where nothing holds the text letter by letter. */
function rankOf({ name, paths, words }: Indexed, wanted: string): number {
  if (paths.includes(wanted)) return 0;
  const place = placeIn(name, wanted);
  const rank = place === null ? Number.POSITIVE_INFINITY : PLACES.indexOf(place);
  return rank < EXACT_OTHER_WORD ? rank : Math.min(rank, otherWordsRank(words, wanted));
}

const isRanked = ({ rank }: { rank: number }): boolean => rank < Number.POSITIVE_INFINITY;

/** Rows that hold the text, best first, in the order of the list where they are alike. */
const holding = (rows: readonly Indexed[], wanted: string): Findable[] =>
  rows
    .map((one) => ({ row: one.row, rank: rankOf(one, wanted) }))
    .filter(isRanked)
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);

interface Searchable {
  rows: readonly Indexed[];
  /** For typing mistakes, left-out letters and words of tag and subtag together. */
  loose: SnapshotKeys<Findable>;
}

const searchable = (rows: Findable[]): Searchable => ({
  rows: rows.map(indexed),
  loose: snapshot(rows, { keys: [(row) => row.subtag || row.tag, (row) => `${row.tag} ${row.subtag}`] }),
});

/** What is searched is prepared when it is first needed: a tag list may have thousands of tags. */
function searchables(list: TagList): (within: string | null) => Searchable {
  const ready = new Map<string | null, Searchable>();
  const rowsOf = (within: string | null): Findable[] =>
    within === null
      ? list.tags.flatMap(findables)
      : list.tags.filter(({ name }) => name === within).flatMap((tag) => findables(tag).slice(1));
  return (within) => {
    const prepared = ready.get(within) ?? searchable(rowsOf(within));
    ready.set(within, prepared);
    return prepared;
  };
}

/** One letter left out of a short name is just above. */
const LOOSE = 0.28;

const looseScore = (found: KeysResult<Findable>): number => Math.max((found[0]?.score ?? 0) * 0.98, found.score * 0.9);

/**
 * Prepared once a tag list. `within` a tag, only its subtags are found. At most `most`, best first: the name begins with
 * the text, a word of it does, it holds the text, its other words do, and last what is nearly like it.
 */
export function searchIndex(list: TagList, most = 6): SearchIndex {
  const rowsOf = searchables(list);
  return (text, within) => {
    const wanted = folded(text);
    if (wanted === '') return [];
    const { rows, loose } = rowsOf(within);
    const held = holding(rows, wanted).slice(0, most);
    if (held.length === most) return held;
    const near = go(wanted, loose, { limit: most, threshold: LOOSE, scoreFn: looseScore }).map(({ obj }) => obj);
    return [...held, ...near.filter((row) => !held.includes(row))].slice(0, most);
  };
}
