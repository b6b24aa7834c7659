/** Who is asking: compared on every call, because a browser with several Google accounts may answer as the wrong one. */
import { done, failed, type Reply } from '../core/failure';
import { readAccount, type StoredAccount } from '../sheets/account';

/** The stored account if the caller's key is its key. Fails with `other-account`; nothing is written. One call. */
export function asking(account: string): Reply<StoredAccount> {
  const stored = readAccount();
  if (stored?.key === account) return done(stored);
  return failed(
    'other-account',
    'Google answers as another account than yours; nothing was saved. Sign out of that account, then reload this page.',
  );
}
