/** Who holds which tickets for a while, so that two people never read the same one. */

/** What one tagger holds. `since` and `seen`: first and last sign of life, ms since 1970. */
export interface Claim {
  name: string;
  ids: string[];
  since: number;
  seen: number;
}

/** By account key. */
export type Claims = Readonly<Record<string, Claim>>;

/** So long without a sign of life, and the tickets are anybody's again (ms). */
export const CLAIM_LASTS = 600_000;

/** A character takes up to three bytes of the 100 KB that a cache keeps in one value. */
const LONGEST_TEXT = 30_000;

/** Those that were seen in the last ten minutes. */
export const living = (claims: Claims, now: number): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([, { seen }]) => now - seen < CLAIM_LASTS));

/** IDs that others than this account hold. */
export const heldByOthers = (claims: Claims, account: string): Set<string> =>
  new Set(Object.entries(claims).flatMap(([key, { ids }]) => (key === account ? [] : ids)));

/** The tagger holds these tickets from now on, and no others. */
export const withClaim = (claims: Claims, account: string, { name, ids, seen }: Omit<Claim, 'since'>): Claims => ({
  ...claims,
  [account]: { name, ids: [...new Set(ids)], since: claims[account]?.since ?? seen, seen },
});

/** These accounts keep `keep` alone; without any of it, a claim is gone. */
export function givenBack(claims: Claims, accounts: readonly string[], keep: readonly string[]): Claims {
  const kept = Object.entries(claims).map(([key, claim]): [string, Claim] => [
    key,
    accounts.includes(key) ? { ...claim, ids: claim.ids.filter((id) => keep.includes(id)) } : claim,
  ]);
  return Object.fromEntries(kept.filter(([key, { ids }]) => !accounts.includes(key) || ids.length > 0));
}

/** As a text that a cache takes. Where there are too many IDs, everybody's last ones are left out: next to no harm. */
export function claimsText(claims: Claims): string {
  const text = JSON.stringify(claims);
  if (text.length <= LONGEST_TEXT) return text;
  const halved = Object.entries(claims).map(([key, claim]) => [
    key,
    { ...claim, ids: claim.ids.slice(0, Math.floor(claim.ids.length / 2)) },
  ]);
  return Object.values(claims).every(({ ids }) => ids.length === 0)
    ? '{}'
    : claimsText(Object.fromEntries(halved) as Claims);
}
