/** A page's side of the preview's server, without a browser. */
import { request } from 'node:http';
import type { Preview } from '../../../local/preview/preview';
import type { Push } from '../../../local/preview/wire';

export interface Got {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

export interface Line {
  got: Push[];
  /** Waits until what came fits; fails after four seconds. */
  until(done: (got: Push[]) => boolean): Promise<Push[]>;
  close(): void;
}

export interface Visitor {
  /** GET, or POST where there is a body; headers as said, and no others but the host. */
  ask(path: string, headers?: Record<string, string>, body?: unknown): Promise<Got>;
  /** A POST as the page sends it; the answer must be there. */
  post(path: string, body: object): Promise<unknown>;
  /** A GET as the page sends it. */
  get(path: string): Promise<unknown>;
  /** What the server pushes to this page from now on. */
  listen(): Promise<Line>;
}

const LOOPBACK = '127.0.0.1';

/** Documents are asked for at one name, the page and the workbook at the other. */
const hostFor = (path: string, port: number): string =>
  `${/^\/(document\/|google-script)/.test(path) ? '127.0.0.1' : 'localhost'}:${port}`;

const PATIENCE = 4000;

/** Node's own client, since `fetch` does not let a test lie about Host and Origin. */
const asking =
  (preview: Preview): Visitor['ask'] =>
  (path, headers = {}, body = undefined) =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const host = hostFor(path, preview.port);
      const sent = { host, ...headers };
      const asked = request({ host: LOOPBACK, port: preview.port, path, method, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('latin1'),
            headers: response.headers,
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });

const listening = (preview: Preview, client: string): Promise<Line> =>
  new Promise((resolve, reject) => {
    const got: Push[] = [];
    let heard = (): void => undefined;
    let left = '';
    const path = `/events?client=${client}&since=${preview.workbook.version}&token=${preview.token}`;
    const asked = request(
      { host: LOOPBACK, port: preview.port, path, headers: { host: hostFor(path, preview.port) } },
      (response) => {
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          const lines = (left + chunk).split('\n');
          left = lines.pop() ?? '';
          for (const line of lines) if (line.startsWith('data: ')) got.push(JSON.parse(line.slice(6)));
          heard();
        });
        response.on('error', () => undefined);
        resolve({ got, close: () => asked.destroy(), until });
      },
    );
    const until: Line['until'] = (done) =>
      new Promise((found, failed) => {
        const late = setTimeout(() => failed(new Error(`Not told; only ${JSON.stringify(got)}`)), PATIENCE);
        heard = () => {
          if (!done(got)) return;
          clearTimeout(late);
          found(got);
        };
        heard();
      });
    asked.on('error', reject);
    asked.end();
  });

const answerOf = ({ status, body }: Got): unknown => {
  if (status !== 200) throw new Error(`${status}: ${body}`);
  return JSON.parse(Buffer.from(body, 'latin1').toString('utf8'));
};

/** `client`: the page's number. */
export const visit = (preview: Preview, client = 'c'): Visitor => {
  const ask = asking(preview);
  const headers = { 'x-token': preview.token };
  return {
    ask,
    post: async (path, body) => answerOf(await ask(path, headers, { client, ...body })),
    get: async (path) => answerOf(await ask(path, headers)),
    listen: () => listening(preview, client),
  };
};
