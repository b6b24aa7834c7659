/** Decisions that the sheet did not take: listed until the tagger says what shall be. Pure. */
import type { Conflict } from '../../src/contract/save';
import type { TicketState } from '../../src/core/ticketState';
import { stateWords } from './words';

/** A decision that this sheet will never take as it is; `message` says why. */
export interface RefusedDecision {
  id: string;
  kind: 'refused';
  message: string;
  /** Null for a ticket that was none of mine, and was met while mine were put right. */
  chosen: TicketState | null;
}

export type Unsettled = Conflict | RefusedDecision;

export const withUnsettled = (known: readonly Unsettled[], more: readonly Unsettled[]): readonly Unsettled[] => {
  const ids = new Set(more.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...more];
};

export const withoutUnsettled = (known: readonly Unsettled[], id: string): readonly Unsettled[] =>
  known.filter((one) => one.id !== id);

/** Whether mine could still be written, over what stands there now. */
export const canUseMine = (one: Unsettled): one is Conflict => one.kind === 'changed' || one.kind === 'moving';

/** What happened, in a sentence. */
export function unsettledSentence(one: Unsettled): string {
  if (one.kind === 'refused') return one.message;
  if (one.kind === 'gone') return 'No row has this ticket ID any more, so your tag has no place.';
  if (one.kind === 'moving') return 'The rows kept moving while this was saved. Nothing was written.';
  return `${one.by === '' ? 'Somebody' : one.by} chose ${stateWords(one.theirs)} meanwhile.`;
}
