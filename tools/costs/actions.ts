/** Every action of the add-on in the order in which a team meets them, and the calls that each may take. */
import type { Costs, EditEvent } from '../../local/view';
import type { Choice } from '../../src/contract/save';
import type { Session } from '../../src/contract/session';
import type { SetupChoice, SetupProposal } from '../../src/contract/setup';
import type { CostBench } from './bench';

/** What one action cost. `runs`: runs of adjacent rows, and growing the grid, that are named aside. `budget`: calls, null without one. */
export interface Cost {
  action: string;
  costs: Costs;
  runs: number;
  budget: number | null;
}

const FIRST_ID = 100_000;
const rowOf = (index: number): number => index + 2;
const UNDECIDED = { tag: '', subtag: '', aside: '' };

const choiceOf = (index: number, tag: string): Choice => ({
  id: String(FIRST_ID + index),
  row: rowOf(index),
  seen: UNDECIDED,
  chosen: { tag, subtag: '', aside: '' },
  secondsAgo: 5,
  how: 'panel',
});

/** Runs of adjacent numbers in ascending order. */
const runsIn = (rows: readonly number[]): number =>
  rows.filter((row, index) => row !== (rows[index - 1] ?? -1) + 1).length;

const claimed = ({ queue }: Session): number => runsIn(queue.map(({ row }) => row).sort((a, b) => a - b));

export function setupChoice({ tab, columns, roles }: SetupProposal): SetupChoice {
  const named = Object.entries(roles).map(([role, index]) => [
    role,
    index === null ? null : { index, header: columns[index]?.header ?? '' },
  ]);
  return {
    tab,
    roles: Object.fromEntries(named) as SetupChoice['roles'],
    dates: { order: null, year: null },
    alreadySetUp: false,
    addKey: false,
    useOwnTagColumns: false,
    existing: 'show',
    tags: { from: 'lines', lines: 'Order Inquiry > Not Late\nReturn & Exchange\nBilling & Payment > Charged twice' },
    protect: false,
    replaceRules: false,
    nested: 'none',
  };
}

function opening(bench: CostBench, action: string): Cost {
  const { value, costs } = bench.ask('open', {});
  const runs = value.session ? claimed(value.session) : 0;
  return { action, costs, runs, budget: 14 + runs };
}

function settingUp(bench: CostBench): Cost[] {
  const proposed = bench.ask('propose', { tab: null });
  const { costs } = bench.ask('setup', { choice: setupChoice(proposed.value) });
  return [
    { action: 'propose', costs: proposed.costs, runs: 0, budget: null },
    { action: 'setup', costs, runs: 0, budget: null },
    { action: 'rename', costs: bench.ask('rename', { name: 'Ann' }).costs, runs: 0, budget: null },
    {
      action: 'setSettings',
      costs: bench.ask('setSettings', { settings: { lastDigitSaves: true, order: { by: 'spread' } } }).costs,
      runs: 0,
      budget: null,
    },
  ];
}

/** Needs the guard: typed, it would be a date. */
const GUARDED = '1/2';

function saving(bench: CostBench, action: string, tickets: number[], tag = 'Order Inquiry'): Cost {
  const choices = tickets.map((index) => choiceOf(index, tag));
  const { costs, value } = bench.ask('save', { sheetId: bench.dump, operation: action, choices, revision: 0 });
  if (value.conflicts.length > 0) throw new Error(`${action}: ${JSON.stringify(value.conflicts[0])}`);
  const each = tag === GUARDED ? 6 : 4;
  return { action, costs, runs: runsIn(tickets), budget: 16 + each * runsIn(tickets) };
}

const tens = (start: number, step: number): number[] => Array.from({ length: 10 }, (_, index) => start + index * step);

export const savings = (bench: CostBench): Cost[] => [
  saving(bench, 'save 1', [5]),
  saving(bench, 'save 10 adjacent', tens(40, 1)),
  saving(bench, 'save 10 scattered', tens(100, 3)),
  saving(bench, 'save 1 with guard', [200], GUARDED),
  saving(bench, 'save 10 with guard', tens(210, 2), GUARDED),
];

function refilling(bench: CostBench): Cost {
  const holding = tens(0, 1).map((index) => String(FIRST_ID + index));
  const { value, costs } = bench.ask('refill', { holding, count: 20, second: false });
  const runs = claimed(value);
  return { action: 'refill', costs, runs, budget: 14 + runs };
}

