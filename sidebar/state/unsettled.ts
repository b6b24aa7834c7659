/** Decisions that the sheet did not take: listed until the tagger says what shall be. Pure. */
import type { Conflict } from '../../src/contract/save';
import { isAside, isTagged, type TicketState, UNDECIDED } from '../../src/core/tickets/ticketState';
import type { Named } from './renaming';
import { agoWords, stateWords, ticketName } from './words';

/** `when`: the moment (ms by this computer's clock) at which theirs was stamped; null where no stamp tells. */
export type ConflictHere = Omit<Conflict, 'agoSeconds'> & { when: number | null };

/** A decision that this sheet will never take as it is; `message` says why. */
export interface RefusedDecision {
  id: string;
  kind: 'refused';
  message: string;
  /** Null for a ticket that was none of mine, and was met while mine were put right. */
  chosen: TicketState | null;
}

export type Unsettled = ConflictHere | RefusedDecision;

export const conflictHere = ({ agoSeconds, ...conflict }: Conflict, now: number): ConflictHere => ({
  ...conflict,
  when: agoSeconds === null ? null : now - agoSeconds * 1000,
});

export const withUnsettled = (known: readonly Unsettled[], more: readonly Unsettled[]): readonly Unsettled[] => {
  const ids = new Set(more.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...more];
};

export const withoutUnsettled = (known: readonly Unsettled[], id: string): readonly Unsettled[] =>
  known.filter((one) => one.id !== id);

/** Whether mine could still be written, over what stands there now. */
export const canUseMine = (one: Unsettled): one is ConflictHere => one.kind === 'changed' || one.kind === 'moving';

const isUnnamed = (by: string): boolean => by === '' || by === '(by hand)';

const whose = (by: string): string => (isUnnamed(by) ? 'Somebody' : by);

/** What they did, as a sentence without its end. */
function theirDeed({ id, by, theirs, when }: ConflictHere, now: number): string {
  const ago = when === null ? '' : ` ${agoWords(now - when)}`;
  if (isTagged(theirs)) return `${whose(by)} tagged ${ticketName(id)} ${stateWords(theirs)}${ago}`;
  if (isAside(theirs)) return `${whose(by)} put ${ticketName(id)} aside (${theirs.aside})${ago}`;
  return `Somebody took the tag off ${ticketName(id)}`;
}

/**
 * What happened, in a sentence.
 * @param now milliseconds by this computer's clock
 * @example // 'tagger-2 tagged #48213 Billing 2 min ago; you chose Order Inquiry.'
 */
export function unsettledSentence(one: Unsettled, now: number): string {
  const name = ticketName(one.id);
  const mine = one.chosen === null ? '' : stateWords(one.chosen);
  if (one.kind === 'refused') return `${name}: ${one.message}${mine === '' ? '' : ` You chose ${mine}.`}`;
  if (one.kind === 'gone') return `No row has the ticket ${name} any more, so your ${mine} has no place.`;
  if (one.kind === 'moving') return `Rows kept moving while ${name} was saved. Nothing was written; you chose ${mine}.`;
  return `${theirDeed(one, now)}; you chose ${mine}.`;
}

/** An undo that came too late: nothing was changed. */
export function notUndoneSentence(conflicts: readonly ConflictHere[]): string {
  const [first] = conflicts;
  if (first === undefined) return '';
  if (conflicts.length > 1) return `${conflicts.length} tickets were not undone: somebody changed them since.`;
  if (first.kind === 'gone') return `${ticketName(first.id)} was not undone: no row has it any more.`;
  if (first.kind === 'moving') return `${ticketName(first.id)} was not undone: rows kept moving. Look at it again.`;
  return `${ticketName(first.id)} was not undone: ${whose(first.by)} chose ${stateWords(first.theirs)} since.`;
}

/**
 * Put aside, so that the group decides; colleagues read both sides in the sheet.
 * @param me the name that they know me by
 * @example // { aside: 'ask the group: Billing (tagger-2) or Order Inquiry (tagger-1)', … }
 */
export const askTheGroup = ({ theirs, by, chosen }: ConflictHere, me: string): TicketState => ({
  ...UNDECIDED,
  aside: `ask the group: ${stateWords(theirs)} (${isUnnamed(by) ? 'somebody' : by}) or ${stateWords(chosen)} (${me})`,
});

/** After the tag list changed: the same tickets by its new names. */
export const unsettledRenamed = (known: readonly Unsettled[], named: Named): readonly Unsettled[] =>
  known.map((one) =>
    one.kind === 'refused'
      ? { ...one, chosen: one.chosen === null ? null : named(one.chosen) }
      : { ...one, chosen: named(one.chosen), theirs: named(one.theirs) },
  );
