/** Threads that are kept for the next script: starting one takes longer than most scripts run. */
import path from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { answerOver, type Order, type Served, type Word } from './line';

/** One thread, seen from here. At most one word is under way at a time. */
export interface Thread {
  order(order: Order): void;
  answer(served: Served): void;
  /** The next thing it says; rejects where the thread died. */
  word(): Promise<Word>;
}

export interface Pool {
  take(): Thread;
  giveBack(thread: Thread): void;
  close(): Promise<void>;
}

/** Words that came before they were asked for, and askers that came before their word. */
function mailbox(port: MessagePort, worker: Worker): () => Promise<Word> {
  const words: Word[] = [];
  let asker: { resolve(word: Word): void; reject(error: Error): void } | null = null;
  let died: Error | null = null;
  port.on('message', (word: Word) => {
    if (asker === null) words.push(word);
    else asker.resolve(word);
    asker = null;
  });
  worker.on('error', (error) => {
    died = error;
    asker?.reject(error);
  });
  return () =>
    new Promise((resolve, reject) => {
      const word = words.shift();
      if (word !== undefined) resolve(word);
      else if (died !== null) reject(died);
      else asker = { resolve, reject };
    });
}

function startThread(file: string): Thread & { worker: Worker } {
  const { port1: port, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(file, { workerData: { port: port2, bell }, transferList: [port2] });
  const word = mailbox(port, worker);
  return {
    worker,
    order: (order) => port.postMessage(order),
    answer: (served) => answerOver(port, bell, served),
    word,
  };
}

/** `file`: the built `thread.cjs`. Threads are started when none is free. */
export function createPool(file = 'build/threads/thread.cjs'): Pool {
  const free: Thread[] = [];
  const workers: Worker[] = [];
  return {
    take() {
      const kept = free.pop();
      if (kept) return kept;
      const thread = startThread(path.resolve(file));
      workers.push(thread.worker);
      return thread;
    },
    giveBack: (thread) => void free.push(thread),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
