/** All services of a script, made over one bridge to a backend. */
import { advancedSheets } from './advanced';
import { type AnyMethods, prototypeFor } from './define';
import { eventMaker } from './events';
import { type Bridge, createHost } from './host';
import type { Kind } from './insides';
import { METHODS } from './methods';
import { consoleOf } from './system';

const TOP = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Charts',
  'Logger',
] as const;

const prototypes = new Map<Kind, object>();

/** Built when first needed, so that an execution pays only for the classes it meets. */
function prototypeOf(kind: Kind): object {
  let prototype = prototypes.get(kind);
  if (!prototype) {
    prototype = prototypeFor(kind, METHODS[kind] as AnyMethods);
    prototypes.set(kind, prototype);
  }
  return prototype;
}

type AppsScriptGlobals = {
  [K in (typeof TOP)[number]]: object;
} & { console: object; Sheets?: object };

/** The services under their global names, and a maker of trigger events. */
export function createGlobals(bridge: Bridge) {
  const host = createHost(bridge, prototypeOf);
  const globals = { console: consoleOf(host) } as AppsScriptGlobals;
  for (const name of TOP) globals[name] = host.make(name, {});
  if (host.call<string[]>('script.advanced').includes('Sheets')) globals.Sheets = advancedSheets(host);
  return { globals, makeEvent: eventMaker(host) };
}
