import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { savedWorkbook } from '../../../local/preview/files';
import { listenLocally } from '../../../local/preview/port';
import { type Preview, startPreview } from '../../../local/preview/preview';
import type { Push } from '../../../local/preview/wire';
import { makeSmall, PANEL, type Small, startSmall } from './smallAddOn';

let small: Small;
let preview: Preview;

beforeEach(async () => {
  small = makeSmall({ page: false });
  preview = await startSmall(small.options);
});

afterEach(async () => {
  await preview.close();
  small.remove();
});

interface Got {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** Node's own client, since `fetch` does not let a test lie about Host and Origin. */
const ask = (path: string, headers: Record<string, string> = {}, body?: unknown, host = '127.0.0.1'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request({ host, port: preview.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });

const token = async (): Promise<string> => /name="token" content="([^"]+)"/.exec((await ask('/')).body)?.[1] ?? '';

const post = async (path: string, body: object): Promise<unknown> => {
  const { status, body: text } = await ask(path, { 'x-token': await token() }, { client: 'c', ...body });
  expect(status).toBe(200);
  return JSON.parse(text);
};

/** What the server pushes to one page, until `done` says that is enough. */
const pushes = (done: (got: Push[]) => boolean): Promise<Push[]> =>
  new Promise((resolve, reject) => {
    const got: Push[] = [];
    const path = `/events?client=c&since=${preview.workbook.version}`;
    const asked = request({ host: '127.0.0.1', port: preview.port, path }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        for (const line of chunk.split('\n')) if (line.startsWith('data: ')) got.push(JSON.parse(line.slice(6)));
        if (!done(got)) return;
        asked.destroy();
        resolve(got);
      });
      response.on('error', () => undefined);
    });
    asked.on('error', (error) => (done(got) ? undefined : reject(error)));
    asked.end();
  });

