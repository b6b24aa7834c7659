/**
 * What each ticket should hold, told by people's edits, by the saves that were meant for it and by the names that the
 * lead gave, and by nothing of the product: whatever else a script writes leaves this as it is, and has to be taken back
 * before the run is over.
 */
import type { Choice } from '../../src/contract/save';
import { cellsUnseenSince } from './accesses';
import { type Cells, type DumpNow, isOurs, STAMP, STATE, stateOf, textOf } from './dumpNow';
import type { Names, State, Word } from './names';
import { nameOf } from './startingBook';
import { createStrays, type Stray } from './strays';
import type { Running, SentSave } from './world';

/** Words for what went wrong, or for what nobody could have helped. */
export interface Verdicts {
  wrong(ticket: string, what: string): void;
  excused(why: string, ticket: string, what: string): void;
}

/** What else is known of a run. */
export interface Known {
  names: Names;
  /** Does the log end with this for the ticket? */
  isLogged(ticket: string, state: State): boolean;
  /** Does it end with a line of this operation? */
  isLoggedBy(ticket: string, operation: string): boolean;
}

interface Ticket {
  cells: Record<string, Cells[string]>;
  /** What a person or a save last wanted it to hold, and when or by which names. */
  state: State;
  word: Word;
  /** When a person last changed one of its tag cells. */
  edited: number;
  /** Operations that landed on it, in order, each as often as it did; and when the last did. */
  landed: string[];
  landedAt: number;
  stray: Stray | null;
  /** What it held then; and what it should have held, which an undo of a person's edit on top of it brings back too. */
  fallen: { held: State; should: Pick<Ticket, 'cells' | 'state' | 'word' | 'edited'> } | null;
  /** What a person had typed was not in the log yet when it was lost under the stray. */
  unlogged: boolean;
  /** An edit of another ticket was taken for one of this. */
  mistaken: boolean;
  /** A person's undo of a sort left another ticket's tag here, with its stamp. */
  carried: boolean;
}

export interface Expected {
  byPerson(before: DumpNow, after: DumpNow, moment: number): void;
  byScript(before: DumpNow, after: DumpNow, running: Running, moment: number): void;
  /** A save has ended with these tickets acknowledged. */
  acknowledged(now: DumpNow, running: Running, tickets: readonly string[], moment: number): void;
  /** Its tagger was told that this ticket may have lost what was typed there. */
  told(now: DumpNow, ticket: string): void;
  /** An execution is over. */
  ended(running: Running, moment: number): void;
  /** Tickets whose last word is a save's, each with what it holds. */
  finish(now: DumpNow): Map<string, State>;
}

const FIELD: Readonly<Record<string, keyof State>> = { Tag: 'tag', Subtag: 'subtag', 'Put aside': 'aside' };

const wordOf = (state: State, header: string): string => state[FIELD[header] ?? 'tag'];

const holds = (cells: Cells, state: State): boolean =>
  STATE.every((header) => textOf(cells[header]).trim() === wordOf(state, header));

/** Each cell as one of the states has it: a write may become public in parts. */
const isOnTheWay = (cells: Cells, states: readonly State[]): boolean =>
  STATE.every((header) => states.some((state) => wordOf(state, header) === textOf(cells[header]).trim()));

const inWords = (state: State): string => Object.values(state).filter(Boolean).join('/') || 'nothing';
const sayState = (cells: Cells): string => inWords(stateOf(cells));

const changedHeaders = (before: Cells, after: Cells): string[] =>
  Object.keys({ ...before, ...after }).filter((header) => (before[header] ?? '') !== (after[header] ?? ''));

const isState = (header: string): boolean => FIELD[header] !== undefined;

const TYPED_MEANWHILE = 'a person typed between the last reading and the write';
const NOTHING: State = { tag: '', subtag: '', aside: '' };
const CARRIED = 'a tag that an undone sort had left on another ticket was taken for a stray';
const STAMPED_ALIKE = 'a ticket tagged alike stood where a person had typed, because rows had moved';
const TYPED_UNLOGGED =
  'what a person did to a tag, not in the log yet, gave way to what the log says, after rows had moved';

