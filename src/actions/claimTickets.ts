/** Handing out tickets so that no two people get the same one. */
import { type Claims, heldByOthers, withClaim } from '../core/tickets/claims';
import { nextUp, type Tickets } from '../core/tickets/queue';
import { isAside, isTagged } from '../core/tickets/ticketState';
import type { StoredAccount } from '../sheets/account';
import { readClaims, writeClaims } from '../sheets/claims';
import { underLockIfFree } from '../sheets/documentLock';
import type { Tagger, Wanted } from './session';

interface Claimed {
  /** Indexes of the tickets that the tagger gets. */
  next: number[];
  /** Of those that the panel holds: what is a colleague's now. */
  taken: string[];
  /** Undecided tickets that colleagues hold. */
  withColleagues: number;
  claim: number;
}

/**
 * Picks the next tickets and claims them together with those that the panel holds still. Three calls.
 * @param before the claims before `all` was read: what a colleague decided and gave up since looks undecided in it
 */
export function claimTickets(sheetId: number, tagger: Tagger, wanted: Wanted, all: Tickets, before: Claims): Claimed {
  const { key, name, order } = tagger;
  return underLockIfFree(() => {
    const now = Date.now();
    const claims = readClaims(sheetId, now);
    const others = heldByOthers(claims, key);
    const taken = wanted.holding.filter((id) => others.has(id));
    const held = new Set([...heldByOthers(before, key), ...others, ...wanted.holding]);
    const next = nextUp(all, { ...wanted, order, held });
    // A mere sign of life names no ticket that it gives up.
    const had = wanted.count === 0 ? (claims[key]?.ids ?? []) : [];
    const mine = [...wanted.holding, ...had].filter((id) => !others.has(id));
    const ids = [...mine, ...next.flatMap((index) => all.tickets[index]?.id ?? [])];
    writeClaims(sheetId, withClaim(claims, key, { name, ids, seen: now }));
    const open = all.tickets.filter(({ id, state }) => others.has(id) && !isTagged(state) && !isAside(state));
    return { next, taken, withColleagues: open.length, claim: now };
  });
}

/**
 * Claims a ticket that somebody opened on their own, besides what they hold, unless a colleague holds it. It is no sign
 * of life: what they give back on closing is known by the last one. Three calls.
 * @returns the account of the colleague who holds it, with the name known then; null where nobody does
 */
export function claimOne(
  sheetId: number,
  { key, name }: StoredAccount,
  id: string,
): { key: string; name: string } | null {
  return underLockIfFree(() => {
    const now = Date.now();
    const claims = readClaims(sheetId, now);
    const holder = Object.entries(claims).find(([other, { ids }]) => other !== key && ids.includes(id));
    if (holder) return { key: holder[0], name: holder[1].name };
    const { ids, seen } = claims[key] ?? { ids: [], seen: now };
    writeClaims(sheetId, withClaim(claims, key, { name: name ?? '', ids: [...ids, id], seen }));
    return null;
  });
}
