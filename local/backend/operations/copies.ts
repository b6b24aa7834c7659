/** Copying and moving cells, and making room for them. */
import type { RangeRef } from '../../view';
import { type BlockCell, blankBlock, putBlock, takeBlock, transposed } from '../block';
import { withExtra } from '../content';
import { exception, notImplemented, TEXTS } from '../errors';
import { growRows } from '../grid';
import { mustBeOpen, mustSatisfy, type Tests } from '../guards';
import { settlePivots } from '../pivots';
import type { Extra } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';

/** Which parts of a cell a paste brings along. */
export type Pasted = 'all' | 'values' | 'format' | 'rules';

function looks(from: Extra | undefined, to: Extra | undefined): Extra | undefined {
  return withExtra(to, { s: from?.s });
}

const nfOf = (extra: Extra | undefined): string | undefined => extra?.s?.nf;

/** Bare values take the number format along into an automatic cell, as a pasted date stays a date. */
function bare({ v, x }: BlockCell, to: BlockCell): BlockCell {
  const nf = nfOf(x);
  const s = nf !== undefined && nfOf(to.x) === undefined && typeof v === 'number' ? { ...to.x?.s, nf } : to.x?.s;
  return { v, x: withExtra(to.x, { f: undefined, runs: undefined, s }) };
}

function merged(from: BlockCell, to: BlockCell, what: Pasted): BlockCell {
  if (what === 'all') return from;
  if (what === 'values') return bare(from, to);
  if (what === 'format') return { v: to.v, x: looks(from.x, to.x) };
  return { v: to.v, x: withExtra(to.x, { rule: from.x?.rule }) };
}

/** How often a side is pasted: a target that is a multiple of the source is filled. */
const times = (target: number, source: number): number => (target % source === 0 ? target / source : 1);

function mustPass(turn: Turn, ref: RangeRef, before: BlockCell[][], after: BlockCell[][]): void {
  const tests: Tests = new Map();
  after.forEach((row, r) => {
    row.forEach(({ v, x }, c) => {
      mustSatisfy(turn, { row: ref.row + r, column: ref.column + c }, before[r]?.[c]?.x?.rule, v, nfOf(x), tests);
    });
  });
}

function copy(turn: Turn, source: RangeRef, target: RangeRef, what: Pasted, turned: boolean): void {
  settlePivots(turn);
  const taken = takeBlock(sheetOfRange(turn, source), source);
  if (what === 'all' && taken.some((row) => row.some(({ x }) => x?.f !== undefined))) {
    throw notImplemented('copying formulas');
  }
  const block = turned ? transposed(taken) : taken;
  const [height, width] = [block.length, block[0]?.length ?? 0];
  const rows = height * times(target.rows, height);
  const columns = width * times(target.columns, width);
  const place: RangeRef = { ...target, rows, columns };
  const before = takeBlock(sheetOfRange(turn, place), place);
  mustBeOpen(turn, place.sheet, place);
  const after = before.map((row, r) =>
    row.map((cell, c) => merged(block[r % height]?.[c % width] ?? cell, cell, what)),
  );
  if (what === 'values') mustPass(turn, place, before, after);
  putBlock(turn, place.sheet, place.row, place.column, after);
  if (what === 'all' || what === 'rules') turn.changed({ sheet: place.sheet, kind: 'about' });
}

/** Cut and paste: what was at the source is gone, the target takes all of it. */
function move(turn: Turn, source: RangeRef, target: RangeRef): void {
  settlePivots(turn);
  const block = takeBlock(sheetOfRange(turn, source), source);
  const place: RangeRef = { ...target, rows: source.rows, columns: source.columns };
  sheetOfRange(turn, place);
  mustBeOpen(turn, source.sheet, source);
  mustBeOpen(turn, place.sheet, place);
  putBlock(turn, source.sheet, source.row, source.column, blankBlock(source.rows, source.columns));
  putBlock(turn, place.sheet, place.row, place.column, block);
}

/** The cells from a range to the end of the grid, along one axis. */
function rest(turn: Turn, ref: RangeRef, axis: 'rows' | 'columns'): RangeRef {
  const sheet = sheetOfRange(turn, ref);
  return axis === 'rows'
    ? { ...ref, rows: sheet.rows - ref.row + 1 }
    : { ...ref, columns: sheet.columns - ref.column + 1 };
}

/** Pushes cells down (`rows`) or right (`columns`); rows are added for what would fall off the end. */
function insertCells(turn: Turn, ref: RangeRef, axis: 'rows' | 'columns'): void {
  settlePivots(turn);
  const block = takeBlock(sheetOfRange(turn, ref), rest(turn, ref, axis));
  mustBeOpen(turn, ref.sheet, rest(turn, ref, axis));
  const isEmpty = (cell: BlockCell): boolean => cell.v === null;
  if (axis === 'rows') {
    const falling = block.slice(-ref.rows).some((row) => !row.every(isEmpty));
    if (falling) growRows(turn, ref.sheet, ref.rows);
    const kept = falling ? block : block.slice(0, -ref.rows);
    putBlock(turn, ref.sheet, ref.row + ref.rows, ref.column, kept);
  } else {
    if (block.some((row) => !row.slice(-ref.columns).every(isEmpty))) throw exception(TEXTS.outside);
    putBlock(
      turn,
      ref.sheet,
      ref.row,
      ref.column + ref.columns,
      block.map((row) => row.slice(0, -ref.columns)),
    );
  }
  const fresh = takeBlock(sheetOf(turn, ref.sheet), ref).map((row) =>
    row.map(({ x }) => ({ v: null, x: withExtra(undefined, { s: x?.s }) })),
  );
  putBlock(turn, ref.sheet, ref.row, ref.column, fresh);
}

/** Takes cells out; what lies below (`rows`) or to the right (`columns`) closes up. */
function deleteCells(turn: Turn, ref: RangeRef, axis: 'rows' | 'columns'): void {
  settlePivots(turn);
  const block = takeBlock(sheetOfRange(turn, ref), rest(turn, ref, axis));
  mustBeOpen(turn, ref.sheet, rest(turn, ref, axis));
  const closed =
    axis === 'rows'
      ? [...block.slice(ref.rows), ...blankBlock(ref.rows, ref.columns)]
      : block.map((row) => [...row.slice(ref.columns), ...(blankBlock(1, ref.columns)[0] ?? [])]);
  putBlock(turn, ref.sheet, ref.row, ref.column, closed);
}

const sizeBoth = (a: RangeRef, b: RangeRef): number => a.rows * a.columns + b.rows * b.columns;

export const copyOperations: Operations = {
  'cells.copy': { kind: 'write', run: copy, cells: sizeBoth },
  'cells.move': { kind: 'write', run: move, cells: sizeBoth },
  'cells.insert': { kind: 'write', run: insertCells },
  'cells.delete': { kind: 'write', run: deleteCells },
};
