/** Counts as people read them. */

/**
 * A whole number, thousands set apart.
 * @example grouped(2500) // '2,500'
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * A count with its noun.
 * @example counted(1, 'ticket') // '1 ticket'
 * @example counted(2500, 'ticket') // '2,500 tickets'
 */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
