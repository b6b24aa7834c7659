/**
 * One edit of the grid as something that can be taken back: what it found and what it left. Rows are never changed in
 * place, so both cost little more than a list of rows. What others did since is never overwritten.
 */
import { type Book, publish } from '../backend/book';
import { type Extra, type Sheet, type State, type Value, writable } from '../backend/state';
import type { Change } from '../backend/turn';
import type { RangeRef, Selection } from '../view';

type Values = Sheet['values'][number];
type Extras = Sheet['extras'][number];

/** A row of a sheet; `row` counts from 0. */
interface RowState {
  row: number;
  values: Values;
  extras: Extras;
}

/** Cells of one sheet. `stamps`: the sheet's own before and after. */
interface CellsStep {
  kind: 'cells';
  sheet: number;
  found: RowState[];
  left: RowState[];
  stamps: [number, number];
  version: number;
}

/** Everything else: sheets as a whole, and what hangs on them. */
interface ShapeStep {
  kind: 'shape';
  found: State;
  left: State;
}

export type Step = CellsStep | ShapeStep;

const copyOf = (sheet: Sheet): Sheet => ({
  ...sheet,
  values: sheet.values.slice(),
  extras: sheet.extras.slice(),
  widths: sheet.widths.slice(),
  heights: sheet.heights.slice(),
  hiddenRows: sheet.hiddenRows.slice(),
  hiddenColumns: sheet.hiddenColumns.slice(),
  filteredRows: sheet.filteredRows.slice(),
});

/** A copy that no later write changes. */
export const stateNow = ({ state }: Book): State => ({ ...state, sheets: state.sheets.map(copyOf) });

/** How much a step holds on to, in rows. */
export const weightOf = (step: Step): number =>
  step.kind === 'cells' ? step.found.length : step.found.sheets.reduce((sum, { values }) => sum + values.length, 0);

const rowAt = (sheet: Sheet, row: number): RowState => ({
  row,
  values: sheet.values[row],
  extras: sheet.extras[row],
});

const cellsStep = (found: Sheet, left: Sheet, version: number): CellsStep => {
  const rows = Array.from({ length: Math.max(left.values.length, left.extras.length) }, (_, row) => row);
  const changed = rows.filter(
    (row) => found.values[row] !== left.values[row] || found.extras[row] !== left.extras[row],
  );
  return {
    kind: 'cells',
    sheet: left.id,
    found: changed.map((row) => rowAt(found, row)),
    left: changed.map((row) => rowAt(left, row)),
    stamps: [found.stamp, left.stamp],
    version,
  };
};

/** What happened since `found`; null where nothing did. `changes`: as the book's log has them. */
export const stepSince = (book: Book, found: State, changes: Change[]): Step | null => {
  if (changes.length === 0) return null;
  const ids = new Set(changes.map(({ sheet }) => sheet));
  const [id] = ids;
  const before = found.sheets.find((sheet) => sheet.id === id);
  const after = book.state.sheets.find((sheet) => sheet.id === id);
  const plain = ids.size === 1 && changes.every(({ kind }) => kind === 'rows');
  if (plain && before && after) return cellsStep(before, after, book.version);
  return { kind: 'shape', found, left: stateNow(book) };
};

/** Extras are shared between cells and never changed: each is written out once. */
const texts = new WeakMap<Extra, string>();

const textOf = (extra: Extra | undefined): string => {
  if (!extra) return '';
  const text = texts.get(extra) ?? JSON.stringify(extra);
  texts.set(extra, text);
  return text;
};

const sameExtra = (a: Extra | undefined, b: Extra | undefined): boolean => a === b || textOf(a) === textOf(b);

const sameCell = (a: RowState, b: RowState, column: number): boolean =>
  (a.values?.[column] ?? null) === (b.values?.[column] ?? null) && sameExtra(a.extras?.[column], b.extras?.[column]);

const widthOf = (...rows: RowState[]): number =>
  Math.max(0, ...rows.map(({ values, extras }) => Math.max(values?.length ?? 0, extras?.length ?? 0)));

/** Columns, from 0, in which the two differ. */
const differing = (a: RowState, b: RowState): number[] =>
  Array.from({ length: widthOf(a, b) }, (_, column) => column).filter((column) => !sameCell(a, b, column));

/**
 * Whether a row, from 0, may have moved since: a sort tells of all its rows at once, as does a paste. Where the log is
 * too short to say, it may.
 */
const mayHaveMoved = ({ log, forgotten }: Book, { sheet, version }: CellsStep): ((row: number) => boolean) => {
  const since = log.filter((entry) => entry.version > version).map(({ change }) => change);
  const blocks = since.filter((change) => change.sheet === sheet && change.kind === 'rows' && change.rows > 1);
  if (forgotten > version || since.some((change) => change.sheet === sheet && change.kind === 'all')) return () => true;
  return (row) =>
    blocks.some((block) => block.kind === 'rows' && block.from <= row + 1 && row + 1 < block.from + block.rows);
};

/** Where the row that a step left is now: by what it holds, since nobody else can have made the very same row. */
const findMoved = (sheet: Sheet, { row, values, extras }: RowState): number => {
  if (values && sheet.values[row] === values) return row;
  if (values) return sheet.values.indexOf(values);
  return extras ? sheet.extras.indexOf(extras) : -1;
};

// Spread into Math.min, many rows would be more arguments than a call may have.
const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b));

