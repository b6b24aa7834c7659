/** Whether a ticket is open for long: then putting it aside is offered. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Ticket } from '../../src/contract/session';
import { sameState, UNDECIDED } from '../../src/core/tickets/ticketState';
import type { Clock } from './ports';

/** The method knows 5–20 s a ticket (ms). */
export const LONG = 30_000;

/** Only undecided tickets: what was put aside already, or is looked at again, may take its time. */
export function createLingering(clock: Clock, ticket: ReadonlySignal<Ticket | null>): ReadonlySignal<boolean> {
  const lingers = signal(false);
  const open = computed(() => {
    const { value } = ticket;
    return value !== null && sameState(value.state, UNDECIDED) ? value.id : null;
  });
  effect(() => {
    lingers.value = false;
    if (open.value === null) return;
    return clock.after(LONG, () => {
      lingers.value = true;
    });
  });
  return lingers;
}
