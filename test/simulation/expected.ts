/**
 * What each ticket should hold, told by people's edits and by the saves that were meant for it, and by nothing of the
 * product: whatever else a script writes leaves this as it is, and has to be taken back before the run is over.
 */
import type { Person } from '../../local/view';
import type { Choice } from '../../src/contract/save';
import { type Cells, type DumpNow, isOurs, STATE } from './dumpNow';
import { nameOf } from './startingBook';
import type { Running } from './world';

/** Something that a script wrote where it was not meant to be. */
interface Stray {
  running: Running;
  moment: number;
  /** Somebody had moved rows or columns while the script ran. */
  moved: boolean;
}

/** Words for what went wrong, or for what nobody could have helped. */
export interface Verdicts {
  wrong(ticket: string, what: string): void;
  excused(what: string): void;
}

interface Ticket {
  cells: Record<string, Cells[string]>;
  /** When a person last changed one of its tag cells. */
  edited: number;
  /** Operations that landed on it, in order, each as often as it did; and when the last did. */
  landed: string[];
  landedAt: number;
  stray: Stray | null;
}

export interface Expected {
  byPerson(before: DumpNow, after: DumpNow, moment: number): void;
  byScript(before: DumpNow, after: DumpNow, running: Running, moment: number): void;
  /** A save has ended with these tickets acknowledged. */
  acknowledged(now: DumpNow, running: Running, tickets: readonly string[]): void;
  /** Its tagger was told that this ticket may have lost what was typed there. */
  told(now: DumpNow, ticket: string): void;
  /** An execution is over. */
  ended(running: Running, moment: number): void;
  /** The operation whose tags stand on a ticket, null where a person's word came later. */
  lastLanded(ticket: string): string | null;
  finish(now: DumpNow): void;
}

type Word = (choice: Choice) => Record<(typeof STATE)[number], string>;
const chosen: Word = ({ chosen: { tag, subtag, aside } }) => ({ Tag: tag, Subtag: subtag, 'Put aside': aside });
const seen: Word = ({ seen: { tag, subtag, aside } }) => ({ Tag: tag, Subtag: subtag, 'Put aside': aside });

const stateOf = (cells: Cells): string[] => STATE.map((header) => String(cells[header] ?? ''));
const holds = (cells: Cells, word: Record<string, string>): boolean =>
  STATE.every((header) => String(cells[header] ?? '').trim() === word[header]);

/** Each cell as it was seen or as it shall be: a write may become public in parts. */
const isOnTheWay = (cells: Cells, choice: Choice): boolean =>
  STATE.every((header) =>
    [seen(choice), chosen(choice)].some((word) => word[header] === String(cells[header] ?? '').trim()),
  );

const sayState = (cells: Cells): string => stateOf(cells).filter(Boolean).join('/') || 'nothing';

const changedHeaders = (before: Cells, after: Cells): string[] =>
  Object.keys({ ...before, ...after }).filter((header) => (before[header] ?? '') !== (after[header] ?? ''));

/** May a script that was asked for this leave this value in the cell? */
function isMeant(header: string, value: Cells[string], choice: Choice | undefined, person: Person): boolean {
  if (choice === undefined) return false;
  if (header === 'Tagged by') return value === '' || value === nameOf(person);
  if (header === 'Tagged at') return true;
  return [chosen(choice), seen(choice)].some((word: Record<string, string>) => word[header] === value);
}

