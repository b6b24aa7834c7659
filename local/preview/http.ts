/** The server's door: refuses strangers, reads bodies, answers JSON. What is asked for is for `Site` to know. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { bodyOf } from './body';
import { bringsToken, refusal } from './guard';
import { doorOf, pageOrigin } from './names';
import type { Answer, Posts } from './wire';

export interface Asset {
  type: string;
  body: string | Buffer;
  /** Content security policy, where the asset is a document. */
  policy?: string;
  /** Saved under this name instead of shown. */
  saveAs?: string;
  /** The browser is to go there instead. */
  goTo?: string;
}

export interface Site {
  token: string;
  port: number;
  /** The page's own files, which hold no ticket: given without the token. */
  asset(path: string): Asset | null;
  /** What is given at the documents' name: an address that nobody can guess is enough. */
  document(path: string): Asset | null;
  /** Answers by path; null where there is none. */
  read(path: string, query: URLSearchParams): Asset | null | Promise<Asset>;
  listen(query: URLSearchParams, response: ServerResponse): void;
  posts: { [P in keyof Posts]: (body: Posts[P]['body']) => Promise<Answer<Posts[P]['answer']>> };
}

const disposition = (name: string): string => {
  const plain = name.replace(/[^\w.() -]+/g, '-');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '-')}`;
};

const send = (response: ServerResponse, status: number, { type, body, policy, saveAs, goTo }: Asset): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(policy ? { 'content-security-policy': policy } : {}),
    ...(goTo ? { location: goTo } : {}),
    ...(saveAs ? { 'content-disposition': disposition(saveAs) } : {}),
    // What is left of a message that was given up must not be read as the next one.
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(body);
};

const text = (body: string): Asset => ({ type: 'text/plain; charset=utf-8', body });
export const json = (value: unknown): Asset => ({ type: 'application/json', body: JSON.stringify(value) });

interface Reply {
  status: number;
  asset: Asset;
}

const refused = (status: number, sentence: string): Reply => ({ status, asset: text(sentence) });
const good = (asset: Asset): Reply => ({ status: 200, asset });
const nothing = (): Reply => refused(404, 'There is nothing here.');

const postReply = async (site: Site, path: string, request: IncomingMessage): Promise<Reply> => {
  if (!Object.hasOwn(site.posts, path)) return nothing();
  const body = await bodyOf(request);
  if (!body.ok) return refused(body.status, body.message);
  if (typeof body.value.client !== 'string') return refused(400, 'A message names the page that sends it.');
  const handle = site.posts[path as keyof Posts] as (body: unknown) => Promise<Answer<unknown>>;
  return good(json(await handle(body.value)));
};

/** At any other name than the page's: documents for its frames, and the way to the page. */
const replyElsewhere = (site: Site, { method, headers }: IncomingMessage, url: URL): Reply => {
  if (method !== 'GET') return refused(405, 'Only GET is known here.');
  const asset = doorOf(headers.host) === 'documents' ? site.document(url.pathname) : null;
  if (asset) return good(asset);
  if (url.pathname !== '/') return nothing();
  const goTo = `${pageOrigin(site.port)}/${url.search}`;
  return { status: 302, asset: { ...text(`The page is at ${goTo}`), goTo } };
};

/** Null where the answer is a line that stays open. */
const replyTo = async (
  site: Site,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): Promise<Reply | null> => {
  const { method, headers } = request;
  const no = refusal(headers, site.port);
  if (no !== null) return refused(403, no);
  if (doorOf(headers.host) !== 'page') return replyElsewhere(site, request, url);
  if (method !== 'GET' && method !== 'POST') return refused(405, 'Only GET and POST are known here.');
  const asset = method === 'GET' && site.asset(url.pathname);
  if (asset) return good(asset);
  if (!bringsToken(headers, url.searchParams, site.token)) return refused(403, 'Reload the page and try again.');
  if (method === 'POST') return postReply(site, url.pathname, request);
  if (url.pathname === '/events') {
    site.listen(url.searchParams, response);
    return null;
  }
  const found = await site.read(url.pathname, url.searchParams);
  return found === null ? nothing() : good(found);
};

/** One listener for all requests; a fault of ours is answered with its sentence, and the server goes on. */
export const listenerOf =
  (site: Site): RequestListener =>
  (request, response) => {
    const address = URL.canParse(request.url ?? '', 'http://localhost') ? (request.url ?? '/') : '/nothing';
    replyTo(site, request, new URL(address, 'http://localhost'), response)
      .catch((error: Error): Reply => {
        console.error(error);
        return refused(500, error.message);
      })
      .then((reply) => reply && send(response, reply.status, reply.asset));
  };
