/** Many cells of one column at once: by Google's own search where a text is replaced everywhere, else by runs of rows. */
import type { Cell } from '../core/cell';
import { needsGuard } from '../core/cellGuard';
import type { CellWrite, ColumnPlan } from '../core/changing/rewritePlan';
import type { OurColumn } from '../core/headers/ourColumns';
import { type RowRun, runsOf } from '../core/rowRuns';
import type { Dump } from './dumpTab';
import { writeCells } from './textCells';

const FIRST_TICKET = 2;

/** More runs than these would take minutes one by one. */
const MOST_RUNS = 1000;

/** So many blocks then hold all of them, with the cells between as they were read. */
const BLOCKS = 200;

/** Ranges in one list. */
const LISTED = 500;

type Writes = ReadonlyMap<number, Cell>;

/**
 * Writes what was planned for a column, whose cells from the first ticket on held `held`.
 * @returns the cells between that were written as they were, which a sort may have let fall on others
 */
export function replaceInColumn(dump: Dump, column: OurColumn, plan: ColumnPlan, held: readonly Cell[]): Cell[] {
  const { sheet, ours } = dump;
  if (held.length === 0) return [];
  for (const { from, to } of plan.replacements) {
    sheet
      .getRange(FIRST_TICKET, ours[column], held.length, 1)
      .createTextFinder(from)
      .matchEntireCell(true)
      .matchCase(true)
      .replaceAllWith(to);
  }
  const replaced = new Map(plan.replacements.map(({ from, to }) => [from, to]));
  const now = held.map((cell) => (typeof cell === 'string' ? (replaced.get(cell) ?? cell) : cell));
  return writeColumn(dump, ours[column], plan.writes, now);
}

/**
 * Writes single cells of a 1-based column, whose cells from the first ticket on held `held`; where they are too many,
 * with those between.
 * @returns the cells between
 */
export function writeColumn(dump: Dump, column: number, writes: readonly CellWrite[], held: readonly Cell[]): Cell[] {
  const values: Writes = new Map(writes.map(({ index, value }) => [index + FIRST_TICKET, value]));
  const runs = runsOf([...values.keys()]);
  if (runs.length > MOST_RUNS) {
    const valueAt = (row: number): Cell => values.get(row) ?? held[row - FIRST_TICKET] ?? '';
    const blocks = blocksOf(runs);
    for (const block of blocks) writeRun(dump, column, block, valueAt);
    return blocks.flatMap(({ start, count }) => held.slice(start - FIRST_TICKET, start + count - FIRST_TICKET));
  }
  const risky = writes.filter(({ value }) => isRisky(value)).map(({ index }) => index + FIRST_TICKET);
  for (const run of runsOf(risky)) writeRun(dump, column, run, (row) => values.get(row) ?? '');
  for (const [value, rows] of rowsByValue(writes.filter(({ value }) => !isRisky(value)))) {
    writeEverywhere(dump, column, runsOf(rows), value);
  }
  return [];
}

const isRisky = (value: Cell): boolean => typeof value === 'string' && needsGuard(value);

function rowsByValue(writes: readonly CellWrite[]): Map<Cell, number[]> {
  const rows = new Map<Cell, number[]>();
  for (const { index, value } of writes) {
    const same = rows.get(value) ?? [];
    same.push(index + FIRST_TICKET);
    rows.set(value, same);
  }
  return rows;
}

function writeRun({ sheet }: Dump, column: number, { start, count }: RowRun, valueAt: (row: number) => Cell): void {
  const values = Array.from({ length: count }, (_, offset) => [valueAt(start + offset)]);
  writeCells(sheet.getRange(start, column, count, 1), values);
}

/** The same value into many runs: a list of ranges is one call. */
function writeEverywhere({ sheet }: Dump, column: number, runs: readonly RowRun[], value: Cell): void {
  const names = runs.map(({ start, count }) => sheet.getRange(start, column, count, 1).getA1Notation());
  for (let at = 0; at < names.length; at += LISTED) {
    sheet.getRangeList(names.slice(at, at + LISTED)).setValue(value);
  }
}

/** Few blocks that hold all runs: split where most rows lie between two of them. */
function blocksOf(runs: readonly RowRun[]): RowRun[] {
  const gaps = runs.slice(1).map(({ start }, at) => ({ at: at + 1, rows: start - endOf(runs[at]) }));
  const splits = new Set(
    gaps
      .sort((a, b) => b.rows - a.rows)
      .slice(0, BLOCKS - 1)
      .map(({ at }) => at),
  );
  const blocks: RowRun[] = [];
  runs.forEach((run, at) => {
    const open = blocks[blocks.length - 1];
    if (open === undefined || splits.has(at)) blocks.push({ ...run });
    else open.count = endOf(run) - open.start;
  });
  return blocks;
}

const endOf = (run: RowRun | undefined): number => (run ? run.start + run.count : 0);
