import type { RowView } from '../../view';
import type { Answer, Book, Posts, Push } from '../wire';

const token = document.querySelector<HTMLMetaElement>('meta[name="token"]')?.content ?? '';

/** Tells this page apart from others on the same workbook. */
export const client = crypto.randomUUID();

const GONE = 'The local server does not answer. Is `npm start` still running? Start it again and reload this page.';

const read = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(response.status === 403 ? 'The server was restarted: reload this page.' : GONE);
  return response.json();
};

const reach = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(path, init).catch(() => {
    throw new Error(GONE);
  });

/** Sends one message; the answer as it is, a refusal included. */
export const ask = async <P extends keyof Posts>(
  path: P,
  body: Omit<Posts[P]['body'], 'client'>,
): Promise<Answer<Posts[P]['answer']>> => {
  const headers = { 'content-type': 'application/json', 'x-token': token };
  const response = await reach(path, { method: 'POST', headers, body: JSON.stringify({ ...body, client }) });
  return (await read(response)) as Answer<Posts[P]['answer']>;
};

/** As `ask`, for messages that always have an answer: a refusal is thrown as an `Error` with its sentence. */
export const post = async <P extends keyof Posts>(
  path: P,
  body: Omit<Posts[P]['body'], 'client'>,
): Promise<Posts[P]['answer']> => {
  const answer = await ask(path, body);
  if ('value' in answer) return answer.value;
  throw new Error('error' in answer ? answer.error.message : 'The answer was lost.');
};

const get = async (path: string): Promise<unknown> => read(await reach(path, { headers: { 'x-token': token } }));

/** The workbook as this person last saw it. */
export const getBook = async (person: string): Promise<Book> =>
  (await get(`/book?as=${encodeURIComponent(person)}`)) as Book;

/** Where a browser fetches a file itself, it sends no header. */
export const fileAddress = (path: string): string => `${path}?token=${encodeURIComponent(token)}`;

/** Rows `from` on, at most `count`; those with nothing in them are left out. */
export const getRows = async (sheet: number, from: number, count: number): Promise<RowView[]> =>
  (await get(`/rows?sheet=${sheet}&from=${from}&count=${count}`)) as RowView[];

/** Calls `push` with each message, and `up` whenever the connection comes or goes. */
export const listen = (since: number, push: (message: Push) => void, up: (connected: boolean) => void): void => {
  const source = new EventSource(`/events?client=${client}&since=${since}&token=${token}`);
  source.onmessage = ({ data }) => push(JSON.parse(data) as Push);
  source.onopen = () => up(true);
  source.onerror = () => up(false);
};
