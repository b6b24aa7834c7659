/** The panel as a whole: which screen, whose account, and what the menu can do. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Account, Built, CheckReport, Failure, Opening, Reply, Session, Settings } from '../../src/contract';
import type { Problem } from '../../src/core/check';
import { checkName } from '../../src/core/displayName';
import { allSaved } from './allSaved';
import type { Ask, Ports } from './ports';
import { createSetup, type Setup } from './setup';
import { createTask, type Task } from './task';
import { ticketName } from './words';
import { createWork, type Work } from './work';

export type Screen =
  | 'opening'
  | 'blocked'
  | 'name'
  | 'setup'
  | 'tagging'
  | 'menu'
  | 'check'
  | 'built'
  | 'conflicts'
  | 'keys'
  | 'add'
  | 'settings'
  | 'find'
  | 'stopped';

export interface Panel {
  screen: Signal<Screen>;
  account: ReadonlySignal<Account>;
  settings: ReadonlySignal<Settings>;
  /** Null until there is a session. */
  work: ReadonlySignal<Work | null>;
  setup: ReadonlySignal<Setup | null>;
  task: Task;
  /** Why a sheet that was set up cannot be opened. */
  blocked: ReadonlySignal<Failure | null>;
  /** Google answers as somebody else: nothing may be saved. */
  stranger: ReadonlySignal<boolean>;
  report: ReadonlySignal<CheckReport | null>;
  built: ReadonlySignal<Built | null>;
  /** What the last small call said; for screens without a foot. */
  said: Signal<string>;
  open(): void;
  /** Back to tagging, or to setup where nothing is set up. */
  home(): void;
  rename(name: string): void;
  setSettings(settings: Settings): void;
  setUp(): void;
  /** Leaves a setup that was started again. */
  leaveSetup(): void;
  check(): void;
  summary(): void;
  periods(): void;
  tagSelection(): void;
  find(id: string | null): void;
  addTag(tag: string, subtag: string, belongs: string): void;
  showTicket(): void;
  showProblem(problem: Problem): void;
  stop(): void;
  tryAgain(): void;
}

const NOBODY: Account = { key: '', name: null };

