/** Setup in short steps: what the server proposes, and what the user makes of it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { Session } from '../../src/contract/session';
import type { SetupChoice, SetupProposal } from '../../src/contract/setup';
import type { ShapeFix } from '../../src/core/exports/tabShape';
import type { Role } from '../../src/core/headers/roles';
import type { Ask } from './ports';
import { createSetupDates, type SetupDates } from './setupDates';
import { createSetupList, type SetupList } from './setupList';
import { chosenRoles, idsFaulty, missingInColumns, type Step, stepsFor } from './setupSteps';
import { inSteps } from './steps';

export interface Setup {
  proposal: ReadonlySignal<SetupProposal>;
  step: ReadonlySignal<Step>;
  steps: ReadonlySignal<Step[]>;
  roles: ReadonlySignal<Record<Role, number | null>>;
  dates: SetupDates;
  list: SetupList;
  addKey: Signal<boolean>;
  useOwn: Signal<boolean>;
  /** Dropdowns of the user's own columns give way; they must where they refuse what is not on them. */
  replaceRules: Signal<boolean>;
  existing: ReadonlySignal<SetupChoice['existing']>;
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
  chooseExisting(existing: SetupChoice['existing']): void;
  /** Selects a cell of the date column in the sheet. */
  showDate(row: number): void;
  next(): void;
  back(): void;
}

const KEY = 'Tagsheet key';

/** Tickets to begin with. */
const QUEUE = 20;

const existingFor = ({ existingChoice }: SetupProposal): SetupChoice['existing'] => existingChoice ?? 'show';

export function createSetup(ask: Ask, first: SetupProposal, done: (session: Session, notice?: string) => void): Setup {
  const proposal = signal(first);
  const position = signal(0);
  const roles = signal(first.roles);
  const addKey = signal(idsFaulty(first));
  const useOwn = signal(false);
  const replaceRules = signal(false);
  const existing = signal<SetupChoice['existing']>(existingFor(first));
  const protect = signal(false);
  const working = signal(false);
  const failure = signal<Failure | null>(null);
  const refused = signal<number | null>(null);
  const dates = createSetupDates(ask, first);
  const oldTags = computed(() => ({
    tab: proposal.value.tab,
    tag: roles.value.tag,
    subtag: roles.value.subtag,
  }));
  const list = createSetupList(ask, first, oldTags);
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
    if (step.value === 'columns' || step.value === 'old tags') return missingInColumns(proposal.value, roles.value);
    if (step.value === 'dates') return dates.missing.value;
    return step.value === 'list' ? list.missing.value : '';
  });

  const start = (next: SetupProposal): void => {
    proposal.value = next;
    position.value = 0;
    roles.value = next.roles;
    addKey.value = idsFaulty(next);
    existing.value = existingFor(next);
    dates.begin(next);
    list.begin(next);
  };

  /** What a call answers; a failure is shown. */
  async function awaited<T>(call: Promise<{ ok: true; value: T } | { ok: false; error: Failure }>): Promise<T | null> {
    working.value = true;
    const reply = await call;
    working.value = false;
    failure.value = reply.ok ? null : reply.error;
    return reply.ok ? reply.value : null;
  }

  async function chooseTab(tab: string): Promise<void> {
    const next = await awaited(ask('propose', { tab }));
    if (next !== null) start(next);
  }

  async function reshape(fix: ShapeFix): Promise<void> {
    const { tab } = proposal.value;
    const copy = await awaited(
      inSteps(
        () => ask('reshape', { tab, fix }),
        () => {},
      ),
    );
    if (copy !== null) await chooseTab(copy.tab);
  }

  async function choose(role: Role, column: number | null): Promise<void> {
    roles.value = { ...roles.value, [role]: column };
    if (role === 'tag' || role === 'subtag') readOldTags();
    if (role !== 'date') return;
    working.value = true;
    failure.value = await dates.look(proposal.value.tab, column);
    working.value = false;
  }

  /** Read as soon as something is to be made of them. */
  function readOldTags(): void {
    if (roles.value.tag === null && list.from.value === 'column') list.choose('lines');
    if (existing.value === 'take over' || list.from.value === 'column') void list.readColumn();
  }

  async function showDate(row: number): Promise<void> {
    const column = roles.value.date;
    if (column === null) return;
    const reply = await ask('showCell', { tab: proposal.value.tab, row, column });
    failure.value = reply.ok ? null : reply.error;
  }

  async function finish(): Promise<void> {
    const takesOver = existing.value === 'take over' && roles.value.tag !== null;
    working.value = true;
    if (takesOver) await list.readColumn();
    if (takesOver && list.column.failure.value !== null) {
      working.value = false;
      failure.value = list.column.failure.value;
      return;
    }
    const choice: SetupChoice = {
      tab: proposal.value.tab,
      alreadySetUp: proposal.value.alreadySetUp,
      roles: chosenRoles(proposal.value, roles.value),
      dates: dates.choice(),
      addKey: needsKey.value,
      useOwnTagColumns: useOwn.value,
      replaceRules: useOwn.value && (replaceRules.value || proposal.value.ownRules === 'refuse'),
      existing: existing.value,
      nested: takesOver ? list.column.nesting.nesting.value : 'none',
      tags: list.source(),
      protect: protect.value,
    };
    const session = await awaited(ask('setup', { choice }));
    if (session !== null) done(session);
    else if (failure.value?.code === 'ids-faulty') offerKey();
    else if (failure.value?.code === 'set-up-meanwhile') await goOn(failure.value.message);
  }

  /** A colleague was faster: the work goes on with what was set up. */
  async function goOn(notice: string): Promise<void> {
    const session = await awaited(ask('refill', { holding: [], count: QUEUE, second: false }));
    if (session !== null) done(session, notice);
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
    dates,
    list,
    addKey,
    useOwn,
    replaceRules,
    existing,
    protect,
    working,
    failure,
    missing,
    adds,
    chooseTab: (tab) => void chooseTab(tab),
    reshape: (fix) => void reshape(fix),
    choose: (role, column) => void choose(role, column),
    chooseExisting(next) {
      existing.value = next;
      readOldTags();
    },
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
