/** Writing our cells of tickets: one write for each run of adjacent rows, and only columns that change in it. */
import { type Cell, cellText } from '../core/cell';
import { OUR_ORDER, type OurColumn } from '../core/ourColumns';
import { runsOf } from '../core/rowRuns';
import type { Dump } from './dumpTab';
import { writeCells } from './textCells';
import type { OurCells } from './ticketRows';

/** What a row of ours holds and shall hold. */
export interface RowChange {
  row: number;
  before: OurCells;
  after: OurCells;
}

const differs = ({ before, after }: RowChange, column: OurColumn): boolean =>
  cellText(before[column]) !== cellText(after[column]);

/** Our columns in sheet order, split where a stranger stands between two of them. */
function blocksOf(dump: Dump): OurColumn[][] {
  const ordered = [...OUR_ORDER].sort((a, b) => dump.ours[a] - dump.ours[b]);
  const blocks: OurColumn[][] = [];
  for (const column of ordered) {
    const open = blocks[blocks.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && dump.ours[column] === dump.ours[last] + 1) open.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** The part of a block from its first column that changes to its last; a column between is written as it was read. */
function changedPart(block: readonly OurColumn[], changes: readonly RowChange[]): OurColumn[] {
  const changed = block.map((column) => changes.some((change) => differs(change, column)));
  const first = changed.indexOf(true);
  return first < 0 ? [] : block.slice(first, changed.lastIndexOf(true) + 1);
}

/**
 * Writes the changes: where our columns stand together, one call for each run of adjacent rows, three where a text needs
 * the guard.
 * @returns the texts that Sheets would not keep as they are; their cells are left empty
 */
export function writeTickets(dump: Dump, changes: readonly RowChange[]): string[] {
  const byRow = new Map(changes.map((change) => [change.row, change]));
  const blocks = blocksOf(dump);
  const lost: string[] = [];
  for (const { start, count } of runsOf([...byRow.keys()])) {
    const run = Array.from({ length: count }, (_, offset) => byRow.get(start + offset)).flatMap(
      (change) => change ?? [],
    );
    for (const part of blocks.map((block) => changedPart(block, run))) {
      const [first] = part;
      if (first === undefined) continue;
      const values = run.map(({ after }) => part.map((column): Cell => after[column]));
      lost.push(...writeCells(dump.sheet.getRange(start, dump.ours[first], count, part.length), values));
    }
  }
  return lost;
}
