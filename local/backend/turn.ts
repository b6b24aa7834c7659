/** One operation's turn on a state: what it may see and what it must tell. */
import type { Person, RangeRef } from '../view';
import { exception, sheetGone, TEXTS } from './errors';
import type { Settings, Sheet, State } from './state';

/** Which part of a sheet changed: rows from `from` (1-based), what is shown about it, or everything. */
export type Change =
  | { sheet: number; kind: 'rows'; from: number; rows: number }
  | { sheet: number; kind: 'about' }
  | { sheet: number; kind: 'all' };

export interface Turn {
  state: State;
  settings: Settings;
  person: Person;
  /** Epoch milliseconds. */
  now: number;
  by: 'script' | 'person';
  changed(change: Change): void;
}

/**
 * An operation by kind: `free` reads and is not counted, `read` is counted, `write` is counted and buffered.
 * `cells`: how many cells it reads or writes, for the count.
 */
interface Operation {
  kind: 'free' | 'read' | 'write';
  // biome-ignore lint/suspicious/noExplicitAny: arguments are plain JSON, each operation names its own
  run: (turn: Turn, ...args: any[]) => unknown;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  cells?: (...args: any[]) => number;
}

export type Operations = Record<string, Operation>;

export const sizeOf = (ref: RangeRef): number => ref.rows * ref.columns;

/** The sheet of that id, or Google's refusal. */
export function sheetOf(turn: Turn, id: number): Sheet {
  const sheet = turn.state.sheets.find((one) => one.id === id);
  if (!sheet) throw exception(sheetGone(id));
  return sheet;
}

/** The sheet of a range that must still lie inside it. */
export function sheetOfRange(turn: Turn, ref: RangeRef): Sheet {
  const sheet = sheetOf(turn, ref.sheet);
  if (ref.row + ref.rows - 1 > sheet.rows || ref.column + ref.columns - 1 > sheet.columns) {
    throw exception(TEXTS.outside);
  }
  return sheet;
}

/** Tells that the rows of a range changed. */
export const rowsChanged = (turn: Turn, ref: RangeRef): void =>
  turn.changed({ sheet: ref.sheet, kind: 'rows', from: ref.row, rows: ref.rows });
