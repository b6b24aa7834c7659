/** Opens the real panel, built as for Google, in a real browser on a fake server. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Args, Method } from '../../../src/contract';
import { launch } from '../../browser/launch';
import type { FakeServer } from '../fakeServer';

/** One HTML file, everything inlined. */
async function panelHtml(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['sidebar/panel.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    outfile: 'panel.js',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  });
  const output = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const template = await readFile('sidebar/panel.html', 'utf8');
  return template
    .replace('/*css*/', () => output('.css').trim())
    .replace('/*js*/', () => output('.js').trim().replaceAll('</', '<\\/'));
}

/** As much of google.script.run as the panel uses; `rpcHost` is the test's own function. */
const GOOGLE = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    rpc: (method, args) => { rpcHost(method, args).then(done, failed); },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

const ADDRESS = 'http://panel.test/';

interface OpenedPanel {
  page: Page;
  /** Addresses asked for besides the page itself. */
  requests: string[];
}

interface PanelOptions {
  /** Milliseconds a call takes. */
  delay?: number;
  height?: number;
}

async function openPanel(
  browser: Browser,
  html: string,
  server: FakeServer,
  options: PanelOptions,
): Promise<OpenedPanel> {
  const { delay = 0, height = 500 } = options;
  const context = await browser.newContext({ viewport: { width: 300, height } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) requests.push(request.url());
  });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.exposeFunction('rpcHost', async (method: Method, args: never) => {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return server.call(method, args as Args<typeof method>);
  });
  await page.addInitScript(GOOGLE);
  await page.goto(ADDRESS);
  return { page, requests };
}

export interface Panels {
  /** The built panel, one HTML file. */
  html(): string;
  /** Opens it on this server; it is closed after the test. */
  open(server: FakeServer, options?: PanelOptions): Promise<OpenedPanel>;
  /** The same, on the tagging screen. */
  tagging(server: FakeServer, options?: PanelOptions): Promise<OpenedPanel>;
}

/** One browser and one built panel for the tests of a file. */
export function usePanels(): Panels {
  let browser: Browser;
  let html: string;
  const pages: Page[] = [];

  beforeAll(async () => {
    [browser, html] = await Promise.all([launch(), panelHtml()]);
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(() => browser.close());

  const open: Panels['open'] = async (server, options = {}) => {
    const opened = await openPanel(browser, html, server, options);
    pages.push(opened.page);
    return opened;
  };

  return {
    html: () => html,
    open,
    async tagging(server, options) {
      const opened = await open(server, options);
      await opened.page.waitForSelector('#box');
      return opened;
    },
  };
}

export const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
