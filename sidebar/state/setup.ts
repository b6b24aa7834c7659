/** Setup in short steps: what the server proposes, and what the user makes of it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { Session } from '../../src/contract/session';
import type { SetupChoice, SetupProposal, TagSource } from '../../src/contract/setup';
import type { ShapeFix } from '../../src/core/exports/tabShape';
import { ROLES, type Role } from '../../src/core/headers/roles';
import { starterList } from '../../src/core/starterList';
import { listFromLines } from '../../src/core/startingList';
import { pathCount } from '../../src/core/tagList';
import { tagListRows } from '../../src/core/tagTable';
import type { Ask } from './ports';
import { createSetupDates, type SetupDates } from './setupDates';
import { inSteps } from './steps';

export type Step = 'columns' | 'dates' | 'ids' | 'old tags' | 'list' | 'start';

/** The starter list is the panel's own: it goes to the server as rows, and stays out of the script that Google parses. */
export type ListFrom = Exclude<TagSource['from'], 'rows'> | 'starter';

export interface Setup {
  proposal: ReadonlySignal<SetupProposal>;
  step: ReadonlySignal<Step>;
  steps: ReadonlySignal<Step[]>;
  roles: ReadonlySignal<Record<Role, number | null>>;
  dates: SetupDates;
  addKey: Signal<boolean>;
  useOwn: Signal<boolean>;
  existing: Signal<SetupChoice['existing']>;
  from: Signal<ListFrom>;
  lines: Signal<string>;
  protect: Signal<boolean>;
  working: ReadonlySignal<boolean>;
  failure: ReadonlySignal<Failure | null>;
  /** Why the step cannot be left yet; '' when it can. */
  missing: ReadonlySignal<string>;
  /** Headers that will be added at the right. */
  adds: ReadonlySignal<string[]>;
  chooseTab(tab: string): void;
  /** Makes a copy of the tab that is fit to be the dump, and goes on with that. */
  reshape(fix: ShapeFix): void;
  choose(role: Role, column: number | null): void;
  /** Selects a cell of the date column in the sheet. */
  showDate(row: number): void;
  next(): void;
  back(): void;
}

/** What every new dump needs before its tickets can be read. */
const NEEDED: readonly Role[] = ['subject', 'content'];
const KEY = 'Tagsheet key';

const idsFaulty = ({ ids }: SetupProposal): boolean => ids.blank + ids.doubled > 0;

/** The ID column was changed by hand: what the server said of its own proposal does not hold for it. */
const idsUnknown = (proposal: SetupProposal, id: number | null): boolean => id !== null && id !== proposal.roles.id;

/** `refused`: the ID column that the server has found wanting since. */
function stepsFor(
  proposal: SetupProposal,
  roles: Record<Role, number | null>,
  refused: number | null,
  datesToo: boolean,
): Step[] {
  const found = idsFaulty(proposal) && !idsUnknown(proposal, roles.id);
  const ids = roles.id === null || roles.id === refused || found;
  return [
    'columns',
    ...(datesToo ? (['dates'] as const) : []),
    ...(ids ? (['ids'] as const) : []),
    'old tags',
    'list',
    'start',
  ];
}

/** Columns that play two parts, by header. */
function doubled(proposal: SetupProposal, roles: Record<Role, number | null>): string[] {
  const used = ROLES.map((role) => roles[role]).filter((index): index is number => index !== null);
  const twice = new Set(used.filter((index, at) => used.indexOf(index) !== at));
  return [...twice].map((index) => proposal.columns[index]?.header ?? '');
}

function missingInColumns(proposal: SetupProposal, roles: Record<Role, number | null>): string {
  const [twice] = doubled(proposal, roles);
  if (twice !== undefined) return `“${twice}” is chosen twice. Choose another column for one of them.`;
  const readable = NEEDED.some((role) => roles[role] !== null);
  return readable ? '' : 'Choose the column with the subject or the content, so that there is something to read.';
}

function sourceOf(from: ListFrom, lines: string): TagSource {
  if (from === 'starter') return { from: 'rows', rows: tagListRows(starterList()) };
  return from === 'lines' ? { from, lines } : { from };
}

const chosenRoles = (proposal: SetupProposal, roles: Record<Role, number | null>): SetupChoice['roles'] => {
  const named = (index: number | null) => {
    const offer = index === null ? undefined : proposal.columns[index];
    return index === null || offer === undefined ? null : { index, header: offer.header };
  };
  return Object.fromEntries(ROLES.map((role) => [role, named(roles[role])])) as SetupChoice['roles'];
};

const sourceFor = ({ listed }: SetupProposal): ListFrom => (listed > 0 ? 'keep' : 'lines');

