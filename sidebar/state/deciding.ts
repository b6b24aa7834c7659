/** What happens to tickets: the open one or a selection is decided, undone, looked at again. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Selection } from '../../src/contract/find';
import type { Ticket } from '../../src/contract/session';
import { counted } from '../../src/core/counted';
import { isAside, sameState, type TicketState, UNDECIDED } from '../../src/core/tickets/ticketState';
import {
  afterDecision,
  afterUndo,
  closeVisit,
  type Desk,
  EMPTY_DESK,
  goBack,
  goForward,
  openTicket,
  shownTicket,
  withState,
} from './desk';
import type { Choose, Ledger } from './ledger';
import { LATER } from './listing';
import { deskRenamed, type Named } from './renaming';
import type { Decision } from './undoing';
import { stateWords, ticketName } from './words';

export interface DecidingPorts {
  ledger: Ledger;
  /** Another ticket is open: what was picked was meant for the one before. */
  unpick(): void;
  /** The desk has room: ask for tickets. */
  want(): void;
  /** The selection is tagged or left. */
  selectionDone(): void;
}

export interface Deciding {
  desk: Signal<Desk>;
  ticket: ReadonlySignal<Ticket | null>;
  /** Tickets of the sheet's selection, while one pick is meant for all of them. */
  selection: Signal<Selection | null>;
  /** A sentence on what just happened; the next key takes it away. */
  notice: Signal<string>;
  /** Decides the open ticket, or all of the selection. */
  decide(choose: Choose): void;
  undo(): void;
  back(): void;
  forward(): void;
  /** Leaves a ticket or selection that was opened on purpose. */
  leave(): void;
  open(ticket: Ticket): void;
  /** The tag list changed. */
  rename(named: Named): void;
  /** Something else than I chose counts for this ticket. */
  correct(id: string, state: TicketState): void;
}

function undoneWords(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (first === undefined || decisions.length > 1) return `${counted(decisions.length, 'ticket')} are as they were.`;
  const what = ticketName(first.id);
  return sameState(first.seen, UNDECIDED) ? `${what} is open again.` : `${what} has ${stateWords(first.seen)} again.`;
}

/** For the second pass; a ticket that waits already keeps its reason. */
export const putAside: Choose = (seen) => ({ ...UNDECIDED, aside: isAside(seen) ? seen.aside : LATER });

export function createDeciding({ ledger, unpick, want, selectionDone }: DecidingPorts): Deciding {
  const desk = signal(EMPTY_DESK);
  const selection = signal<Selection | null>(null);
  const notice = signal('');
  const ticket = computed(() => shownTicket(desk.value));

  const step = (next: (desk: Desk) => Desk): void => {
    batch(() => {
      desk.value = next(desk.value);
      unpick();
    });
    want();
  };

  const decideSelection = (choose: Choose, { tickets }: Selection): void => {
    ledger.decide(
      tickets.map((one) => ({ ...one, ticket: null })),
      choose,
      'selection',
    );
    const ids = new Set(tickets.map(({ id }) => id));
    selection.value = null;
    step((before) => ({ ...before, queue: before.queue.filter(({ id }) => !ids.has(id)) }));
    for (const { id, state } of tickets) desk.value = withState(desk.value, id, choose(state));
    notice.value = `${counted(tickets.length, 'ticket')}: ${stateWords(choose(UNDECIDED))}.`;
    selectionDone();
  };

  const decideTicket = (choose: Choose, open: Ticket): void => {
    ledger.decide([{ ...open, ticket: open }], choose, 'panel');
    step((before) => afterDecision(before, { ...open, state: choose(open.state) }));
  };

  const look = (way: (desk: Desk) => Desk): void => {
    if (selection.value === null) step(way);
  };

  return {
    desk,
    ticket,
    selection,
    notice,
    decide(choose) {
      notice.value = '';
      const open = ticket.value;
      const many = selection.value;
      batch(() => {
        if (many !== null) decideSelection(choose, many);
        else if (open !== null) decideTicket(choose, open);
      });
    },
    undo() {
      const decisions = ledger.undo();
      if (decisions === null) {
        notice.value = 'Nothing to undo.';
        return;
      }
      const [first] = decisions;
      const shown = first?.ticket ?? null;
      step((before) => (shown === null ? before : afterUndo(before, shown)));
      if (shown === null) for (const { id, seen } of decisions) desk.value = withState(desk.value, id, seen);
      notice.value = `Undone: ${undoneWords(decisions)}`;
    },
    back: () => look(goBack),
    forward: () => look(goForward),
    leave() {
      if (selection.value === null) step(closeVisit);
      else selectionDone();
      selection.value = null;
    },
    open: (asked) => step((before) => openTicket(before, asked)),
    rename(named) {
      desk.value = deskRenamed(desk.value, named);
      const { value } = selection;
      const renamed = value?.tickets.map((one) => ({ ...one, state: named(one.state) }));
      if (value !== null && renamed !== undefined) selection.value = { ...value, tickets: renamed };
    },
    correct(id, state) {
      desk.value = withState(desk.value, id, state);
    },
  };
}
