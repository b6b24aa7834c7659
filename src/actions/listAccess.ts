/** Who may change the tag list, and where it stands. */
import { done, failed, type Reply } from '../core/failure';
import type { StoredAccount } from '../sheets/account';
import { underDocumentLock } from '../sheets/documentLock';
import { type Dump, openDump } from '../sheets/dumpTab';
import { projectIn } from '../sheets/project';
import { asking } from './access';
import { finishBegun } from './finishChange';
import { asLead } from './project';

/** Under the lock, once an earlier change is whole. `onlyLead`: only the lead may, where the lead decides on the list. */
export function changing<T>(
  account: string,
  operation: string,
  onlyLead: boolean,
  work: (who: StoredAccount, dump: Dump) => Reply<T>,
): Reply<T> {
  const who = asking(account);
  if (!who.ok) return who;
  if (who.value.name === null)
    return failed('bad-name', 'Type your name first, so that colleagues see who changed what.');
  return underDocumentLock(() => {
    const dump = openDump(true);
    if (!dump.ok) return dump;
    const allowed = onlyLead ? maySettle(dump.value, account) : done(null);
    if (!allowed.ok) return allowed;
    const ready = finishBegun(who.value, dump.value, operation);
    return ready.ok ? work(who.value, ready.value) : ready;
  });
}

/** Fails with `not-lead` where somebody else decides on the list. */
export const maySettle = ({ kept }: Dump, account: string): Reply<null> =>
  projectIn(kept).adding === 'lead' ? asLead(kept, account) : done(null);