describe('who may talk to it', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('answers as %s', async (name) => {
    expect((await ask('/', { host: `${name}:${preview.port}` })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost', 'localhost:1', 'localhost.evil.example:PORT', '192.168.0.2:PORT'])(
    'refuses the host %s',
    async (host) => {
      for (const path of ['/', '/book', '/events?client=c&since=0', '/document/1']) {
        expect((await ask(path, { host: host.replace('PORT', String(preview.port)) })).status).toBe(403);
      }
    },
  );

  test.each(['https://evil.example', 'null', 'http://localhost:1', 'https://localhost:PORT'])(
    'refuses the origin %s',
    async (text) => {
      const origin = text.replace('PORT', String(preview.port));
      expect((await ask('/book', { origin })).status).toBe(403);
      const answer = await ask(
        '/edit',
        { origin, 'x-token': await token() },
        { client: 'c', edit: { kind: 'addSheet' } },
      );
      expect(answer.status).toBe(403);
      expect(preview.workbook.sheets()).toHaveLength(1);
    },
  );

  test('takes its own origin', async () => {
    expect((await ask('/book', { origin: `http://localhost:${preview.port}` })).status).toBe(200);
  });

  test('takes no message without the token of this start', async () => {
    for (const headers of [{}, { 'x-token': 'guessed' }] as Record<string, string>[]) {
      expect((await ask('/edit', headers, { client: 'c', edit: { kind: 'addSheet' } })).status).toBe(403);
    }
    expect(preview.workbook.sheets()).toHaveLength(1);
  });

  test('knows neither other paths nor methods of objects', async () => {
    for (const path of ['/nothing', '/../package.json', '/document/0', '/document/99']) {
      expect((await ask(path)).status).toBe(404);
    }
    expect((await ask('/toString', { 'x-token': await token() }, {})).status).toBe(404);
  });
});

describe('the page and the add-on’s documents', () => {
  test('the page asks nobody but this server', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('serves the panel as the add-on made it, byte for byte, after google.script', async () => {
    await post('/open', { person: { id: 'you' } });
    const { body, headers } = await ask('/document/1');
    expect(body).toBe(`<!doctype html><script src="/google-script.js"></script>${PANEL}`);
    expect(String(headers['content-security-policy'])).not.toContain('connect-src');
    expect((await ask('/google-script.js')).body).toContain('withSuccessHandler');
  });

  test('opening makes the menu and shows what the first item shows', async () => {
    const waiting = pushes((got) => got.length >= 2);
    await post('/open', { person: { id: 'you' } });
    expect(await waiting).toEqual([
      {
        kind: 'ui',
        event: {
          kind: 'menu',
          person: 'you',
          addon: true,
          caption: 'Small',
          items: [
            expect.objectContaining({ caption: 'Show panel', functionName: 'showPanel' }),
            expect.objectContaining({ kind: 'separator' }),
            expect.objectContaining({ caption: 'Say hello', functionName: 'sayHello' }),
          ],
        },
      },
      { kind: 'ui', event: { kind: 'sidebar', title: 'Small panel', document: '/document/1' } },
    ]);
  });
});

describe('edits and runs', () => {
  const type = (text: string, column = 2) =>
    post('/edit', { edit: { kind: 'enter', sheet: 0, row: 2, column, texts: [[text]] } });

  test('what is typed is parsed by the workbook and fires onEdit', async () => {
    await type('007');
    expect(preview.workbook.text(0, 2, 2)).toBe('7');
    expect(preview.workbook.text(0, 2, 4)).toBe('edited to 7');
  });

  test('tells the page of both', async () => {
    const waiting = pushes((got) => got.some(({ kind }) => kind === 'changes'));
    await type('x', 1);
    const [push] = await waiting;
    expect(push).toMatchObject({ kind: 'changes', changes: { rows: [{ sheet: 0, rows: [{ row: 2 }] }] } });
  });

  test('a refusal comes back as its sentence, and nothing changes', async () => {
    await post('/open', { person: { id: 'you', access: 'view' } });
    const answer = await type('x');
    expect(answer).toMatchObject({ error: { message: expect.stringContaining('permission') } });
    expect(preview.workbook.text(0, 2, 2)).toBe('first');
  });

  test('runs a function with its arguments; the selection is the page’s', async () => {
    expect(await post('/run', { name: 'read', args: [2, 1] })).toEqual({ value: 'a1' });
    await post('/select', { selection: { sheet: 0, ranges: [{ sheet: 0, row: 3, column: 2, rows: 1, columns: 2 }] } });
    expect(await post('/run', { name: 'selected', args: [] })).toEqual({ value: 'B3:C3' });
  });

  test('says what failed, hides what is private, loses what Google loses', async () => {
    const error = (message: string) => ({ error: { name: 'ScriptError', message: expect.stringContaining(message) } });
    expect(await post('/run', { name: 'fails', args: [] })).toEqual(error('No such ticket'));
    expect(await post('/run', { name: 'secret_', args: [] })).toEqual(error('secret_'));
    const { error: loud } = console;
    console.error = () => undefined;
    expect(await post('/run', { name: 'date', args: [] })).toEqual({ lost: true });
    console.error = loud;
  });

  test('what a script shows comes after what it wrote', async () => {
    const waiting = pushes((got) => got.some(({ kind }) => kind === 'ui'));
    await post('/run', { name: 'write', args: [5, 1, 'new'] });
    await post('/run', { name: 'show', args: [5] });
    expect((await waiting).map(({ kind }) => kind)).toEqual(['changes', 'ui']);
  });
});

describe('what is kept', () => {
  test('a restart finds the workbook as it was left', async () => {
    await post('/edit', { edit: { kind: 'enter', sheet: 0, row: 9, column: 1, texts: [['kept']] } });
    await preview.close();
    const { workbook } = savedWorkbook(String(small.options.file), false);
    expect(workbook?.text(0, 9, 1)).toBe('kept');
    expect(existsSync(`${small.options.file}.${process.pid}.part`)).toBe(false);
    expect(savedWorkbook(String(small.options.file), true).workbook).toBeNull();
  });

  test('a damaged file is put aside and told', () => {
    const file = `${small.folder}/damaged.json`;
    writeFileSync(file, '{"sheets":');
    const { workbook, remark } = savedWorkbook(file, false);
    expect(workbook).toBeNull();
    expect(remark).toContain('damaged.json.damaged');
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"sheets":');
  });
});

test('a taken port is told, on either address', async () => {
  expect(await startPreview({ ...small.options, port: preview.port })).toBeNull();
  const other = await listenLocally(0, () => () => undefined);
  expect(other?.port).not.toBe(preview.port);
  await other?.close();
});

test('an answer takes as long as was asked for', async () => {
  await preview.close();
  preview = await startSmall({ ...small.options, delay: 300 });
  const before = performance.now();
  await post('/run', { name: 'read', args: [2, 1] });
  expect(performance.now() - before).toBeGreaterThanOrEqual(295);
});