const FEW = 200;

interface Place {
  row: number;
  columns: number[];
  to: RowState;
}

/** Where each row goes back to; null where somebody else changed one of those cells. */
const placesOf = (book: Book, sheet: Sheet, step: CellsStep): Place[] | null => {
  const moved = sheet.stamp === step.stamps[1] ? () => false : mayHaveMoved(book, step);
  const places: Place[] = [];
  for (const [index, was] of step.left.entries()) {
    const to = step.found[index];
    const row = moved(was.row) ? findMoved(sheet, was) : was.row;
    const columns = to ? differing(was, to) : [];
    if (!to || row < 0 || !columns.every((column) => sameCell(rowAt(sheet, row), was, column))) return null;
    places.push({ row, columns, to });
  }
  return places;
};

const putBack = (sheet: Sheet, { row, columns, to }: Place, whole: boolean): void => {
  if (whole) {
    sheet.values[row] = to.values;
    sheet.extras[row] = to.extras;
    return;
  }
  const values: Value[] = Array.from(sheet.values[row] ?? []);
  const extras = Array.from(sheet.extras[row] ?? []);
  for (const column of columns) {
    while (values.length < column) values.push(null);
    values[column] = to.values?.[column] ?? null;
    extras[column] = to.extras?.[column];
  }
  sheet.values[row] = values;
  sheet.extras[row] = extras;
};

/** Told row by row, so that none of them seems to have moved; where they are many, as one block. */
const changesOf = (sheet: number, places: Place[]): Change[] => {
  const rows = places.map(({ row }) => row + 1);
  if (rows.length <= FEW) return rows.map((from) => ({ sheet, kind: 'rows', from, rows: 1 }));
  const [first, last] = [least(rows), most(rows)];
  return [{ sheet, kind: 'rows', from: first, rows: last - first + 1 }];
};

/** Nothing where every cell holds what it held. */
const around = (sheet: number, places: Place[]): RangeRef[] => {
  if (places.every(({ columns }) => columns.length === 0)) return [];
  const rows = places.map(({ row }) => row);
  const columns = places.flatMap(({ columns }) => columns);
  const [top, bottom] = [least(rows), most(rows)];
  const [first, last] = [least(columns), most(columns)];
  return [{ sheet, row: top + 1, column: first + 1, rows: bottom - top + 1, columns: last - first + 1 }];
};

export interface Reversed {
  /** Takes back the taking back. */
  step: Step;
  selection: Selection;
}

const reverseCells = (book: Book, step: CellsStep): Reversed | null => {
  const shared = book.state.sheets.find(({ id }) => id === step.sheet);
  const places = shared && placesOf(book, shared, step);
  if (!shared || !places) return null;
  const { stamp } = shared;
  const untouched = stamp === step.stamps[1];
  const left = places.map(({ row }) => rowAt(shared, row));
  const sheet = writable(book.state, shared);
  for (const place of places) putBack(sheet, place, untouched);
  // The content is again what it was under that stamp, so that earlier steps know it again.
  if (untouched) sheet.stamp = step.stamps[0];
  publish(book, changesOf(sheet.id, places));
  return {
    step: {
      ...step,
      found: left,
      left: places.map(({ row }) => rowAt(sheet, row)),
      stamps: [stamp, sheet.stamp],
      version: book.version,
    },
    selection: { sheet: sheet.id, ranges: around(sheet.id, places) },
  };
};

const stampsOf = ({ sheets }: State): Map<number, number> => new Map(sheets.map(({ id, stamp }) => [id, stamp]));

/** Sheets that a step changed, made or took away. */
const touchedBy = ({ found, left }: ShapeStep): number[] => {
  const [before, after] = [stampsOf(found), stampsOf(left)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
};

const HANGING = ['rules', 'protections', 'metadata', 'names'] as const;

const isAsLeft = (state: State, { left }: ShapeStep, touched: number[]): boolean => {
  const now = stampsOf(state);
  const then = stampsOf(left);
  return (
    [...now.keys()].join() === [...then.keys()].join() &&
    touched.every((id) => now.get(id) === then.get(id)) &&
    HANGING.every((key) => state[key] === left[key])
  );
};

const reverseShape = (book: Book, step: ShapeStep): Reversed | null => {
  const touched = touchedBy(step);
  const { state } = book;
  if (!isAsLeft(state, step, touched)) return null;
  const current = new Map(state.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets = step.found.sheets.map((old) => {
    const kept = touched.includes(old.id) ? undefined : current.get(old.id);
    return kept ?? { ...copyOf(old), owner: state };
  });
  const { rules, protections, metadata, names } = step.found;
  Object.assign(state, { sheets, rules, protections, metadata, names });
  const told = touched.length > 0 ? touched : sheets.map(({ id }) => id);
  publish(
    book,
    told.map((sheet) => ({ sheet, kind: 'all' })),
  );
  const shown = told.find((id) => sheets.some((sheet) => sheet.id === id)) ?? sheets[0]?.id ?? 0;
  return { step: { ...step, found: step.left, left: stateNow(book) }, selection: { sheet: shown, ranges: [] } };
};

/** Takes a step back; null, and nothing is changed, where others changed since what it changed. */
export const reverse = (book: Book, step: Step): Reversed | null =>
  step.kind === 'cells' ? reverseCells(book, step) : reverseShape(book, step);
