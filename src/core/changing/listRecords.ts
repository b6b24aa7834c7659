/** What the log keeps of a change: which one it was, and the list's rows before and after. */
import { type Cell, cellText } from '../cell';
import type { TagChange } from '../tags/tagChange';
import type { LineRecord } from './listLines';

/** What an operation was: a change of the list, or null for a repair, which leaves the list alone. */
export interface OperationNote {
  change: TagChange | null;
}

const NOTE = '{"change":';

export const noteText = (note: OperationNote): string => JSON.stringify(note);

/** What a line of the log says; null for any other text. */
function parsedLine<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export const readNote = (text: string): OperationNote | null =>
  text.startsWith(NOTE) ? parsedLine<OperationNote>(text) : null;

/** How the taking back of an operation is called in the log. */
export const undoOf = (operation: string): string => `${operation}.undo`;

type Side = LineRecord['before'];

const sideText = (at: number, side: Side): string =>
  side === null
    ? ''
    : JSON.stringify({
        at,
        ...side,
        cells: side.cells.map((cell: Cell) => (typeof cell === 'object' ? cellText(cell) : cell)),
      });

/** A record as the two texts of a line, `''` for a row that was not there. */
export const recordTexts = ({ at, before, after }: LineRecord): { from: string; to: string } => ({
  from: sideText(at, before),
  to: sideText(at, after),
});

/** The record of these two texts; null where a cell of the log did not hold it whole. */
export function readRecord({ from, to }: { from: string; to: string }): LineRecord | null {
  const [before, after] = [from, to].map((text) =>
    text === '' ? null : parsedLine<NonNullable<Side> & { at: number }>(text),
  );
  const at = (before ?? after)?.at;
  if (at === undefined || (from !== '' && !before) || (to !== '' && !after)) return null;
  const side = (one: typeof before): Side => (one ? { cells: one.cells, path: one.path, status: one.status } : null);
  return { at, before: side(before), after: side(after) };
}
