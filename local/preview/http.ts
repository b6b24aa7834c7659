/** The server's door: refuses strangers, reads bodies, answers JSON. What is asked for is for `Site` to know. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { refusal } from './guard';
import type { Answer, Posts } from './wire';

export interface Asset {
  type: string;
  body: string | Buffer;
  /** Content security policy, where the asset is a document. */
  policy?: string;
}

export interface Site {
  token: string;
  port: number;
  asset(path: string): Asset | null;
  /** JSON by path; null where there is none. */
  read(path: string, query: URLSearchParams): unknown;
  listen(query: URLSearchParams, response: ServerResponse): void;
  posts: { [P in keyof Posts]: (body: Posts[P]['body']) => Promise<Answer<Posts[P]['answer']>> };
}

const BODY_LIMIT = 64 * 1024 * 1024;

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error('That is more than one message may hold.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const send = (response: ServerResponse, status: number, { type, body, policy }: Asset): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(policy ? { 'content-security-policy': policy } : {}),
  });
  response.end(body);
};

const text = (body: string): Asset => ({ type: 'text/plain; charset=utf-8', body });
const json = (value: unknown): Asset => ({ type: 'application/json', body: JSON.stringify(value) });

interface Reply {
  status: number;
  asset: Asset;
}

const NOTHING: Reply = { status: 404, asset: text('There is nothing here.') };

const readReply = (site: Site, url: URL): Reply => {
  const asset = site.asset(url.pathname);
  if (asset) return { status: 200, asset };
  const value = site.read(url.pathname, url.searchParams);
  return value === null ? NOTHING : { status: 200, asset: json(value) };
};

const postReply = async (site: Site, path: string, request: IncomingMessage): Promise<Reply> => {
  if (!Object.hasOwn(site.posts, path)) return NOTHING;
  const handle = site.posts[path as keyof Posts] as (body: unknown) => Promise<Answer<unknown>>;
  return { status: 200, asset: json(await handle(await bodyOf(request))) };
};

const replyTo = async (site: Site, request: IncomingMessage, url: URL): Promise<Reply> => {
  const { method = 'GET', headers } = request;
  const no = refusal({ method, headers }, site);
  if (no !== null) return { status: 403, asset: text(no) };
  if (method === 'GET') return readReply(site, url);
  if (method === 'POST') return postReply(site, url.pathname, request);
  return { status: 405, asset: text('Only GET and POST are known here.') };
};

/** One listener for all requests; a fault of ours is answered with its sentence, and the server goes on. */
export const listenerOf =
  (site: Site): RequestListener =>
  (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET', headers } = request;
    if (method === 'GET' && url.pathname === '/events' && refusal({ method, headers }, site) === null) {
      site.listen(url.searchParams, response);
      return;
    }
    replyTo(site, request, url)
      .catch((error: Error): Reply => {
        console.error(error);
        return { status: 500, asset: text(error.message) };
      })
      .then(({ status, asset }) => send(response, status, asset));
  };
