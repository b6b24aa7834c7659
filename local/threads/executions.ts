/**
 * Executions side by side, one call at a time: each stands still at its next call until somebody decides what becomes of
 * it. So calls of several executions, and people's edits between any two of them, can come in every order, and the same
 * decisions give the same run.
 *
 * @example
 * const executions = createThreadedExecutions({ workbook });
 * const one = await executions.start({ person: { id: 'ann' }, call: 'rpc', args: ['open', {}] });
 * while (one.wants !== null) await one.serve();
 * one.outcome?.value;
 */
import path from 'node:path';
import { closed, type ExecutionsOptions, type Outcome, opener } from '../executions';
import type { Run } from '../script';
import type { Served, Word } from './line';
import { createPool, type Thread } from './pool';

export interface ThreadedOptions extends ExecutionsOptions {
  /** The built thread; `build/threads/thread.cjs` unless said. */
  threadFile?: string;
}

/** One running execution. Each method answers when it stands still again, or has ended. */
export interface Execution {
  /** The operation that it stands at, null once it has ended. */
  readonly wants: string | null;
  /** Its arguments, plain. */
  readonly args: readonly unknown[];
  /** What its caller hears, null while it runs. */
  readonly outcome: Outcome | null;
  serve(): Promise<void>;
  /** The call throws, and nothing of it is done. */
  refuse(message: string): Promise<void>;
  /** The call is done, and throws all the same: as a time-out of Google's does. */
  serveThenRefuse(message: string): Promise<void>;
  /** Ends it where it stands: what it had not published is lost, its locks are given back. */
  kill(): Promise<void>;
}

export interface ThreadedExecutions {
  start(run: Run): Promise<Execution>;
  close(): Promise<void>;
}

/** A thread waits for others for as long as they like; only virtual time counts. */
const REAL_SECONDS = 3600;

const failure = (thrown: unknown): Served => {
  const { name, message } = thrown as Error;
  return { error: { name, message } };
};

const refusal = (message: string): Served => ({ error: { name: 'Exception', message } });

/** Answers of the thread's own calls to the clock, of which nobody needs to decide anything. */
const ALWAYS_SERVED = /^clock\./;

export function createThreadedExecutions(options: ThreadedOptions): ThreadedExecutions {
  const open = opener({ ...options, realSeconds: REAL_SECONDS });
  const pool = createPool(path.resolve(options.threadFile ?? 'build/threads/thread.cjs'));

  async function start(run: Run): Promise<Execution> {
    const opened = open(run);
    const { session } = opened;
    const thread: Thread = pool.take();
    let at: { wants: string; args: unknown[] } | null = null;
    let outcome: Outcome | null = null;

    const done = ({ wants, args }: { wants: string; args: unknown[] }): Served => {
      try {
        return { value: session.call(wants, args) };
      } catch (thrown) {
        return failure(thrown);
      }
    };

    async function goOn(): Promise<void> {
      let word: Word = await thread.word();
      while ('wants' in word && ALWAYS_SERVED.test(word.wants)) {
        thread.answer(done(word));
        word = await thread.word();
      }
      at = 'wants' in word ? word : null;
      if ('wants' in word) return;
      outcome = closed(opened, word.ended);
      pool.giveBack(thread);
    }

    async function answer(served: (call: { wants: string; args: unknown[] }) => Served): Promise<void> {
      if (at === null) throw new Error('this execution has ended');
      thread.answer(served(at));
      await goOn();
    }

    thread.order({ project: opened.project, started: opened.started });
    await goOn();
    return {
      get wants() {
        return at?.wants ?? null;
      },
      get args() {
        return at?.args ?? [];
      },
      get outcome() {
        return outcome;
      },
      serve: () => answer(done),
      refuse: (message) => answer(() => refusal(message)),
      serveThenRefuse: (message) =>
        answer((call) => {
          const served = done(call);
          return 'error' in served ? served : refusal(message);
        }),
      async kill() {
        session.stop();
        // Its locks are free at once, whatever the script still tries.
        session.end();
        while (at !== null) await answer(done);
      },
    };
  }

  return { start, close: () => pool.close() };
}
