/** Whether two tag paths are one, letter by letter. */
import type { TagPath } from '../../src/core/tags/tagPath';

export const samePath = (a: TagPath, b: TagPath): boolean => a.tag === b.tag && a.subtag === b.subtag;
