/** The team at work: who tagged how much, who holds which tickets, and what waits for the second pass. */
import type { Args, Value } from '../contract';
import type { Team, Waiting } from '../contract/team';
import { cellText, isDate } from '../core/cell';
import { done, type Reply } from '../core/failure';
import { matesOf } from '../core/team/mates';
import { type Claims, givenBack } from '../core/tickets/claims';
import { isAside, isTagged } from '../core/tickets/ticketState';
import { readClaims, writeClaims } from '../sheets/claims';
import { underLockIfFree } from '../sheets/documentLock';
import { type Dump, openDump } from '../sheets/dumpTab';
import { isLeadIn } from '../sheets/project';
import { namesIn } from '../sheets/settings';
import { readRows, readTickets, stateOf, type TicketRow } from '../sheets/ticketRows';
import { asking } from './access';

/** Who asks: `name` '' until it is known. */
interface Asker {
  dump: Dump;
  key: string;
  name: string;
}

function opened(account: string): Reply<Asker> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump(true);
  return dump.ok ? done({ dump: dump.value, key: who.value.key, name: who.value.name ?? '' }) : dump;
}

const byOf = ({ cells }: TicketRow): string => cellText(cells.taggedBy).trim();

const momentOf = ({ cells: { taggedAt } }: TicketRow): number | null => (isDate(taggedAt) ? taggedAt.getTime() : null);

const NAMELESS = '(no name yet)';

/** By account key; with what each is called now: who has opened the panel may type a name, or another one, later. */
function namedClaims({ settings, kept }: Dump): Claims {
  const names = namesIn(kept);
  const claims = Object.entries(readClaims(settings.sheetId, Date.now()));
  return Object.fromEntries(
    claims.map(([key, claim]) => [key, { ...claim, name: (names[key] ?? claim.name) || NAMELESS }]),
  );
}

/** Who works here, and on what. A colleague's pace is the lead's to see. */
export function team({ account }: Args<'team'>): Reply<Team> {
  const here = opened(account);
  if (!here.ok) return here;
  const { dump, key, name } = here.value;
  const rows = readTickets(dump);
  const tickets = rows.map((row) => ({ id: row.id, state: stateOf(row.cells), by: byOf(row), at: momentOf(row) }));
  const now = Date.now();
  // Who asks is here, also with nothing handed out.
  const asker = name === '' ? [] : [{ name, ids: [], since: now, seen: now }];
  const mates = matesOf(tickets, [...Object.values(namedClaims(dump)), ...asker], now);
  const seesAll = isLeadIn(dump.kept, key);
  const left = tickets.filter(({ state }) => !isTagged(state) && !isAside(state)).length;
  const teammates = mates.map((mate) => (seesAll || mate.name === name ? mate : { ...mate, secondsEach: null }));
  return done({ me: name, teammates, left });
}

/** Gives tickets back before their time; where something was handed out since, a later panel works on them. */
export function release({ account, name, keep, claim }: Args<'release'>): Reply<Value<'release'>> {
  const here = opened(account);
  if (!here.ok) return here;
  const { dump } = here.value;
  return underLockIfFree(() => {
    const claims = namedClaims(dump);
    const theirs = Object.entries(claims).filter(
      ([key, one]) => (name === null ? key === account : one.name === name) && (claim === null || one.seen === claim),
    );
    if (theirs.length === 0) return done({ released: 0 });
    const keys = theirs.map(([key]) => key);
    writeClaims(dump.settings.sheetId, givenBack(claims, keys, keep));
    return done({ released: theirs.flatMap(([, { ids }]) => ids.filter((id) => !keep.includes(id))).length });
  });
}

const asideAt = ({ cells: { taggedAt } }: TicketRow): number => (isDate(taggedAt) ? taggedAt.getTime() : 0);

/** What was put aside, why and by whom. */
export function waiting({ account }: Args<'waiting'>): Reply<Waiting[]> {
  const here = opened(account);
  if (!here.ok) return here;
  const { dump } = here.value;
  const subjects = dump.roles.subject === null ? [] : [dump.roles.subject];
  const rows = readRows(dump, subjects).filter(({ id, cells }) => id !== '' && isAside(stateOf(cells)));
  rows.sort((a, b) => asideAt(a) - asideAt(b) || a.row - b.row);
  return done(
    rows.map((row) => ({
      id: row.id,
      row: row.row,
      subject: cellText(row.more[0] ?? '').trim(),
      reason: stateOf(row.cells).aside,
      by: byOf(row),
    })),
  );
}
