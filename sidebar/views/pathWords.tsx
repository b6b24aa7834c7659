/** A tag path in one line that is too short for it: the tag gives way first, for the subtag tells rows apart. */
import type { TagPath } from '../../src/core/tags/tagPath';
import './list.css';

export const PathWords = ({ path: { tag, subtag } }: { path: TagPath }) =>
  subtag === '' ? (
    <span class="cut" dir="auto">
      {tag}
    </span>
  ) : (
    <span class="path">
      <bdi class="above">{tag}</bdi>
      <span class="sign"> › </span>
      <bdi class="end">{subtag}</bdi>
    </span>
  );
