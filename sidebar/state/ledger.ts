/** My decisions and what became of them: counts, undo, saving, and what the sheet did not take. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Choice, SaveAnswer } from '../../src/contract/save';
import type { Ticket } from '../../src/contract/session';
import { medianSeconds } from '../../src/core/team/pace';
import type { TicketState } from '../../src/core/tickets/ticketState';
import { type Counts, countsAfter, decidedStep } from './counts';
import { type Kept, type Operation, unsavedIds } from './outbox';
import type { Clock } from './ports';
import { type Named, stepsRenamed, useRenamed } from './renaming';
import type { Saver } from './saver';
import { type Decision, pushed, type UndoStack, withoutTicket } from './undoing';
import { type ConflictHere, conflictHere, notUndoneSentence, type Unsettled } from './unsettled';

/** A hint for tickets decided before this panel opened; the server looks for the ID where it is wrong. */
const FIRST_ROW = 2;

export interface LedgerPorts {
  clock: Clock;
  saver: Saver;
  first: Counts;
  /** Of the tag list that decisions are named after. */
  revision(): number;
  /** What the sheet did not take. */
  tell(unsettled: readonly Unsettled[]): void;
  /** Decided, so that there is nothing to settle about it. */
  settled(id: string): void;
  /** An undo that came too late. */
  say(sentence: string): void;
}

/** What a decision is about. `ticket` null: tagged by selection, without being read here. */
export type Subject = Pick<Ticket, 'id' | 'row' | 'state'> & { ticket: Ticket | null };

/** What shall be, from what is: putting aside keeps a reason that is there. */
export type Choose = (seen: TicketState) => TicketState;

/** A ticket that holds something else than I chose. */
export type Correction = Pick<Ticket, 'id' | 'state'>;

export interface Ledger {
  counts: Signal<Counts>;
  /** Tickets decided so lately that an answer on its way may not know it. */
  recent: ReadonlySet<string>;
  /** Tickets decided since the last `lookAnew`. */
  decidedSince(): string[];
  /** Another look at tickets begins: what was decided before it may come again. */
  lookAnew(): void;
  /** The last tagged state that I chose, for "same again". */
  last: ReadonlySignal<TicketState | null>;
  decide(subjects: readonly Subject[], choose: Choose, how: 'panel' | 'selection'): void;
  /** Takes the last step back; null where there is none. */
  undo(): readonly Decision[] | null;
  /** Takes in what a save answered. */
  settle(answer: SaveAnswer, operation: Pick<Operation, 'choices'>): Correction[];
  /** Decisions that will never be saved are undone here, as if they had not been made. */
  takeBack(choices: readonly Kept[]): Correction[];
  /** The server is asked now: its answer will know everything saved so far. */
  forgetSaved(): void;
  /** The tag list changed. */
  rename(named: Named): void;
  /** Where a ticket was last seen: a hint. */
  rowOf(id: string): number;
}

