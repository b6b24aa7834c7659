/** Tags that nobody uses. */
import type { TagList } from '../tags/tagList';
import { BUILT_IN } from '../tags/tagPath';
import { type Pairs, totalOf } from './pairs';
import type { Problem } from './problem';

/** With fewer tagged tickets, a tag without any says nothing. */
const ENOUGH_TAGGED = 100;

const hint = (tag: string, subtag: string): Problem => ({
  kind: 'unused',
  of: 'list',
  weight: 'hint',
  cells: { tag, subtag },
  count: 0,
  suggestion: null,
  detail: '',
});

/**
 * Tags and subtags of the list that no ticket has, in list order, once a hundred tickets are tagged; of a tag that nobody
 * uses, the subtags go without saying. Built-in and retired ones are left out, and subtags at depth `tags`.
 */
export function unusedTags(pairs: Pairs, list: TagList, depth: 'tags' | 'subtags'): Problem[] {
  let tagged = 0;
  for (const [tag, subtags] of pairs) tagged += tag === '' ? 0 : totalOf(subtags);
  if (tagged < ENOUGH_TAGGED) return [];
  return list.tags
    .filter(({ name, retired }) => !retired && !BUILT_IN.includes(name))
    .flatMap(({ name, subtags }) => {
      const those = pairs.get(name);
      if (!those) return [hint(name, '')];
      const unused = depth === 'tags' ? [] : subtags.filter((subtag) => !subtag.retired && !those.has(subtag.name));
      return unused.map((subtag) => hint(name, subtag.name));
    });
}
