/** What all parts of the panel share: the screen, who is here, the calls, and the work at hand. */
import { type Signal, signal } from '@preact/signals';
import type { Failure, Reply } from '../../src/contract';
import type { Account, Settings } from '../../src/contract/session';
import { allSaved } from './allSaved';
import type { Ask, Call } from './ports';
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
  /** For what reads the sheet: sends what waits here first. Fails where saving is refused. */
  saved<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>>;
  /** A form stays as it was typed while the server answers, and says what was wrong. */
  inForm<T>(waiting: string, call: Promise<Reply<T>>, then: (value: T) => void): void;
}

const NOBODY: Account = { key: '', name: null };

export function createFrame(call: Call): Frame {
  const screen = signal<Screen>('opening');
  const account = signal(NOBODY);
  const work = signal<Work | null>(null);
  const said = signal('');
  const stranger = signal<Failure | null>(null);
  const task = createTask();

  const ask: Ask = async (method, args) => {
    const reply = await call(method, { account: account.value.key, ...args } as Parameters<typeof call>[1] as never);
    if (!reply.ok && reply.error.code === 'other-account') stranger.value = reply.error;
    return reply;
  };

  const goTo = (next: Screen): void => {
    said.value = '';
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
    home() {
      task.leave();
      goTo(work.value === null ? 'setup' : 'tagging');
    },
    async saved(then) {
      const refused = work.value === null ? null : await allSaved(work.value.saver);
      return refused === null ? then() : { ok: false, error: refused };
    },
    inForm(waiting, answer, then) {
      const at = screen.value;
      said.value = waiting;
      void answer.then((reply) => {
        if (screen.value !== at) return;
        if (reply.ok) then(reply.value);
        else said.value = reply.error.message;
      });
    },
  };
}
