/** Findings in words. */
import { formatTagPath } from '../tagPath';
import type { Problem } from './problem';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/**
 * What stands in the cells, as people read it: the wrong cell alone where the other does not matter.
 * @example formatCells({cells: {tag: 'Order Inqury', subtag: null}}) // '“Order Inqury”'
 */
export const formatCells = ({ cells: { tag, subtag } }: Pick<Problem, 'cells'>): string =>
  `“${isBlank(tag) ? (subtag ?? '') : formatTagPath({ tag: tag ?? '', subtag: subtag ?? '' })}”`;
