/** What the panel may reach by itself, and what a ticket's text may do in the page: nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page, Request } from 'playwright-core';
import type { Preview } from '../../local/preview/preview';
import { makeSmall, type Small, startSmall } from '../local/preview/smallAddOn';
import { launch } from './launch';

jest.setTimeout(60_000);

const HOSTILE = [
  '<script>globalThis.harmed = 1</script>',
  '<img src=x onerror="globalThis.harmed = 1">',
  '"><svg onload=globalThis.harmed=1>',
  'javascript:globalThis.harmed=1',
  '=HYPERLINK("javascript:globalThis.harmed=1", "click")',
];

let browser: Browser;
let small: Small;
let preview: Preview;
let page: Page;
const asked: Request[] = [];

/** Another server on this computer, and what reached it. */
const heard: string[] = [];
const stranger = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  response.setHeader('access-control-allow-origin', '*').end();
});
let elsewhere: string;

beforeAll(async () => {
  await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening));
  elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
  small = makeSmall({ page: true });
  const texts = HOSTILE.map((text) => [text, text, text]);
  small.workbook.paste({ id: 'you' }, 0, 4, 1, texts);
  small.workbook.renameSheet({ id: 'you' }, 0, HOSTILE[1] ?? '');
  small.workbook.insertSheet({ id: 'you' }, 'Data');
  preview = await startSmall(small.options);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${preview.url}?as=${encodeURIComponent(HOSTILE[1] ?? '')}`);
  await page.frameLocator('#panel iframe').locator('#notes').waitFor();
  await page.locator('body[data-state=ready]').waitFor();
  page.on('request', (request) => asked.push(request));
});

afterAll(async () => {
  await browser.close();
  await preview.close();
  stranger.close();
  stranger.closeAllConnections();
  small.remove();
});

test('text of tickets, sheets and people is never run', async () => {
  await page.keyboard.press('ArrowDown');
  await new Promise((done) => setTimeout(done, 500));
  const harmed = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'harmed' in globalThis)));
  expect(harmed).toEqual(harmed.map(() => false));
});

test('the panel’s document can neither read the page nor come by its token', async () => {
  const frame = page.frames().find((one) => one.url().includes('/document/'));
  const tried = await frame?.evaluate(async (address) => {
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        return `read ${String(await act()).slice(0, 80)}`;
      } catch (error) {
        return (error as Error).name;
      }
    };
    const opened = async (url: string): Promise<string> => {
      const other = open(url);
      for (let waited = 0; waited < 20; waited += 1) {
        await new Promise((done) => setTimeout(done, 50));
        // Reading throws where the origin is another; a blank page is what every window begins with.
        if (other && other.location.href !== 'about:blank') break;
      }
      return other?.document.documentElement.outerHTML ?? '';
    };
    return {
      origin: location.origin,
      document: await attempt(() => parent.document.title),
      token: await attempt(() => (parent as unknown as { document: Document }).document.querySelector('meta')),
      handle: await attempt(() => (parent as unknown as Record<string, unknown>).univerAPI),
      storage: await attempt(() => parent.localStorage.length),
      pageOpened: await attempt(() => opened(address)),
      ownOpened: await attempt(() => opened('/')),
    };
  }, preview.url);
  expect(tried).toEqual({
    origin: `http://127.0.0.1:${preview.port}`,
    document: 'SecurityError',
    token: 'SecurityError',
    handle: 'SecurityError',
    storage: 'SecurityError',
    pageOpened: 'SecurityError',
    ownOpened: 'SecurityError',
  });
  for (const other of page.context().pages()) if (other !== page) await other.close();
});

test('the panel’s document reaches nobody, whatever it tries', async () => {
  asked.length = 0;
  const frame = page.frames().find((one) => one.url().includes('/document/'));
  const tried = await frame?.evaluate(async (url) => {
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        return (await act()) === false ? 'refused' : 'went';
      } catch {
        return 'refused';
      }
    };
    const put = (name: string, place: 'src' | 'href' | 'data'): void => {
      const element = Object.assign(document.createElement(name), { rel: 'stylesheet', [place]: url });
      document.body.append(element);
    };
    const socket = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const line = new WebSocket(url.replace('http', 'ws'));
        line.onopen = resolve;
        line.onerror = reject;
      });
    for (const name of ['img', 'script', 'iframe', 'audio', 'embed']) put(name, 'src');
    put('link', 'href');
    put('object', 'data');
    return {
      fetch: await attempt(() => fetch(url)),
      ownServer: await attempt(() => fetch('/book')),
      socket: await attempt(socket),
      worker: await attempt(async () => {
        const worker = new Worker(url);
        await new Promise((_resolve, reject) => {
          worker.onerror = reject;
        });
      }),
    };
  }, elsewhere);
  await new Promise((done) => setTimeout(done, 500));
  expect(tried).toEqual({ fetch: 'refused', ownServer: 'refused', socket: 'refused', worker: 'refused' });
  expect(heard).toEqual([]);
  const sent: string[] = [];
  for (const request of asked) {
    const answered = await request.response().catch(() => null);
    if (answered) sent.push(request.url());
  }
  expect(sent.filter((url) => !/\/(select|run|edit)$/.test(url))).toEqual([]);
});

const LEAVING = {
  'a form': (url: string) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  'going there': (url: string) => {
    location.href = url;
  },
  'taking the page along': (url: string) => {
    if (top) top.location.href = url;
  },
};

test.each(Object.keys(LEAVING) as (keyof typeof LEAVING)[])('nor by %s', async (way) => {
  await page.reload();
  await page.frameLocator('#panel iframe').locator('#notes').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/document/'));
  // The document may be gone while it is asked.
  await frame?.evaluate(LEAVING[way], elsewhere).catch(() => undefined);
  await new Promise((done) => setTimeout(done, 500));
  expect(heard).toEqual([]);
  expect(page.url().startsWith(preview.url)).toBe(true);
});

test('the stranger would hear of anybody who got through', async () => {
  expect((await fetch(elsewhere)).status).toBe(200);
  expect(heard).toEqual(['GET /']);
});
