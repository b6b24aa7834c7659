/** A spreadsheet on this machine with the built add-on in it: what people see, and what they can ask for. */
import { virtualClock } from '../../local/backend/clock';
import { createExecutions } from '../../local/executions';
import type { Run } from '../../local/script';
import type { Costs, Person, Quirks, UiEvent } from '../../local/view';
import { createWorkbook, type Workbook } from '../../local/workbook';
import type { Args, Method, Reply, Value } from '../../src/contract';
import type { Choice } from '../../src/contract/save';
import type { Opening } from '../../src/contract/session';
import type { SetupChoice, SetupProposal } from '../../src/contract/setup';

export type PlainCell = string | number | boolean | Date | null;

export const START = Date.UTC(2026, 2, 4, 12);

export const ann: Person = { id: 'ann' };
export const bob: Person = { id: 'bob' };

export const HEADER = ['Ticket ID', 'Created at', 'Channel', 'Requester', 'Subject', 'Ticket Content', 'Responses'];

const DAY = 86_400_000;

/** `count` plain tickets, one a day, with IDs from 1001. */
export const plainTickets = (count: number): PlainCell[][] =>
  Array.from({ length: count }, (_, index) => [
    1001 + index,
    new Date(Date.UTC(2026, 0, 1, 9) + (index % 60) * DAY),
    'Email',
    `person${index}@example.com`,
    `Subject ${index}`,
    `Content ${index}`,
    '',
  ]);

export interface BenchOptions {
  header?: PlainCell[];
  rows?: PlainCell[][];
  /** Plain tickets, where no rows are given. */
  tickets?: number;
  quirks?: Partial<Quirks>;
  timeZone?: string;
  locale?: string;
  /** Tabs made before the dump or after it: name → rows. */
  tabs?: Record<string, PlainCell[][]>;
}

/** What a test says of a call: the rest is filled in. */
type Given<M extends Method> = M extends 'save'
  ? Omit<Args<'save'>, 'account' | 'sheetId' | 'revision'> & { sheetId?: number; revision?: number }
  : Omit<Args<M>, 'account'>;

export interface Bench {
  workbook: Workbook;
  /** ID of the tab `Tickets`. */
  dump: number;
  /** Everything that scripts showed to people. */
  shown: UiEvent[];
  /** What the last execution cost. */
  costs: Costs;
  run(run: Partial<Run> & { call: string }): ReturnType<ReturnType<typeof createExecutions>['run']>;
  /** An action as `person`; failures as values. */
  tell<M extends Method>(method: M, args: Given<M>, person?: Person): Reply<Value<M>>;
  /** The same for actions that must succeed. */
  ask<M extends Method>(method: M, args: Given<M>, person?: Person): Value<M>;
  /** The sentence of an action that must fail. */
  refusal<M extends Method>(method: M, args: Given<M>, person?: Person): { code: string; message: string };
  account(person?: Person): string;
}

function accounts(run: Bench['run']) {
  const known = new Map<string, string>();
  return (person: Person = ann): string => {
    const key = known.get(person.id);
    if (key !== undefined) return key;
    const reply = run({ person, call: 'rpc', args: ['open', {}] }).value as Reply<Opening>;
    if (!reply.ok) throw new Error(reply.error.message);
    known.set(person.id, reply.value.account.key);
    return reply.value.account.key;
  };
}

/** A spreadsheet with the tab `Tickets`; nothing of Tagsheet's in it yet. */
export function newBench(options: BenchOptions = {}): Bench {
  const { header = HEADER, rows = plainTickets(options.tickets ?? 6), tabs = {} } = options;
  const { timeZone = 'UTC', locale = 'en_US', quirks = {} } = options;
  const workbook = createWorkbook({ name: 'Dump', timeZone, locale, quirks, clock: virtualClock(START) });
  const dump = workbook.addSheet('Tickets', [header, ...rows]);
  for (const [name, cells] of Object.entries(tabs)) workbook.addSheet(name, cells);
  const executions = createExecutions({ workbook, folder: 'dist' });
  const shown: UiEvent[] = [];
  workbook.onUi((event) => shown.push(event));
  const run: Bench['run'] = (wanted) => {
    const outcome = executions.run({ person: ann, ...wanted });
    bench.costs = outcome.costs;
    return outcome;
  };
  const account = accounts(run);
  const tell: Bench['tell'] = (method, args, person = ann) => {
    const here = method === 'save' ? { sheetId: dump, revision: 0 } : {};
    const all = method === 'open' ? {} : { ...here, ...args, account: account(person) };
    const outcome = run({ person, call: 'rpc', args: [method, all] });
    if (outcome.error) throw new Error(outcome.error.message);
    return outcome.value as Reply<never>;
  };
  const ask: Bench['ask'] = (method, args, person) => {
    const reply = tell(method, args, person);
    if (!reply.ok) throw new Error(`${method}: ${reply.error.code}: ${reply.error.message}`);
    return reply.value;
  };
  const refusal: Bench['refusal'] = (method, args, person) => {
    const reply = tell(method, args, person);
    if (reply.ok) throw new Error(`${method} was expected to fail, and answered ${JSON.stringify(reply.value)}`);
    return reply.error;
  };
  const bench: Bench = {
    workbook,
    dump,
    shown,
    costs: { calls: 0, byKind: {}, cellsRead: 0, cellsWritten: 0, seconds: 0 },
    run,
    tell,
    ask,
    refusal,
    account,
  };
  return bench;
}

