/** Who may talk to the preview's server, and how much they may say. */
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { BODY_LIMIT } from '../../../local/preview/body';
import type { Preview } from '../../../local/preview/preview';
import { makeSmall, type Small, startSmall } from './smallAddOn';
import { type Visitor, visit } from './visitor';

let small: Small;
let preview: Preview;
let page: Visitor;

beforeEach(async () => {
  small = makeSmall({ page: false });
  preview = await startSmall(small.options);
  page = visit(preview);
});

afterEach(async () => {
  await preview.close();
  small.remove();
});

const OWN_FILES = ['/', '/page.js', '/page.css'];
const READS = ['/book', '/rows?sheet=0&from=1&count=9', '/file', '/download.xlsx', '/events?client=c&since=0'];
const POSTS = ['/open', '/edit', '/select', '/run', '/menu', '/conditions', '/panelAgain', '/undo'];
const ADD_SHEET = { client: 'c', edit: { kind: 'addSheet' } };

const withToken = (path: string, token: string): string => `${path}${path.includes('?') ? '&' : '?'}token=${token}`;

describe('the host', () => {
  test.each(['localhost', 'LOCALHOST'])('answers as %s', async (name) => {
    expect((await page.ask('/', { host: `${name}:${preview.port}` })).status).toBe(200);
  });

  test.each(['127.0.0.1', '[::1]'])('as %s it shows the way to the page, and gives nothing of it', async (name) => {
    const host = `${name}:${preview.port}`;
    const { status, headers, body } = await page.ask('/?as=ann', { host });
    expect({ status, to: headers.location }).toEqual({ status: 302, to: `${preview.url}?as=ann` });
    expect(body).not.toContain(preview.token);
    for (const path of ['/page.js', ...READS]) {
      expect((await page.ask(withToken(path, preview.token), { host })).status).toBe(404);
    }
    expect((await page.ask('/edit', { host, 'x-token': preview.token }, ADD_SHEET)).status).toBe(405);
    expect(preview.workbook.sheets()).toHaveLength(1);
  });

  test('documents and their script are given at their own name alone', async () => {
    expect((await page.ask('/google-script.js')).status).toBe(200);
    for (const name of ['localhost', '[::1]']) {
      const { status } = await page.ask(withToken('/google-script.js', preview.token), {
        host: `${name}:${preview.port}`,
      });
      expect(status).toBe(404);
    }
  });

  test.each(['evil.example', 'localhost', 'localhost:1', 'localhost.evil.example:PORT', '192.168.0.2:PORT'])(
    'refuses the host %s',
    async (text) => {
      const host = text.replace('PORT', String(preview.port));
      for (const path of [...OWN_FILES, ...READS]) {
        expect((await page.ask(withToken(path, preview.token), { host })).status).toBe(403);
      }
      expect((await page.ask('/edit', { host, 'x-token': preview.token }, ADD_SHEET)).status).toBe(403);
      expect(preview.workbook.sheets()).toHaveLength(1);
    },
  );

  test('listens on no other address of this computer', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address: host } of others) {
      const connected = await new Promise((resolve) => {
        const socket = connect({ host, port: preview.port }, () => resolve(true));
        socket.on('error', () => resolve(false));
      });
      expect({ host, connected }).toEqual({ host, connected: false });
    }
    expect((await page.ask('/')).status).toBe(200);
  });
});

describe('the origin', () => {
  test.each(['https://evil.example', 'null', 'http://localhost:1', 'https://localhost:PORT', 'http://127.0.0.1:PORT'])(
    'refuses %s, token or not',
    async (text) => {
      const headers = { origin: text.replace('PORT', String(preview.port)), 'x-token': preview.token };
      for (const path of [...OWN_FILES, ...READS]) expect((await page.ask(path, headers)).status).toBe(403);
      expect((await page.ask('/edit', headers, ADD_SHEET)).status).toBe(403);
      expect(preview.workbook.sheets()).toHaveLength(1);
    },
  );

  test('takes its own', async () => {
    const headers = { origin: `http://localhost:${preview.port}`, 'x-token': preview.token };
    expect((await page.ask('/book', headers)).status).toBe(200);
    expect((await page.ask('/edit', headers, ADD_SHEET)).status).toBe(200);
    expect(preview.workbook.sheets()).toHaveLength(2);
  });
});

