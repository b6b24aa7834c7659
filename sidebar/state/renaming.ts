/** What changes of the tag list make of everything in the panel that is named after it. Pure. */
import type { TagUse, Ticket } from '../../src/contract/session';
import { pathAfterAll, type TagChange } from '../../src/core/tags/tagChange';
import type { TagPath } from '../../src/core/tags/tagPath';
import type { Desk } from './desk';
import type { Kept } from './outbox';
import type { Picker } from './picker';
import type { UndoStack } from './undoing';

/** The same by the names of today; the very same where nothing of it changed. */
export type Named = <P extends TagPath>(path: P) => P;

/** @param changes the oldest first */
export const namedAfter =
  (changes: readonly TagChange[]): Named =>
  (path) => {
    const { tag, subtag } = pathAfterAll(changes, { tag: path.tag, subtag: path.subtag });
    return tag === path.tag && subtag === path.subtag ? path : { ...path, tag, subtag };
  };

export const keptRenamed = (kept: Kept, named: Named): Kept => ({
  ...kept,
  seen: named(kept.seen),
  chosen: named(kept.chosen),
});

/** What is typed and highlighted stays as it is. */
export function pickerRenamed(picker: Picker, named: Named): Picker {
  if (picker.tag === null) return picker;
  const { tag, subtag } = named({ tag: picker.tag, subtag: picker.subtag ?? '' });
  // None picked stays none; a subtag that became part of a tag leaves none to pick.
  return { ...picker, tag, subtag: subtag === '' && picker.subtag === null ? null : subtag };
}

const ticketRenamed = (ticket: Ticket, named: Named): Ticket => {
  const state = named(ticket.state);
  return state === ticket.state ? ticket : { ...ticket, state };
};

export function deskRenamed(desk: Desk, named: Named): Desk {
  const renamed = (tickets: readonly Ticket[]): Ticket[] => tickets.map((ticket) => ticketRenamed(ticket, named));
  const visit = desk.visit === null ? null : ticketRenamed(desk.visit, named);
  return { ...desk, visit, queue: renamed(desk.queue), past: renamed(desk.past) };
}

export const stepsRenamed = (steps: UndoStack, named: Named): UndoStack =>
  steps.map((step) =>
    step.map(({ ticket, ...decision }) => ({
      ...decision,
      ticket: ticket === null ? null : ticketRenamed(ticket, named),
      seen: named(decision.seen),
      chosen: named(decision.chosen),
    })),
  );

/** Tags that became one are counted as one. */
export function useRenamed(use: readonly TagUse[], named: Named): TagUse[] {
  const all: TagUse[] = [];
  for (const one of use.map(named)) {
    const known = all.find(({ tag, subtag }) => tag === one.tag && subtag === one.subtag);
    if (known === undefined) all.push({ ...one });
    else known.count += one.count;
  }
  return all;
}
