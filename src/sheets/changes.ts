/** The list's history, kept with the document: a copied file has lost it, and begins anew. */
import { type ListHistory, NO_CHANGES } from '../core/tagChanges';
import { type Kept, keep, keptIn } from './settings';

const CHANGES = 'tagsheet.changes';

/** No call. */
export const historyIn = (kept: Kept): ListHistory => keptIn<ListHistory>(kept, CHANGES) ?? NO_CHANGES;

/** One call. */
export const writeHistory = (history: ListHistory): void => keep(CHANGES, history);