export function createPanel(ports: Ports): Panel {
  const screen = signal<Screen>('opening');
  const account = signal(NOBODY);
  const settings = signal<Settings>({ lastDigitSaves: false });
  const work = signal<Work | null>(null);
  const setup = signal<Setup | null>(null);
  const stranger = signal(false);
  const blocked = signal<Failure | null>(null);
  const report = signal<CheckReport | null>(null);
  const built = signal<Built | null>(null);
  const said = signal('');
  const task = createTask();
  let opening: Opening | null = null;

  const ask: Ask = async (method, args) => {
    const reply = await ports.call(method, { account: account.value.key, ...args } as Parameters<
      typeof ports.call
    >[1] as never);
    if (!reply.ok && reply.error.code === 'other-account') stranger.value = true;
    return reply;
  };

  const goTo = (next: Screen): void => {
    said.value = '';
    screen.value = next;
  };

  const home = (): void => {
    task.leave();
    goTo(work.value === null ? 'setup' : 'tagging');
  };

  function begin(session: Session): void {
    if (opening === null) return;
    work.value ??= createWork(
      {
        ...ports,
        ask,
        spreadsheet: opening.spreadsheet,
        account: account.value.key,
        lastDigitSaves: () => settings.value.lastDigitSaves,
        openScreen: goTo,
        selectionDone: () => goTo('tagging'),
      },
      session,
    );
    work.value.begin(session);
    goTo('tagging');
  }

  function setUp(): void {
    task.run(
      'Looking at your columns …',
      async () => {
        if (work.value !== null) await allSaved(work.value.saver);
        return ask('propose', { tab: null });
      },
      (proposal) => {
        setup.value = createSetup(ask, proposal, begin);
        goTo('setup');
      },
    );
  }

  const enter = (): void => {
    if (account.value.name === null) goTo('name');
    else if (opening?.session != null) begin(opening.session);
    else if (blocked.value !== null) goTo('blocked');
    else setUp();
  };

  function open(): void {
    goTo('opening');
    task.run(
      'Opening …',
      () => ports.call('open', {}),
      (value) => {
        opening = value;
        account.value = value.account;
        settings.value = value.settings;
        blocked.value = value.trouble;
        enter();
      },
    );
  }

  function rename(typed: string): void {
    const checked = checkName(typed);
    if ('error' in checked) {
      said.value = checked.error;
      return;
    }
    const first = account.value.name === null;
    inForm('Saving …', ask('rename', checked), (value) => {
      account.value = value;
      if (first) enter();
      else said.value = `You are ${value.name ?? ''} now.`;
    });
  }

  /** A form stays as it was typed while the server answers, and says what was wrong. */
  function inForm<T>(waiting: string, call: Promise<Reply<T>>, then: (value: T) => void): void {
    const at = screen.value;
    said.value = waiting;
    void call.then((reply) => {
      if (screen.value !== at) return;
      if (reply.ok) then(reply.value);
      else said.value = reply.error.message;
    });
  }

  /** Reports read the sheet: what waits here goes there first. */
  async function saved<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
    const refused = work.value === null ? null : await allSaved(work.value.saver);
    return refused === null ? call() : { ok: false, error: refused };
  }

  const showBuilt = (value: Built): void => {
    built.value = value;
    goTo('built');
  };

  async function small<T>(call: Promise<Reply<T>>, words: (value: T) => string, say: (text: string) => void) {
    const reply = await call;
    say(reply.ok ? words(reply.value) : reply.error.message);
  }

  const sayOnTagging = (text: string): void => {
    if (work.value !== null) work.value.tagging.notice.value = text;
  };

  const shown = ({ row, hidden }: { row: number; hidden: boolean }): string =>
    hidden
      ? `Row ${row} is selected, but a filter or somebody hides it. Clear the filter to see it.`
      : `Row ${row} is selected in the sheet.`;

  return {
    screen,
    account,
    settings,
    work,
    setup,
    task,
    blocked,
    stranger,
    report,
    built,
    said,
    open,
    home,
    rename,
    setUp,
    leaveSetup: home,
    setSettings(next) {
      settings.value = next;
      void small(
        ask('setSettings', { settings: next }),
        () => 'Saved.',
        (text) => {
          said.value = text;
        },
      );
    },
    check: () =>
      task.run(
        'Checking the tags …',
        () => saved(() => ask('check', {})),
        (value) => {
          report.value = value;
          goTo('check');
        },
      ),
    summary: () => task.run('Building the summary …', () => saved(() => ask('summary', {})), showBuilt),
    periods: () => task.run('Building the periods …', () => saved(() => ask('periods', {})), showBuilt),
    tagSelection: () =>
      task.run(
        'Reading the selected rows …',
        () => saved(() => ask('selection', {})),
        (selection) => {
          if (work.value !== null) work.value.tagging.selection.value = selection;
          goTo('tagging');
        },
      ),
    find: (id) =>
      inForm(
        'Looking …',
        saved(() => ask('ticket', { id })),
        (ticket) => {
          work.value?.tagging.open(ticket);
          goTo('tagging');
        },
      ),
    addTag: (tag, subtag, belongs) =>
      inForm('Adding …', ask('addTag', { tag, subtag, belongs }), (tags) => {
        const now = work.value;
        if (now === null) return;
        now.sheet.value = { ...now.sheet.value, tags };
        now.tagging.pick(tag, subtag === '' ? null : subtag);
        goTo('tagging');
      }),
    showTicket() {
      const ticket = work.value?.tagging.ticket.value;
      if (ticket == null) return;
      sayOnTagging(`Looking for ${ticketName(ticket.id)} …`);
      void small(ask('showTicket', { id: ticket.id, row: ticket.row }), shown, sayOnTagging);
    },
    showProblem({ kind, value }) {
      void small(ask('showProblem', { kind, value }), shown, (text) => {
        said.value = text;
      });
    },
    stop() {
      work.value?.saver.flush();
      goTo('stopped');
    },
    tryAgain() {
      stranger.value = false;
      if (work.value === null) open();
      else work.value.saver.tryAgain();
    },
  };
}
