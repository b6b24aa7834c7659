/** Which rows of tickets an execution has read and written when: what it could have seen, and what it could not. */
import type { RangeRef } from '../../local/view';

/** Rows of the dump, 1-based and inclusive, that were read or written at a moment of the run. */
export interface Access {
  writes: boolean;
  moment: number;
  first: number;
  last: number;
}

/** A call as an access, null for calls of other kinds and on other tabs. The header row says nothing of tickets. */
export function accessOf(wants: string, args: readonly unknown[], dump: number, moment: number): Access | null {
  if (wants !== 'values.read' && wants !== 'values.write') return null;
  const { sheet, row, rows } = args[0] as RangeRef;
  const last = row + rows - 1;
  return sheet === dump && last > 1 ? { writes: wants === 'values.write', moment, first: row, last } : null;
}

/**
 * The moment from which on an execution could not see what happened to a row that it wrote to: its last reading of that
 * row before its last write there.
 * @param otherwise where it never read the row, or wrote by other means
 */
export function blindSince(accesses: readonly Access[], row: number, otherwise: number): number {
  const there = accesses.filter(({ first, last }) => row >= first && row <= last);
  const write = there.map(({ writes }) => writes).lastIndexOf(true);
  const reading = there.slice(0, Math.max(0, write)).filter(({ writes }) => !writes);
  return reading[reading.length - 1]?.moment ?? otherwise;
}
