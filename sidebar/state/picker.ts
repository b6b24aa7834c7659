/** What is picked for the open ticket, and what the box and the list are doing. A pure reducer. */
import type { Project } from '../../src/contract/project';
import { NOT_A_CONTACT } from '../../src/core/tags/tagPath';
import type { TicketState } from '../../src/core/tickets/ticketState';

/** `tag`: a tag is looked for. `reason`: why the ticket is put aside. `words`: the box takes one's own reason. */
export type PickerMode = 'tag' | 'reason' | 'words';

/** `subtag` null: none picked; '' : expressly none. `cursor` is the highlighted row of the list, null for none. */
export interface Picker {
  mode: PickerMode;
  text: string;
  tag: string | null;
  subtag: string | null;
  reason: string | null;
  cursor: number | null;
}

export const NOTHING_PICKED: Picker = { mode: 'tag', text: '', tag: null, subtag: null, reason: null, cursor: null };

/** One row of the list. What taking it means is in `takes`. */
export interface Row {
  /** The key that picks it with the box empty; '' where none does. */
  digit: string;
  label: string;
  /** What belongs here, and an example, for the foot of the list. */
  belongs: string;
  example: string;
  count: number | null;
  takes: { tag: string; subtag: string | null } | { reason: string } | 'own words';
}

/** Takes a row: it becomes the pick, and the box is empty again. */
export function take(picker: Picker, row: Row): Picker {
  if (row.takes === 'own words') return { ...picker, mode: 'words', text: '', reason: null, cursor: null };
  if ('reason' in row.takes) return { ...NOTHING_PICKED, mode: 'reason', reason: row.takes.reason };
  return { ...NOTHING_PICKED, tag: row.takes.tag, subtag: row.takes.subtag };
}

export const pickTag = (tag: string, subtag: string | null = null): Picker => ({ ...NOTHING_PICKED, tag, subtag });

/** At depth `tags` a tag is the whole choice. */
export const wholePick = (picker: Picker, depth: Project['depth']): Picker =>
  depth === 'tags' && picker.tag !== null && picker.subtag === null ? { ...picker, subtag: '' } : picker;

export const pickNotAContact = (): Picker => pickTag(NOT_A_CONTACT);

export const askWhy = (): Picker => ({ ...NOTHING_PICKED, mode: 'reason' });

/** Typing highlights the first match, where there is one. */
export const type = (picker: Picker, text: string, matches: number): Picker => ({
  ...picker,
  text,
  cursor: text.trim() === '' || matches === 0 ? null : 0,
});

/** Whether a row is what was picked; a tag whose subtag is still open marks none. */
export function isPicked({ takes }: Row, picker: Picker): boolean {
  if (takes === 'own words') return false;
  if ('reason' in takes) return picker.reason === takes.reason;
  return picker.tag === takes.tag && picker.subtag !== null && picker.subtag === takes.subtag;
}

/** Moves the highlight; from none it starts at the picked row, else down goes to the first and up to the last. */
export function move(picker: Picker, by: 1 | -1, rows: readonly Row[]): Picker {
  if (rows.length === 0) return picker;
  const picked = rows.findIndex((row) => isPicked(row, picker));
  const nowhere = by === 1 ? -1 : rows.length;
  const from = picker.cursor ?? (picked === -1 ? nowhere : picked);
  return { ...picker, cursor: Math.max(0, Math.min(rows.length - 1, from + by)) };
}

/** Backspace in an empty box: the last pick goes. */
export function erase(picker: Picker, depth: Project['depth']): Picker {
  if (picker.mode === 'words') return askWhy();
  if (picker.mode === 'reason') return picker.reason === null ? NOTHING_PICKED : askWhy();
  if (depth === 'tags' || picker.subtag === null || picker.tag === null) return NOTHING_PICKED;
  return pickTag(picker.tag);
}

/** Esc: clears the box, else the pick. */
export const clear = (picker: Picker): Picker =>
  picker.text === '' ? NOTHING_PICKED : { ...picker, text: '', cursor: null };

const stateOfPick = (tag: string | null, subtag: string | null): TicketState | null =>
  tag === null ? null : { tag, subtag: subtag ?? '', aside: '' };

/** What a row would save; null for a row that only asks for more. */
export function stateOfRow(row: Row): TicketState | null {
  if (row.takes === 'own words') return null;
  if ('reason' in row.takes) return { tag: '', subtag: '', aside: row.takes.reason };
  return stateOfPick(row.takes.tag, row.takes.subtag);
}

/** What Enter would save with nothing highlighted, null where nothing is picked. */
export function stateOfPicker(picker: Picker): TicketState | null {
  if (picker.mode === 'tag') return stateOfPick(picker.tag, picker.subtag);
  return picker.reason === null ? null : { tag: '', subtag: '', aside: picker.reason };
}
