/** Who may talk to the local server: this computer's own browser, on a page that the server itself gave out. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { doorOf } from './names';

const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Why a request is refused, null where it is not. A foreign `Host` means that somebody's name was pointed at this
 * computer, a foreign `Origin` that another site's page asks.
 */
export const refusal = ({ host, origin }: IncomingHttpHeaders, port: number): string | null => {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  const isOwn = (named: string | undefined): boolean => {
    const full = named && !/:\d+$/.test(named) ? `${named}:80` : named;
    return full !== undefined && hosts.includes(full.toLowerCase());
  };
  if (!isOwn(host)) return 'This server answers only to localhost.';
  if (origin === undefined) return null;
  // A document of the add-on's is another site too: all that it may ask for goes through the page.
  const from = /^http:\/\/(.*)$/.exec(origin)?.[1];
  return isOwn(from) && doorOf(from) === 'page' ? null : 'Other sites may not use this server.';
};

/** Whether a request brings the token of this start, in its header or its address. One without is of an earlier start. */
export const bringsToken = (headers: IncomingHttpHeaders, query: URLSearchParams, token: string): boolean => {
  const brought = Buffer.from(String(headers['x-token'] ?? query.get('token') ?? ''));
  const wanted = Buffer.from(token);
  return brought.length === wanted.length && timingSafeEqual(brought, wanted);
};
