/**
 * A workbook on this machine: what a host (the preview, a tool, a test) does with it. Scripts reach it through an
 * execution (`executions.ts`), people's edits come through here. Sheets are named by id, rows and columns from 1.
 *
 * @example
 * const workbook = createWorkbook({ name: 'Dump' });
 * const sheet = workbook.addSheet('Tickets', [['ID', 'Created'], ['1', new Date(0)]]);
 * workbook.type({ id: 'ann' }, sheet, 2, 1, '0042'); // a person types: becomes the number 42
 */
import { applyShared, type Book, type CallListener, createBook, publish, selectionOf, turnOn } from './backend/book';
import { type Clock, realClock } from './backend/clock';
import type { Question, Reply } from './backend/immediate/questions';
import { settlePivots } from './backend/pivots';
import { emptySheet } from './backend/state';
import { changesSince } from './changes';
import { fillSheet, type PlainValue } from './fillSheet';
import { restore, type Saved, save } from './saved';
import { rowViews, sheetView } from './show';
import type { Changes, EditEvent, Person, Quirks, RangeRef, RowView, Selection, SheetView, UiEvent } from './view';

const DEFAULT_QUIRKS: Quirks = {
  atStopsFormula: false,
  quoteConsumedInAtCell: false,
  readPublishesWrites: false,
};

export interface WorkbookOptions {
  name?: string;
  id?: string;
  timeZone?: string;
  locale?: string;
  quirks?: Partial<Quirks>;
  clock?: Clock;
}

/** Takes a listener off again. */
type Stop = () => void;

export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly version: number;
  /** For `createExecutions` only. */
  readonly book: Book;
  /** Adds a sheet of values as they are: nothing is parsed, a string stays text. Answers its id. */
  addSheet(name: string, rows?: readonly (readonly PlainValue[])[]): number;

  sheets(): SheetView[];
  sheet(id: number): SheetView | null;
  sheetNamed(name: string): SheetView | null;
  /** Rows `from`–`to` that hold anything; all unless said. */
  rows(sheetId: number, from?: number, to?: number): RowView[];
  /** A cell's display text. */
  text(sheetId: number, row: number, column: number): string;
  changesSince(version: number): Changes;

  /** Types one text into a cell, as a person would. Throws an `Exception` where Sheets refuses. */
  type(person: Person, sheetId: number, row: number, column: number, text: string): EditEvent;
  /** Pastes a block of texts; the grid grows where it must. */
  paste(person: Person, sheetId: number, row: number, column: number, texts: string[][]): EditEvent;
  /** The Delete key: contents only. */
  clear(person: Person, range: RangeRef): EditEvent;
  sort(person: Person, range: RangeRef, keys: { column: number; ascending: boolean }[]): void;
  insertLines(person: Person, sheetId: number, axis: 'rows' | 'columns', at: number, count: number): void;
  deleteLines(person: Person, sheetId: number, axis: 'rows' | 'columns', at: number, count: number): void;
  insertSheet(person: Person, name?: string, index?: number): number;
  renameSheet(person: Person, sheetId: number, name: string): void;
  deleteSheet(person: Person, sheetId: number): void;
  /** `position` from 1. */
  moveSheet(person: Person, sheetId: number, position: number): void;
  hideSheet(person: Person, sheetId: number, hidden: boolean): void;
  hideLines(
    person: Person,
    sheetId: number,
    axis: 'rows' | 'columns',
    at: number,
    count: number,
    hidden: boolean,
  ): void;
  setWidth(person: Person, sheetId: number, column: number, pixels: number): void;
  freeze(person: Person, sheetId: number, axis: 'rows' | 'columns', count: number): void;
  /** Hides exactly these rows as a filter does. */
  setFilteredRows(person: Person, sheetId: number, rows: number[]): void;
  /** Any other operation of the backend, done by hand, as named in `backend/operations/`. */
  edit(person: Person, op: string, ...args: unknown[]): unknown;

  /** Which sheet and ranges a person has selected; the first range last chosen comes last. */
  select(person: Person, sheetId: number, ranges?: RangeRef[]): void;
  selection(person: Person): Selection;

  /** Holds the document lock as some other execution would, until the answer is called. */
  holdLock(): Stop;
  /** Answers alerts and prompts from now on; unless said, the first button is pressed and nothing typed. */
  answerWith(answer: (question: Question) => Reply): void;
  onChange(listener: (version: number) => void): Stop;
  onUi(listener: (event: UiEvent) => void): Stop;
  /** Runs before every call of a script: the place to put a person's edit between any two of them. */
  beforeCall(listener: CallListener): Stop;
  /** Runs after every call of a script; throw an `Exception` after a flush to let a write land and still fail. */
  afterCall(listener: CallListener): Stop;
  toJSON(): Saved;
}

const HOST: Person = { id: 'host' };