describe('the token of this start', () => {
  test.each(READS)('nothing is read at %s without it', async (path) => {
    expect((await page.ask(path)).status).toBe(403);
    expect((await page.ask(path, { 'x-token': 'guessed' })).status).toBe(403);
    expect((await page.ask(withToken(path, 'x'.repeat(preview.token.length)))).status).toBe(403);
  });

  test.each(READS.slice(0, -1))('%s is read with it, in a header or in the address', async (path) => {
    expect((await page.ask(path, { 'x-token': preview.token })).status).toBe(200);
    expect((await page.ask(withToken(path, preview.token))).status).toBe(200);
  });

  test.each(POSTS)('%s does nothing without it', async (path) => {
    const before = preview.workbook.version;
    const body = { ...ADD_SHEET, person: { id: 'x' }, name: 'write', args: [2, 1, 'x'] };
    for (const headers of [{}, { 'x-token': 'guessed' }] as Record<string, string>[]) {
      expect((await page.ask(path, headers, body)).status).toBe(403);
    }
    expect(preview.workbook.version).toBe(before);
  });

  test('the page itself brings it, and each start has another', async () => {
    expect((await page.ask('/')).body).toContain(`name="token" content="${preview.token}"`);
    const other = await startSmall({ ...small.options, file: null });
    expect(other.token).not.toBe(preview.token);
    expect(preview.token.length).toBeGreaterThanOrEqual(32);
    await other.close();
  });

  test('the page’s own files hold nothing of the workbook', async () => {
    const bodies = await Promise.all(OWN_FILES.map(async (path) => (await page.ask(path)).body));
    expect(bodies.join()).not.toMatch(/Small book|first/);
  });
});

describe('paths and methods', () => {
  const NOWHERE = [
    '/nothing',
    '/../package.json',
    '/..%2fpackage.json',
    '/page.js/../../package.json',
    '//etc/passwd',
    '/document/0',
    '/document/1',
    '/rows/../kept.json',
    '/download.xlsx/../../kept.json',
    '/file?path=/etc/passwd',
  ];
  test.each(NOWHERE)('%s gives no file', async (path) => {
    const { status, body } = await page.ask(path, { 'x-token': preview.token });
    if (path.startsWith('/file')) expect(JSON.parse(body)).toBe(small.options.file);
    else expect(status).toBe(404);
  });

  test('knows no methods of objects', async () => {
    for (const path of ['/toString', '/constructor', '/__proto__']) {
      expect((await page.ask(path, { 'x-token': preview.token }, { client: 'c' })).status).toBe(404);
    }
  });

  test.each(['not an object', [], null, {}, { client: 1 }])('%j is no message', async (body) => {
    expect((await page.ask('/edit', { 'x-token': preview.token }, body)).status).toBe(400);
  });
});

/** Sends the head and then as much as the server takes; answers what came back, and how much was sent. */
const flood = (head: string[], piece: (size: number) => string): Promise<{ answer: string; sent: number }> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: preview.port });
    const chunk = piece(1024 * 1024);
    let answer = '';
    let sent = 0;
    const more = (): void => {
      while (!answer && sent < 2 * BODY_LIMIT) {
        sent += 1024 * 1024;
        if (!socket.write(chunk)) return;
      }
    };
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
      socket.end();
    });
    socket.on('drain', more);
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, sent }));
    const host = `host: localhost:${preview.port}`;
    socket.write(`${['POST /edit HTTP/1.1', host, `x-token: ${preview.token}`, ...head].join('\r\n')}\r\n\r\n`);
    more();
  });

describe('how much a message may hold', () => {
  test('one that says it is too large is refused before it is read', async () => {
    const { answer, sent } = await flood([`content-length: ${BODY_LIMIT + 1}`], () => '');
    expect(answer).toContain('413');
    expect(answer).toContain('more than one message may hold');
    expect(sent).toBeGreaterThan(0);
  });

  test('one that does not say so is refused while it comes', async () => {
    const { answer, sent } = await flood(
      ['transfer-encoding: chunked'],
      (size) => `${size.toString(16)}\r\n${' '.repeat(size)}\r\n`,
    );
    expect(answer).toContain('413');
    expect(sent).toBeLessThan(2 * BODY_LIMIT);
    expect((await page.ask('/')).status).toBe(200);
  });

  test('a large paste goes through', async () => {
    const texts = Array.from({ length: 2000 }, () => ['x'.repeat(1000)]);
    await page.post('/edit', { edit: { kind: 'enter', sheet: 0, row: 2, column: 1, texts } });
    expect(preview.workbook.text(0, 2001, 1)).toHaveLength(1000);
  });
});

describe('what a browser may do with what it gets', () => {
  test('the page asks nobody but this server, and runs no script but the server’s files', async () => {
    const policy = String((await page.ask('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`frame-src http://127.0.0.1:${preview.port};`);
    expect(policy.replace(/frame-src [^;]+/, '')).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('no other site may use or guess at any answer', async () => {
    for (const path of [...OWN_FILES, ...READS.slice(0, -1)]) {
      const { headers } = await page.ask(path, { 'x-token': preview.token });
      expect(headers).toMatchObject({
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    }
  });

  test('a download has a name that every system takes, and bytes of a workbook', async () => {
    const odd = makeSmall({ page: false, name: 'Q1/2024: "Tickets" \u{1F600}\r\n..' });
    const other = await startSmall(odd.options);
    const { status, headers, body } = await visit(other).ask(withToken('/download.xlsx', other.token));
    expect({ status, begins: body.slice(0, 2) }).toEqual({ status: 200, begins: 'PK' });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Q1-2024- -Tickets- ---.xlsx"; filename*=UTF-8''${encodeURIComponent('Q1-2024- -Tickets- \u{1F600}--.xlsx')}`,
    );
    await other.close();
    odd.remove();
  });
});
