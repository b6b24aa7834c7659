/** The controlled list: what the tab `Tags` holds, as data. */
import type { Cell } from './cell';
import type { TagPath } from './tagPath';

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

/** Tag name → names of its subtags; for bulk look-ups. */
export type TagIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** Why a tag cannot be added. */
export type TagFault = 'blank' | 'too-long' | 'separator' | 'exists';

export declare const parseTagList: (
  rows: Cell[][],
) => { list: TagList; doubled: number } | { error: 'no-header' | 'empty' };
export declare const tagListRows: (list: TagList) => string[][];
export declare const listFromLines: (text: string) => TagList;
export declare const listFromPaths: (paths: TagPath[]) => TagList;
export declare const withTag: (
  list: TagList,
  added: { tag: string; subtag: string; belongs: string },
) => { list: TagList } | { error: TagFault };
export declare const explainTagFault: (fault: TagFault) => string;
export declare const pathCount: (list: TagList) => number;
export declare const findTag: (list: TagList, name: string) => Tag | null;
export declare const isListed: (list: TagList, path: TagPath) => boolean;
export declare const indexTags: (list: TagList) => TagIndex;
