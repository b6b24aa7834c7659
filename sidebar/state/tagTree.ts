/** The tag list as rows to go through: each tag, its subtags below it. Pure. */
import type { TagUse } from '../../src/contract/session';
import type { Subtag, Tag, TagList } from '../../src/core/tags/tagList';
import { BUILT_IN, type TagPath } from '../../src/core/tags/tagPath';

export interface TreeRow {
  path: TagPath;
  /** Tickets that have it; of a tag, with all its subtags. */
  count: number;
  belongs: string;
  example: string;
  retired: boolean;
  /** One of the two tags that every list has. */
  isBuiltIn: boolean;
}

/** Tickets of each path, to be looked up for thousands. */
function counter(use: readonly TagUse[]): (path: TagPath) => number {
  const tags = new Map<string, Map<string, number>>();
  for (const { tag, subtag, count } of use) tags.set(tag, (tags.get(tag) ?? new Map()).set(subtag, count));
  return ({ tag, subtag }) => tags.get(tag)?.get(subtag) ?? 0;
}

/** All rows in the order of the list. A retired tag takes its subtags along. */
export function treeRows(list: TagList, use: readonly TagUse[]): TreeRow[] {
  const countOf = counter(use);
  const row = (path: TagPath, { belongs, example }: Subtag, retired: boolean): TreeRow => {
    return { path, count: countOf(path), belongs, example, retired, isBuiltIn: BUILT_IN.includes(path.tag) };
  };
  const rowsOf = (tag: Tag): TreeRow[] => [
    row({ tag: tag.name, subtag: '' }, tag, tag.retired),
    ...tag.subtags.map((subtag) => row({ tag: tag.name, subtag: subtag.name }, subtag, tag.retired || subtag.retired)),
  ];
  return list.tags.flatMap(rowsOf);
}

/** As many rows are drawn at once, whatever the list holds. */
export const DRAWN = 60;

/**
 * Which rows to draw so that row `at` is among them, as few rows moved as possible.
 * @param from where the drawn rows began before
 * @example drawnFrom(61, 0, 500) // 31: half a window further
 */
export function drawnFrom(at: number, from: number, rows: number): number {
  const inside = at >= from && at < from + DRAWN;
  const wanted = inside ? from : at - DRAWN / 2;
  return Math.max(0, Math.min(wanted, rows - DRAWN));
}
