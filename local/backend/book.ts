/** The authoritative workbook: its content, its version, and what lives beside the cells. */
import type { Person, Selection, UiEvent } from '../view';
import type { Cache } from './cache';
import type { Clock } from './clock';
import type { Question, Reply } from './immediate/questions';
import { OPERATIONS } from './operations';
import type { Properties } from './properties';
import { emptyState, type Settings, type State } from './state';
import type { Change, Turn } from './turn';

/** Changes kept for `changesSince`; whoever is further behind reloads. */
const MAX_LOG = 2000;

/** Hears of a script's call; what it throws, the script gets. */
export type CallListener = (op: string, args: readonly unknown[]) => void;

export interface Book {
  settings: Settings;
  state: State;
  version: number;
  log: { version: number; change: Change }[];
  /** Versions up to this one are no longer in the log. */
  forgotten: number;
  clock: Clock;
  properties: Map<string, Properties>;
  caches: Map<string, Cache>;
  /** Who holds the document lock. */
  lock: object | null;
  /** Who holds the script's lock and people's own. */
  locks: Map<string, object>;
  /** Answers alerts and prompts in a person's place. */
  answer: ((question: Question) => Reply) | null;
  selections: Map<string, Selection>;
  nextId: number;
  onChange: Set<(version: number) => void>;
  onUi: Set<(event: UiEvent) => void>;
  beforeCall: Set<CallListener>;
  afterCall: Set<CallListener>;
}

export function createBook(settings: Settings, clock: Clock): Book {
  return {
    settings,
    state: emptyState(),
    version: 1,
    log: [],
    forgotten: 0,
    clock,
    properties: new Map(),
    caches: new Map(),
    lock: null,
    locks: new Map(),
    answer: null,
    selections: new Map(),
    nextId: 1,
    onChange: new Set(),
    onUi: new Set(),
    beforeCall: new Set(),
    afterCall: new Set(),
  };
}

/** A turn on any state of the book; what changes is added to `changes`. */
export function turnOn(book: Book, state: State, person: Person, by: Turn['by'], changes: Change[]): Turn {
  return {
    state,
    settings: book.settings,
    person,
    now: book.clock.now(),
    by,
    changed: (change) => changes.push(change),
  };
}

/** Makes changes known: the version moves on, the listeners hear. */
export function publish(book: Book, changes: Change[]): void {
  if (changes.length === 0) return;
  book.version++;
  for (const change of changes) book.log.push({ version: book.version, change });
  if (book.log.length > MAX_LOG) {
    const gone = book.log.splice(0, book.log.length - MAX_LOG);
    book.forgotten = gone[gone.length - 1]?.version ?? book.forgotten;
  }
  for (const listener of [...book.onChange]) listener(book.version);
}

/** Runs one operation on the shared state. Throws what the operation throws, and then nothing has landed. */
export function applyShared(book: Book, person: Person, by: Turn['by'], op: string, args: readonly unknown[]): unknown {
  const operation = OPERATIONS[op];
  if (!operation) throw new Error(`no such operation: ${op}`);
  const changes: Change[] = [];
  const result = operation.run(turnOn(book, book.state, person, by, changes), ...args);
  publish(book, changes);
  return result;
}

const named = <T>(stores: Map<string, Map<string, T>>, name: string): Map<string, T> => {
  const known = stores.get(name) ?? new Map<string, T>();
  stores.set(name, known);
  return known;
};

/** `document`, `script` or `user`; the last is each person's own. */
export const propertiesOf = (book: Book, kind: string, person: Person): Properties =>
  named(book.properties, kind === 'user' ? `user:${person.id}` : kind);
export const cacheOf = (book: Book, kind: string, person: Person): Cache =>
  named(book.caches, kind === 'user' ? `user:${person.id}` : kind);

/** The person's selection; the first visible sheet's A1 unless they chose, or where their sheet is gone. */
export function selectionOf(book: Book, state: State, person: Person): Selection {
  const known = book.selections.get(person.id);
  if (known && state.sheets.some((sheet) => sheet.id === known.sheet)) return known;
  const first = state.sheets.find((sheet) => !sheet.hidden) ?? state.sheets[0];
  const sheet = first?.id ?? 0;
  return { sheet, ranges: [{ sheet, row: 1, column: 1, rows: 1, columns: 1 }] };
}
