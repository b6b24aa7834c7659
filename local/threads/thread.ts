/** What runs in a thread: one script after the other, each in a context of its own. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { runScript } from '../script';
import { bridgeOver, type Order, type Word } from './line';

const { port, bell } = workerData as { port: MessagePort; bell: Int32Array };
const call = bridgeOver(port, bell);

port.on('message', ({ project, started }: Order) => {
  const ended = runScript(project, call, started);
  port.postMessage({ ended } satisfies Word);
});
