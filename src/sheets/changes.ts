/** The list's history, kept with the document: a copied file has lost it, and begins anew. */
import { type ListHistory, NO_CHANGES, type ToKeep } from '../core/tags/tagChanges';
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

/** The history with a change that was killed half-way: what tickets still hold is its old name. No call. */
export function historyWithBegun(kept: Kept): ListHistory {
  const history = historyIn(kept);
  const begun = begunIn(kept);
  if (!begun?.kept) return history;
  const revision = history.revision + 1;
  const half = { ...begun.kept, revision, by: '', earlier: 0, operation: begun.operation };
  return { revision, changes: [...history.changes, half] };
}

/** One call. */
export const writeHistory = (history: ListHistory): void => keep(CHANGES, history);

/** One call. */
export const writeBegun = (begun: BegunChange): void => keep(BEGUN, begun);

/** The history after a change that has ended. One call. */
export const writeEnded = (history: ListHistory): void => keepAll({ [CHANGES]: history, [BEGUN]: null });
