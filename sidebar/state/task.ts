/** One thing that the user waits for: said while it runs, and when it fails. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Reply } from '../../src/contract';

export interface RunningTask {
  title: string;
  failure: Failure | null;
  /** How far it has come; '' until it says so. */
  doing: string;
  /** May be left while it runs: what it does is not wanted any more. */
  mayLeave: boolean;
}

export interface Task {
  running: ReadonlySignal<RunningTask | null>;
  /** Runs it, and again after `again`. The answer goes to `then`, unless something else was started meanwhile. */
  run<T>(title: string, call: () => Promise<Reply<T>>, then: (value: T) => void, how?: { mayLeave: boolean }): void;
  /** Says how far what runs has come. */
  say(doing: string): void;
  again(): void;
  leave(): void;
}

export function createTask(): Task {
  const running = signal<RunningTask | null>(null);
  let again = (): void => {};
  let current = 0;

  async function start<T>(
    task: Pick<RunningTask, 'title' | 'mayLeave'>,
    call: () => Promise<Reply<T>>,
    then: (value: T) => void,
  ): Promise<void> {
    current += 1;
    const mine = current;
    running.value = { ...task, failure: null, doing: '' };
    const reply = await call();
    if (mine !== current) return;
    running.value = reply.ok ? null : { ...task, failure: reply.error, doing: '' };
    if (reply.ok) then(reply.value);
  }

  return {
    running,
    run(title, call, then, { mayLeave } = { mayLeave: true }) {
      again = () => void start({ title, mayLeave }, call, then);
      again();
    },
    say(doing) {
      if (running.value !== null) running.value = { ...running.value, doing };
    },
    again: () => again(),
    leave() {
      current += 1;
      running.value = null;
    },
  };
}
