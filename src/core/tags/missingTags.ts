/** What one tag list has that another lacks. */
import { nameKey } from '../sameName';
import type { TagList } from './tagList';
import { tagListRows } from './tagTable';

/**
 * Rows to add below `existing` so that it holds all of `wanted`, in the columns of `TAG_LIST_HEADER`. What is there
 * stays, in any case of letters; a new subtag goes under the tag as it is spelt there.
 */
export function missingTags(existing: TagList | null, wanted: TagList): string[][] {
  const spelt = new Map<string, string>();
  const subtags = new Map<string, Set<string>>();
  for (const tag of existing?.tags ?? []) {
    const key = nameKey(tag.name);
    spelt.set(key, spelt.get(key) ?? tag.name);
    subtags.set(key, new Set([...(subtags.get(key) ?? []), ...tag.subtags.map(({ name }) => nameKey(name))]));
  }
  return tagListRows(wanted)
    .slice(1)
    .filter(([tag = '', subtag = '']) => {
      const listed = subtags.get(nameKey(tag));
      return !listed || (subtag !== '' && !listed.has(nameKey(subtag)));
    })
    .map(([tag = '', ...rest]) => [spelt.get(nameKey(tag)) ?? tag, ...rest]);
}
