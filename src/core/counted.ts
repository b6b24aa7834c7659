/** Counts as people read them. */

/**
 * A count with its noun.
 * @example counted(1, 'ticket') // '1 ticket'
 * @example counted(2500, 'ticket') // '2,500 tickets'
 */
export const counted = (count: number, noun: string): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
