/** Who may talk to the local server: this computer's own browser, on a page that the server itself gave out. */
import type { IncomingHttpHeaders } from 'node:http';

const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Why a request is refused, null where it is not. A foreign `Host` means that somebody's name was pointed at this
 * computer, a foreign `Origin` that another site's page asks, a missing token that the page is from an earlier start.
 */
export const refusal = (
  request: { method: string; headers: IncomingHttpHeaders },
  server: { port: number; token: string },
): string | null => {
  const { host, origin } = request.headers;
  const hosts = NAMES.map((name) => `${name}:${server.port}`);
  const isOwn = (named: string | undefined): boolean => {
    const full = named && !/:\d+$/.test(named) ? `${named}:80` : named;
    return full !== undefined && hosts.includes(full.toLowerCase());
  };
  if (!isOwn(host)) return 'This server answers only to localhost.';
  if (origin !== undefined && !(origin.startsWith('http://') && isOwn(origin.slice('http://'.length)))) {
    return 'Other sites may not use this server.';
  }
  if (request.method !== 'GET' && request.headers['x-token'] !== server.token) return 'Reload the page and try again.';
  return null;
};
