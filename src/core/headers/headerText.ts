/** Header texts made fit for comparing. */

const ZONE =
  /\s*\((?:[a-z_]+(?:\/[a-z0-9_+-]+)+|(?:utc|gmt)(?:\s*[+-]\d{1,2}(?::?\d{2})?)?|[a-z]{1,3}[sd]t|[cewm]es?t|me[sz]z|bst|ist|msk)\)\s*$/i;

/** The unit that a length of time is measured in. */
const UNIT =
  /\s*(?:\((?:in )?(?:s|secs?|seconds?|min|mins|minutes?|hrs?|hours?|h|days?)\)| in (?:seconds|minutes|hours))\s*$/i;

/** The type that some exports put behind a custom field's name. */
const FIELD_TYPE = /\s*\[[^\]]*\]\s*$|__c$/i;

/** What some exports put around the name of a field that the team has made itself. */
const OWN_FIELD = /^(?:custom field \((.*)\)|ticket field: (.*))$/i;

/**
 * A header fit for comparing: lower case, letters and digits of any script only, Latin ones without accents. A byte
 * order mark, a time zone or unit at the end, and what marks a field of the team's own go. A lone `#` stays, for it
 * names a column of numbers.
 * @example normalizeHeader('Created at (America/New_York)') // 'createdat'
 */
export function normalizeHeader(text: string): string {
  const bare = text.replace(/\uFEFF/g, '').trim();
  if (bare === '#') return '#';
  const [, custom, field] = OWN_FIELD.exec(bare) ?? [];
  return (custom ?? field ?? bare)
    .replace(FIELD_TYPE, '')
    .replace(ZONE, '')
    .replace(UNIT, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
