/** The claims, kept in the document's cache: it may forget, and what is forgotten costs a doubled effort at most. */
import { CLAIM_LASTS, type Claims, claimsText, living } from '../core/tickets/claims';

/** The number changes with the shape of what is kept, so that an older panel's claims are not misread. */
const KEY = 'tagsheet.claims.1.';

/** None where the script runs outside a document. */
const documentCache = (): GoogleAppsScript.Cache.Cache | null =>
  CacheService.getDocumentCache() as GoogleAppsScript.Cache.Cache | null;

/** The claims on a tab's tickets that still count. One call. */
export function readClaims(sheetId: number, now: number): Claims {
  const text = documentCache()?.get(KEY + sheetId);
  return text ? living(JSON.parse(text) as Claims, now) : {};
}

/** One call. Nobody needs them longer than the last of them lasts. */
export const writeClaims = (sheetId: number, claims: Claims): void =>
  documentCache()?.put(KEY + sheetId, claimsText(claims), CLAIM_LASTS / 1000);
