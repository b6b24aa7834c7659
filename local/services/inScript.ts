/**
 * What runs first in a script's own realm: takes the bridge off the global object, puts the services on it, and hands
 * the host two makers of this realm's values. The script itself comes afterwards and finds nothing of this.
 */

import type { EventData } from './events';
import { createGlobals } from './globals';
import type { Bridge } from './host';

/** What became of a call; a promise is settled once this realm's microtasks have run, if it is ever. */
export interface Called {
  state: 'waiting' | 'answered' | 'threw';
  value?: unknown;
}

export interface Entrance {
  call: Bridge;
  /** Given back to the host: values from JSON text, a trigger's event, and a function's call, all of this realm. */
  ready(makers: {
    parse(json: string): unknown;
    event(data: EventData): object;
    follow(run: (...args: unknown[]) => unknown, args: unknown[]): Called;
  }): void;
}

function follow(run: (...args: unknown[]) => unknown, args: unknown[]): Called {
  const value = run(...args);
  if (!(value instanceof Promise)) return { state: 'answered', value };
  const called: Called = { state: 'waiting' };
  value.then(
    (settled) => Object.assign(called, { state: 'answered', value: settled }),
    (thrown) => Object.assign(called, { state: 'threw', value: thrown }),
  );
  return called;
}

function installVirtualDate(now: () => number): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

const place = globalThis as unknown as Record<string, unknown>;
const entrance = place.localEntrance as Entrance;
delete place.localEntrance;

const { globals, makeEvent } = createGlobals(entrance.call);
for (const [name, value] of Object.entries(globals)) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
if (entrance.call('clock.virtual', [])) installVirtualDate(() => Number(entrance.call('clock.now', [])));
entrance.ready({ parse: (json) => JSON.parse(json) as unknown, event: makeEvent, follow });
