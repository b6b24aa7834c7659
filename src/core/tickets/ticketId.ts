/** A ticket's identity: the text of its ID cell, never its row number. */
import { type Cell, cellText } from '../cell';

/**
 * The ID as text: trimmed; numbers without exponent, dates as ISO instants; `''` where there is none.
 * @example ticketId(48213) // '48213'
 */
export const ticketId = (value: Cell): string => {
  if (typeof value !== 'number') return cellText(value).trim();
  if (!Number.isFinite(value)) return '';
  const short = String(value);
  return short.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : short;
};

/**
 * What is wrong with a column of ticket IDs. `doubled` counts the rows beyond the first of an ID; blanks are not doubles.
 * @example idFaults(['7', '', '7', '7']) // {blank: 1, doubled: 2}
 */
export const idFaults = (ids: string[]): { blank: number; doubled: number } => {
  const filled = ids.filter((id) => id !== '');
  return { blank: ids.length - filled.length, doubled: filled.length - new Set(filled).size };
};
