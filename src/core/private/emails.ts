/** E-mail addresses, in any script. */
import type { Span } from './kinds';
import { matches } from './matches';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 254;

/** `@`, or the word for it in brackets, as people write it to keep robots away. */
const AT = /@| ?[[({]at[\])}] ?/gi;
const LOCAL = /[\p{L}\p{M}\p{N}._%+'&~!#$*-]/u;
const QUOTED_END = /"[^"\n]{1,62}"$/;
/** What may stand in an address, but more often stands before it: quotes, list marks. */
const NOT_FIRST = /^[.'&~!#$*%-]+/;
const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})(?:\.| ?[[({]dot[\])}] ?))+(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})/iu;
/** `logo@2x.png` is a picture. */
const PICTURE = /^\d+x\./i;

function localBefore(text: string, at: number): string {
  const floor = Math.max(0, at - LONGEST_LOCAL);
  if (text[at - 1] === '"') return QUOTED_END.exec(text.slice(floor, at))?.[0] ?? '';
  if (text[at - 1] === '.') return '';
  let start = at;
  while (start > floor && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, at).replace(NOT_FIRST, '');
}

/**
 * Addresses with something before the `@` and a domain with a dot behind it; `@handles` are none.
 * @example findEmails('ask jo+x@example.com.') // [{start: 4, end: 20}]
 */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matches(AT, text)) {
    const at = match.index;
    const behind = at + match[0].length;
    const local = localBefore(text, at);
    if (local === '') continue;
    const domain = DOMAIN.exec(text.slice(behind, behind + LONGEST_DOMAIN));
    if (!domain || PICTURE.test(domain[0])) continue;
    found.push({ start: at - local.length, end: behind + domain[0].length });
  }
  return found;
}