/** The columns as proposed, with the choices a person makes without looking. */
export function choiceFrom(proposal: SetupProposal, wishes: Partial<SetupChoice> = {}): SetupChoice {
  const roles = Object.fromEntries(
    Object.entries(proposal.roles).map(([role, index]) => [
      role,
      index === null ? null : { index, header: proposal.columns[index]?.header ?? '' },
    ]),
  ) as SetupChoice['roles'];
  return {
    tab: proposal.tab,
    alreadySetUp: proposal.alreadySetUp,
    roles,
    dates: { order: null, year: null },
    addKey: false,
    useOwnTagColumns: false,
    existing: 'ignore',
    tags: { from: 'lines', lines: 'Orders > Late\nOrders > Lost\nRefunds\nAccount > Password' },
    protect: false,
    replaceRules: false,
    nested: 'none',
    ...wishes,
  };
}

/** Setup with the likeliest choices; `wishes` change them, and `roles` name columns (from 0) that were not found. */
export function setUp(
  bench: Bench,
  wishes: Partial<SetupChoice> = {},
  roles: Partial<SetupProposal['roles']> = {},
): void {
  const proposal = bench.ask('propose', { tab: 'Tickets' });
  bench.ask('setup', { choice: choiceFrom({ ...proposal, roles: { ...proposal.roles, ...roles } }, wishes) });
}

/** A spreadsheet that is set up, with Ann's name known. */
export function readyBench(
  options: BenchOptions & { wishes?: Partial<SetupChoice>; roles?: Partial<SetupProposal['roles']> } = {},
): Bench {
  const bench = newBench(options);
  setUp(bench, options.wishes, options.roles);
  bench.ask('rename', { name: 'Ann' });
  return bench;
}

/** A tab's values from A1 on, dates as Dates, blank cells as `''`. */
export function grid({ workbook }: Bench, name: string): PlainCell[][] {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  const lines: PlainCell[][] = [];
  for (const { row, cells } of workbook.rows(sheet.id)) {
    lines[row - 1] = cells.map((cell) => (cell === null ? '' : cell.t === 'd' ? new Date(Number(cell.v)) : cell.v));
  }
  const full = Array.from(lines, (line) => line ?? []);
  while (full.length > 0 && full[full.length - 1]?.every((cell) => cell === '')) full.pop();
  return full;
}

/** Every cell that holds a formula, as text: there must never be one. */
export const formulas = ({ workbook }: Bench): string[] =>
  workbook
    .sheets()
    .flatMap(({ id }) => workbook.rows(id).flatMap(({ cells }) => cells.flatMap((cell) => cell?.f ?? [])));

/** The tickets of the dump by ID: each column's value by header. */
export function ticketsById(bench: Bench, id = 'Ticket ID'): Map<string, Record<string, PlainCell>> {
  const [header = [], ...rows] = grid(bench, 'Tickets');
  const records = rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ''] as const)),
  );
  return new Map(records.filter((record) => record[id] !== '').map((record) => [String(record[id]), record]));
}

/** The tag path and the reason of a ticket, as they stand. */
export function stateOf(bench: Bench, id: string): { tag: string; subtag: string; aside: string } {
  const ticket = ticketsById(bench).get(id);
  return {
    tag: String(ticket?.Tag ?? ''),
    subtag: String(ticket?.Subtag ?? ''),
    aside: String(ticket?.['Put aside'] ?? ''),
  };
}

/** The log's lines below its header. */
export const logLines = (bench: Bench): PlainCell[][] => grid(bench, 'Tag log').slice(1);

export const UNDECIDED = { tag: '', subtag: '', aside: '' };

/** A decision on an undecided ticket of `plainTickets`. */
export const choose = (id: number | string, tag: string, subtag = '', more: Partial<Choice> = {}): Choice => ({
  id: String(id),
  row: Number(id) - 999,
  seen: UNDECIDED,
  chosen: { tag, subtag, aside: '' },
  secondsAgo: 5,
  how: 'panel',
  ...more,
});

/** All that is kept: cells, rules, protections, properties that hold anything, without what people have selected. */
export function snapshot({ workbook }: Bench): unknown {
  const { selections: _selections, nextId: _nextId, properties, ...kept } = workbook.toJSON();
  const filled = properties.filter(([, entries]) => entries.length > 0);
  return JSON.parse(JSON.stringify({ ...kept, properties: filled }));
}

/** Column of a header in the dump, from 1. */
export function columnOf(bench: Bench, header: string): number {
  const at = (grid(bench, 'Tickets')[0] ?? []).indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return at + 1;
}
