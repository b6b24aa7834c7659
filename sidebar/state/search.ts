/** Finding a tag or subtag by typing. */
import { go, type SnapshotKeys, snapshot } from 'fuzzysort';
import type { Tag, TagList } from '../../src/core/tagList';

/** A row of the tag list to be found; `subtag` '' for the tag itself. */
export interface Findable {
  tag: string;
  subtag: string;
  belongs: string;
  example: string;
  words: string;
}

const findables = (tag: Tag): Findable[] => [
  { tag: tag.name, subtag: '', belongs: tag.belongs, example: tag.example, words: tag.otherWords.join(' ') },
  ...tag.subtags.map((subtag) => ({
    tag: tag.name,
    subtag: subtag.name,
    belongs: subtag.belongs,
    example: subtag.example,
    words: subtag.otherWords.join(' '),
  })),
];

export type SearchIndex = (text: string, within: string | null) => Findable[];

const snapshotOf = (rows: Findable[]): SnapshotKeys<Findable> =>
  snapshot(rows, {
    keys: [(row: Findable) => row.subtag || row.tag, 'words', (row: Findable) => `${row.tag} ${row.subtag}`],
  });

const LIMIT = 6;
const LOOSE = 0.35;

/** Prepared once a tag list. `within` a tag, only its subtags are found. At most six, best first. */
export function searchIndex(list: TagList): SearchIndex {
  const all = snapshotOf(list.tags.flatMap(findables));
  const under = new Map(list.tags.map((tag) => [tag.name, snapshotOf(findables(tag).slice(1))]));
  return (text, within) => {
    const rows = within === null ? all : under.get(within);
    return rows === undefined
      ? []
      : go(text.trim(), rows, { limit: LIMIT, threshold: LOOSE }).map((found) => found.obj);
  };
}
