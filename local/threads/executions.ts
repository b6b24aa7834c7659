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
import type { Session } from '../backend/session';
import { closed, type ExecutionsOptions, type Opened, type Outcome, opener } from '../executions';
import type { Ended, Run } from '../script';
import type { Served, Word } from './line';
import { createPool, type Pool, type Thread } from './pool';

export interface ThreadedOptions extends ExecutionsOptions {
  /** The built thread; `build/threads/thread.cjs` unless said. */
  threadFile?: string;
  /** Threads that several workbooks use one after the other; whoever made it closes it. */
  pool?: Pool;
}

/** Where an execution stands whose script has ended: what it buffered is not public yet, and its locks are held. */
export const ENDING = 'end';

/** One running execution. Each method answers when it stands still again, or is over. */
export interface Execution {
  /** The operation that it stands at, `ENDING` once its script has ended, null once it is over. */
  readonly wants: string | null;
  /** Its arguments, plain. */
  readonly args: readonly unknown[];
  /** What its caller hears, null while it runs. */
  readonly outcome: Outcome | null;
  /** Does the call; at `ENDING`, publishes what is left and gives the locks back. */
  serve(): Promise<void>;
  /** The call throws, and nothing of it is done. */
  refuse(message: string): Promise<void>;
  /** The call is done, and throws all the same: as a time-out of Google's does. */
  serveThenRefuse(message: string): Promise<void>;
  /** Ends it where it stands: what it had not published is lost, its locks are given back. */
  kill(): Promise<void>;
  /** Makes public what it has buffered so far, as Google may at any moment; a failure of that is told at the next call. */
  publish(): void;
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

interface Call {
  wants: string;
  args: unknown[];
}

/** Serves calls to a session; what went wrong while nobody waited is told at the next of them. */
function serving(session: Session) {
  let late: Served | null = null;
  return {
    serve({ wants, args }: Call): Served {
      const failed = late;
      late = null;
      if (failed !== null) return failed;
      try {
        return { value: session.call(wants, args) };
      } catch (thrown) {
        return failure(thrown);
      }
    },
    publish(): void {
      try {
        session.flush();
      } catch (thrown) {
        late = failure(thrown);
      }
    },
  };
}

/** The next call that somebody has to decide, or how the script ended. */
async function nextWord(thread: Thread, serve: (call: Call) => Served): Promise<Word> {
  for (;;) {
    const word = await thread.word();
    if (!('wants' in word) || !ALWAYS_SERVED.test(word.wants)) return word;
    thread.answer(serve(word));
  }
}

async function execution(opened: Opened, thread: Thread, over: () => void): Promise<Execution> {
  const { session } = opened;
  const { serve, publish } = serving(session);
  let outcome: Outcome | null = null;
  let at = await nextWord(thread, serve);

  const finish = ({ ended }: { ended: Ended }): void => {
    outcome = closed(opened, ended);
    over();
  };

  async function answer(served: (call: Call) => Served): Promise<void> {
    if (!('wants' in at)) throw new Error('this script has ended');
    thread.answer(served(at));
    at = await nextWord(thread, serve);
  }

  return {
    get wants() {
      if (outcome !== null) return null;
      return 'wants' in at ? at.wants : ENDING;
    },
    get args() {
      return 'wants' in at ? at.args : [];
    },
    get outcome() {
      return outcome;
    },
    publish,
    async serve() {
      if ('wants' in at) await answer(serve);
      else if (outcome === null) finish(at);
    },
    refuse: (message) => answer(() => refusal(message)),
    serveThenRefuse: (message) =>
      answer((call) => {
        const served = serve(call);
        return 'error' in served ? served : refusal(message);
      }),
    async kill() {
      session.stop();
      // Its locks are free at once, whatever the script still tries.
      session.end();
      while ('wants' in at) await answer(serve);
      if (outcome === null) finish(at);
    },
  };
}

/** Executions of one built script on one workbook, each in a thread of its own. Close them: threads keep Node running. */
export function createThreadedExecutions(options: ThreadedOptions): ThreadedExecutions {
  const open = opener({ ...options, realSeconds: REAL_SECONDS });
  const pool = options.pool ?? createPool(options.threadFile);
  return {
    start(run) {
      const opened = open(run);
      const thread = pool.take();
      thread.order({ project: opened.project, started: opened.started });
      return execution(opened, thread, () => pool.giveBack(thread));
    },
    close: async () => {
      if (options.pool === undefined) await pool.close();
    },
  };
}