export function createLedger({ clock, saver, first, revision, tell, settled, say }: LedgerPorts): Ledger {
  const counts = signal(first);
  const last = signal<TicketState | null>(null);
  const recent = new Set<string>();
  const countedToday = new Set<string>();
  const rows = new Map<string, number>();
  const since = new Set<string>();
  const moments: number[] = [];
  let steps: UndoStack = [];

  const underWay = (): ReadonlySet<string> => new Set(unsavedIds(saver.outbox.value));

  const book = (id: string, from: TicketState, to: TicketState, today: number): void => {
    recent.add(id);
    if (today > 0) countedToday.add(id);
    if (today < 0) countedToday.delete(id);
    counts.value = countsAfter(counts.value, from, to, today);
  };

  const keepPace = (): void => {
    moments.push(clock.now());
    const secondsEach = medianSeconds(moments.slice(-200)) ?? counts.value.today.secondsEach;
    counts.value = { ...counts.value, today: { ...counts.value.today, secondsEach } };
  };

  const send = (decisions: readonly Decision[], how: Choice['how']): void => {
    const when = clock.now();
    const choices = decisions.map(({ id, row, seen, chosen }): Kept => {
      return { id, row, seen, chosen, how, when, revision: revision() };
    });
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) saver.decide(only);
    else if (choices.length > 1) saver.decideAll(choices);
  };

  function decide(subjects: readonly Subject[], choose: Choose, how: 'panel' | 'selection'): void {
    const step = subjects.map(({ id, row, state, ticket }): Decision => {
      return { id, row, ticket, seen: state, chosen: choose(state), counted: !countedToday.has(id) };
    });
    batch(() => {
      for (const { id, row, seen, chosen, counted } of step) {
        rows.set(id, row);
        since.add(id);
        settled(id);
        book(id, seen, chosen, counted ? 1 : 0);
        if (chosen.tag !== '') last.value = chosen;
      }
      if (step.some(({ ticket }) => ticket !== null)) keepPace();
      steps = pushed(steps, step);
      send(step, how);
    });
  }

  function undo(): readonly Decision[] | null {
    const step = steps[steps.length - 1];
    if (step === undefined) return null;
    steps = steps.slice(0, -1);
    const back = step.map((decision) => ({ ...decision, seen: decision.chosen, chosen: decision.seen }));
    batch(() => {
      for (const { id, seen, chosen, counted } of back) book(id, seen, chosen, counted ? -1 : 0);
      send(back, 'undo');
    });
    return step;
  }

  /** A later decision of mine on the same ticket is still under way: its own answer will tell. */
  function takeBack(choices: readonly Kept[]): Correction[] {
    const later = underWay();
    const gone = choices.filter(({ id }) => !later.has(id));
    for (const { id, seen, chosen } of gone) {
      book(id, chosen, seen, decidedStep(chosen, seen));
      recent.delete(id);
      steps = withoutTicket(steps, id);
    }
    return gone.map(({ id, seen }) => ({ id, state: seen }));
  }

  function settle(answer: SaveAnswer, { choices }: Pick<Operation, 'choices'>): Correction[] {
    const later = underWay();
    const conflicts = answer.conflicts
      .filter(({ id }) => !later.has(id))
      .map((conflict) => conflictHere(conflict, clock.now()));
    for (const { id, chosen, theirs } of conflicts) {
      book(id, chosen, theirs, 0);
      steps = withoutTicket(steps, id);
    }
    const mine = new Map(choices.map((choice) => [choice.id, choice]));
    const refused = choices.filter(({ id }) => answer.refused.some((one) => one.id === id) && !later.has(id));
    const told = answer.refused
      .filter(({ id }) => !later.has(id))
      .map(({ id, message }): Unsettled => ({ id, kind: 'refused', message, chosen: mine.get(id)?.chosen ?? null }));
    const isUndo = ({ id }: ConflictHere): boolean => mine.get(id)?.how === 'undo';
    const late = conflicts.filter(isUndo);
    if (late.length > 0) say(notUndoneSentence(late));
    tell([...conflicts.filter((conflict) => !isUndo(conflict)), ...told]);
    return [...conflicts.map(({ id, theirs }) => ({ id, state: theirs })), ...takeBack(refused)];
  }

  return {
    counts,
    recent,
    last,
    decidedSince: () => [...since],
    lookAnew: () => since.clear(),
    decide,
    undo,
    settle,
    takeBack,
    forgetSaved() {
      const unsaved = underWay();
      for (const id of recent) if (!unsaved.has(id)) recent.delete(id);
    },
    rename(named) {
      steps = stepsRenamed(steps, named);
      last.value = last.value === null ? null : named(last.value);
      counts.value = { ...counts.value, use: useRenamed(counts.value.use, named) };
    },
    rowOf: (id) => rows.get(id) ?? FIRST_ROW,
  };
}
