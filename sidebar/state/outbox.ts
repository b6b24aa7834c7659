/** Decisions that the server has not acknowledged yet, grouped into operations. Pure. */
import type { Choice } from '../../src/contract/save';

/**
 * A decision as it waits: the moment (ms) it was made instead of its age, and the revision of the tag list that its tags
 * are of. Never any text of a ticket.
 */
export type Kept = Omit<Choice, 'secondsAgo'> & { when: number; revision: number };

/** A sealed operation was sent, or read back from storage, and takes no more decisions: the server knows its ID. */
export interface Operation {
  id: string;
  choices: readonly Kept[];
  sealed: boolean;
}

export type Outbox = readonly Operation[];

const takes = (operation: Operation, kept: Kept): boolean =>
  !operation.sealed && operation.choices.every(({ id, revision }) => id !== kept.id && revision === kept.revision);

/** The tag list that the choices are named after. */
export const revisionOf = ({ choices }: Operation): number => choices[0]?.revision ?? 0;

/** After this, new decisions start a new operation. */
export const sealed = (outbox: Outbox): Outbox => outbox.map((operation) => ({ ...operation, sealed: true }));

/**
 * Puts a decision into the last operation that still takes it, else into a new one.
 * A second decision on one ticket starts a new operation: another panel may already have sent the first,
 * and the server does each ticket of an operation once.
 */
export function withDecision(
  outbox: Outbox,
  kept: Kept,
  newId: () => string,
): { outbox: Outbox; operation: Operation } {
  const last = outbox[outbox.length - 1];
  if (last !== undefined && takes(last, kept)) {
    const operation = { ...last, choices: [...last.choices, kept] };
    return { outbox: [...outbox.slice(0, -1), operation], operation };
  }
  const operation = { id: newId(), choices: [kept], sealed: false };
  return { outbox: [...sealed(outbox), operation], operation };
}

/** Adds a whole operation, sealed: decisions on many tickets at once. */
export const withOperation = (outbox: Outbox, operation: Operation): Outbox => sealed([...outbox, operation]);

export const withoutOperation = (outbox: Outbox, id: string): Outbox =>
  outbox.filter((operation) => operation.id !== id);

export const unsavedCount = (outbox: Outbox): number =>
  outbox.reduce((count, operation) => count + operation.choices.length, 0);

/** Decisions that no save was started for. */
export const waitingCount = (outbox: Outbox): number => unsavedCount(outbox.filter((operation) => !operation.sealed));

export const unsavedIds = (outbox: Outbox): string[] =>
  outbox.flatMap((operation) => operation.choices.map((choice) => choice.id));

/** What the wire wants: ages in whole seconds, so that no computer's clock matters. */
export const asChoices = (operation: Operation, now: number): Choice[] =>
  operation.choices.map(({ when, revision, ...choice }) => ({
    ...choice,
    secondsAgo: Math.max(0, Math.round((now - when) / 1000)),
  }));
