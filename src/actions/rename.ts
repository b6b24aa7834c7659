/** The display name, asked once; a name that a colleague uses is refused. */

import type { Args } from '../contract';
import type { Account, Settings } from '../contract/session';
import { done, failed, type Reply } from '../core/failure';
import { checkName } from '../core/team/displayName';
import { type StoredAccount, writeAccount } from '../sheets/account';
import { underDocumentLock } from '../sheets/documentLock';
import { findLog, readLog } from '../sheets/logTab';
import { namesIn, readKept, writeNames } from '../sheets/settings';
import { asking } from './access';

/** Who uses which name here; a copied file has lost its properties, but the log still knows. */
function names(): Record<string, string> {
  const kept = namesIn(readKept());
  const log = Object.keys(kept).length === 0 ? findLog() : null;
  if (!log) return kept;
  return Object.fromEntries(readLog(log).entries.flatMap(({ account, name }) => (account ? [[account, name]] : [])));
}

const nameTaken = (name: string) =>
  failed(
    'name-taken',
    `“${name}” is used by a colleague here. Add a letter of your last name, so that you can be told apart.`,
  );

/** Takes the name for this spreadsheet, unless another account uses it here. */
function takeName(account: StoredAccount, name: string): Reply<null> {
  return underDocumentLock(() => {
    const taken = names();
    const same = (other: string) => other.toLowerCase() === name.toLowerCase();
    if (Object.entries(taken).some(([key, other]) => key !== account.key && same(other))) return nameTaken(name);
    writeNames({ ...taken, [account.key]: name });
    return done(null);
  });
}

/**
 * The account as this spreadsheet knows it: a name brought from another spreadsheet may be a colleague's here.
 * @param here the name that it has taken in this one, if any
 */
export function joined(account: StoredAccount, here: string | null): StoredAccount {
  if (account.name === null || here === account.name) return account;
  return takeName(account, account.name).ok ? account : { ...account, name: null };
}

/** Sets the name of the account. Fails with `bad-name` or `name-taken`. */
export function rename({ account, name: typed }: Args<'rename'>): Reply<Account> {
  const who = asking(account);
  if (!who.ok) return who;
  const checked = checkName(typed);
  if ('error' in checked) return failed('bad-name', checked.error);
  const taken = takeName(who.value, checked.name);
  if (!taken.ok) return taken;
  const { key, name } = writeAccount({ ...who.value, name: checked.name });
  return done({ key, name });
}

/** A person's own settings; the usual ones where nothing was chosen. */
export const settingsOf = ({ lastDigitSaves, order }: StoredAccount): Settings => ({
  lastDigitSaves,
  order: order ?? { by: 'spread' },
});

/** Keeps a person's own settings. */
export function setSettings({ account, settings }: Args<'setSettings'>): Reply<Settings> {
  const who = asking(account);
  if (!who.ok) return who;
  return done(settingsOf(writeAccount({ ...who.value, ...settings })));
}
