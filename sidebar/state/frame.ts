/** What all parts of the panel share: the screen, who is here, the calls, and the work at hand. */
import { type Signal, signal } from '@preact/signals';
import type { Failure, Reply } from '../../src/contract';
import type { Account, Settings } from '../../src/contract/session';
import { allSaved } from './allSaved';
import type { Ask, Call } from './ports';
import type { Named } from './renaming';
import { createTask, type Task } from './task';
import type { Work } from './work';

export type Screen =
  | 'opening'
  | 'blocked'
  | 'name'
  | 'setup'
  | 'tagging'
  | 'menu'
  | 'check'
  | 'fixes'
  | 'tags'
  | 'change'
  | 'proposals'
  | 'private'
  | 'built'
  | 'unsettled'
  | 'unsaved'
  | 'keys'
  | 'add'
  | 'settings'
  | 'find'
  | 'method'
  | 'team'
  | 'project'
  | 'log'
  | 'waiting'
  | 'add export'
  | 'sample'
  | 'data done'
  | 'stopped';

export interface Frame {
  screen: Signal<Screen>;
  account: Signal<Account>;
  settings: Signal<Settings>;
  /** Null until there is a session. */
  work: Signal<Work | null>;
  task: Task;
  /** What the last small call said; for screens without a foot. */
  said: Signal<string>;
  /** Google answers as somebody else: nothing may be saved. */
  stranger: Signal<Failure | null>;
  ask: Ask;
  goTo(screen: Screen): void;
  /** Back to tagging, or to setup where nothing is set up. */
  home(): void;
  /** Calls `then` with what became of names, whenever the tag list changed. */
  whenRenamed(then: (named: Named) => void): void;
  /** The tag list changed. */
  renamed(named: Named): void;
  /** For what reads the sheet: sends what waits here first. Fails where saving is refused. */
  saved<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>>;
  /** A form stays as it was typed while the server answers, and says what was wrong. */
  inForm<T>(waiting: string, call: Promise<Reply<T>>, then: (value: T) => void): void;
  /** The form is left: what it asked for is not wanted any more. */
  leaveForm(): void;
}

const NOBODY: Account = { key: '', name: null };

export function createFrame(call: Call): Frame {
  const screen = signal<Screen>('opening');
  const account = signal(NOBODY);
  const work = signal<Work | null>(null);
  const said = signal('');
  const stranger = signal<Failure | null>(null);
  const task = createTask();
  const renames: ((named: Named) => void)[] = [];

  const ask: Ask = async (method, args) => {
    const reply = await call(method, { account: account.value.key, ...args } as Parameters<typeof call>[1] as never);
    if (!reply.ok && reply.error.code === 'other-account') stranger.value = reply.error;
    return reply;
  };

  /** Who comes back to a screen fills in another form: an answer to the last one is not for it. */
  let form = 0;
  const leaveForm = (): void => {
    form += 1;
    said.value = '';
  };

  const goTo = (next: Screen): void => {
    leaveForm();
    screen.value = next;
  };

  return {
    screen,
    account,
    settings: signal<Settings>({ lastDigitSaves: false, order: { by: 'spread' } }),
    work,
    task,
    said,
    stranger,
    ask,
    goTo,
    leaveForm,
    home() {
      task.leave();
      goTo(work.value === null ? 'setup' : 'tagging');
    },
    whenRenamed(then) {
      renames.push(then);
    },
    renamed(named) {
      for (const then of renames) then(named);
    },
    async saved(then) {
      const refused = work.value === null ? null : await allSaved(work.value.saver);
      return refused === null ? then() : { ok: false, error: refused };
    },
    inForm(waiting, answer, then) {
      const [at, mine] = [screen.value, form];
      said.value = waiting;
      void answer.then((reply) => {
        if (screen.value !== at || form !== mine) return;
        if (reply.ok) then(reply.value);
        else said.value = reply.error.message;
      });
    },
  };
}
