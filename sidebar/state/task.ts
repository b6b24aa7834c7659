/** One thing that the user waits for: said while it runs, and when it fails. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Reply } from '../../src/contract';

export interface RunningTask {
  title: string;
  failure: Failure | null;
}

export interface Task {
  running: ReadonlySignal<RunningTask | null>;
  /** Runs it, and again after `again`. The answer goes to `then`, unless something else was started meanwhile. */
  run<T>(title: string, call: () => Promise<Reply<T>>, then: (value: T) => void): void;
  again(): void;
  leave(): void;
}

export function createTask(): Task {
  const running = signal<RunningTask | null>(null);
  let again = (): void => {};
  let current = 0;

  async function start<T>(title: string, call: () => Promise<Reply<T>>, then: (value: T) => void): Promise<void> {
    current += 1;
    const mine = current;
    running.value = { title, failure: null };
    const reply = await call();
    if (mine !== current) return;
    running.value = reply.ok ? null : { title, failure: reply.error };
    if (reply.ok) then(reply.value);
  }

  return {
    running,
    run(title, call, then) {
      again = () => void start(title, call, then);
      again();
    },
    again: () => again(),
    leave() {
      current += 1;
      running.value = null;
    },
  };
}
