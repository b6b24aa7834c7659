/** The line of one thread to the backend: it asks, and stands still until it is answered. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Ended, Project, Started } from '../script';
import type { Bridge } from '../services/host';

/** What a thread is told: run this. */
export interface Order {
  project: Project;
  started: Started;
}

/** What a thread says: it needs a call served, or its script has ended. */
export type Word = { wants: string; args: unknown[] } | { ended: Ended };

/** How a call was served. */
export type Served = { value: unknown } | { error: { name: string; message: string } };

const WAITING = 0;
const ANSWERED = 1;

/** The thread's end: each call is sent, and the thread sleeps until the answer is there. `bell` is shared. */
export const bridgeOver =
  (port: MessagePort, bell: Int32Array): Bridge =>
  (wants, args) => {
    Atomics.store(bell, 0, WAITING);
    port.postMessage({ wants, args } satisfies Word);
    // A ring for the answer before may come late and wake this call too early.
    while (Atomics.load(bell, 0) === WAITING) Atomics.wait(bell, 0, WAITING);
    const { message: served } = receiveMessageOnPort(port) as { message: Served };
    if ('error' in served) throw Object.assign(new Error(served.error.message), { name: served.error.name });
    return served.value;
  };

/** The host's end: the answer first, then the bell. */
export function answerOver(port: MessagePort, bell: Int32Array, served: Served): void {
  port.postMessage(served);
  Atomics.store(bell, 0, ANSWERED);
  Atomics.notify(bell, 0);
}
