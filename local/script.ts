/**
 * The script's side of an execution: a fresh context with the services and the built script in it, and one call of one
 * of its functions. All it knows of the workbook is `call`, so it runs beside the backend or in a thread of its own.
 */
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import type { AuthMode } from './backend/session';
import { compiledScripts } from './compiled';
import { refuseSyntax } from './refusedSyntax';
import type { Bridge } from './services/host';
import type { Called, Entrance } from './services/inScript';
import type { EditEvent, Person } from './view';
import { answerToClient } from './wire';

/** Where the built files are, and how many real seconds a script may run that does not come back. */
export interface Project {
  folder: string;
  servicesFolder: string;
  realSeconds: number;
}

/** `client` is google.script.run; a menu item runs like one. The others are simple triggers. */
export type Trigger = 'client' | 'menu' | 'onOpen' | 'onInstall' | 'onEdit';

export interface Run {
  person: Person;
  /** Name of a global function of the script. */
  call: string;
  args?: readonly unknown[];
  /** What the trigger has by default: FULL for client, menu and onInstall, LIMITED for onOpen and onEdit. */
  authMode?: AuthMode;
  trigger?: Trigger;
  /** For `onEdit`. */
  edit?: EditEvent;
}

/** As the failure handler of `google.script.run` gets it. */
export interface ScriptError {
  name: 'ScriptError';
  message: string;
}

/** What runs, with its arguments as the JSON that crossed. */
export interface Started {
  call: string;
  trigger: Trigger;
  authMode: AuthMode;
  json: string;
  edit?: EditEvent;
}

/** How a call ended. `stuck`: it did not come back in its real seconds. */
export interface Ended {
  value?: unknown;
  error?: ScriptError;
  /** Where in the answer the value was that lost it: no handler's value, no error (a `Date`, a service object). */
  lost?: string;
  stuck?: boolean;
}

type Makers = Parameters<Entrance['ready']>[0];
type Context = Record<string, unknown>;

/** One context and what is left of its real time. */
interface Loaded {
  context: Context;
  makers: Makers;
  runScript(script: Script): unknown;
}

/** The host's door, by the only name that a script's global object has too much for a moment. */
const DOOR = 'localEntrance';
const THROUGH_DOOR = new Script(`${DOOR}()`);

/** Runs scripts in a context until the real time is over; a promise of the context is settled when its script is. */
function runner(context: Context, seconds: number): Loaded['runScript'] {
  const start = performance.now();
  return (script) => {
    const left = seconds * 1000 - (performance.now() - start);
    return script.runInContext(context, { timeout: Math.max(1, Math.ceil(left)) });
  };
}

function load(project: Project, call: Bridge): Loaded {
  const made: { makers?: Makers } = {};
  const ready = (makers: Makers): void => {
    made.makers = makers;
  };
  const entrance: Entrance = { call, ready };
  const context = createContext({ [DOOR]: entrance } as Context, { microtaskMode: 'afterEvaluate' });
  for (const script of compiledScripts(project.servicesFolder)) script.runInContext(context);
  if (!made.makers) throw new Error(`no services in ${project.servicesFolder}: build them first`);
  const runScript = runner(context, project.realSeconds);
  for (const script of compiledScripts(project.folder, refuseSyntax)) runScript(script);
  return { context, makers: made.makers, runScript };
}

/** Calls a function of the script; what it answers in a promise is waited for as long as anything happens. */
function callFunction({ context, makers, runScript }: Loaded, name: string, args: unknown[]): unknown {
  const run = functionNamed(context, name);
  let called: Called = { state: 'waiting' };
  context[DOOR] = () => {
    delete context[DOOR];
    called = makers.follow(run, args);
  };
  runScript(THROUGH_DOOR);
  if (called.state === 'threw') throw called.value;
  if (called.state === 'waiting') throw new Error(`not implemented: ${name} answers a Promise that nothing settles`);
  return called.value;
}

function functionNamed(context: Context, name: string): (...args: unknown[]) => unknown {
  const found = name.endsWith('_') || !Object.hasOwn(context, name) ? undefined : context[name];
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

function argumentsOf({ trigger, json, edit, authMode }: Started, makers: Makers): unknown[] {
  if (trigger === 'client') return makers.parse(json) as unknown[];
  if (trigger === 'menu') return [];
  const { sheetId, value, oldValue, ...place } = edit ?? {};
  const range = sheetId === undefined ? {} : { range: { sheet: sheetId, ...(place as Omit<EditEvent, 'sheetId'>) } };
  return [
    makers.event({
      authMode,
      ...range,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    }),
  ];
}

/** An error as it crosses: named ScriptError, the name of what was thrown in front, nothing else kept. */
function scriptError(thrown: unknown): ScriptError {
  const error = thrown as { name?: unknown; message?: unknown } | null;
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  const message = isError ? `${String(error.name ?? 'Error')}: ${String(error.message)}` : String(thrown);
  return { name: 'ScriptError', message };
}

function answered(value: unknown, call: string): Ended {
  const answer = answerToClient(value);
  if (answer.kept) return { value: answer.value };
  console.error(
    `The answer of ${call} is lost: it holds a Date or a service object at ${answer.at}. ` +
      'Google would send no value at all, and no error.',
  );
  return { value: null, lost: answer.at };
}

/** Runs one function in a context of its own. Never throws. `call` reaches the backend; the caller ends its session. */
export function runScript(project: Project, call: Bridge, started: Started): Ended {
  try {
    const loaded = load(project, call);
    const value = callFunction(loaded, started.call, argumentsOf(started, loaded.makers));
    return answered(started.trigger === 'client' ? value : null, started.call);
  } catch (thrown) {
    const stuck = (thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { error: scriptError(thrown), stuck };
  }
}
