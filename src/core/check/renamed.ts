/** What a tag was called before. */
import { pathAfter } from '../tags/tagChange';
import type { HandRename, ListHistory } from '../tags/tagChanges';
import type { TagPath } from '../tags/tagPath';

function afterTyping({ from, to }: HandRename, path: TagPath): TagPath {
  if (path.tag !== from.tag) return path;
  if (from.subtag === '') return { ...path, tag: to.tag };
  return path.subtag === from.subtag ? to : path;
}

/** What a path of old is called now, as far as the history goes back, whoever renamed, merged or moved it. */
export const nameNow = ({ changes }: ListHistory, path: TagPath): TagPath =>
  changes.reduce((now, { change, typed }) => (typed ? afterTyping(typed, now) : pathAfter(change, now)), path);
