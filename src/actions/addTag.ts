/** A new tag or subtag on the list, from the panel. */
import type { Args } from '../contract';
import { explainTagFault, withTag } from '../core/addedTag';
import { done, failed, type Reply } from '../core/failure';
import { missingTags } from '../core/missingTags';
import type { TagList } from '../core/tagList';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { setDropdowns } from '../sheets/dropdowns';
import { openDump } from '../sheets/dumpTab';
import { appendToTagsTab, findTagsTab } from '../sheets/tagsTab';
import { asking } from './access';

/** Adds a row to the tab `Tags`; every other row, and so every digit, stays. */
export function addTag({ account, tag, subtag, belongs }: Args<'addTag'>): Reply<TagList> {
  const who = asking(account);
  return who.ok ? underDocumentLock(() => addLocked({ tag, subtag, belongs })) : who;
}

function addLocked(added: { tag: string; subtag: string; belongs: string }): Reply<TagList> {
  const tags = findTagsTab();
  if (!tags)
    return failed(
      'tags-missing',
      'The tab “Tags” is gone. Bring it back (Edit › Undo), or choose “Set up again” in the menu ☰.',
    );
  const longer = withTag(tags.list ?? { tags: [] }, added);
  if ('error' in longer)
    return failed(longer.error === 'exists' ? 'tag-exists' : 'bad-tag', explainTagFault(longer.error));
  const dump = openDump();
  if (!dump.ok) return dump;
  appendToTagsTab(tags, missingTags(tags.list, longer.list));
  setDropdowns(dump.value, tags);
  publish();
  return done(longer.list);
}
