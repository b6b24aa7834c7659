/** Who works here, and what waits. */

/** One person of the team, as the sheet and the claims know them. */
export interface Teammate {
  name: string;
  tagged: number;
  aside: number;
  /** Tickets handed out to them and not decided yet. */
  held: number;
  /** Minutes since the last sign of life; null where there was none for ten minutes. */
  minutes: number | null;
  /** Median seconds a ticket of all they decided; null where it cannot be told, or is not the asker's to see. */
  secondsEach: number | null;
}

/** Everybody who tagged here or holds tickets, those at work first. */
export interface Team {
  me: string;
  teammates: Teammate[];
  left: number;
}

/** A ticket that waits for the second pass. */
export interface Waiting {
  id: string;
  row: number;
  /** `''` where no column holds one. */
  subject: string;
  reason: string;
  by: string;
}
