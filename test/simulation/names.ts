/** What tags are called since the lead changed the list: told by what the lead asked for, and by no line of the list. */
import { pathAfter, type TagChange } from '../../src/core/tags/tagChange';

export interface State {
  tag: string;
  subtag: string;
  aside: string;
}

export interface Names {
  /** The lead asks for a change, for the first time. */
  asked(operation: string, change: TagChange, moment: number): void;
  /** The lead hears that it was done and the list's revision since, or null: that it was not. */
  heard(operation: string, revision: number | null): void;
  /** Everything that this state may be called by now, itself among it: a change may be half done. */
  of(state: State): State[];
  /**
   * A change that a ticket with this state should have gone through and has not; null where there is none.
   * @param last what the ticket held when that word was spoken
   */
  missed(state: State, word: Word, last: State): string | null;
}

/** When a person last had a word on a ticket, or the revision of the list that a save was named after. */
export type Word = { moment: number } | { revision: number };

/** `revision` undefined: nobody has heard yet what became of it; null: nothing did. */
interface Change {
  operation: string;
  change: TagChange;
  moment: number;
  revision: number | null | undefined;
}

/** Was it made after the word, so that it concerns it? */
const concerns = ({ moment, revision }: Change, word: Word): boolean =>
  'moment' in word ? moment > word.moment : (revision ?? 0) > word.revision;

const after = (change: TagChange, state: State): State => ({ ...state, ...pathAfter(change, state) });

/** What a state becomes by one change after the other; of one that nobody has heard of, with it and without. */
const inTurn = (changes: readonly Change[], state: State): State[] =>
  changes.reduce(
    (states, { change, revision }) => [
      ...(revision === undefined ? states : []),
      ...states.map((one) => after(change, one)),
    ],
    [state],
  );

const isSame = (a: State, b: State): boolean => a.tag === b.tag && a.subtag === b.subtag && a.aside === b.aside;

/** Whatever still bears an old name has been missed, unless a later change gave it that name. */
export function createNames(): Names {
  const changes: Change[] = [];
  return {
    asked: (operation, change, moment) => void changes.push({ operation, change, moment, revision: undefined }),
    heard(operation, revision) {
      const one = changes.find((change) => change.operation === operation);
      if (one !== undefined) one.revision = revision;
    },
    of(state) {
      const all = [state];
      for (const { change, revision } of changes) {
        if (revision === null) continue;
        for (const one of [...all]) {
          const next = after(change, one);
          if (!all.some((other) => isSame(other, next))) all.push(next);
        }
      }
      return all;
    },
    missed(state, word, last) {
      const later = changes.filter((one) => one.revision !== null && concerns(one, word));
      if (inTurn(later, last).some((one) => isSame(one, state))) return null;
      const missed = later.find((one) => one.revision !== undefined && !isSame(after(one.change, state), state));
      return missed?.operation ?? null;
    },
  };
}
