/** A panel's door to the script: as the browser's, it answers within a minute or says that nobody knows. */
import type { Outcome } from '../../local/executions';
import type { Person } from '../../local/view';
import type { Call } from '../../sidebar/state/ports';
import type { Args, Method, Reply } from '../../src/contract';
import type { SentSave, World } from './world';

const UNKNOWN_AFTER = 60_000;

export interface Client {
  call: Call;
  /** The page is gone: answers on their way reach nobody. */
  close(): void;
}

const forNow = (message: string): Reply<never> => ({ ok: false, error: { code: 'time-out', message, retry: true } });

const sentSave = (method: Method, args: unknown): SentSave | null => {
  if (method !== 'save') return null;
  const { operation, choices, revision } = args as Args<'save'>;
  return { operation, choices, revision };
};

/** What Google hands over of an outcome; null where nothing arrives at all. */
function replyOf(outcome: Outcome | null): Reply<never> | null {
  if (outcome === null) return null;
  return outcome.error === undefined ? (outcome.value as Reply<never>) : forNow(outcome.error.message);
}

export function createClient(world: World, person: Person): Client {
  let open = true;
  const call: Call = (method, args) =>
    new Promise((resolve) => {
      let waiting = true;
      const hear = (reply: Reply<never>): void => {
        if (!waiting || !open) return;
        waiting = false;
        cancel();
        if (method === 'save') world.watch.heard(person, args as Args<'save'>, reply);
        resolve(reply);
      };
      const cancel = world.time.after(UNKNOWN_AFTER, () => hear(forNow('No answer for 60 s.')));
      if (world.isOffline(person)) return;
      const save = sentSave(method, args);
      world.request({
        person,
        what: save === null ? method : `save ${save.operation}`,
        run: { person, call: 'rpc', args: [method, args] },
        save,
        edited: [],
        over(outcome) {
          const reply = replyOf(outcome);
          if (reply !== null) hear(reply);
        },
      });
    });
  return {
    call,
    close() {
      open = false;
    },
  };
}
