/** Listed names that somebody may mean with a new one. Pure. */
import { nameFinder } from '../../src/core/names/nameFinder';
import type { TagList } from '../../src/core/tags/tagList';
import type { TagPath } from '../../src/core/tags/tagPath';

export type NearNames = (name: string) => TagPath[];

const AT_MOST = 3;

/**
 * Prepared once a tag list: the paths whose own name is the same but for case, blanks and the like, else those a typing
 * mistake or two away. At most three.
 */
export function nearNames(list: TagList): NearNames {
  const entries = list.tags.flatMap((tag) => [
    { name: tag.name, path: { tag: tag.name, subtag: '' } },
    ...tag.subtags.map(({ name }) => ({ name, path: { tag: tag.name, subtag: name } })),
  ]);
  const finder = nameFinder(entries);
  return (name) => (finder.careless(name) ?? finder.mistyped(name))?.paths.slice(0, AT_MOST) ?? [];
}
