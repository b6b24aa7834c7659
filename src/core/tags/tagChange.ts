/** A change of the tag list, and what it makes of a tag path. */
import type { TagPath } from './tagPath';

/**
 * `subtag` '' means the tag itself. `merge`: what is under the path goes to `into`; a tag's subtags go along where `into`
 * is a tag. `move`: the subtag goes below the tag `to`. `tidy`: rows that name the path again go into the first. `edited`:
 * by hand in the tab, nobody knows what exactly.
 */
export type TagChange =
  | { kind: 'add'; path: TagPath }
  | { kind: 'rename'; path: TagPath; name: string }
  | { kind: 'merge'; path: TagPath; into: TagPath }
  | { kind: 'move'; path: TagPath; to: string }
  | { kind: 'retire'; path: TagPath }
  | { kind: 'revive'; path: TagPath }
  | { kind: 'tidy'; path: TagPath }
  | { kind: 'edited' };

const inTag = (path: TagPath, change: TagPath): boolean =>
  path.tag === change.tag && (change.subtag === '' || path.subtag === change.subtag);

/**
 * The path that a ticket with this path has after the change; the same one where it is not concerned.
 * @example pathAfter({kind: 'rename', path: {tag: 'Order', subtag: ''}, name: 'Orders'}, {tag: 'Order', subtag: 'Late'})
 * // {tag: 'Orders', subtag: 'Late'}
 */
export function pathAfter(change: TagChange, path: TagPath): TagPath {
  if (change.kind === 'edited' || !inTag(path, change.path)) return path;
  switch (change.kind) {
    case 'rename':
      return change.path.subtag === '' ? { ...path, tag: change.name } : { ...path, subtag: change.name };
    case 'merge': {
      const { into } = change;
      return change.path.subtag === '' && into.subtag === '' ? { ...path, tag: into.tag } : into;
    }
    case 'move':
      return { ...path, tag: change.to };
    default:
      return path;
  }
}

/** After several changes, the oldest first. */
export const pathAfterAll = (changes: readonly TagChange[], path: TagPath): TagPath =>
  changes.reduce((one, change) => pathAfter(change, one), path);
