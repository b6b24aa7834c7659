/** Keys of the screens about the tag list. */
import type { Panel } from '../state/panel';

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';

/** A field keeps its letters. */
const isField = ({ target }: KeyboardEvent): boolean =>
  (target instanceof HTMLInputElement && target.type !== 'checkbox') ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const stepOf = (event: KeyboardEvent): 1 | -1 | null =>
  event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && event.key.length === 1;

/** The line of a finding itself, not one of the ways below it. */
const isGroup = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches('.group > .item');

/** Digits do what they are the digits of, Enter the first of it; letters look for another tag. */
function pressOnCheck(event: KeyboardEvent, panel: Panel): boolean {
  const { repairing } = panel;
  const step = stepOf(event);
  if (step !== null) repairing.step(step);
  else if (event.key === 'Enter') return isGroup(event) && !event.repeat && repairing.act('1');
  else if (!isPlain(event)) return false;
  else if (/\d/.test(event.key)) return repairing.act(event.key);
  else if (/\p{L}/u.test(event.key)) repairing.seek(event.key);
  else return false;
  return true;
}

function pressOnProposals(event: KeyboardEvent, panel: Panel): boolean {
  const step = stepOf(event);
  if (step !== null) panel.stepProposal(step);
  else if (panel.toSettle.value === 0 || !isPlain(event)) return false;
  else if (event.key === '1') panel.settleProposal(true);
  else if (event.key === '2') panel.settleProposal(false);
  else return false;
  return true;
}

/** Where Esc leads, of screens that were opened from another one; the others lead home. */
function leave(panel: Panel): boolean {
  const { screen, manager, repairing } = panel;
  if (screen.value === 'fixes') panel.goTo('check');
  else if (screen.value === 'check' && repairing.seeking.value !== null) repairing.stopSeeking();
  else if (screen.value === 'change') panel.changing.asked.value?.leave();
  else if (screen.value === 'tags' && manager.form.value !== null) manager.closeForm();
  else if (screen.value === 'add') panel.leaveAdding();
  else return false;
  return true;
}

const UNDOABLE = new Set(['check', 'tags', 'proposals']);

/** Whether the press was meant for a screen about the tag list. */
export function pressOnTagList(event: KeyboardEvent, panel: Panel): boolean {
  const screen = panel.screen.value;
  if (panel.task.running.value !== null) return false;
  if (event.key === 'Escape') return leave(panel);
  if (UNDOABLE.has(screen) && isUndo(event) && panel.changing.done.value?.undo != null) {
    panel.changing.undoLast();
    return true;
  }
  if (isField(event)) return false;
  if (screen === 'check') return pressOnCheck(event, panel);
  return screen === 'proposals' && pressOnProposals(event, panel);
}
