/**
 * Runs a built script as Google does: each execution is a fresh context with the services in it, for one person, under
 * one authorisation mode. Executions run in this thread, one after the other.
 *
 * @example
 * const executions = createExecutions({ workbook, folder: 'dist', servicesFile: 'build/services/services.js' });
 * executions.run({ person: { id: 'ann' }, call: 'rpc', args: ['open', {}] }).value;
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { TEXTS } from './backend/errors';
import { DEFAULT_SCOPES } from './backend/scopes';
import { type AuthMode, createSession, type Session } from './backend/session';
import { compiledScripts } from './compiled';
import { inZone } from './inZone';
import { refuseSyntax } from './refusedSyntax';
import type { Called, Entrance } from './services/inScript';
import type { Costs, EditEvent, LogLine, Person } from './view';
import { answerToClient, argumentsToJson } from './wire';
import type { Workbook } from './workbook';

export interface ExecutionsOptions {
  workbook: Workbook;
  /** Holds the built script's `.js` and `.html` files; `dist` unless said. */
  folder?: string;
  /** The built services; alone in its folder. */
  servicesFile?: string;
  /** Those of the folder's `appsscript.json`, where it names any. */
  scopes?: string[];
  scriptTimeZone?: string;
  /** Bound to a document; else document lock and properties are null. */
  container?: boolean;
  /** Real seconds after which a script that does not come back is ended, as a loop without end would; 60 unless said. */
  realSeconds?: number;
}

/** `client` is google.script.run; a menu item runs like one. The others are simple triggers. */
type Trigger = 'client' | 'menu' | 'onOpen' | 'onInstall' | 'onEdit';

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
interface ScriptError {
  name: 'ScriptError';
  message: string;
}

interface Outcome {
  value?: unknown;
  error?: ScriptError;
  /** Where in the answer the value was that lost it: no handler's value, no error (a `Date`, a service object). */
  lost?: string;
  costs: Costs;
  logs: LogLine[];
}

export interface Executions {
  /** Throws only where Google's client would: for arguments that may not cross. */
  run(run: Run): Outcome;
}

interface Project {
  folder: string;
  servicesFolder: string;
  scopes: string[];
  scriptTimeZone: string;
  advancedServices: string[];
  realSeconds: number;
}

interface Manifest {
  oauthScopes?: string[];
  timeZone?: string;
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

function manifest(folder: string): Manifest {
  const file = path.join(folder, 'appsscript.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

function htmlReader(folder: string): (name: string) => string | null {
  return (name) => {
    const file = path.join(folder, `${name}.html`);
    return !name.includes('..') && existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
}

/** Virtual seconds that Google gives an execution. */
const SECONDS: Record<Trigger, number> = { client: 360, menu: 360, onInstall: 30, onOpen: 30, onEdit: 30 };

const MODES: Record<Trigger, AuthMode> = {
  client: 'FULL',
  menu: 'FULL',
  onInstall: 'FULL',
  onOpen: 'LIMITED',
  onEdit: 'LIMITED',
};

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

function load(project: Project, session: Session): Loaded {
  const made: { makers?: Makers } = {};
  const ready = (makers: Makers): void => {
    made.makers = makers;
  };
  const entrance: Entrance = { call: session.call, ready };
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

function argumentsOf(run: Run, json: string, makers: Makers, authMode: AuthMode): unknown[] {
  const trigger = run.trigger ?? 'client';
  if (trigger === 'client') return makers.parse(json) as unknown[];
  if (trigger === 'menu') return [];
  const { sheetId, value, oldValue, ...place } = run.edit ?? {};
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

/** Whatever the script made of it: the end of its time cannot be caught. */
const TIME_OVER: ScriptError = { name: 'ScriptError', message: TEXTS.timeOver };

function answered(value: unknown, call: string): Pick<Outcome, 'value' | 'lost'> {
  const answer = answerToClient(value);
  if (answer.kept) return { value: answer.value };
  console.error(
    `The answer of ${call} is lost: it holds a Date or a service object at ${answer.at}. ` +
      'Google would send no value at all, and no error.',
  );
  return { value: null, lost: answer.at };
}

function runIn(
  project: Project,
  session: Session,
  run: Run,
  json: string,
  authMode: AuthMode,
): Pick<Outcome, 'value' | 'lost' | 'error'> {
  try {
    const loaded = load(project, session);
    const args = argumentsOf(run, json, loaded.makers, authMode);
    const value = callFunction(loaded, run.call, args);
    if (session.over()) return { error: TIME_OVER };
    session.end();
    return answered(run.trigger && run.trigger !== 'client' ? null : value, run.call);
  } catch (thrown) {
    if ((thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') session.stop();
    return { error: session.over() ? TIME_OVER : scriptError(thrown) };
  } finally {
    endQuietly(session);
  }
}

/** Writes made before a failure land all the same; a second failure on the way out is not told again. */
function endQuietly(session: Session): void {
  try {
    session.end();
  } catch {
    // Told already, or less telling than what the script threw itself.
  }
}

/** Executions of one built script on one workbook. */
export function createExecutions(options: ExecutionsOptions): Executions {
  const { workbook, folder = 'dist', servicesFile = 'build/services/services.js', container = true } = options;
  const said = manifest(folder);
  const project: Project = {
    folder: path.resolve(folder),
    servicesFolder: path.dirname(path.resolve(servicesFile)),
    scopes: options.scopes ?? said.oauthScopes ?? DEFAULT_SCOPES,
    scriptTimeZone: options.scriptTimeZone ?? said.timeZone ?? workbook.timeZone,
    advancedServices: (said.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
    realSeconds: options.realSeconds ?? 60,
  };
  const html = htmlReader(project.folder);
  return {
    run: (run) => {
      const trigger = run.trigger ?? 'client';
      const authMode = run.authMode ?? MODES[trigger];
      const hasUi = trigger !== 'onEdit';
      const json = argumentsToJson(run.args ?? []);
      const { scopes, scriptTimeZone, advancedServices } = project;
      const seconds = SECONDS[trigger];
      const asked = { hasUi, container, html, seconds, advancedServices };
      const rights = { person: run.person, authMode, scopes, scriptTimeZone, ...asked };
      const session = createSession(workbook.book, rights);
      const outcome = inZone(scriptTimeZone, () => runIn(project, session, run, json, authMode));
      return { ...outcome, costs: session.costs, logs: session.logs };
    },
  };
}
