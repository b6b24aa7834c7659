/** Writing our cells of tickets: for each run of adjacent rows, only the columns that change in it. */
import { type Cell, cellText } from '../core/cell';
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import { runsOf } from '../core/rowRuns';
import type { Dump } from './dumpTab';
import { isRisky, writeCells } from './textCells';
import type { OurCells } from './ticketRows';

/** What a row of ours holds and shall hold. */
export interface RowChange {
  row: number;
  before: OurCells;
  after: OurCells;
}

/** A text that Sheets would not keep as it is; its cell is left empty. */
export interface LostText {
  row: number;
  text: string;
}

/** A run may cost four calls in all: its reading before, its checking after, and these. */
const MOST_PARTS = 2;

export const differs = ({ before, after }: Omit<RowChange, 'row'>, column: OurColumn): boolean =>
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

const valuesOf = (part: readonly OurColumn[], changes: readonly RowChange[]): Cell[][] =>
  changes.map(({ after }) => part.map((column) => after[column]));

/**
 * The parts of a block that change in any row of a run. A column between two parts is left alone, so that what a
 * colleague types there meanwhile stays; only where that would take too many calls is it written as it was read.
 */
function changedParts(block: readonly OurColumn[], run: readonly RowChange[]): OurColumn[][] {
  const parts: OurColumn[][] = [];
  block.forEach((column, index) => {
    if (!run.some((change) => differs(change, column))) return;
    const open = parts[parts.length - 1];
    if (open && open[open.length - 1] === block[index - 1]) open.push(column);
    else parts.push([column]);
  });
  const guarded = parts.filter((part) => isRisky(valuesOf(part, run)));
  const joined = guarded.length > 1 ? 1 : MOST_PARTS;
  return parts.length <= joined ? parts : [...parts.slice(0, joined - 1), spanOf(block, parts.slice(joined - 1))];
}

function spanOf(block: readonly OurColumn[], parts: readonly OurColumn[][]): OurColumn[] {
  const places = parts.flatMap((part) => part.map((column) => block.indexOf(column)));
  return block.slice(Math.min(...places), Math.max(...places) + 1);
}

/**
 * Writes the changes: where our columns stand together, two calls at most for each run of adjacent rows, two more where
 * texts need the guard.
 */
export function writeTickets(dump: Dump, changes: readonly RowChange[]): LostText[] {
  const byRow = new Map(changes.map((change) => [change.row, change]));
  const blocks = blocksOf(dump);
  const lost: LostText[] = [];
  for (const { start, count } of runsOf([...byRow.keys()])) {
    const run = Array.from({ length: count }, (_, offset) => byRow.get(start + offset)).flatMap(
      (change) => change ?? [],
    );
    for (const part of blocks.flatMap((block) => changedParts(block, run))) {
      const range = dump.sheet.getRange(start, dump.ours[part[0] ?? 'tag'], count, part.length);
      for (const { row, text } of writeCells(range, valuesOf(part, run))) lost.push({ row: start + row, text });
    }
  }
  return lost;
}
