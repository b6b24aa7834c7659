/** Finding a tag or subtag by typing. */
import { go, type KeysResult, type SnapshotKeys, snapshot } from 'fuzzysort';
import type { Tag, TagList } from '../../src/core/tagList';

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

const snapshotOf = (rows: Findable[]): SnapshotKeys<Findable> =>
  snapshot(rows, {
    keys: [(row) => row.subtag || row.tag, (row) => row.words.join(' '), (row) => `${row.tag} ${row.subtag}`],
  });

const LIMIT = 6;
const LOOSE = 0.35;

/** An exact other word is as good as the name; one that begins so nearly as good. */
function wordScore(words: readonly string[], wanted: string): number {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes(wanted)) return 0.95;
  return lower.some((word) => word.startsWith(wanted)) ? 0.85 : 0;
}

/** Prepared once a tag list. `within` a tag, only its subtags are found. At most six, best first. */
export function searchIndex(list: TagList): SearchIndex {
  const all = snapshotOf(list.tags.flatMap(findables));
  const under = new Map(list.tags.map((tag) => [tag.name, snapshotOf(findables(tag).slice(1))]));
  return (text, within) => {
    const rows = within === null ? all : under.get(within);
    const wanted = text.trim().toLowerCase();
    const score = (found: KeysResult<Findable>): number =>
      Math.max(wordScore(found.obj.words, wanted), (found[0]?.score ?? 0) * 0.98, found.score * 0.9);
    if (rows === undefined) return [];
    return go(wanted, rows, { limit: LIMIT, threshold: LOOSE, scoreFn: score }).map((found) => found.obj);
  };
}
