/** `Session`, `User`, `ScriptApp`, `AuthorizationInfo`, `Logger`, `console`. */

import type { Methods } from './define';
import { enumeration } from './enums';
import type { Host } from './host';

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';

export const session: Methods<GoogleAppsScript.Base.Session, 'Session'> = {
  getScriptTimeZone: ({ host }) => host.call('script.zone'),
  getTimeZone: ({ host }) => host.call('script.zone'),
  getUser: ({ host }) => host.make('User', {}),
  getActiveUser: ({ host }) => host.make('User', {}),
  getEffectiveUser: ({ host }) => host.make('User', {}),
  getActiveUserLocale: ({ host }) => host.call<string>('person.locale').slice(0, 2),
  getTemporaryActiveUserKey: ({ host }) => host.call('person.key'),
};

/** Blank in simple triggers, and without the scope that asks for it. */
export const user: Methods<GoogleAppsScript.Base.User, 'User'> = {
  getEmail: ({ host }) =>
    host.call('script.authMode') === 'FULL' && host.call<string[]>('script.scopes').includes(EMAIL)
      ? host.call('person.email')
      : '',
};

const noTriggers = (): object[] => [];

export const scriptApp: Methods<GoogleAppsScript.Script.ScriptApp, 'ScriptApp'> = {
  getAuthorizationInfo: ({ host }) => host.make('AuthorizationInfo', {}),
  getScriptId: ({ host }) => `script-of-${host.call<string>('book.id')}`,
  getService: ({ host }) => host.make('Service', {}),
  getInstallationSource: () => enumeration('InstallationSource').NONE,
  getProjectTriggers: noTriggers,
  getUserTriggers: noTriggers,
};

export const authorizationInfo: Methods<GoogleAppsScript.Script.AuthorizationInfo, 'AuthorizationInfo'> = {
  getAuthorizationStatus: ({ host }) =>
    enumeration('AuthorizationStatus')[isAuthorised(host) ? 'NOT_REQUIRED' : 'REQUIRED'],
  getAuthorizationUrl: ({ host }) =>
    isAuthorised(host) ? null : `https://script.google.com/macros/d/${host.call<string>('book.id')}/authorize`,
};

const isAuthorised = (host: Host): boolean => host.call('script.authMode') !== 'NONE';

/** A script that is published nowhere. */
export const service: Methods<GoogleAppsScript.Script.Service, 'Service'> = {
  getUrl: () => null,
  isEnabled: () => false,
};

/** Logged values as text: strings as they are, the rest as JSON. */
const text = (values: unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))).join(' ');

const format = (values: unknown[]): string => {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || !/%[sdijo]/.test(first)) return text(values);
  return first.replace(/%[sdijo]/g, () => (rest.length > 0 ? text([rest.shift()]) : ''));
};

export const logger: Methods<GoogleAppsScript.Base.Logger, 'Logger'> = {
  log: ({ host, me }, ...values: unknown[]) => {
    host.call('log', 'log', format(values));
    return me;
  },
  getLog: ({ host }) =>
    host
      .call<string[]>('log.read')
      .map((line) => `${line}\n`)
      .join(''),
  clear: ({ host }) => void host.call('log.clear'),
};

/** The script's `console`: lines reach the host, nothing else does. */
export function consoleOf(host: Host): object {
  const level =
    (name: string) =>
    (...values: unknown[]): void => {
      host.call('log', name, format(values));
    };
  return { log: level('log'), info: level('info'), warn: level('warn'), error: level('error') };
}
