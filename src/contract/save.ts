/** Decisions on their way into the sheet, and what became of them. */
import type { TicketState } from '../core/tickets/ticketState';

/** One decision. `secondsAgo`: how long before sending it was made, so that no computer's clock matters. */
export interface Choice {
  id: string;
  row: number;
  seen: TicketState;
  chosen: TicketState;
  secondsAgo: number;
  how: 'panel' | 'undo' | 'selection';
}

export interface Conflict {
  id: string;
  /** `gone`: no row has this ID any more. `changed`: the cells hold `theirs`, not what was seen. */
  kind: 'changed' | 'gone' | 'moving';
  theirs: TicketState;
  by: string;
  /** How long ago theirs was stamped, in seconds; null where no stamp tells. */
  agoSeconds: number | null;
  chosen: TicketState;
}

export interface SaveAnswer {
  /** Tickets that now hold what was chosen, with their row. */
  saved: { id: string; row: number }[];
  conflicts: Conflict[];
  /** Decisions that this sheet will never take as they are; `message` says why and what to do. Nothing waits for them. */
  refused: { id: string; message: string }[];
  /** Of the tag list, as everybody has it now. */
  revision: number;
}
