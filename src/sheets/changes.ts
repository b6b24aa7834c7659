/** The list's history, kept with the document: a copied file has lost it, and begins anew. */
import { type ListHistory, NO_CHANGES, type ToKeep } from '../core/tagChanges';
import { type Kept, keep, keepAll, keptIn } from './settings';

const CHANGES = 'tagsheet.changes';
const BEGUN = 'tagsheet.begun';

/** A change that writes list and tickets. Should it be killed half-way, whoever changes the list next finishes it first. */
export interface BegunChange {
  sheetId: number;
  operation: string;
  /** The word of the log. */
  how: string;
  kept: ToKeep | null;
}

/** No call. */
export const historyIn = (kept: Kept): ListHistory => keptIn<ListHistory>(kept, CHANGES) ?? NO_CHANGES;

/** The change that has begun and not ended; null where there is none. No call. */
export const begunIn = (kept: Kept): BegunChange | null => keptIn<BegunChange>(kept, BEGUN);

/** One call. */
export const writeHistory = (history: ListHistory): void => keep(CHANGES, history);

/** One call. */
export const writeBegun = (begun: BegunChange): void => keep(BEGUN, begun);

/** The history after a change that has ended. One call. */
export const writeEnded = (history: ListHistory): void => keepAll({ [CHANGES]: history, [BEGUN]: null });
