/** A workbook as plain JSON, for a file. Cell extras are written once each and named by number. */
import type { Metadata, NamedRange, Protection, Rule } from './backend/attachments';
import { type Book, publish } from './backend/book';
import { type Extra, emptySheet, type Settings, type Sheet, type Value } from './backend/state';
import type { Selection } from './view';

type SheetShape = Omit<Sheet, 'owner' | 'stamp' | 'extras' | 'values'>;

export interface SavedCells {
  values: (Value[] | null)[];
  /** Numbers into a list of extras, from 1; 0 is none. */
  extras: (number[] | null)[];
}

export interface SavedShape {
  format: 1;
  settings: Settings;
  sheets: SheetShape[];
  rules: [number, Rule][];
  protections: readonly Protection[];
  metadata: readonly Metadata[];
  /** Missing in files of before there were named ranges. */
  names?: readonly NamedRange[];
  properties: [string, [string, string][]][];
  selections: [string, Selection][];
  nextId: number;
}

export interface Saved extends SavedShape {
  sheets: (SheetShape & SavedCells)[];
  extras: Extra[];
}

/** Gives equal extras one number each, from 1; 0 is none. */
export function numbering() {
  const numbers = new Map<string, number>();
  const seen = new Map<Extra, number>();
  const extras: Extra[] = [];
  const numberOf = (extra: Extra | undefined): number => {
    if (!extra) return 0;
    const known = seen.get(extra);
    if (known) return known;
    const key = JSON.stringify(extra);
    const number = numbers.get(key) ?? extras.push(extra);
    numbers.set(key, number);
    seen.set(extra, number);
    return number;
  };
  return { extras, numberOf };
}

/** Holes become null, as JSON has none. */
const full = <T, U>(list: (T | undefined)[], map: (item: T) => U): (U | null)[] =>
  Array.from(list, (item) => (item === undefined || item === null ? null : map(item)));

/** Rows of cells as they are written, their extras named by `numberOf`. */
export const savedCells = (
  { values, extras }: Pick<Sheet, 'values' | 'extras'>,
  numberOf: (extra: Extra | undefined) => number,
): SavedCells => ({
  values: full(values, (row) => row),
  extras: full(extras, (row) => Array.from(row, numberOf)),
});

/** Everything but the cells. */
export function savedShape(book: Book): SavedShape {
  return {
    format: 1,
    settings: book.settings,
    sheets: book.state.sheets.map(
      ({ owner: _owner, stamp: _stamp, values: _values, extras: _extras, ...sheet }) => sheet,
    ),
    rules: [...book.state.rules],
    protections: book.state.protections,
    metadata: book.state.metadata,
    names: book.state.names,
    properties: [...book.properties].map(([name, store]) => [name, [...store]]),
    selections: [...book.selections],
    nextId: book.nextId,
  };
}

export function save(book: Book): Saved {
  const { extras, numberOf } = numbering();
  const { sheets, ...shape } = savedShape(book);
  return {
    ...shape,
    sheets: sheets.map((sheet, index) => {
      const { values = [], extras = [] } = book.state.sheets[index] ?? {};
      return { ...sheet, ...savedCells({ values, extras }, numberOf) };
    }),
    extras,
  };
}

const holes = <T>(list: readonly (T | null | undefined)[]): (T | undefined)[] => list.map((item) => item ?? undefined);

/** Fills a new book with what was saved. */
export function restore(book: Book, saved: Saved): void {
  book.state.rules = new Map(saved.rules);
  book.state.protections = saved.protections;
  book.state.metadata = saved.metadata;
  book.state.names = saved.names ?? [];
  book.nextId = saved.nextId;
  for (const [name, entries] of saved.properties) book.properties.set(name, new Map(entries));
  for (const [person, selection] of saved.selections) book.selections.set(person, selection);
  for (const sheet of saved.sheets) {
    book.state.sheets.push({
      ...emptySheet(book.state, sheet.id, sheet.name),
      ...sheet,
      owner: book.state,
      stamp: -2,
      values: holes(sheet.values),
      extras: sheet.extras.map((row) => row?.map((number) => saved.extras[number - 1])),
      widths: holes(sheet.widths),
      heights: holes(sheet.heights ?? []),
      hiddenRows: holes(sheet.hiddenRows),
      hiddenColumns: holes(sheet.hiddenColumns),
      filteredRows: holes(sheet.filteredRows),
      pivots: sheet.pivots.map((pivot) => ({ ...pivot, stamp: -1 })),
    });
  }
  publish(
    book,
    book.state.sheets.map((sheet) => ({ sheet: sheet.id, kind: 'all' as const })),
  );
}
