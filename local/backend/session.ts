/**
 * One execution's connection to the workbook. Its writes are buffered: it sees them at once, others after `flush` or
 * the end, when they are done again on the shared content by their coordinates.
 */
import type { Costs, LogLine, Person } from '../view';
import { applyShared, type Book, publish, turnOn } from './book';
import { IMMEDIATE } from './immediate';
import { OPERATIONS } from './operations';
import { fork, type State } from './state';
import type { Change } from './turn';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Who runs, and under which of Google's rules. */
export interface Rights {
  person: Person;
  authMode: AuthMode;
  scopes: string[];
  /** Somebody is looking: `getUi` works. */
  hasUi: boolean;
  /** Bound to a document: document lock and properties exist. */
  container: boolean;
  scriptTimeZone: string;
  /** The text of an HTML file of the project, null where there is none. */
  html: (name: string) => string | null;
}

export interface Session {
  /** Only plain JSON crosses. Throws an error named `Exception` where Google would. */
  call(op: string, args: unknown[]): unknown;
  flush(): void;
  /** Publishes what is buffered and gives the lock back. */
  end(): void;
  costs: Costs;
  logs: LogLine[];
}

/** What immediate operations see of the session. */
export interface Inside {
  book: Book;
  rights: Rights;
  /** Identity of the execution, for the lock. */
  self: object;
  logs: LogLine[];
  flush(): void;
  /** The content as this execution sees it. */
  view(): State;
}

interface Buffer {
  pending: { op: string; args: unknown[] }[];
  view: State | null;
  /** The shared version that `view` starts from. */
  base: number;
  changes: Change[];
}

function replay(book: Book, person: Person, buffer: Buffer): State {
  const state = fork(book.state);
  const changes: Change[] = [];
  for (const { op, args } of buffer.pending) {
    try {
      OPERATIONS[op]?.run(turnOn(book, state, person, 'script', changes), ...args);
    } catch {
      // What cannot be done any more is told at the flush.
    }
  }
  Object.assign(buffer, { view: state, base: book.version, changes });
  return state;
}

function viewOf(book: Book, person: Person, buffer: Buffer): State {
  if (buffer.pending.length === 0) return book.state;
  return buffer.view && buffer.base === book.version ? buffer.view : replay(book, person, buffer);
}

function flushBuffer(book: Book, person: Person, buffer: Buffer): void {
  const { pending, view, base, changes } = buffer;
  Object.assign(buffer, { pending: [], view: null, changes: [] });
  if (pending.length === 0) return;
  if (view && base === book.version) {
    book.state = view;
    publish(book, changes);
    return;
  }
  for (const { op, args } of pending) applyShared(book, person, 'script', op, args);
}

function write(book: Book, person: Person, buffer: Buffer, op: string, args: unknown[]): unknown {
  if (buffer.pending.length === 0 || !buffer.view || buffer.base !== book.version) replay(book, person, buffer);
  const state = buffer.view ?? fork(book.state);
  const result = OPERATIONS[op]?.run(turnOn(book, state, person, 'script', buffer.changes), ...args);
  buffer.pending.push({ op, args });
  return result;
}

function read(book: Book, person: Person, buffer: Buffer, op: string, args: unknown[]): unknown {
  if (book.settings.quirks.readPublishesWrites) flushBuffer(book, person, buffer);
  if (buffer.pending.length === 0) return applyShared(book, person, 'script', op, args);
  const state = viewOf(book, person, buffer);
  return OPERATIONS[op]?.run(turnOn(book, state, person, 'script', buffer.changes), ...args);
}

function count(costs: Costs, op: string, args: unknown[]): void {
  const operation = OPERATIONS[op];
  const counted = operation ? operation.kind !== 'free' : IMMEDIATE[op]?.counted;
  if (!counted) return;
  costs.calls++;
  costs.byKind[op] = (costs.byKind[op] ?? 0) + 1;
  const cells = operation?.cells?.(...args) ?? 0;
  if (operation?.kind === 'write') costs.cellsWritten += cells;
  else costs.cellsRead += cells;
}

/** Opens a session; the caller ends it. */
export function createSession(book: Book, rights: Rights): Session {
  const { person } = rights;
  const buffer: Buffer = { pending: [], view: null, base: -1, changes: [] };
  const costs: Costs = { calls: 0, byKind: {}, cellsRead: 0, cellsWritten: 0 };
  const logs: LogLine[] = [];
  const self = {};
  const flush = (): void => flushBuffer(book, person, buffer);
  const inside: Inside = { book, rights, self, logs, flush, view: () => viewOf(book, person, buffer) };
  const call = (op: string, args: unknown[]): unknown => {
    for (const listener of [...book.beforeCall]) listener(op, args);
    count(costs, op, args);
    const immediate = IMMEDIATE[op];
    if (immediate) return immediate.run(inside, ...args);
    const operation = OPERATIONS[op];
    if (!operation) throw new Error(`no such operation: ${op}`);
    const run = operation.kind === 'write' ? write : read;
    return run(book, person, buffer, op, args);
  };
  const end = (): void => {
    try {
      flush();
    } finally {
      if (book.lock === self) book.lock = null;
    }
  };
  return { call, flush, end, costs, logs };
}
