/** What one tag list has that another lacks. */
import { indexTags, type TagList } from './tagList';
import { tagListRows } from './tagTable';

/**
 * Rows to add below `existing` so that it holds all of `wanted`, in the columns of `TAG_LIST_HEADER`. What is there stays.
 */
export function missingTags(existing: TagList | null, wanted: TagList): string[][] {
  const index = existing ? indexTags(existing) : new Map<string, ReadonlySet<string>>();
  return tagListRows(wanted)
    .slice(1)
    .filter(([tag = '', subtag = '']) => !(subtag === '' ? index.has(tag) : index.get(tag)?.has(subtag)));
}
