/** Writing a block of cells in two steps: all that would be stored is made first, so that nothing lands unless all may. */
import type { RangeRef } from '../view';
import { type Changed, extraAfter, MAX_CELL, type Stored, storing, type WireValue } from './content';
import { mustSatisfy, nothingRejects, type Tests } from './guards';
import { localeFacts } from './locale';
import { isPlainText } from './parseTyped';
import { isoFormat, isoSerial } from './simpleMoment';
import { simpleNumber } from './simpleNumber';
import { extraAt, type Sheet, type Value, writable, writableExtras, writableValues } from './state';
import type { Turn } from './turn';

/** What a cell takes on besides its value. */
type Taken = Pick<Stored, 'f' | 'nf'>;
type More = (Taken | undefined)[];

/** What a block will hold; `more`, where a cell takes on more than its value: by row and column from 0. */
interface Prepared {
  values: Value[][];
  more: (More | undefined)[];
}

type Cells = (WireValue | undefined)[];
type Extras = Sheet['extras'][number];

/** How texts are read during one write. */
interface Reader {
  store: ReturnType<typeof storing>;
  decimal: string;
  /** One object for all cells that take on a format and nothing else. */
  formats: Map<string, Taken>;
  /** What the row before takes on: a row that takes on the same shares it. */
  last: More;
}

function takenFormat({ formats }: Reader, nf: string): Taken {
  let taken = formats.get(nf);
  if (!taken) {
    taken = { nf };
    formats.set(nf, taken);
  }
  return taken;
}

const typedNumber = (wire: WireValue | undefined, nf: string | undefined, decimal: string): number | null =>
  typeof wire === 'string' && nf !== '@' ? simpleNumber(wire, decimal) : null;

/** Nothing to read in it: stored as it is. */
function isPlain(wire: WireValue | undefined, nf: string | undefined): wire is Value {
  if (typeof wire === 'number') return Number.isFinite(wire);
  if (typeof wire === 'string') return wire.length <= MAX_CELL && isPlainText(wire, nf);
  return typeof wire === 'boolean';
}

function isPlainRow(cells: Cells, extras: Extras, from: number): cells is Value[] {
  for (let c = 0; c < cells.length; c++) {
    if (!isPlain(cells[c], extras?.[from + c]?.s?.nf)) return false;
  }
  return true;
}

/** What a stored cell takes on, if anything. */
function takenBy(stored: Stored, reader: Reader): Taken | undefined {
  if (stored.f !== undefined) return stored;
  return stored.nf === undefined ? undefined : takenFormat(reader, stored.nf);
}

/** One row cell by cell; what its cells take on besides goes to `more`. */
function prepareRow(cells: Cells, extras: Extras, from: number, reader: Reader, more: More): Value[] {
  const values: Value[] = new Array(cells.length);
  for (let c = 0; c < cells.length; c++) {
    const wire = cells[c];
    const nf = extras?.[from + c]?.s?.nf;
    const known = isPlain(wire, nf) ? wire : typedNumber(wire, nf, reader.decimal);
    if (known !== null) {
      values[c] = known;
      continue;
    }
    const serial = typeof wire === 'string' && nf !== '@' ? isoSerial(wire) : Number.NaN;
    if (serial >= 0) {
      values[c] = serial;
      more[c] = takenFormat(reader, isoFormat(wire as string));
      continue;
    }
    const stored = reader.store(wire, nf);
    values[c] = stored.v;
    const taken = takenBy(stored, reader);
    if (taken) more[c] = taken;
  }
  return values;
}

/** By index, as a cell that takes on nothing is a hole. */
function isSame(one: More, other: More): boolean {
  if (one.length !== other.length) return false;
  for (let c = 0; c < one.length; c++) if (one[c] !== other[c]) return false;
  return true;
}

/**
 * Reads a block as if typed into the cells of `ref`. The rows are the workbook's from here on: one of this realm in
 * which nothing has to be read is kept, not copied.
 */
function prepare(turn: Turn, sheet: Sheet, ref: RangeRef, data: readonly Cells[]): Prepared {
  const values: Value[][] = new Array(data.length);
  const prepared: Prepared = { values, more: [] };
  const from = ref.column - 1;
  const { decimal } = localeFacts(turn.settings.locale);
  const reader: Reader = { store: storing(turn), decimal, formats: new Map(), last: [] };
  for (let r = 0; r < data.length; r++) {
    const cells = data[r] ?? [];
    const extras = sheet.extras[ref.row - 1 + r];
    // biome-ignore lint/suspicious/useIsArray: a script's array is of another realm, and must be copied
    if (cells instanceof Array && isPlainRow(cells, extras, from)) {
      values[r] = cells;
      continue;
    }
    const more: More = [];
    values[r] = prepareRow(cells, extras, from, reader, more);
    if (more.length === 0) continue;
    if (!isSame(more, reader.last)) reader.last = more;
    prepared.more[r] = reader.last;
  }
  return prepared;
}

/** Everything that a write would store, checked against the rules on the cells. */
export function prepareBlock(turn: Turn, sheet: Sheet, ref: RangeRef, data: readonly Cells[]): Prepared {
  const prepared = prepare(turn, sheet, ref, data);
  if (nothingRejects(turn)) return prepared;
  const tests: Tests = new Map();
  prepared.values.forEach((values, r) => {
    values.forEach((value, c) => {
      const extra = extraAt(sheet, ref.row - 1 + r, ref.column - 1 + c);
      const at = { row: ref.row + r, column: ref.column + c };
      mustSatisfy(turn, at, extra?.rule, value, extra?.s?.nf ?? prepared.more[r]?.[c]?.nf, tests);
    });
  });
  return prepared;
}

const NOTHING: Taken = {};

/** What the row before got: a row that had and takes on the same shares it, as rows are never changed in place. */
interface Dressed {
  before: Extras;
  more: More | undefined;
  after: Extras;
}

function storeExtras(sheet: Sheet, row: number, from: number, count: number, dressed: Dressed, changed: Changed): void {
  const { before, more } = dressed;
  let extras: ReturnType<typeof writableExtras> | null = null;
  for (let c = 0; c < count; c++) {
    const after = extraAfter(before?.[from + c], more?.[c] ?? NOTHING, changed);
    if (after === before?.[from + c]) continue;
    extras ??= writableExtras(sheet, row);
    extras[from + c] = after;
  }
  dressed.after = sheet.extras[row];
}

/** Puts what was prepared into the cells. */
export function storeBlock(turn: Turn, old: Sheet, ref: RangeRef, prepared: Prepared): void {
  const sheet = writable(turn.state, old);
  const changed: Changed = new Map();
  const from = ref.column - 1;
  let dressed: Dressed | null = null;
  for (let r = 0; r < prepared.values.length; r++) {
    const row = ref.row - 1 + r;
    const values = prepared.values[r] ?? [];
    if (from === 0 && (sheet.values[row]?.length ?? 0) <= values.length) sheet.values[row] = values;
    else {
      const whole = writableValues(sheet, row);
      while (whole.length < from) whole.push(null);
      for (let c = 0; c < values.length; c++) whole[from + c] = values[c] ?? null;
    }
    const before = sheet.extras[row];
    const more = prepared.more[r];
    if (!before && !more) continue;
    if (dressed && dressed.before === before && dressed.more === more) {
      sheet.extras[row] = dressed.after;
      continue;
    }
    dressed = { before, more, after: before };
    storeExtras(sheet, row, from, values.length, dressed, changed);
  }
}
