/** `Session`, `User`, `Utilities`, `ScriptApp`, `AuthorizationInfo`, `Logger`, `console`. */

import type { Methods } from './define';
import { enumeration } from './enums';
import { exception, type Host, type Self } from './host';

export const session: Methods<GoogleAppsScript.Base.Session, 'Session'> = {
  getScriptTimeZone: ({ host }) => host.call('script.zone'),
  getActiveUser: ({ host }) => host.make('User', {}),
  getEffectiveUser: ({ host }) => host.make('User', {}),
  getActiveUserLocale: ({ host }) => host.call<string>('person.locale').slice(0, 2),
  getTemporaryActiveUserKey: ({ host }) => host.call('person.key'),
};

/** Blank, as it is for people of other domains and without the scope that asks for it. */
export const user: Methods<GoogleAppsScript.Base.User, 'User'> = {
  getEmail: () => '',
};

function sleep({ host }: Self<'Utilities'>, ms: number): void {
  if (ms < 0 || ms > 300_000) throw exception('Invalid argument: milliseconds');
  host.call('clock.sleep', ms);
}

export const utilities: Methods<GoogleAppsScript.Utilities.Utilities, 'Utilities'> = {
  getUuid: ({ host }) => host.call('uuid'),
  formatDate: ({ host }, date: Date, zone: string, pattern: string) =>
    host.call('date.format', Number(date), zone, pattern),
  sleep,
};

export const scriptApp: Methods<GoogleAppsScript.Script.ScriptApp, 'ScriptApp'> = {
  getAuthorizationInfo: ({ host }) => host.make('AuthorizationInfo', {}),
};

export const authorizationInfo: Methods<GoogleAppsScript.Script.AuthorizationInfo, 'AuthorizationInfo'> = {
  getAuthorizationStatus: ({ host }) =>
    enumeration('AuthorizationStatus')[host.call('script.authMode') === 'NONE' ? 'REQUIRED' : 'NOT_REQUIRED'],
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
