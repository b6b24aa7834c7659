/** The team at work: who tagged how much, who holds which tickets, and what waits for the second pass. */
import type { Args, Value } from '../contract';
import type { Team, Teammate, Waiting } from '../contract/team';
import { cellText, isDate } from '../core/cell';
import { type Claim, givenBack } from '../core/claims';
import { done, type Reply } from '../core/failure';
import { isAside, isTagged } from '../core/ticketState';
import { readClaims, writeClaims } from '../sheets/claims';
import { underLockIfFree } from '../sheets/documentLock';
import { type Dump, openDump } from '../sheets/dumpTab';
import { readRows, readTickets, stateOf, type TicketRow } from '../sheets/ticketRows';
import { asking } from './access';

const MINUTE = 60_000;

function opened(account: string): Reply<{ dump: Dump; name: string }> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump(true);
  return dump.ok ? done({ dump: dump.value, name: who.value.name ?? '' }) : dump;
}

const byOf = ({ cells }: TicketRow): string => cellText(cells.taggedBy).trim();

/** Everybody named on a decided ticket or in a claim, counted. */
function teammates(rows: readonly TicketRow[], claims: readonly Claim[], now: number): Teammate[] {
  const mates = new Map<string, Teammate>();
  const mate = (name: string): Teammate => {
    const one = mates.get(name) ?? { name, tagged: 0, aside: 0, held: 0, minutes: null, secondsEach: null };
    mates.set(name, one);
    return one;
  };
  const tagged = new Set<string>();
  for (const row of rows) {
    const state = stateOf(row.cells);
    if (!isTagged(state) && !isAside(state)) continue;
    if (isTagged(state)) tagged.add(row.id);
    mate(byOf(row))[isTagged(state) ? 'tagged' : 'aside'] += 1;
  }
  for (const { name, ids, seen } of claims) {
    const one = mate(name);
    one.held += ids.filter((id) => !tagged.has(id)).length;
    one.minutes = Math.max(0, Math.floor((now - seen) / MINUTE));
  }
  return [...mates.values()];
}

const atWorkFirst = (a: Teammate, b: Teammate): number =>
  Number(a.minutes === null) - Number(b.minutes === null) || b.tagged - a.tagged || (a.name < b.name ? -1 : 1);

/** Who works here, and on what. */
export function team({ account }: Args<'team'>): Reply<Team> {
  const here = opened(account);
  if (!here.ok) return here;
  const { dump, name } = here.value;
  const now = Date.now();
  const rows = readTickets(dump);
  const claims = Object.values(readClaims(dump.settings.sheetId, now));
  const left = rows.filter(({ cells }) => !isTagged(stateOf(cells)) && !isAside(stateOf(cells))).length;
  return done({ me: name, teammates: teammates(rows, claims, now).sort(atWorkFirst), left });
}

/** Gives tickets back before their time; where something was handed out since, a later panel works on them. */
export function release({ account, name, keep, claim }: Args<'release'>): Reply<Value<'release'>> {
  const here = opened(account);
  if (!here.ok) return here;
  const { sheetId } = here.value.dump.settings;
  return underLockIfFree(() => {
    const claims = readClaims(sheetId, Date.now());
    const theirs = Object.entries(claims).filter(
      ([key, one]) => (name === null ? key === account : one.name === name) && (claim === null || one.seen === claim),
    );
    if (theirs.length === 0) return done({ released: 0 });
    const keys = theirs.map(([key]) => key);
    writeClaims(sheetId, givenBack(claims, keys, keep));
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
