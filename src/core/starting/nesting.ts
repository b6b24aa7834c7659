/** Tags and subtags written into one text: `Orders > Late`, `Orders::Late`, `Orders/Late`. */
import { oneLine } from '../oneLine';
import { nameKey } from '../sameName';
import type { TagPath } from '../tags/tagPath';

/** What parts a tag from its subtag in one text: nothing, `>` `::` `›`, or those and `/` too. */
export type Nesting = 'none' | 'signs' | 'slash';

const SIGNS = /->|=>|>|::|›/;
const SLASH = /->|=>|>|::|›|\//;
/** Markup, addresses of web pages and of folders hold signs that part nothing. */
const OTHER_USE = /<[^>]*>|:\/\/|^\//;

/**
 * Two levels at the first sign, blanks made single; what stands after a second sign stays in the subtag. Text that is
 * blank on the left of the sign, or holds it for another end, is a name as it stands.
 * @example readNested('Orders/Late', 'slash') // {tag: 'Orders', subtag: 'Late'}
 */
export function readNested(text: string, nesting: Nesting): TagPath {
  const whole = { tag: oneLine(text), subtag: '' };
  const sign = nesting === 'none' || OTHER_USE.test(text) ? null : (nesting === 'slash' ? SLASH : SIGNS).exec(text);
  if (sign === null) return whole;
  const tag = oneLine(text.slice(0, sign.index));
  return tag === '' ? whole : { tag, subtag: oneLine(text.slice(sign.index + sign[0].length)) };
}

/** What a set of texts tells of how it nests. */
export interface NestingFacts {
  /** Distinct texts that a sign would part, and that only a slash would. */
  signs: number;
  slashes: number;
  /** The first of each, '' where there is none. */
  example: string;
  slashExample: string;
  /** What the texts tell by themselves. */
  clear: Nesting;
}

/** So many texts must have a slash before anything is said of it: `Returns/Refunds` and `Order/Shipping` are names. */
const FEWEST = 3;
const MOST_OF = 0.75;

/** Do most of these begin with a tag that others begin with too, or that stands alone? */
function headsRepeat(parted: readonly TagPath[], names: ReadonlySet<string>): boolean {
  const counts = new Map<string, number>();
  for (const { tag } of parted) counts.set(nameKey(tag), (counts.get(nameKey(tag)) ?? 0) + 1);
  const shared = parted.filter(({ tag }) => (counts.get(nameKey(tag)) ?? 0) > 1 || names.has(nameKey(tag)));
  return counts.size < parted.length && shared.length >= parted.length * MOST_OF;
}

/**
 * How these texts nest. Signs are hardly ever part of a name; a slash often is, so it counts as one only where half of
 * the texts have it and their beginnings repeat.
 * @example nestingOf(['Orders/Late', 'Orders/Lost', 'Returns/Size', 'Returns']).clear // 'slash'
 */
export function nestingOf(texts: readonly string[]): NestingFacts {
  const distinct = [...new Set(texts.map(oneLine))].filter((text) => text !== '');
  const parts = (text: string, nesting: Nesting): boolean => readNested(text, nesting).subtag !== '';
  const bySigns = distinct.filter((text) => parts(text, 'signs'));
  const bySlash = distinct.filter((text) => !parts(text, 'signs') && parts(text, 'slash'));
  const parted = bySlash.map((text) => readNested(text, 'slash'));
  const slashNests =
    parted.length >= FEWEST &&
    parted.length >= distinct.length / 2 &&
    headsRepeat(parted, new Set(distinct.map(nameKey)));
  return {
    signs: bySigns.length,
    slashes: bySlash.length,
    example: bySigns[0] ?? '',
    slashExample: bySlash[0] ?? '',
    clear: slashNests ? 'slash' : bySigns.length > 0 ? 'signs' : 'none',
  };
}
