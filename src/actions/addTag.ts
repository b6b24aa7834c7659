/** A new tag or subtag on the list, from the panel: at once, or as a proposal where the lead decides. */
import type { Args, Value } from '../contract';
import { done, failed, type Reply } from '../core/failure';
import { sameName } from '../core/sameName';
import { explainTagFault, withTag } from '../core/tags/addedTag';
import { missingTags } from '../core/tags/missingTags';
import { earlierThan } from '../core/tags/proposals';
import { withChange } from '../core/tags/tagChanges';
import { formatTagPath, type TagPath } from '../core/tags/tagPath';
import { proposedBy, proposerOf } from '../core/tags/tagStatus';
import type { StoredAccount } from '../sheets/account';
import { historyIn, writeHistory } from '../sheets/changes';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { setDropdowns } from '../sheets/dropdowns';
import { openDump } from '../sheets/dumpTab';
import { isLeadIn, projectIn } from '../sheets/project';
import { appendToTagsTab, findTagsTab, type TagsTab, withStatusColumn } from '../sheets/tagsTab';
import { readRows, stateOf } from '../sheets/ticketRows';
import { asking } from './access';

type Added = Omit<Args<'addTag'>, 'account'>;

/** Adds a row to the tab `Tags`; every other row, and so every digit, stays. */
export function addTag({ account, ...added }: Args<'addTag'>): Reply<Value<'addTag'>> {
  const who = asking(account);
  return who.ok ? underDocumentLock(() => addLocked(who.value, added)) : who;
}

const tabGone = () =>
  failed(
    'tags-missing',
    'The tab “Tags” is gone. Bring it back (Edit › Undo), or choose “Set up again” in the menu ☰.',
  );

const alreadyProposed = (path: TagPath, by: string) =>
  failed(
    'tag-exists',
    `${by} proposed “${formatTagPath(path)}” already. The lead decides; put the ticket aside for it.`,
  );

function addLocked(who: StoredAccount, added: Added): Reply<Value<'addTag'>> {
  const tags = findTagsTab();
  if (!tags) return tabGone();
  const list = tags.list ?? { tags: [] };
  const longer = withTag(list, added);
  if ('error' in longer)
    return failed(longer.error === 'exists' ? 'tag-exists' : 'bad-tag', explainTagFault(longer.error));
  const before = tags.proposals.find(({ tag, subtag }) => sameName(tag, added.tag) && sameName(subtag, added.subtag));
  if (before) return alreadyProposed(before, proposerOf(before.status) ?? 'Somebody');
  const dump = openDump();
  if (!dump.ok) return dump;
  const { kept } = dump.value;
  const history = historyIn(kept);
  const rows = missingTags(tags.list, longer.list);
  if (projectIn(kept).adding === 'lead' && !isLeadIn(kept, who.key)) {
    const by = who.name ?? '';
    const path = propose(tags, rows, by);
    const wish = { path, by, taken: null, waited: 0, first: '' };
    const told = withChange(history, { by, change: { kind: 'edited' }, earlier: 0, operation: '', wish });
    writeHistory(told);
    return done({ tags: list, revision: told.revision, proposed: true });
  }
  appendToTagsTab(tags, rows);
  setDropdowns(dump.value, tags);
  publish();
  const [tag = '', subtag = ''] = rows[rows.length - 1] ?? [];
  const change = { kind: 'add' as const, path: { tag, subtag } };
  const earlier = earlierThan(change.path)(readRows(dump.value).map(({ cells }) => stateOf(cells)));
  const now = withChange(history, { by: who.name ?? '', change, earlier, operation: '' });
  writeHistory(now);
  return done({ tags: longer.list, revision: now.revision, proposed: false });
}

/** A tag that only comes with its subtag is proposed by that: the last row is the wish. */
function propose(tags: TagsTab, rows: readonly string[][], name: string): TagPath {
  const wish = rows.slice(-1).map((row) => [...row, proposedBy(name)]);
  appendToTagsTab(withStatusColumn(tags), wish);
  publish();
  const [[tag = '', subtag = ''] = []] = rows.slice(-1);
  return { tag, subtag };
}