export function createExpected(first: DumpNow, { wrong, excused }: Verdicts): Expected {
  const tickets = new Map<string, Ticket>(
    [...first.tickets].map(([id, cells]) => [
      id,
      { cells: { ...cells }, edited: -1, landed: [], landedAt: -1, stray: null },
    ]),
  );
  const of = (id: string): Ticket => {
    const known = tickets.get(id) ?? { cells: {}, edited: -1, landed: [], landedAt: -1, stray: null };
    tickets.set(id, known);
    return known;
  };

  const moves: number[] = [];
  const ends = new Map<string, number>();
  let astray: Stray | null = null;

  const keyOf = ({ save, number }: Running): string => save?.operation ?? `execution ${number}`;

  const strayOf = (running: Running, moment: number): Stray => ({
    running,
    moment,
    moved: moves.some((at) => at > running.begun),
  });

  /** Why nobody could have helped it, null where somebody could: it was tried again, or nothing moved meanwhile. */
  function helplessBy({ running, moment, moved }: Stray): string | null {
    if (!moved) return null;
    if (moves.some((at) => at > moment && at <= (ends.get(keyOf(running)) ?? 0)))
      return 'rows or columns moved again while a write was put right';
    if (running.save === null && running.interrupted) return 'a stamp by hand was interrupted before it was read again';
    return null;
  }

  const judge = (id: string, stray: Stray | null, what: string): void => {
    const helpless = stray === null ? null : helplessBy(stray);
    if (helpless === null) wrong(id, what);
    else excused(helpless);
  };

  /** What stood there when a save wrote must be what its tagger had seen, as far as the save could know. */
  function mustHaveBeenSeen(id: string, before: Cells, running: Running, choice: Choice): void {
    const ticket = of(id);
    const { operation } = running.save ?? { operation: '' };
    const again = ticket.landed.includes(operation);
    const last = ticket.landed[ticket.landed.length - 1];
    if (again && last !== operation) wrong(id, `a late double of ${operation} came after ${last}`);
    const known = [before, ticket.cells].some((cells) => isOnTheWay(cells, choice));
    if (known || again) return;
    if (ticket.edited >= running.lastRead) excused('a person typed between the last reading and the write');
    else wrong(id, `${running.what} overwrote ${sayState(before)}, seen was ${Object.values(seen(choice)).join('/')}`);
  }

  function landsOn(id: string, before: Cells, after: Cells, running: Running, moment: number): void {
    const ticket = of(id);
    const choice = running.save?.choices.filter((one) => one.id === id).slice(-1)[0];
    const changed = changedHeaders(before, after);
    // Putting aside once more changes the stamp alone.
    if (choice !== undefined && holds(after, chosen(choice)) && changed.some(isOurs)) {
      mustHaveBeenSeen(id, before, running, choice);
      if (running.save) ticket.landed.push(running.save.operation);
      ticket.landedAt = moment;
    }
    // Rows may have moved since somebody typed: another ticket that was tagged by hand is stamped rightly too.
    const stamps = running.edited.includes(id) || (running.edited.length > 0 && ticket.edited > ticket.landedAt);
    for (const header of changed) {
      if (!isOurs(header)) continue;
      const value = after[header] ?? '';
      const meant = isMeant(header, value, choice, running.person);
      if (meant || (stamps && header.startsWith('Tagged '))) ticket.cells[header] = value;
    }
    const isAstray = changed.some((header) => (after[header] ?? '') !== (ticket.cells[header] ?? ''));
    if (isAstray) ticket.stray ??= strayOf(running, moment);
  }

  return {
    byPerson(before, after, moment) {
      if (before.order.join() !== after.order.join() || before.header.join() !== after.header.join())
        moves.push(moment);
      for (const [id, cells] of after.tickets) {
        const old = before.tickets.get(id);
        if (old === undefined) continue;
        const ticket = of(id);
        for (const header of changedHeaders(old, cells)) {
          ticket.cells[header] = cells[header] ?? '';
          if (isOurs(header)) ticket.edited = moment;
        }
      }
    },
    ended: (running, moment) => void ends.set(keyOf(running), moment),
    byScript(before, after, running, moment) {
      if (after.astray.length > before.astray.length) astray = strayOf(running, moment);
      for (const [id, cells] of after.tickets) {
        const old = before.tickets.get(id);
        if (old !== undefined && old !== cells) landsOn(id, old, cells, running, moment);
      }
    },
    acknowledged(now, running, ids) {
      for (const id of ids) {
        const choice = running.save?.choices.filter((one) => one.id === id).slice(-1)[0];
        const cells = now.tickets.get(id);
        if (choice === undefined || cells === undefined || holds(cells, chosen(choice))) continue;
        if (of(id).edited < running.begun) wrong(id, `${running.what} said saved, and it holds ${sayState(cells)}`);
      }
    },
    told(now, id) {
      const cells = now.tickets.get(id);
      if (cells === undefined) return;
      const ticket = of(id);
      const lost = changedHeaders(ticket.cells, cells).filter(isOurs);
      if (lost.some((header) => header !== 'Tagged at'))
        excused('a tag typed by hand was lost under a stray, and told');
      for (const header of lost) ticket.cells[header] = cells[header] ?? '';
    },
    lastLanded: (id) => of(id).landed.slice(-1)[0] ?? null,
    finish(now) {
      for (const what of now.astray) judge('', astray, `astray: ${what}`);
      for (const [id, cells] of now.tickets) {
        const { cells: should, stray } = of(id);
        const other = changedHeaders(should, cells).filter((header) => header !== 'Tagged at' && header in cells);
        for (const header of other) {
          judge(id, stray, `${header} holds “${cells[header]}” and should hold “${should[header] ?? ''}”`);
        }
      }
    },
  };
}
