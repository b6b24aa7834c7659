/** Names for tabs that are made from others. */

/** Google takes 100 characters; some are left for a number. */
const LONGEST = 90;

/**
 * The wanted name, with a number where it is taken.
 * @example settledName('Tickets (sample)', (name) => name === 'Tickets (sample)') // 'Tickets (sample) 2'
 */
export function settledName(wanted: string, isTaken: (name: string) => boolean): string {
  const name = wanted.slice(0, LONGEST);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} ${number}`;
  return free;
}
