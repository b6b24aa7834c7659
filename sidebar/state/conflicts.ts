/** Decisions that met somebody else's: listed until the tagger says whose counts. Pure. */
import type { Conflict } from '../../src/contract';
import { stateWords } from './words';

export const withConflicts = (known: readonly Conflict[], more: readonly Conflict[]): readonly Conflict[] => {
  const ids = new Set(more.map((conflict) => conflict.id));
  return [...known.filter((conflict) => !ids.has(conflict.id)), ...more];
};

export const withoutConflict = (known: readonly Conflict[], id: string): readonly Conflict[] =>
  known.filter((conflict) => conflict.id !== id);

/** What happened, in a sentence. */
export function conflictSentence({ kind, theirs, by }: Conflict): string {
  if (kind === 'gone') return 'No row has this ticket ID any more, so your tag has no place.';
  if (kind === 'moving') return 'The rows kept moving while this was saved. Nothing was written.';
  return `${by === '' ? 'Somebody' : by} chose ${stateWords(theirs)} meanwhile.`;
}
