/** What the log says of each ticket at last. */
import { readNote, undoOf } from '../changing/listRecords';
import { pathAfterAll, type TagChange } from '../tags/tagChange';
import { parseState, sameState, type TicketState, UNDECIDED } from '../tickets/ticketState';

/** What is needed of a line of the log. `operation` begins with the tab's ID, `from` and `to` are as `describeState` words them. */
export interface Logged {
  operation: string;
  when: Date;
  name: string;
  ticket: string;
  from: string;
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
  /** What somebody has cleared by hand since: it can be brought back, where it was not meant. */
  cleared?: Held;
}

/** A decision, and whose it was. */
export interface Held {
  state: TicketState;
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

/** Who decided last; a cell that was emptied bears no stamp. */
function stampOf(mine: readonly Logged[]): Pick<Held, 'name' | 'when'> {
  const isEmptied = mine[mine.length - 1]?.to === '';
  const stamps = inForce(mine).filter(({ how, to }) => isStamping(how) && (isEmptied || to !== ''));
  const stamp = stamps[stamps.length - 1];
  return { name: stamp?.name ?? '', when: stamp?.when ?? null };
}

/** Index of the first of the last lines that tell how somebody emptied the tag by hand; -1 where nobody did. */
function clearingAt(mine: readonly Logged[]): number {
  if (mine[mine.length - 1]?.to !== '') return -1;
  let at = mine.length;
  while (at > 0 && mine[at - 1]?.how === 'by hand' && parseState(mine[at - 1]?.to ?? '')?.tag === '') at -= 1;
  return at < mine.length ? at : -1;
}

/** What stood there before somebody emptied it by hand; null where nobody did, or nothing stood there. */
function clearedBy(mine: readonly Logged[], namedNow: NameNow): Held | null {
  const at = clearingAt(mine);
  const clearing = mine[at];
  const state = clearing ? namedNow(parseState(clearing.from), clearing) : null;
  if (!state || sameState(state, UNDECIDED)) return null;
  return { state, ...stampOf(mine.slice(0, at)) };
}

/** A state that stood when that line was logged, in the names of today. */
type NameNow = (state: TicketState | null, line: Logged) => TicketState | null;

const asNamed: NameNow = (state) => state;

/**
 * The last word of one ticket's lines, oldest first; null where there is none.
 * @example lastWord([{operation: '7/a', when, name: 'Ann', ticket: '1', to: 'Orders › Late', how: 'panel'}])
 * // {state: {tag: 'Orders', subtag: 'Late', aside: ''}, name: 'Ann', when}
 */
export function lastWord(mine: readonly Logged[], namedNow: NameNow = asNamed): LastWord | null {
  const last = mine[mine.length - 1];
  if (!last) return null;
  const cleared = clearedBy(mine, namedNow);
  return { state: namedNow(parseState(last.to), last), ...stampOf(mine), ...(cleared && { cleared }) };
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

/** A change of the list, and how many lines were logged before it. */
interface LoggedChange {
  at: number;
  change: TagChange;
}

/** A merge that was taken back is none; a rename taken back is another rename. */
function loggedChanges(entries: readonly Logged[]): LoggedChange[] {
  const notes = entries.flatMap(({ ticket, to, operation }, at) => {
    const change = ticket === '' ? readNote(to)?.change : null;
    return change?.kind ? [{ at, change, operation }] : [];
  });
  const operations = new Set(notes.map(({ operation }) => operation));
  return notes.filter(({ change, operation }) => change.kind !== 'merge' || !operations.has(undoOf(operation)));
}

/** The state in the names of today: a ticket that was blank while its tag was renamed has no line of that. */
function namedNow(state: TicketState | null, at: number, changes: readonly LoggedChange[]): TicketState | null {
  const later = changes.filter((one) => one.at > at).map(({ change }) => change);
  if (state === null || later.length === 0) return state;
  const { tag, subtag } = pathAfterAll(later, { tag: state.tag, subtag: state.subtag });
  return { ...state, tag, subtag };
}

/**
 * By ticket ID, for the tickets of one tab, in the names of today; lines about no ticket in particular are left out.
 * @param entries the oldest first
 */
export function lastWords(entries: readonly Logged[], sheetId: number): Map<string, LastWord> {
  const own = `${sheetId}/`;
  const mine = entries.filter(({ operation }) => operation.startsWith(own));
  const changes = loggedChanges(mine);
  const places = new Map(mine.map((line, at) => [line, at]));
  const nameNow: NameNow = (state, line) => namedNow(state, places.get(line) ?? 0, changes);
  return new Map(
    [...byTicket(mine.filter(({ ticket }) => ticket !== ''))].flatMap(([ticket, lines]) => {
      const word = lastWord(lines, nameNow);
      return word ? [[ticket, word] as const] : [];
    }),
  );
}
