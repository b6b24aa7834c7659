/** `google.script.run` and `google.script.host` for a document of the add-on's, put before the document itself. */
import { argumentsToJson } from '../../wire';
import { otherName } from '../names';

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const IN_FLIGHT = 10;

const waiting = new Map<number, Handlers>();
const queued: (() => void)[] = [];
let calls = 0;

/** No other page may have this document in a frame, nor hear what it says. */
const PAGE = otherName(location.origin);

const tell = (message: object): void => parent.postMessage(message, PAGE);

const call = (name: string, args: unknown[], handlers: Handlers): void => {
  const sent = JSON.parse(argumentsToJson(args)) as unknown[];
  calls += 1;
  const id = calls;
  const go = (): void => {
    waiting.set(id, handlers);
    tell({ kind: 'run', id, name, args: sent });
  };
  if (waiting.size < IN_FLIGHT) go();
  else queued.push(go);
};

const scriptError = ({ name, message }: { name: string; message: string }): Error => {
  const error = new Error(message);
  error.name = name;
  return error;
};

addEventListener('message', ({ data, source, origin }: MessageEvent) => {
  if (source !== parent || origin !== PAGE || data?.kind !== 'answer') return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  queued.shift()?.();
  if (!handlers) return;
  const more = 'userObject' in handlers ? [handlers.userObject] : [];
  if (data.lost) return;
  if (!data.error) handlers.success?.(data.value, ...more);
  else if (handlers.failure) handlers.failure(scriptError(data.error), ...more);
  else throw scriptError(data.error);
});

/** Google knows the script's functions by name; those ending in `_` are private. `then` would make it look a promise. */
const runner = (handlers: Handlers): object => {
  const chained: Record<string, (value: unknown) => object> = {
    withSuccessHandler: (success) => runner({ ...handlers, success: success as Handler }),
    withFailureHandler: (failure) => runner({ ...handlers, failure: failure as Handler }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chained, {
    get: (own, name) => {
      if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) return undefined;
      return own[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
};

const host = (method: string) => (value?: unknown) => tell({ kind: 'host', method, value });

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: host('close'),
        setHeight: host('setHeight'),
        setWidth: host('setWidth'),
        editor: { focus: host('focus') },
        origin: location.origin,
      },
    },
  },
});
