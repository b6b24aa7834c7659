/**
 * Whose fault it is that something stands where it was not meant to be. Nobody could have helped it where rows, columns
 * or cells were edited between a script's last reading and its write, and then either its repairs ran out, because it was
 * edited again and again, or it was interrupted before it had read again. Everything else is a fault of ours.
 */
import { cellsUnseenSince, columnsUnseenSince, ticketUnseenSince } from './accesses';
import type { Running } from './world';

/** Something that a script wrote where it was not meant to be. */
export interface Stray {
  running: Running;
  /** When it became public. */
  moment: number;
  /** Rows or columns moved, or a person typed there, when the script could not see it. */
  unseen: boolean;
}

export interface Strays {
  /** A person has moved rows. */
  rowsMoved(moment: number): void;
  /** A person has moved columns. */
  columnsMoved(moment: number): void;
  /** A person has changed cells of ours. */
  edited(moment: number): void;
  /** An execution is over. */
  ended(running: Running, moment: number): void;
  /**
   * @param row 1-based
   * @param edited when a person last edited the cells there
   */
  strayOf(running: Running, row: number, moment: number, edited?: number): Stray;
  /** Have rows or columns moved since the script began? */
  movedSince(running: Running): boolean;
  /** Did rows or columns move while the script ran? */
  isMoved(stray: Stray): boolean;
  /** Why nobody could have helped it, null where somebody could. */
  excuse(stray: Stray): string | null;
}

/** So often a save writes again what has moved; what was written first has moved before. */
const REPAIRS = 3;

const keyOf = ({ save, number }: Running): string => save?.operation ?? `execution ${number}`;

export function createStrays(): Strays {
  const rowMoves: number[] = [];
  const columnMoves: number[] = [];
  const edits: number[] = [];
  const runs = new Map<string, { running: Running; end: number }[]>();
  const countIn = (moves: readonly number[], from: number, to: number): number =>
    moves.filter((at) => at > from && at <= to).length;
  const movesIn = (from: number, to: number): number => countIn([...rowMoves, ...columnMoves], from, to);

  /** When the first try of what an execution did began. */
  const firstOf = (running: Running): number => runs.get(keyOf(running))?.[0]?.running.begun ?? running.begun;

  return {
    rowsMoved: (moment) => void rowMoves.push(moment),
    columnsMoved: (moment) => void columnMoves.push(moment),
    edited: (moment) => void edits.push(moment),
    ended(running, moment) {
      const key = keyOf(running);
      runs.set(key, [...(runs.get(key) ?? []), { running, end: moment }]);
    },
    strayOf(running, row, moment, edited = -1) {
      const { accesses, begun } = running;
      const unseen =
        countIn(rowMoves, ticketUnseenSince(accesses, row, begun), moment) > 0 ||
        countIn(columnMoves, columnsUnseenSince(accesses, row, begun), moment) > 0 ||
        edited >= cellsUnseenSince(accesses, row, begun);
      return { running, moment, unseen };
    },
    movedSince: ({ begun }) => movesIn(begun, Number.POSITIVE_INFINITY) > 0,
    isMoved: ({ running, moment }) => movesIn(firstOf(running), moment) > 0,
    excuse({ running, moment, unseen }) {
      if (!unseen) return null;
      const tries = runs.get(keyOf(running)) ?? [];
      const own = tries.find((one) => one.running === running)?.end ?? moment;
      if (running.interrupted) return 'interrupted before it had read again';
      if (movesIn(running.begun, own) > REPAIRS) return 'repairs ran out';
      if (edits.some((at) => at > moment && at <= own)) return 'a person edited cells while it was put right';
      return null;
    },
  };
}