export function createExpected(
  first: DumpNow,
  { wrong, excused }: Verdicts,
  { names, isLogged, isLoggedBy }: Known,
): Expected {
  const fresh = (cells: Cells): Ticket => ({
    cells: { ...cells },
    state: stateOf(cells),
    word: { moment: -1 },
    edited: -1,
    landed: [],
    landedAt: -1,
    stray: null,
    fallen: null,
    unlogged: false,
    mistaken: false,
    carried: false,
  });
  const tickets = new Map<string, Ticket>([...first.tickets].map(([id, cells]) => [id, fresh(cells)]));
  const of = (id: string): Ticket => {
    const known = tickets.get(id) ?? fresh({});
    tickets.set(id, known);
    return known;
  };
  const strays = createStrays();
  let astray: Stray | null = null;
  /** Texts that a person's own edit, such as an undone sort, left where no ticket is. */
  const leftByPerson = new Set<string>();

  const judge = (stray: Stray | null, id: string, what: string): void => {
    const excuse = stray === null ? null : strays.excuse(stray);
    if (excuse === null) wrong(id, what);
    else excused(excuse, id, what);
  };

  const choiceOf = ({ save }: Running, id: string): Choice | undefined =>
    save?.choices.filter((one) => one.id === id).slice(-1)[0];

  /** May a script that was asked for this leave this value in the cell? */
  function isMeant(header: string, value: Cells[string], id: string, running: Running): boolean {
    if (running.renames) return names.of(of(id).state).some((state) => wordOf(state, header) === value);
    const choice = choiceOf(running, id);
    if (choice === undefined) return false;
    if (header === 'Tagged by') return value === '' || value === nameOf(running.person);
    if (header === 'Tagged at') return true;
    return names.of(choice.chosen).some((state) => wordOf(state, header) === value);
  }

  /** What stood there when a save wrote must be what its tagger had seen, as far as the save could know. */
  function mustHaveBeenSeen(id: string, before: Cells, running: Running, choice: Choice, row: number): void {
    const ticket = of(id);
    const { operation } = running.save ?? { operation: '' };
    const again = ticket.landed.includes(operation);
    const last = ticket.landed[ticket.landed.length - 1];
    if (again && last !== operation) wrong(id, `a late double of ${operation} came after ${last}`);
    const mine = [...names.of(choice.seen), ...names.of(choice.chosen)];
    if (again || [before, ticket.cells].some((cells) => isOnTheWay(cells, mine))) return;
    if (ticket.edited >= cellsUnseenSince(running.accesses, row, running.begun))
      excused(TYPED_MEANWHILE, id, sayState(before));
    else wrong(id, `${running.what} overwrote ${sayState(before)}, seen was ${Object.values(choice.seen).join('/')}`);
  }

  /** A save is on its ticket; others may have written a part of it before, from its line in the log. */
  function lands(ticket: Ticket, cells: Cells, { operation, revision }: SentSave, moment: number): void {
    ticket.landed.push(operation);
    ticket.landedAt = moment;
    ticket.state = stateOf(cells);
    for (const header of STATE) ticket.cells[header] = cells[header] ?? '';
    ticket.word = { revision };
  }

  function landsOn(id: string, before: Cells, now: DumpNow, running: Running, moment: number): void {
    const ticket = of(id);
    const after = now.tickets.get(id) ?? {};
    const row = now.rows.get(id) ?? 0;
    const choice = choiceOf(running, id);
    const changed = changedHeaders(before, after);
    // Putting aside once more changes the stamp alone.
    const isThere = names.of(choice?.chosen ?? stateOf({})).some((state) => holds(after, state));
    if (running.save !== null && choice !== undefined && isThere && changed.some(isOurs)) {
      mustHaveBeenSeen(id, before, running, choice, row);
      lands(ticket, after, running.save, moment);
    }
    // Rows may have moved since somebody typed: another ticket that was tagged by hand is stamped rightly too.
    const stamps = running.edited.includes(id) || (running.edited.length > 0 && ticket.edited > ticket.landedAt);
    if (running.edited.length > 0 && !changed.some(isState) && strays.movedSince(running)) ticket.mistaken = true;
    for (const header of changed.filter(isOurs)) {
      const value = after[header] ?? '';
      if (isMeant(header, value, id, running) || (stamps && !isState(header))) ticket.cells[header] = value;
    }
    const isAstray = changedHeaders(ticket.cells, after).some((header) => header in after);
    if (!isAstray) Object.assign(ticket, { stray: null, fallen: null, unlogged: false });
    else if (changed.length > 0 && ticket.stray === null) {
      const { cells, state, word, edited } = ticket;
      ticket.stray = strays.strayOf(running, row, moment, edited);
      ticket.unlogged = edited > ticket.landedAt && !isLogged(id, state);
      ticket.fallen = { held: stateOf(after), should: { cells: { ...cells }, state, word, edited } };
    }
  }

  return {
    byPerson(before, after, moment) {
      if (after.astray.length > before.astray.length) for (const { text } of after.astray) leftByPerson.add(text);
      if (before.order.join() !== after.order.join()) strays.rowsMoved(moment);
      if (before.header.join() !== after.header.join()) strays.columnsMoved(moment);
      for (const [id, cells] of after.tickets) {
        const old = before.tickets.get(id);
        if (old === undefined) continue;
        const ticket = of(id);
        const changed = changedHeaders(old, cells);
        for (const header of changed) ticket.cells[header] = cells[header] ?? '';
        if (changed.some(isOurs)) {
          ticket.edited = moment;
          strays.edited(moment);
        }
        if (!changed.some(isState)) continue;
        ticket.state = stateOf(cells);
        ticket.word = { moment };
        ticket.carried = changed.includes('Tagged by') && cells['Tagged by'] !== '';
        // An undo brings back what had fallen there: nobody meant it.
        if (ticket.fallen !== null && holds(cells, ticket.fallen.held)) Object.assign(ticket, ticket.fallen.should);
      }
    },
    ended: strays.ended,
    byScript(before, after, running, moment) {
      if (after.astray.length > before.astray.length) astray = strays.strayOf(running, 0, moment);
      for (const [id, cells] of after.tickets) {
        const old = before.tickets.get(id);
        if (old !== undefined && old !== cells) landsOn(id, old, after, running, moment);
      }
    },
    acknowledged(now, running, ids, moment) {
      for (const id of ids) {
        const choice = choiceOf(running, id);
        const cells = now.tickets.get(id);
        if (choice === undefined || cells === undefined) continue;
        const ticket = of(id);
        const { edited, landed } = ticket;
        if (names.of(choice.chosen).some((state) => holds(cells, state))) {
          // A repair of somebody else's may have brought it, from its line in the log.
          if (
            running.save !== null &&
            !landed.includes(running.save.operation) &&
            isLoggedBy(id, running.save.operation)
          ) {
            lands(ticket, cells, running.save, moment);
            for (const header of STAMP)
              if (isMeant(header, cells[header] ?? '', id, running)) ticket.cells[header] = cells[header] ?? '';
          }
          continue;
        }
        // What fell on it later is judged when all has come to rest.
        if (ticket.stray !== null && ticket.stray.running !== running) continue;
        const isLast = (landed[landed.length - 1] ?? running.save?.operation) === running.save?.operation;
        if (isLast && edited < running.begun) wrong(id, `${running.what} said saved, and it holds ${sayState(cells)}`);
      }
    },
    told(now, id) {
      const cells = now.tickets.get(id);
      if (cells === undefined) return;
      const ticket = of(id);
      const lost = changedHeaders(ticket.cells, cells).filter(isOurs);
      if (lost.some((header) => header !== 'Tagged at'))
        excused('a tag typed by hand was lost under a stray, and told', id, lost.join());
      for (const header of lost) ticket.cells[header] = cells[header] ?? '';
    },
    finish(now) {
      for (const { text, place } of now.astray)
        if (!leftByPerson.has(text)) judge(astray, '', `astray: ${text} in ${place}`);
      const standing = new Map<string, State>();
      for (const [id, cells] of now.tickets) {
        const { cells: should, stray, unlogged, mistaken, carried, edited, landedAt, state, word } = of(id);
        const other = changedHeaders(should, cells).filter((header) => header !== 'Tagged at' && header in cells);
        const missed = names.missed(stateOf(cells), word, state);
        const lostTyping = stray !== null && unlogged && strays.isMoved(stray);
        if (other.length > 0 && lostTyping) excused(TYPED_UNLOGGED, id, other.join());
        else if (other.length > 0 && carried && holds(cells, NOTHING)) excused(CARRIED, id, other.join());
        else if (other.join() === 'Tagged by' && mistaken) excused(STAMPED_ALIKE, id, other.join());
        else if (other.length > 0) {
          const faults = other.map(
            (header) => `${header} holds “${cells[header]}” and should hold “${should[header] ?? ''}”`,
          );
          judge(stray, id, faults.join(', '));
        } else if (missed !== null) wrong(id, `holds ${inWords(state)}, which ${missed} has renamed`);
        else if (landedAt > edited) standing.set(id, stateOf(cells));
      }
      return standing;
    },
  };
}
