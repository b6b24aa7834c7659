/** A new tag for everybody's list, picked at once. */
import type { Reply } from '../../src/contract';
import { sameName } from '../../src/core/sameName';
import type { TagList } from '../../src/core/tagList';
import { formatTagPath } from '../../src/core/tagPath';
import type { Frame } from './frame';

export interface Adding {
  /** `subtag` '' adds a tag. */
  addTag(tag: string, subtag: string, belongs: string): void;
}

/** A path as the list spells it, null where it is not on the list. `subtag` null: a tag of the first level. */
function spelledAsListed(list: TagList, tag: string, subtag: string) {
  const parent = list.tags.find(({ name }) => sameName(name, tag));
  if (parent === undefined || subtag === '') return parent && { tag: parent.name, subtag: null };
  const child = parent.subtags.find(({ name }) => sameName(name, subtag));
  return child && { tag: parent.name, subtag: child.name };
}

export function createAdding({ ask, inForm, goTo, work }: Frame): Adding {
  /** It may be there already: by a colleague, or by a first try whose answer was lost. Then the list is read again. */
  async function add(tag: string, subtag: string, belongs: string): Promise<Reply<{ tags: TagList; old: boolean }>> {
    const added = await ask('addTag', { tag, subtag, belongs });
    if (added.ok) return { ok: true, value: { tags: added.value, old: false } };
    if (added.error.code !== 'tag-exists') return added;
    const read = await ask('refill', { holding: [], count: 0, second: false });
    const found = read.ok && spelledAsListed(read.value.tags, tag, subtag) !== undefined;
    return found ? { ok: true, value: { tags: read.value.tags, old: true } } : added;
  }

  return {
    addTag: (tag, subtag, belongs) =>
      inForm('Adding …', add(tag, subtag, belongs), ({ tags, old }) => {
        const now = work.value;
        const path = spelledAsListed(tags, tag, subtag);
        if (now === null) return;
        now.sheet.value = { ...now.sheet.value, tags };
        if (path !== undefined) now.tagging.pick(path.tag, path.subtag);
        goTo('tagging');
        if (old) now.tagging.notice.value = `“${formatTagPath({ tag, subtag })}” is on the list; it is picked.`;
      }),
  };
}
