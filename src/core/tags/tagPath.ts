/** A tag and maybe a subtag, and the two tags that every list has. */
import { oneLine } from '../oneLine';

export interface TagPath {
  tag: string;
  subtag: string;
}

/** For what fits nowhere; 1–5 % of the tagged contacts is healthy. */
export const UNCATEGORIZED = 'Uncategorized';

/** Spam, auto-replies, tests and doubles: done, but outside every share. */
export const NOT_A_CONTACT = 'Not a contact';

/** The built-in tags, in the order in which lists show them. */
export const BUILT_IN: readonly string[] = [UNCATEGORIZED, NOT_A_CONTACT];

const SEPARATOR = ' › ';

/**
 * A tag path as people read it.
 * @example formatTagPath({tag: 'Order Inquiry', subtag: 'Not Late'}) // 'Order Inquiry › Not Late'
 */
export const formatTagPath = ({ tag, subtag }: TagPath): string =>
  subtag === '' ? tag : `${tag}${SEPARATOR}${subtag}`;

/**
 * A tag path as people write it: two levels at the first `>`, `::` or `›`, blanks made single. What stands after a
 * second separator stays in the subtag. A slash separates nothing: names such as "Returns/Refunds" are common.
 * @example readTagPath('Orders :: Late') // {tag: 'Orders', subtag: 'Late'}
 */
export function readTagPath(text: string): TagPath {
  const separator = /->|=>|>|::|›/.exec(text);
  if (separator === null) return { tag: oneLine(text), subtag: '' };
  const end = separator.index + separator[0].length;
  return { tag: oneLine(text.slice(0, separator.index)), subtag: oneLine(text.slice(end)) };
}
