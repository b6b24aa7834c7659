/** The tag list as the rows of the tab `Tags`, and back. */
import { type Cell, cellText } from '../cell';
import type { Subtag, TagList } from './tagList';
import { buildTagList } from './tagListBuilder';
import { readTagRows, type TagRow } from './tagRows';
import { proposerOf, STATUS_COLUMN } from './tagStatus';

/** The tab's header row. */
export const TAG_LIST_HEADER: readonly string[] = [
  'Tag',
  'Subtag',
  'What belongs here',
  'Example',
  'Other words',
  'Group',
];

/** All columns that are read, those among them that a list may lack. */
export const LIST_COLUMNS: readonly string[] = [...TAG_LIST_HEADER, STATUS_COLUMN];

export interface ParsedList {
  list: TagList;
  /** Rows that somebody proposed, and that are not on the list yet. */
  proposals: TagRow[];
  doubled: number;
}

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
export function parseTagList(rows: Cell[][]): ParsedList | { error: 'no-header' | 'empty' } {
  if (rows.every((row) => row.every((cell) => cellText(cell).trim() === ''))) return { error: 'empty' };
  const [header = [], ...below] = rows;
  const found = readTagRows(header, below, LIST_COLUMNS);
  if (found === null) return { error: 'no-header' };
  if (found.length === 0) return { error: 'empty' };
  const proposals = found.filter(({ status }) => proposerOf(status) !== null);
  const listed = found.filter((row) => !proposals.includes(row));
  return { list: buildTagList(listed), proposals, doubled: listed.length - distinctPaths(listed) };
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
