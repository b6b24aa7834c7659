/** What the actors and the schedule of one run share. */
import type { Book } from '../../local/backend/book';
import type { Outcome } from '../../local/executions';
import type { Run } from '../../local/script';
import type { Execution } from '../../local/threads/executions';
import type { Person } from '../../local/view';
import type { Workbook } from '../../local/workbook';
import type { Choice } from '../../src/contract/save';
import type { Access } from './accesses';
import type { Random } from './random';
import type { Time } from './time';
import type { Trace } from './trace';
import type { Watch } from './watch';

/** A save as the panel sent it. */
export interface SentSave {
  operation: string;
  choices: readonly Choice[];
  /** Of the tag list that the choices are named after. */
  revision: number;
}

/** An execution that somebody asked for. */
export interface Request {
  person: Person;
  /** For the trace: `save 3`, `refill`, `onEdit`. */
  what: string;
  run: Run;
  /** What a save is to do, null for everything else. */
  save: SentSave | null;
  /** It changes the tag list, and with it the tags of tickets. */
  renames?: boolean;
  /** It may write into other tabs than the tickets' and the log. */
  touchesTabs?: boolean;
  /** Tickets whose cells were edited, for `onEdit`. */
  edited: readonly string[];
  /** Hears how it ended, null where it was killed. */
  over(outcome: Outcome | null): void;
}

/** One that runs. Moments count the events of the run. */
export interface Running extends Request {
  number: number;
  execution: Execution;
  begun: number;
  /** What it has read and written of the tickets. */
  accesses: Access[];
  flushes: number;
  /** A call of it failed, or it was killed: a trigger is not tried again. */
  interrupted: boolean;
  /** Where runs go by urgency, the highest is served first. */
  urgency: number;
}

export interface Figures {
  steps: number;
  executions: number;
  faults: Record<string, number>;
  saves: number;
  conflicts: number;
  refused: number;
  repairs: number;
}

export interface World {
  random: Random;
  time: Time;
  workbook: Workbook;
  book: Book;
  watch: Watch;
  trace: Trace;
  figures: Figures;
  /** From now on, and for so many milliseconds, nothing that this person's panels ask arrives. */
  loseNetwork(person: Person, ms: number): void;
  isOffline(person: Person): boolean;
  /** Everybody is online again. */
  restoreNetwork(): void;
  /** Starts an execution as soon as the schedule gets to it. */
  request(request: Request): void;
  /** Faults are injected now. */
  faulty: boolean;
}

export const noFigures = (): Figures => ({
  steps: 0,
  executions: 0,
  faults: {},
  saves: 0,
  conflicts: 0,
  refused: 0,
  repairs: 0,
});
