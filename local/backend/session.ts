/**
 * One execution's connection to the workbook. Its writes are buffered: it sees them at once, others after `flush` or
 * the end, when they are done again on the shared content by their coordinates.
 */
import { createMeter, type Meter } from '../priceMeter';
import type { Costs, LogLine, Person } from '../view';
import { applyShared, type Book, publish, turnOn } from './book';
import { exception, TEXTS } from './errors';
import { IMMEDIATE } from './immediate';
import { releaseAll } from './immediate/locks';
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
  /** Advanced services that the manifest turns on, by the names they go by. */
  advancedServices?: string[];
  /** Virtual seconds after which the execution is over; without end unless said. */
  seconds?: number;
}

export interface Session {
  /** Only plain JSON crosses. Throws an error named `Exception` where Google would. */
  call(op: string, args: unknown[]): unknown;
  flush(): void;
  /** Publishes what is buffered and gives the lock back. */
  end(): void;
  /** Ends it where it stands: nothing it asks for is done any more. */
  stop(): void;
  /** Its time was over: it can do nothing any more, and what was still buffered is lost. */
  over(): boolean;
  costs: Costs;
  logs: LogLine[];
}

/** An operation that takes effect at once. */
interface Immediate {
  counted: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: arguments are plain JSON, each operation names its own
  run: (inside: Inside, ...args: any[]) => unknown;
}

export type Immediates = Record<string, Immediate>;

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
  /** Lets time pass, for the workbook and for this execution. */
  pass(ms: number): void;
  /** Runs once the writes made so far are public: at once if there are none. */
  afterWrites(run: () => void): void;
}

/** Operations that take blocks of cells, which they copy themselves. */
const BULK = new Set(['values.write']);

/** A copy of this realm, so that nothing kept here holds on to a script's. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plainCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainCopy(inner)]));
}

interface Buffer {
  /** A write could not be done again on what the content has become: the flush must tell. */
  stuck: boolean;
  /** What waits for the writes before it to be public. */
  waiting: (() => void)[];
  pending: { op: string; args: unknown[] }[];
  view: State | null;
  /** The shared version that `view` starts from. */
  base: number;
  changes: Change[];
}

function replay(book: Book, person: Person, buffer: Buffer): State {
  const state = fork(book.state);
  const changes: Change[] = [];
  let stuck = false;
  for (const { op, args } of buffer.pending) {
    try {
      OPERATIONS[op]?.run(turnOn(book, state, person, 'script', changes), ...args);
    } catch {
      stuck = true;
    }
  }
  Object.assign(buffer, { view: state, base: book.version, changes, stuck });
  return state;
}

function viewOf(book: Book, person: Person, buffer: Buffer): State {
  if (buffer.pending.length === 0) return book.state;
  return buffer.view && buffer.base === book.version ? buffer.view : replay(book, person, buffer);
}

function flushBuffer(book: Book, person: Person, buffer: Buffer): void {
  const { pending, view, base, changes, stuck, waiting } = buffer;
  Object.assign(buffer, { pending: [], view: null, changes: [], waiting: [], stuck: false });
  if (pending.length > 0 && view && base === book.version && !stuck) {
    book.state = view;
    publish(book, changes);
  } else {
    for (const { op, args } of pending) applyShared(book, person, 'script', op, args);
  }
  for (const run of waiting) run();
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

function count(meter: Meter, op: string, args: unknown[]): void {
  const operation = OPERATIONS[op];
  const counted = operation ? operation.kind !== 'free' : IMMEDIATE[op]?.counted;
  if (!counted) return;
  meter.count({ op, kind: operation?.kind === 'write' ? 'write' : 'read', cells: operation?.cells?.(...args) ?? 0 });
}

/** Once the time is over every call is refused, so that a script which catches it gets nothing more done. */
function mustHaveTime({ over }: Pick<Session, 'over'>): void {
  if (over()) throw exception(TEXTS.timeOver);
}

/** Opens a session; the caller ends it. */
export function createSession(book: Book, rights: Rights): Session {
  const { person } = rights;
  const buffer: Buffer = { stuck: false, waiting: [], pending: [], view: null, base: -1, changes: [] };
  const meter = createMeter(rights.seconds);
  let stopped = false;
  const time: Pick<Session, 'over' | 'stop'> = {
    over: () => stopped || meter.over(),
    stop: () => {
      stopped = true;
    },
  };
  const logs: LogLine[] = [];
  const self = {};
  const flush = (): void => flushBuffer(book, person, buffer);
  const afterWrites = (run: () => void): void => {
    if (buffer.pending.length === 0) run();
    else buffer.waiting.push(run);
  };
  const pass = (ms: number): void => {
    book.clock.pass(ms);
    meter.pass(ms);
  };
  const view = (): State => viewOf(book, person, buffer);
  const inside: Inside = { book, rights, self, logs, flush, pass, afterWrites, view };
  const perform = (op: string, args: unknown[]): unknown => {
    const immediate = IMMEDIATE[op];
    if (immediate) return immediate.run(inside, ...args);
    const operation = OPERATIONS[op];
    if (!operation) throw new Error(`no such operation: ${op}`);
    if (operation.kind === 'write' && rights.authMode === 'CUSTOM_FUNCTION') throw exception(TEXTS.viewOnly);
    return (operation.kind === 'write' ? write : read)(book, person, buffer, op, args);
  };
  const call = (op: string, given: unknown[]): unknown => {
    mustHaveTime(time);
    const args = BULK.has(op) ? given : (plainCopy(given) as unknown[]);
    for (const listener of [...book.beforeCall]) listener(op, args);
    count(meter, op, args);
    mustHaveTime(time);
    const result = perform(op, args);
    mustHaveTime(time);
    for (const listener of [...book.afterCall]) listener(op, args);
    return result;
  };
  const end = (): void => {
    try {
      if (time.over()) buffer.pending = [];
      else flush();
      meter.end();
    } finally {
      releaseAll(book, self);
    }
  };
  return { call, flush, end, ...time, costs: meter.costs, logs };
}