function tagging(bench: CostBench): Cost[] {
  const plain = (action: string, costs: Costs): Cost => ({ action, costs, runs: 0, budget: null });
  const id = String(FIRST_ID + 300);
  const found = plain('ticket', bench.ask('ticket', { id }).costs);
  bench.select({ row: rowOf(310), column: 1, rows: 10, columns: 1 });
  return [
    found,
    plain('selection', bench.ask('selection', {}).costs),
    plain('showTicket', bench.ask('showTicket', { id, row: rowOf(300) }).costs),
    plain(
      'addTag',
      bench.ask('addTag', { tag: 'Quiz', subtag: '', belongs: 'Questions on the quiz', example: '' }).costs,
    ),
  ];
}

function tagColumn(bench: CostBench): number {
  const header = bench.workbook.rows(bench.dump, 1, 1)[0]?.cells.findIndex((cell) => cell?.v === 'Tag') ?? -1;
  if (header < 0) throw new Error('the dump has no column Tag');
  return header + 1;
}

const told = (bench: CostBench, action: string, edit: EditEvent): Cost => ({
  action,
  costs: bench.run({ call: 'onEdit', trigger: 'onEdit', authMode: 'LIMITED', edit }),
  runs: 0,
  budget: 22,
});

export const typing = (bench: CostBench, action = 'onEdit'): Cost =>
  told(bench, action, bench.workbook.type({ id: 'bob' }, bench.dump, rowOf(400), tagColumn(bench), 'Refnds'));

export function pasting(bench: CostBench, action: string): Cost {
  const texts = Array.from({ length: 500 }, () => ['Returns']);
  return told(bench, action, bench.workbook.paste({ id: 'bob' }, bench.dump, rowOf(20), tagColumn(bench), texts));
}

/** Read in parts, because the texts of a large dump do not fit into memory at once: each part is a call of its own. */
function privateData(bench: CostBench): Cost {
  const { value, costs } = bench.ask('privateData', {});
  const runs = Math.ceil(value.rows / 5000);
  return { action: 'privateData', costs, runs, budget: 6 + runs };
}

const reports = (bench: CostBench): Cost[] => [
  { action: 'check', costs: bench.ask('check', {}).costs, runs: 0, budget: 12 },
  {
    action: 'showProblem',
    costs: bench.ask('showProblem', { problem: { kind: 'unknown-tag', cells: { tag: 'Refnds', subtag: null } } }).costs,
    runs: 0,
    budget: null,
  },
  privateData(bench),
  { action: 'summary, first', costs: bench.ask('summary', {}).costs, runs: 0, budget: 40 },
  { action: 'summary, rebuild', costs: bench.ask('summary', {}).costs, runs: 0, budget: 40 },
  { action: 'periods, first', costs: bench.ask('periods', {}).costs, runs: 0, budget: 15 },
  { action: 'periods, rebuild', costs: bench.ask('periods', {}).costs, runs: 0, budget: 15 },
];

/** Setup on a fresh dump that takes the tags over that somebody typed before: every third ticket has one. */
export function takingOver(bench: CostBench): Cost {
  bench.ask('open', {});
  const choice = setupChoice(bench.ask('propose', { tab: null }).value);
  const setup = { choice: { ...choice, existing: 'take over' as const, tags: { from: 'column' as const } } };
  const { costs, value } = bench.ask('setup', setup);
  // The log of a large dump needs more rows than its grid has: one call, whatever the number.
  return {
    action: 'setup, take over',
    costs,
    runs: (costs.byKind['lines.insert'] ?? 0) + claimed(value),
    budget: null,
  };
}

/** Set up, and ready for work. */
export function settled(bench: CostBench): CostBench {
  bench.ask('open', {});
  bench.ask('setup', { choice: setupChoice(bench.ask('propose', { tab: null }).value) });
  bench.ask('rename', { name: 'Ann' });
  return bench;
}

/** Runs every other action once on a fresh dump. */
export const costsOf = (bench: CostBench): Cost[] => [
  { action: 'onOpen', costs: bench.run({ call: 'onOpen', trigger: 'onOpen' }), runs: 0, budget: 0 },
  opening(bench, 'open, new'),
  ...settingUp(bench),
  opening(bench, 'open'),
  ...savings(bench),
  opening(bench, 'open, scattered'),
  refilling(bench),
  ...tagging(bench),
  typing(bench),
  ...reports(bench),
];
