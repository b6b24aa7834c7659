/** Tickets looked up in the grid. */
import type { Ticket } from './session';

/** What the selected rows hold, for "Tag the selected rows". */
export interface Selection {
  tickets: Pick<Ticket, 'id' | 'row' | 'subject' | 'state'>[];
  /** Selected rows left out because a filter or a person hides them. */
  hidden: number;
}

/** A ticket that somebody opened on their own. */
export interface OpenedTicket extends Ticket {
  /** The colleague who holds it: it is open there, or comes next. Null where nobody does. */
  heldBy: string | null;
}

/** Where a ticket or a finding is: the cell is selected for the user. */
export interface Shown {
  row: number;
  /** The row is hidden by a filter or by hand, so the user may not see it. */
  hidden: boolean;
}
