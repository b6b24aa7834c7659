/** Opening the panel: who is tagging, and where the work stands. */
import type { Args } from '../contract';
import type { Opening, Session } from '../contract/session';
import { done, type Failure, type Reply } from '../core/failure';
import { newAccount, readAccount, type StoredAccount, writeAccount } from '../sheets/account';
import { underDocumentLock } from '../sheets/documentLock';
import { goesByKeys, openDump } from '../sheets/dumpTab';
import { settleKeys } from '../sheets/keyColumn';
import { namesIn, readKept, rememberDumpSettings } from '../sheets/settings';
import { spreadsheetId } from '../sheets/spreadsheet';
import { readTags } from '../sheets/tagsTab';
import { asking } from './access';
import { joined, settingsOf } from './rename';
import { sessionOf, type Tagger, type Wanted } from './session';

const AHEAD = 20;

const AT_FIRST: Wanted = { holding: [], count: AHEAD, second: false };

/** Tickets pasted or copied later get keys of their own too, where the dump goes by keys. */
const giveKeys = (): Reply<null> =>
  underDocumentLock(() => {
    const dump = openDump();
    if (dump.ok) settleKeys(dump.value);
    return dump.ok ? done(null) : dump;
  });

const taggerOf = ({ key, name, ...account }: StoredAccount): Tagger => ({
  key,
  name: name ?? '',
  order: settingsOf({ key, name, ...account }).order,
});

/** The session of whoever asks, as it is now: see `resumeFor`. */
export const resume = (name: string | null): Reply<Session> =>
  resumeFor({ ...(readAccount() ?? newAccount()), name }, AT_FIRST);

/** The session as it is now; settings that a copied file has lost are there again from now on. Fails where the dump, a column of it or the tag list is not to be found. */
function resumeFor(account: StoredAccount, wanted: Wanted, dump = openDump()): Reply<Session> {
  if (!dump.ok) return dump;
  if (dump.value.lost) rememberDumpSettings(dump.value.settings);
  const tags = readTags();
  if (!tags.ok) return tags;
  const tagger = taggerOf(account);
  const session = sessionOf(dump.value, tags.value, tagger, wanted);
  if (session.ids.blank + session.ids.doubled === 0 || !goesByKeys(dump.value)) return done(session);
  const given = giveKeys();
  return given.ok ? done(sessionOf(dump.value, tags.value, tagger, wanted)) : given;
}

const opening = (account: StoredAccount, session: Session | null, trouble: Failure | null): Opening => ({
  spreadsheet: spreadsheetId(),
  account: { key: account.key, name: account.name },
  settings: settingsOf(account),
  session,
  trouble,
});

/** A spreadsheet without Tagsheet answers with no session: the panel then goes through setup. */
export function open(): Reply<Opening> {
  const stored = readAccount() ?? writeAccount(newAccount());
  const kept = readKept();
  const account = joined(stored, namesIn(kept)[stored.key] ?? null);
  const session = resumeFor(account, AT_FIRST, openDump(false, kept));
  if (session.ok) return done(opening(account, session.value, null));
  return done(opening(account, null, session.error.code === 'not-set-up' ? null : session.error));
}

/** The next tickets, and the counts and list as they are now. */
export function refill({ account, ...wanted }: Args<'refill'>): Reply<Session> {
  const who = asking(account);
  return who.ok ? resumeFor(who.value, wanted) : who;
}
