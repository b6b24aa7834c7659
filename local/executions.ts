/**
 * Runs a built script as Google does: each execution is a fresh context with the services in it, for one person, under
 * one authorisation mode. Here they run in this thread, one after the other; `threads/` runs them side by side.
 *
 * @example
 * const executions = createExecutions({ workbook, folder: 'dist', servicesFile: 'build/services/services.js' });
 * executions.run({ person: { id: 'ann' }, call: 'rpc', args: ['open', {}] }).value;
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEXTS } from './backend/errors';
import { DEFAULT_SCOPES } from './backend/scopes';
import { type AuthMode, createSession, type Rights, type Session } from './backend/session';
import { inZone } from './inZone';
import { type Ended, type Project, type Run, runScript, type ScriptError, type Started, type Trigger } from './script';
import type { Costs, LogLine } from './view';
import { argumentsToJson } from './wire';
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

export interface Outcome extends Pick<Ended, 'value' | 'error' | 'lost'> {
  costs: Costs;
  logs: LogLine[];
}

export interface Executions {
  /** Throws only where Google's client would: for arguments that may not cross. */
  run(run: Run): Outcome;
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

/** Whatever the script made of it: the end of its time cannot be caught. */
const TIME_OVER: ScriptError = { name: 'ScriptError', message: TEXTS.timeOver };

/** Writes made before a failure land all the same; a failure of these writes is told where there was none before. */
function landed(session: Session): ScriptError | null {
  try {
    session.end();
    return null;
  } catch (thrown) {
    const { name, message } = thrown as Error;
    return { name: 'ScriptError', message: `${name}: ${message}` };
  }
}

/** One execution before it runs: who may do what, and what crosses to the script. */
export interface Opened {
  session: Session;
  project: Project;
  started: Started;
  scriptTimeZone: string;
}

/** Ends an execution's session once its script has ended, and says what the caller hears. */
export function closed({ session }: Pick<Opened, 'session'>, { value, error, lost, stuck }: Ended): Outcome {
  if (stuck) session.stop();
  const over = session.over();
  const failed = landed(session);
  const { costs, logs } = session;
  const told = over ? TIME_OVER : (error ?? failed);
  if (told) return { error: told, costs, logs };
  return { value, ...(lost === undefined ? {} : { lost }), costs, logs };
}

/** Opens executions of one built script on one workbook; who asks runs them. */
export function opener(options: ExecutionsOptions): (run: Run) => Opened {
  const { workbook, folder = 'dist', servicesFile = 'build/services/services.js', container = true } = options;
  const said = manifest(folder);
  const project: Project = {
    folder: path.resolve(folder),
    servicesFolder: path.dirname(path.resolve(servicesFile)),
    realSeconds: options.realSeconds ?? 60,
  };
  const scriptTimeZone = options.scriptTimeZone ?? said.timeZone ?? workbook.timeZone;
  const fixed: Omit<Rights, 'person' | 'authMode' | 'hasUi' | 'seconds'> = {
    scopes: options.scopes ?? said.oauthScopes ?? DEFAULT_SCOPES,
    scriptTimeZone,
    advancedServices: (said.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
    container,
    html: htmlReader(project.folder),
  };
  return ({ person, call, args = [], edit, trigger = 'client', authMode = MODES[trigger] }) => {
    const json = argumentsToJson(args);
    const rights: Rights = { ...fixed, person, authMode, hasUi: trigger !== 'onEdit', seconds: SECONDS[trigger] };
    const started: Started = { call, trigger, authMode, json, ...(edit === undefined ? {} : { edit }) };
    return { session: createSession(workbook.book, rights), project, started, scriptTimeZone };
  };
}

/** Executions of one built script on one workbook, in this thread. */
export function createExecutions(options: ExecutionsOptions): Executions {
  const open = opener(options);
  return {
    run: (run) => {
      const opened = open(run);
      const { project, session, started, scriptTimeZone } = opened;
      const ended = inZone(scriptTimeZone, () => runScript(project, session.call, started));
      return closed(opened, ended);
    },
  };
}
