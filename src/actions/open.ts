/** Opening the panel: who is tagging, and where the work stands. */
import type { Args, Opening, Session } from '../contract';
import { done, type Failure, type Reply } from '../core/failure';
import { newAccount, readAccount, type StoredAccount, writeAccount } from '../sheets/account';
import { underDocumentLock } from '../sheets/documentLock';
import { type Dump, goesByKeys, openDump, usersWidth } from '../sheets/dumpTab';
import { rowsWithoutId, writeKeys } from '../sheets/keyColumn';
import { spreadsheetId } from '../sheets/spreadsheet';
import { readTagList } from '../sheets/tagsTab';
import { readIds } from '../sheets/ticketRows';
import { asking } from './access';
import { joined } from './rename';
import { sessionOf, type Wanted } from './session';

const AHEAD = 20;

/** Tickets pasted below later get keys too, where the dump goes by keys. */
const giveKeys = (dump: Dump): Reply<null> =>
  underDocumentLock(() => {
    const ids = readIds(dump);
    writeKeys(dump.sheet, dump.id, rowsWithoutId(dump.sheet, ids, usersWidth(dump)), ids);
    return done(null);
  });

/** The session as it is now. Fails where the dump, a column of it or the tag list is not to be found. */
export function resume(name: string | null, wanted: Wanted = { holding: [], count: AHEAD }): Reply<Session> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const tags = readTagList();
  if (!tags.ok) return tags;
  const session = sessionOf(dump.value, tags.value, name, wanted);
  if (session.ids.blank === 0 || !goesByKeys(dump.value)) return done(session);
  const given = giveKeys(dump.value);
  return given.ok ? done(sessionOf(dump.value, tags.value, name, wanted)) : given;
}

const opening = (account: StoredAccount, session: Session | null, trouble: Failure | null): Opening => ({
  spreadsheet: spreadsheetId(),
  account: { key: account.key, name: account.name },
  settings: { lastDigitSaves: account.lastDigitSaves },
  session,
  trouble,
});

/** A spreadsheet without Tagsheet answers with no session: the panel then goes through setup. */
export function open(): Reply<Opening> {
  const account = joined(readAccount() ?? writeAccount(newAccount()));
  const session = resume(account.name);
  if (session.ok) return done(opening(account, session.value, null));
  return done(opening(account, null, session.error.code === 'not-set-up' ? null : session.error));
}

/** The next tickets, and the counts and list as they are now. */
export function refill({ account, holding, count }: Args<'refill'>): Reply<Session> {
  const who = asking(account);
  return who.ok ? resume(who.value.name, { holding, count }) : who;
}
