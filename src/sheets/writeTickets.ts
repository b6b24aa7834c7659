/**
 * Writing our cells of tickets. A decision is written whole: all five cells of a row in one call, those that stay as they
 * were read. Written in parts, a sort between two of them would leave a part on a stranger, which nobody could tell from
 * that stranger's own; and the tag of one person and the subtag of another would be a path that neither of them chose.
 */
import type { Cell } from '../core/cell';
import { cellText } from '../core/cell';
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import { runsOf } from '../core/rowRuns';
import type { Dump } from './dumpTab';
import { writeCells } from './textCells';
import type { OurCells } from './ticketRows';

/** What a row of ours holds and shall hold. */
export interface RowChange {
  row: number;
  before: OurCells;
  after: OurCells;
  /** The columns that are written; all five unless said. */
  only?: readonly OurColumn[];
}

/** A text that Sheets would not keep as it is; its cell is left empty. */
export interface LostText {
  row: number;
  text: string;
}

export const differs = ({ before, after }: Pick<RowChange, 'before' | 'after'>, column: OurColumn): boolean =>
  cellText(before[column]) !== cellText(after[column]);

/** Those of our columns in sheet order, split where a stranger stands between two of them: each block is one write. */
export function blocksOf(dump: Dump, columns: readonly OurColumn[] = OUR_ORDER): OurColumn[][] {
  const ordered = [...columns].sort((a, b) => dump.ours[a] - dump.ours[b]);
  const blocks: OurColumn[][] = [];
  for (const column of ordered) {
    const open = blocks[blocks.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && dump.ours[column] === dump.ours[last] + 1) open.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

const valuesOf = (block: readonly OurColumn[], changes: readonly RowChange[]): Cell[][] =>
  changes.map(({ after }) => block.map((column) => after[column]));

/** Does anything change in the row? */
export const isChange = (change: RowChange): boolean => OUR_ORDER.some((column) => differs(change, column));

/**
 * Writes these rows: where our columns stand together, one call for each run of adjacent rows, two more where texts need
 * the guard.
 */
export function writeTickets(dump: Dump, changes: readonly RowChange[]): LostText[] {
  const byRow = new Map(changes.map((change) => [change.row, change]));
  const blocks = blocksOf(dump, changes[0]?.only);
  const lost: LostText[] = [];
  for (const { start, count } of runsOf([...byRow.keys()])) {
    const run = Array.from({ length: count }, (_, offset) => byRow.get(start + offset) as RowChange);
    for (const block of blocks) {
      const range = dump.sheet.getRange(start, dump.ours[block[0] ?? 'tag'], count, block.length);
      for (const { row, text } of writeCells(range, valuesOf(block, run))) lost.push({ row: start + row, text });
    }
  }
  return lost;
}
