/** What Sheets offers to tidy a range: trimming, doubles, shuffling, splitting, filling series. */
import type { RangeRef } from '../../view';
import { type BlockCell, blankBlock, putBlock, takeBlock } from '../block';
import { withExtra } from '../content';
import { exception, notImplemented, TEXTS } from '../errors';
import { mustBeOpen } from '../guards';
import { display, isDateFormat } from '../numberFormat';
import { settlePivots } from '../pivots';
import type { Value } from '../state';
import { type Operations, sheetOf, sheetOfRange, sizeOf, type Turn } from '../turn';
import { writeValues } from './values';

function take(turn: Turn, ref: RangeRef): BlockCell[][] {
  settlePivots(turn);
  sheetOfRange(turn, ref);
  mustBeOpen(turn, ref.sheet, ref);
  return takeBlock(sheetOf(turn, ref.sheet), ref);
}

const put = (turn: Turn, ref: RangeRef, block: BlockCell[][]): void =>
  putBlock(turn, ref.sheet, ref.row, ref.column, block);

function trim(turn: Turn, ref: RangeRef): void {
  const tidy = (v: Value): Value => (typeof v === 'string' ? v.replace(/\s+/g, ' ').trim() || null : v);
  put(
    turn,
    ref,
    take(turn, ref).map((row) => row.map(({ v, x }) => (x?.f === undefined ? { v: tidy(v), x } : { v, x }))),
  );
}

/** Keeps the first of equal rows and closes up. `columns` absolute from 1; none are all. Answers how many rows stay. */
function removeDoubles(turn: Turn, ref: RangeRef, columns: number[]): number {
  if (columns.some((column) => column < ref.column || column >= ref.column + ref.columns)) {
    throw exception(TEXTS.columnsOut);
  }
  const seen = new Set<string>();
  const kept = take(turn, ref).filter((row) => {
    const parts = row.filter((_, index) => columns.length === 0 || columns.includes(ref.column + index));
    const key = JSON.stringify(parts.map(({ v }) => (typeof v === 'string' ? v.toLowerCase() : v)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  put(turn, ref, [...kept, ...blankBlock(ref.rows - kept.length, ref.columns)]);
  return kept.length;
}

/** Puts the rows in the order of their lots. */
function shuffle(turn: Turn, ref: RangeRef, lots: number[]): void {
  const rows = take(turn, ref).map((row, index) => ({ row, lot: lots[index] ?? 0 }));
  put(
    turn,
    ref,
    rows.sort((a, b) => a.lot - b.lot).map(({ row }) => row),
  );
}

function split(turn: Turn, ref: RangeRef, by: string): void {
  const texts = take(turn, ref).map(([cell]) =>
    display(cell?.v ?? null, cell?.x?.s?.nf, turn.settings.locale).split(by),
  );
  const columns = texts.reduce((widest, parts) => Math.max(widest, parts.length), 0);
  const wide: RangeRef = { ...ref, columns };
  const block = take(turn, wide);
  if (block.some((row) => row.slice(1).some(({ v }) => v !== null)))
    throw notImplemented('splitting over other content');
  writeValues(
    turn,
    wide,
    texts.map((parts) => Array.from({ length: columns }, (_, index) => parts[index] ?? '')),
  );
}

/** The value `index` lines after the first of a line of cells that goes on as it began. */
function seriesOf(cells: BlockCell[], alternate: boolean): (index: number) => Value {
  const values = cells.map((cell) => cell.v);
  const again = (index: number): Value => values[index % values.length] ?? null;
  if (alternate) return again;
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (numbers.length < values.length) {
    const mayGoOn = values.some(
      (value) => typeof value === 'number' || (typeof value === 'string' && /\d/.test(value)),
    );
    if (mayGoOn) throw notImplemented('Range.autoFill of texts with numbers');
    return again;
  }
  const first = numbers[0] ?? 0;
  const isDate = isDateFormat(cells[0]?.x?.s?.nf);
  const step = numbers.length > 1 ? (numbers[1] ?? 0) - first : isDate ? 1 : 0;
  const even = numbers.every((value, index) => Math.abs(value - first - step * index) < 1e-9);
  if (!even) throw notImplemented('Range.autoFill of numbers that are no even series');
  return (index) => first + step * index;
}

/** Goes on with a range's lines down or to the right into a target that begins where the range does. */
function fill(turn: Turn, source: RangeRef, target: RangeRef, alternate: boolean): void {
  const same = source.sheet === target.sheet && source.row === target.row && source.column === target.column;
  const down = same && source.columns === target.columns && target.rows >= source.rows;
  const right = same && source.rows === target.rows && target.columns >= source.columns;
  if (!same || !(down || right)) throw notImplemented('Range.autoFill other than down or to the right');
  const block = take(turn, target);
  if (takeBlock(sheetOf(turn, source.sheet), source).some((row) => row.some(({ x }) => x?.f !== undefined))) {
    throw notImplemented('Range.autoFill of formulas');
  }
  const count = down ? source.rows : source.columns;
  const lines = Array.from({ length: down ? source.columns : source.rows }, (_, line) =>
    Array.from(
      { length: count },
      (_cell, at) => (down ? block[at]?.[line] : block[line]?.[at]) ?? { v: null, x: undefined },
    ),
  );
  const series = lines.map((cells) => seriesOf(cells, alternate));
  const after = block.map((row, r) =>
    row.map((cell, c) => {
      const [line, at] = down ? [c, r] : [r, c];
      const model = lines[line]?.[at % count];
      return at < count ? cell : { v: series[line]?.(at) ?? null, x: withExtra(undefined, { s: model?.x?.s }) };
    }),
  );
  put(turn, target, after);
}

export const tidyOperations: Operations = {
  'cells.trim': { kind: 'write', run: trim, cells: sizeOf },
  'rows.removeDoubles': { kind: 'write', run: removeDoubles, cells: sizeOf },
  'rows.shuffle': { kind: 'write', run: shuffle, cells: sizeOf },
  'cells.split': { kind: 'write', run: split, cells: sizeOf },
  'cells.fill': { kind: 'write', run: fill, cells: (_: RangeRef, target: RangeRef) => sizeOf(target) },
};
