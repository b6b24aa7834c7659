/** What the log says of each ticket at last. */
import { parseState, type TicketState } from './ticketState';

/** What is needed of a line of the log. `operation` begins with the tab's ID, `to` is as `describeState` words it. */
export interface Logged {
  operation: string;
  when: Date;
  name: string;
  ticket: string;
  to: string;
  how: string;
}

/**
 * What a ticket holds by the log, and who decided it when: `name` '' and `when` null where the log does not know.
 * `state` null where the log's cell holds something else by now.
 */
export interface LastWord {
  state: TicketState | null;
  name: string;
  when: Date | null;
}

/** How a line came to be that takes an earlier one of its operation back: the ticket holds `to`, as it did before. */
export const NOT_KEPT = 'not kept';

/** Who decides leaves a stamp on the ticket; who changes the tag list does not. */
const STAMPING = ['panel', 'undo', 'selection', 'by hand', 'taken over'];

/** Does a line of this kind say who decided the ticket? */
export const isStamping = (how: string): boolean => STAMPING.includes(how);

/** The lines that are in force: without those that were taken back. */
function inForce<T extends Logged>(mine: readonly T[]): T[] {
  const kept: T[] = [];
  for (const entry of mine) {
    const at = kept.map(({ operation }) => operation).lastIndexOf(entry.operation);
    if (entry.how !== NOT_KEPT) kept.push(entry);
    else if (at >= 0) kept.splice(at, 1);
  }
  return kept;
}

/**
 * The last word of one ticket's lines, oldest first; null where there is none.
 * @example lastWord([{operation: '7/a', when, name: 'Ann', ticket: '1', to: 'Orders › Late', how: 'panel'}])
 * // {state: {tag: 'Orders', subtag: 'Late', aside: ''}, name: 'Ann', when}
 */
export function lastWord(mine: readonly Logged[]): LastWord | null {
  const last = mine[mine.length - 1];
  if (!last) return null;
  const stamps = inForce(mine).filter(({ how }) => isStamping(how));
  const stamp = stamps[stamps.length - 1];
  return { state: parseState(last.to), name: stamp?.name ?? '', when: stamp?.when ?? null };
}

/** Every ticket's lines, oldest first. */
export function byTicket<T extends Logged>(entries: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    const mine = found.get(entry.ticket);
    if (mine) mine.push(entry);
    else found.set(entry.ticket, [entry]);
  }
  return found;
}

/**
 * By ticket ID, for the tickets of one tab; lines about no ticket in particular are left out.
 * @param entries the oldest first
 */
export function lastWords(entries: readonly Logged[], sheetId: number): Map<string, LastWord> {
  const own = `${sheetId}/`;
  const mine = entries.filter(({ ticket, operation }) => ticket !== '' && operation.startsWith(own));
  return new Map(
    [...byTicket(mine)].flatMap(([ticket, lines]) => {
      const word = lastWord(lines);
      return word ? [[ticket, word] as const] : [];
    }),
  );
}
