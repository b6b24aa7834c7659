/** What the panel may reach by itself, and what a ticket's text may do in the page: nothing. */
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

beforeAll(async () => {
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
  small.remove();
});

test('text of tickets, sheets and people is never run', async () => {
  await page.keyboard.press('ArrowDown');
  await new Promise((done) => setTimeout(done, 500));
  const harmed = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'harmed' in globalThis)));
  expect(harmed).toEqual(harmed.map(() => false));
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
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
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
  }, 'http://127.0.0.1:9/');
  await new Promise((done) => setTimeout(done, 500));
  expect(tried).toEqual({ fetch: 'refused', ownServer: 'refused', socket: 'refused', worker: 'refused' });
  const sent: string[] = [];
  for (const request of asked) {
    const answered = await request.response().catch(() => null);
    if (answered) sent.push(request.url());
  }
  expect(sent.filter((url) => !/\/(select|run|edit)$/.test(url))).toEqual([]);
});