function listen<T>(listeners: Set<T>, listener: T): Stop {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function addSheet(book: Book, name: string, rows: readonly (readonly PlainValue[])[]): number {
  const id = book.state.sheets.length === 0 ? 0 : 1000 + book.nextId++;
  const height = Math.max(1000, rows.length);
  const width = Math.max(26, ...rows.slice(0, 1).map((row) => row.length));
  const sheet = emptySheet(book.state, id, name, height, width);
  fillSheet(sheet, rows, book.settings);
  book.state.sheets.push(sheet);
  publish(book, [{ sheet: id, kind: 'all' }]);
  return id;
}

function holdLock(book: Book): Stop {
  const holder = {};
  if (book.lock !== null) throw new Error('the document lock is held already');
  book.lock = holder;
  return () => {
    if (book.lock === holder) book.lock = null;
  };
}

function settled(book: Book): Book {
  const changes: Parameters<typeof publish>[1] = [];
  settlePivots(turnOn(book, book.state, HOST, 'person', changes));
  publish(book, changes);
  return book;
}

function reading(book: Book) {
  const find = (id: number) => settled(book).state.sheets.find((sheet) => sheet.id === id);
  return {
    sheets: () => settled(book).state.sheets.map((sheet) => sheetView(book, sheet)),
    sheet: (id: number) => {
      const sheet = find(id);
      return sheet ? sheetView(book, sheet) : null;
    },
    sheetNamed: (name: string) => {
      const sheet = settled(book).state.sheets.find((one) => one.name === name);
      return sheet ? sheetView(book, sheet) : null;
    },
    rows: (id: number, from = 1, to = Number.POSITIVE_INFINITY) => {
      const sheet = find(id);
      return sheet ? rowViews(book, sheet, from, to) : [];
    },
    text: (id: number, row: number, column: number) => {
      const sheet = find(id);
      return sheet ? (rowViews(book, sheet, row, row)[0]?.cells[column - 1]?.d ?? '') : '';
    },
    changesSince: (version: number) => changesSince(settled(book), version),
  };
}

function editing(book: Book) {
  const edit = (person: Person, op: string, ...args: unknown[]): unknown =>
    // Copied, because the book keeps the rows that it is given.
    applyShared(book, person, 'person', op, structuredClone(args));
  return {
    edit,
    type: (person, sheetId, row, column, text) =>
      edit(person, 'person.enter', sheetId, row, column, [[text]]) as EditEvent,
    paste: (person, sheetId, row, column, texts) =>
      edit(person, 'person.enter', sheetId, row, column, texts) as EditEvent,
    clear: (person, range) => edit(person, 'person.clear', range, { contents: true }) as EditEvent,
    sort: (person, range, keys) => void edit(person, 'rows.sort', range, keys),
    insertLines: (person, id, axis, at, count) =>
      void edit(person, 'lines.insert', id, axis, at, count, Math.max(0, at - 1)),
    deleteLines: (person, id, axis, at, count) => void edit(person, 'lines.delete', id, axis, at, count),
    insertSheet: (person, name, index) => {
      const id = 1000 + book.nextId++;
      edit(person, 'sheet.insert', id, name ?? null, index ?? null);
      return id;
    },
    renameSheet: (person, id, name) => void edit(person, 'sheet.rename', id, name),
    deleteSheet: (person, id) => void edit(person, 'sheet.delete', id),
    moveSheet: (person, id, position) => void edit(person, 'sheet.move', id, position),
    hideSheet: (person, id, hidden) => void edit(person, 'sheet.hide', id, hidden),
    hideLines: (person, id, axis, at, count, hidden) => void edit(person, 'lines.hide', id, axis, at, count, hidden),
    setWidth: (person, id, column, pixels) => void edit(person, 'widths.write', id, column, 1, pixels),
    freeze: (person, id, axis, count) => void edit(person, 'lines.freeze', id, axis, count),
    setFilteredRows: (person, id, rows) => void edit(person, 'person.filterRows', id, rows),
  } satisfies Partial<Workbook>;
}

function workbookOn(book: Book): Workbook {
  return {
    id: book.settings.id,
    get name() {
      return book.settings.name;
    },
    get timeZone() {
      return book.settings.timeZone;
    },
    get locale() {
      return book.settings.locale;
    },
    book,
    get version() {
      return book.version;
    },
    addSheet: (title, rows = []) => addSheet(book, title, rows),
    ...reading(book),
    ...editing(book),
    select: (person, sheet, ranges = [{ sheet, row: 1, column: 1, rows: 1, columns: 1 }]) => {
      book.selections.set(person.id, { sheet, ranges });
    },
    selection: (person) => selectionOf(book, book.state, person),
    holdLock: () => holdLock(book),
    answerWith: (answer) => {
      book.answer = answer;
    },
    onChange: (listener) => listen(book.onChange, listener),
    onUi: (listener) => listen(book.onUi, listener),
    beforeCall: (listener) => listen(book.beforeCall, listener),
    afterCall: (listener) => listen(book.afterCall, listener),
    toJSON: () => save(book),
  };
}

/** A workbook without sheets: `addSheet` first. */
export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  const { name = 'Untitled spreadsheet', timeZone = 'Etc/UTC', locale = 'en_US', clock = realClock() } = options;
  const quirks = { ...DEFAULT_QUIRKS, ...options.quirks };
  const id = options.id ?? `local-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return workbookOn(createBook({ name, id, timeZone, locale, quirks }, clock));
}

/** A workbook as `toJSON` saved it: sheets, rules, properties, selections. Cache and lock start empty. */
export function workbookFrom(saved: Saved, clock: Clock = realClock()): Workbook {
  const book = createBook(saved.settings, clock);
  restore(book, saved);
  return workbookOn(book);
}
