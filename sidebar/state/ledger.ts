/** My decisions and what became of them: counts, undo, saving, conflicts. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Choice, Conflict, SaveAnswer, Ticket } from '../../src/contract';
import { medianSeconds } from '../../src/core/pace';
import type { TicketState } from '../../src/core/ticketState';
import { withConflicts, withoutConflict } from './conflicts';
import { type Counts, countsAfter } from './counts';
import { type Kept, unsavedIds } from './outbox';
import type { Clock } from './ports';
import type { Saver } from './saver';
import { type Decision, pushed, type UndoStack, withoutTicket } from './undoing';

/** A hint for tickets decided before this panel opened; the server looks for the ID where it is wrong. */
const FIRST_ROW = 2;

/** What a decision is about. `ticket` null: tagged by selection, without being read here. */
export type Subject = Pick<Ticket, 'id' | 'row' | 'state'> & { ticket: Ticket | null };

export interface Ledger {
  counts: Signal<Counts>;
  conflicts: ReadonlySignal<readonly Conflict[]>;
  /** Last state that I gave each ticket since the panel opened. */
  decided: ReadonlyMap<string, TicketState>;
  /** The last tagged state that I chose, for "same again". */
  last: ReadonlySignal<TicketState | null>;
  decide(subjects: readonly Subject[], chosen: TicketState, how: 'panel' | 'selection'): void;
  /** Takes the last step back; null where there is none. */
  undo(): readonly Decision[] | null;
  /** Takes in what a save answered; gives the conflicts that the tagger must settle. */
  settle(answer: SaveAnswer): readonly Conflict[];
  /** Another tab is worked on: what was decided before belongs to the old one. */
  forget(): void;
  keepTheirs(id: string): void;
  useMine(id: string): void;
}

export function createLedger(clock: Clock, saver: Saver, first: Counts): Ledger {
  const counts = signal(first);
  const conflicts = signal<readonly Conflict[]>([]);
  const last = signal<TicketState | null>(null);
  const decided = new Map<string, TicketState>();
  const rows = new Map<string, number>();
  const moments: number[] = [];
  let steps: UndoStack = [];

  const kept = (decision: Omit<Decision, 'ticket' | 'counted'>, how: Choice['how']): Kept => {
    const { id, row, seen, chosen } = decision;
    return { id, row, seen, chosen, how, when: clock.now() };
  };

  const book = (id: string, from: TicketState, to: TicketState, today: number): void => {
    decided.set(id, to);
    counts.value = countsAfter(counts.value, from, to, today);
  };

  const keepPace = (): void => {
    moments.push(clock.now());
    const secondsEach = medianSeconds(moments.slice(-200)) ?? counts.value.today.secondsEach;
    counts.value = { ...counts.value, today: { ...counts.value.today, secondsEach } };
  };

  const send = (choices: Kept[]): void => {
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) saver.decide(only);
    else if (choices.length > 1) saver.decideAll(choices);
  };

  const decisionOn = ({ id, row, state, ticket }: Subject, chosen: TicketState): Decision => ({
    id,
    row,
    ticket,
    seen: state,
    chosen,
    counted: !decided.has(id),
  });

  function decide(subjects: readonly Subject[], chosen: TicketState, how: 'panel' | 'selection'): void {
    const step = subjects.map((subject) => decisionOn(subject, chosen));
    batch(() => {
      for (const { id, row, seen, counted } of step) {
        rows.set(id, row);
        book(id, seen, chosen, counted ? 1 : 0);
      }
      if (how === 'panel') keepPace();
      if (chosen.tag !== '') last.value = chosen;
      steps = pushed(steps, step);
      send(step.map((decision) => kept(decision, how)));
    });
  }

  function undo(): readonly Decision[] | null {
    const step = steps[steps.length - 1];
    if (step === undefined) return null;
    steps = steps.slice(0, -1);
    const back = step.map((decision) => ({ ...decision, seen: decision.chosen, chosen: decision.seen }));
    batch(() => {
      for (const { id, seen, chosen, counted } of back) {
        book(id, seen, chosen, counted ? -1 : 0);
        if (counted) decided.delete(id);
      }
      send(back.map((decision) => kept(decision, 'undo')));
    });
    return step;
  }

  /** A later decision of mine on the same ticket is still under way: its own answer will tell. */
  function settle(answer: SaveAnswer): readonly Conflict[] {
    const underWay = new Set(unsavedIds(saver.outbox.value));
    const open = answer.conflicts.filter((conflict) => !underWay.has(conflict.id));
    for (const { id, chosen, theirs } of open) {
      book(id, chosen, theirs, 0);
      steps = withoutTicket(steps, id);
    }
    conflicts.value = withConflicts(conflicts.value, open);
    return open;
  }

  const closed = (id: string): Conflict | undefined => {
    const conflict = conflicts.value.find((one) => one.id === id);
    conflicts.value = withoutConflict(conflicts.value, id);
    return conflict;
  };

  return {
    counts,
    conflicts,
    decided,
    last,
    decide,
    undo,
    settle,
    forget() {
      steps = [];
      decided.clear();
      last.value = null;
    },
    keepTheirs: (id) => void closed(id),
    useMine(id) {
      const conflict = closed(id);
      if (conflict === undefined || conflict.kind === 'gone') return;
      decide([{ id, row: rows.get(id) ?? FIRST_ROW, state: conflict.theirs, ticket: null }], conflict.chosen, 'panel');
    },
  };
}
