/** What the lead decides for everybody, and where the team's work stands. */
import type { TicketState } from '../core/tickets/ticketState';

/** What the lead decides. Anybody may while there is no lead: who does is the lead from then on. */
export interface Project {
  /** The lead's display name; `''` while nobody is. */
  lead: string;
  /** The last day for tagging, `YYYY-MM-DD`; null where none is set. */
  deadline: string | null;
  /** `tags`: no subtag is asked for, and none is missed. */
  depth: 'tags' | 'subtags';
  /** Who changes the tag list: everybody, or taggers propose and the lead accepts. */
  adding: 'everybody' | 'lead';
}

/** When the team will be done, at the pace of the days on which it worked. */
export interface Forecast {
  /** Tickets decided on a day of work; null until there was one. */
  perDay: number | null;
  /** Days on which anybody tagged, today included. */
  daysWorked: number;
  /** The last day at this pace, `YYYY-MM-DD`; null where it cannot be told, or nothing is left. */
  finish: string | null;
}

/** What “Rebuild from log” would do, or did. */
export interface Rebuilt {
  /** Tickets whose cells are blank and whose tag the log knows. */
  fills: number;
  /** Tickets that somebody emptied by hand: filled only where that is asked for. */
  cleared: number;
  /** Tickets that hold another tag than the log's last word: they are listed, never written. */
  differing: number;
  /** The first of them, by row. */
  differences: { id: string; row: number; sheet: TicketState; log: TicketState; by: string }[];
  /** Tickets of the log that no row has any more. */
  gone: number;
  /** What a person is told. */
  sentence: string;
}
