/** Findings in words. */
import { formatTagPath } from '../tags/tagPath';
import type { Problem } from './problem';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/**
 * What stands in the cells, as people read it: the wrong cell alone where the other does not matter.
 * @example formatCells({cells: {tag: 'Order Inqury', subtag: null}}) // '“Order Inqury”'
 */
export function formatCells({ cells: { tag, subtag } }: Pick<Problem, 'cells'>): string {
  if (!isBlank(tag)) return `“${formatTagPath({ tag: tag ?? '', subtag: subtag ?? '' })}”`;
  return isBlank(subtag) ? 'Blank cells' : `“${subtag}”`;
}

const LONGEST = 60;

/** A name in quotes, the end of a long one cut off. */
export const quoted = (name: string): string => `“${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}”`;

const SHOWN = 3;

/**
 * A few things in a sentence, the rest counted.
 * @example inWords(['a', 'b', 'c', 'd'], 'and') // 'a, b, c and 1 more'
 */
export function inWords(things: readonly (string | number)[], joint: 'and' | 'or'): string {
  const shown = things.slice(0, SHOWN).map(String);
  const more = things.length - shown.length;
  const last = more > 0 ? `${more} more` : (shown.pop() ?? '');
  return shown.length > 0 ? `${shown.join(', ')} ${joint} ${last}` : last;
}

/** @example inRows([3, 9]) // 'rows 3 and 9' */
export const inRows = (rows: readonly number[]): string =>
  `${rows.length > 1 ? 'rows' : 'row'} ${inWords(rows, 'and')}`;
