/** The last twenty decisions, as they can be taken back. Pure. */
import type { Ticket } from '../../src/contract/session';
import type { TicketState } from '../../src/core/tickets/ticketState';
import { REMEMBERED } from './desk';

/** `ticket` as it was shown, null for tickets tagged by selection. `counted`: it counted as decided today. */
export interface Decision {
  id: string;
  row: number;
  ticket: Ticket | null;
  seen: TicketState;
  chosen: TicketState;
  counted: boolean;
}

/** One step may hold many decisions: those of one selection are undone together. */
export type UndoStack = readonly (readonly Decision[])[];

export const pushed = (stack: UndoStack, step: readonly Decision[]): UndoStack => [...stack, step].slice(-REMEMBERED);

/** What a conflict took away cannot be undone. */
export const withoutTicket = (stack: UndoStack, id: string): UndoStack =>
  stack.map((step) => step.filter((decision) => decision.id !== id)).filter((step) => step.length > 0);
