/** Undo and redo, each person's own: what somebody else did meanwhile stays. */
import type { Person, Selection } from '../view';
import type { Workbook } from '../workbook';
import { reverse, type Step, stateNow, stepSince, weightOf } from './step';
import type { Edit } from './wire';

export interface Undo {
  /** Does an edit, and remembers how to take it back. Throws what it throws, and then there is nothing to take back. */
  remembered<T>(person: Person, edit: Edit, act: () => T): T;
  /** Takes the person's last step back, or does it `again`; null where there is none. Throws where others are in the way. */
  reverse(person: Person, again: boolean): Selection | null;
}

interface Stacks {
  done: Step[];
  undone: Step[];
}

const MOST_STEPS = 100;

/** Rows that one person's steps may hold on to, so that sorting a large sheet often does not fill the memory. */
const MOST_ROWS = 400_000;

/** Makes room for the newest step, which is kept whatever its size. */
const trim = (steps: Step[]): void => {
  let rows = 0;
  const kept = [...steps].reverse().findIndex((step, age) => {
    rows += weightOf(step);
    return age > 0 && (rows > MOST_ROWS || age >= MOST_STEPS);
  });
  if (kept > 0) steps.splice(0, steps.length - kept);
};

const CHANGED =
  'Somebody else, or the add-on, has changed these cells since. Nothing was undone, so that their work is kept.';

export const openUndo = ({ book }: Workbook): Undo => {
  const people = new Map<string, Stacks>();
  const stacksOf = ({ id }: Person): Stacks => {
    const stacks = people.get(id) ?? { done: [], undone: [] };
    people.set(id, stacks);
    return stacks;
  };
  return {
    remembered(person, edit, act) {
      // What a filter hides is the page's to show again.
      if (edit.kind === 'filter') return act();
      const { version } = book;
      const found = stateNow(book);
      const result = act();
      const changes = book.log.filter((entry) => entry.version > version).map(({ change }) => change);
      const step = stepSince(book, found, changes);
      if (!step) return result;
      const stacks = stacksOf(person);
      stacks.done.push(step);
      stacks.undone.length = 0;
      trim(stacks.done);
      return result;
    },
    reverse(person, again) {
      const { done, undone } = stacksOf(person);
      const [from, to] = again ? [undone, done] : [done, undone];
      const step = from.pop();
      if (!step) return null;
      const reversed = reverse(book, step);
      // The step is gone all the same: the next undo goes on with the one before it.
      if (!reversed) throw new Error(CHANGED);
      to.push(reversed.step);
      return reversed.selection;
    },
  };
};
