/** A tag list to start from: typed lines, or the tags that tickets hold already. */
import { byFrequency } from '../reports/frequency';
import { nameKey } from '../sameName';
import type { TagList } from '../tags/tagList';
import { buildTagList } from '../tags/tagListBuilder';
import { readTagPath, type TagPath } from '../tags/tagPath';
import { bareRow } from '../tags/tagRows';

const BULLET = /^(?:(?:[-–—*+•·▪◦]+|\(?\d{1,3}[.):])(?:\s+|$|(?=\p{L}))|[a-z][.)]\s+)/iu;

/**
 * A list from typed lines, one reason a line: `Orders > Late`, `Orders :: Late` or `Orders › Late` make two levels.
 * Bullets and numbering go, blank lines and doubles (whatever their case) too.
 * @example listFromLines('1. Orders > Late\n- Refunds')
 */
export function listFromLines(text: string): TagList {
  const paths = text.split(/[\n\r]+/).map((line) => readTagPath(line.trim().replace(BULLET, '')));
  const rows = paths.filter(({ tag }) => tag !== '').map(({ tag, subtag }) => bareRow(tag, subtag));
  return buildTagList(rows, nameKey);
}

/**
 * A list from the paths that tickets hold already: most frequent first, then in order of first appearance, for tags and
 * for the subtags of each. Spellings that differ in case only are one name, the most frequent one.
 */
export function listFromPaths(paths: TagPath[]): TagList {
  const subtags = new Map<string, string[]>();
  const tags: string[] = [];
  for (const path of paths) {
    const [tag, subtag] = [path.tag.trim(), path.subtag.trim()];
    if (tag === '') continue;
    tags.push(tag);
    const under = subtags.get(nameKey(tag)) ?? [];
    if (subtag !== '') under.push(subtag);
    subtags.set(nameKey(tag), under);
  }
  const rows = byFrequency(tags, nameKey).map((tag) => bareRow(tag, ''));
  const below = [...subtags].flatMap(([tag, names]) =>
    byFrequency(names, nameKey).map((subtag) => bareRow(tag, subtag)),
  );
  return buildTagList([...rows, ...below], nameKey);
}
