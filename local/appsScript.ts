/// <reference types="google-apps-script" preserve="true" />
/**
 * Google's services for the tests of a script: a fresh set of globals on a new workbook, in the caller's own realm.
 *
 * @example
 * const { SpreadsheetApp } = createAppsScript();
 * SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').appendRow(["'007", '42']);
 */
import { DEFAULT_SCOPES } from './backend/scopes';
import { type AuthMode, createSession } from './backend/session';
import { costsSince } from './priceMeter';
import { createGlobals } from './services/globals';
import type { Costs, LogLine, Person, Quirks } from './view';
import { createWorkbook, type Workbook } from './workbook';

export interface AppsScriptOptions {
  /** OAuth scopes of the manifest; `spreadsheets.currentonly` and `script.container.ui` unless said. */
  scopes?: string[];
  /** The spreadsheet's and the script's. */
  timeZone?: string;
  /** The script's own time zone, where it differs. */
  scriptTimeZone?: string;
  locale?: string;
  /** Who runs the script: an id or a person. */
  user?: string | Person;
  authMode?: AuthMode;
  hasUi?: boolean;
  /** False: a script that is bound to no document. */
  container?: boolean;
  quirks?: Partial<Quirks>;
  /** Virtual seconds after which calls are refused, as Google ends an execution; without end unless said. */
  seconds?: number;
  /** Advanced services that the manifest turns on: `['Sheets']`. */
  advancedServices?: string[];
  /** HTML files of the project by name, without `.html`. */
  html?: Record<string, string>;
  /** An existing workbook instead of a new one. */
  workbook?: Workbook;
}

/** The globals, typed as Google's; besides them the workbook behind, and what was counted and logged. */
export interface AppsScript {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  LockService: GoogleAppsScript.Lock.LockService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Charts: typeof GoogleAppsScript.Charts;
  Logger: GoogleAppsScript.Base.Logger;
  console: Pick<typeof globalThis.console, 'log' | 'info' | 'warn' | 'error'>;
  /** Not Google's: the host's side. */
  local: {
    workbook: Workbook;
    costs: Costs;
    /** What one piece of script costs; where it throws, so does this. */
    withCosts<T>(fn: () => T): { value: T; costs: Costs };
    logs: LogLine[];
    end(): void;
  };
}

function newWorkbook({ timeZone, locale, quirks }: AppsScriptOptions): Workbook {
  const workbook = createWorkbook({
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(locale === undefined ? {} : { locale }),
    ...(quirks === undefined ? {} : { quirks }),
  });
  workbook.addSheet('Sheet1');
  return workbook;
}

/** A fresh set of globals. Everything happens in one execution that lasts until `local.end()`. */
export function createAppsScript(options: AppsScriptOptions = {}): AppsScript {
  const workbook = options.workbook ?? newWorkbook(options);
  const { user = 'user', scopes = DEFAULT_SCOPES, authMode = 'FULL', hasUi = true, container = true } = options;
  const session = createSession(workbook.book, {
    person: typeof user === 'string' ? { id: user } : user,
    scopes,
    authMode,
    hasUi,
    container,
    scriptTimeZone: options.scriptTimeZone ?? workbook.timeZone,
    html: (name) => options.html?.[name] ?? null,
    ...(options.advancedServices ? { advancedServices: options.advancedServices } : {}),
    ...(options.seconds === undefined ? {} : { seconds: options.seconds }),
  });
  const { globals } = createGlobals(session.call);
  const { costs, logs, end } = session;
  const withCosts = <T>(fn: () => T): { value: T; costs: Costs } => {
    const before = { ...costs, byKind: { ...costs.byKind } };
    const value = fn();
    return { value, costs: costsSince(before, costs) };
  };
  const local = { workbook, costs, withCosts, logs, end };
  return { ...globals, local } as unknown as AppsScript;
}