const existingFor = ({ existingChoice }: SetupProposal): SetupChoice['existing'] => existingChoice ?? 'show';

export function createSetup(ask: Ask, first: SetupProposal, done: (session: Session) => void): Setup {
  const proposal = signal(first);
  const position = signal(0);
  const roles = signal(first.roles);
  const addKey = signal(idsFaulty(first));
  const useOwn = signal(false);
  const existing = signal<SetupChoice['existing']>(existingFor(first));
  const from = signal<ListFrom>(sourceFor(first));
  const lines = signal('');
  const protect = signal(false);
  const working = signal(false);
  const failure = signal<Failure | null>(null);
  const refused = signal<number | null>(null);
  const dates = createSetupDates(ask, first);
  const steps = computed(() => stepsFor(proposal.value, roles.value, refused.value, dates.worthAStep.value));
  const step = computed<Step>(() => steps.value[position.value] ?? 'start');
  const needsKey = computed(() => roles.value.id === null || (steps.value.includes('ids') && addKey.value));
  const adds = computed(() => {
    const others = proposal.value.adds.filter((header) => header !== KEY);
    return needsKey.value ? [...others, KEY] : others;
  });
  const missing = computed(() => {
    const { trouble } = proposal.value;
    if (trouble !== null) return trouble.message;
    const inRoles = missingInColumns(proposal.value, roles.value);
    if (step.value === 'columns' || step.value === 'old tags') return inRoles;
    if (step.value === 'dates') return dates.missing.value;
    const noLines = step.value === 'list' && from.value === 'lines' && pathCount(listFromLines(lines.value)) === 0;
    return noLines ? 'Type at least one reason, or choose another way.' : '';
  });

  const start = (next: SetupProposal): void => {
    proposal.value = next;
    position.value = 0;
    roles.value = next.roles;
    addKey.value = idsFaulty(next);
    from.value = sourceFor(next);
    existing.value = existingFor(next);
    dates.begin(next);
  };

  async function chooseTab(tab: string): Promise<void> {
    working.value = true;
    const reply = await ask('propose', { tab });
    working.value = false;
    failure.value = reply.ok ? null : reply.error;
    if (reply.ok) start(reply.value);
  }

  async function reshape(fix: ShapeFix): Promise<void> {
    working.value = true;
    const { tab } = proposal.value;
    const reply = await inSteps(
      () => ask('reshape', { tab, fix }),
      () => {},
    );
    working.value = false;
    failure.value = reply.ok ? null : reply.error;
    if (reply.ok) await chooseTab(reply.value.tab);
  }

  async function choose(role: Role, column: number | null): Promise<void> {
    roles.value = { ...roles.value, [role]: column };
    if (role !== 'date') return;
    working.value = true;
    failure.value = await dates.look(proposal.value.tab, column);
    working.value = false;
  }

  async function showDate(row: number): Promise<void> {
    const column = roles.value.date;
    if (column === null) return;
    const reply = await ask('showCell', { tab: proposal.value.tab, row, column });
    failure.value = reply.ok ? null : reply.error;
  }

  async function finish(): Promise<void> {
    working.value = true;
    const choice: SetupChoice = {
      tab: proposal.value.tab,
      roles: chosenRoles(proposal.value, roles.value),
      dates: dates.choice(),
      addKey: needsKey.value,
      useOwnTagColumns: useOwn.value,
      existing: existing.value,
      tags: sourceOf(from.value, lines.value),
      protect: protect.value,
      replaceRules: false,
      nested: 'none',
    };
    const reply = await ask('setup', { choice });
    working.value = false;
    failure.value = reply.ok ? null : reply.error;
    if (reply.ok) done(reply.value);
    else if (reply.error.code === 'ids-faulty') offerKey();
  }

  /** The ID column chosen by hand does not tell the tickets apart: back to the step that says so. */
  function offerKey(): void {
    refused.value = roles.value.id;
    addKey.value = true;
    position.value = steps.value.indexOf('ids');
  }

  return {
    proposal,
    step,
    steps,
    roles,
    addKey,
    useOwn,
    existing,
    from,
    lines,
    protect,
    working,
    failure,
    missing,
    adds,
    dates,
    chooseTab: (tab) => void chooseTab(tab),
    reshape: (fix) => void reshape(fix),
    choose: (role, column) => void choose(role, column),
    showDate: (row) => void showDate(row),
    next() {
      if (working.value || missing.value !== '') return;
      if (step.value === 'start') void finish();
      else position.value += 1;
    },
    back() {
      failure.value = null;
      position.value = Math.max(0, position.value - 1);
    },
  };
}
