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

const LOOSE = 0.35;

/** An exact other word is as good as the name; one that begins so nearly as good. */
function wordScore(words: readonly string[], wanted: string): number {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes(wanted)) return 0.95;
  return lower.some((word) => word.startsWith(wanted)) ? 0.85 : 0;
}

/** What is searched is prepared when it is first needed: a tag list may have thousands of tags. */
function snapshots(list: TagList): (within: string | null) => SnapshotKeys<Findable> {
  const ready = new Map<string | null, SnapshotKeys<Findable>>();
  const rowsOf = (within: string | null): Findable[] =>
    within === null
      ? list.tags.flatMap(findables)
      : list.tags.filter(({ name }) => name === within).flatMap((tag) => findables(tag).slice(1));
  return (within) => {
    const rows = ready.get(within) ?? snapshotOf(rowsOf(within));
    ready.set(within, rows);
    return rows;
  };
}

/** So many letters typed are more than a beginning. */
const TELLING = 4;

/** A name that holds the text letter by letter comes before one that holds its letters somewhere. */
function partScore({ tag, subtag }: Findable, wanted: string): number {
  if (wanted.length < TELLING) return 0;
  const name = (subtag || tag).toLowerCase();
  return name.includes(wanted) ? 0.93 : 0;
}

/** Prepared once a tag list. `within` a tag, only its subtags are found. At most `most`, best first. */
export function searchIndex(list: TagList, most = 6): SearchIndex {
  const rowsOf = snapshots(list);
  return (text, within) => {
    const rows = rowsOf(within);
    const wanted = text.trim().toLowerCase();
    const score = (found: KeysResult<Findable>): number =>
      Math.max(
        wordScore(found.obj.words, wanted),
        partScore(found.obj, wanted),
        (found[0]?.score ?? 0) * 0.98,
        found.score * 0.9,
      );
    return go(wanted, rows, { limit: most, threshold: LOOSE, scoreFn: score }).map((found) => found.obj);
  };
}
