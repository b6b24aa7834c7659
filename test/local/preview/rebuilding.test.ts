/** Source files that change while the preview runs, on a project of three small files. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepBuilding, type Rebuilding } from '../../../local/preview/rebuilding';
import type { Push } from '../../../local/preview/wire';

jest.setTimeout(60_000);

const ENTRIES = ['onInstall', 'onOpen', 'onEdit', 'showTagsheet', 'checkTags', 'buildSummary', 'buildPeriods'];

let folder: string;
let rebuilding: Rebuilding | null = null;
let told: Push[];
let heard: () => void;
const cwd = process.cwd();

const at = (name: string): string => path.join(folder, name);
const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const server = (answer: string): string =>
  [...ENTRIES, 'rpc'].map((name) => `export const ${name} = (): string => '${answer}';`).join('\n');

/** What is told next. */
const next = async (): Promise<Push | undefined> => {
  if (told.length === 0) await new Promise<void>((resolve) => (heard = resolve));
  return told.shift();
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rebuilding-'));
  symlinkSync(path.resolve('node_modules'), at('node_modules'));
  copyFileSync('esbuild.config.mjs', at('esbuild.config.mjs'));
  put('appsscript.json', '{}');
  put('src/main.ts', server('first'));
  put('sidebar/panel.html', '<style>/*css*/</style><script>/*js*/</script>');
  put('sidebar/panel.tsx', `document.title = 'first';`);
  put('local/preview/page/page.ts', `document.title = 'first';`);
  told = [];
  heard = () => undefined;
  process.chdir(folder);
  rebuilding = keepBuilding(at('esbuild.config.mjs'), (push) => {
    told.push(push);
    heard();
  });
  await rebuilding.ready;
  // What was never built is new, whatever changes first.
  put('src/main.ts', server('second'));
  const kinds = [await next(), await next()].map((push) => push?.kind === 'rebuilt' && push.what);
  expect(kinds.sort()).toEqual(['panel', 'server']);
});

afterAll(() => {
  process.chdir(cwd);
  rebuilding?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const dist = (name: string): string => readFileSync(at(name), 'utf8');

test('the server’s code alone, where only it changed', async () => {
  put('src/main.ts', server('third'));
  expect(await next()).toEqual({ kind: 'rebuilt', what: 'server' });
  expect(dist('dist/Code.js')).toContain('third');
});

test('the panel alone, its document included', async () => {
  put('sidebar/panel.html', '<i></i><style>/*css*/</style><script>/*js*/</script>');
  expect(await next()).toEqual({ kind: 'rebuilt', what: 'panel' });
  put('sidebar/panel.tsx', `document.title = 'new title';`);
  expect(await next()).toEqual({ kind: 'rebuilt', what: 'panel' });
  expect(dist('dist/sidebar.html')).toMatch(/<i><\/i>.*new title/s);
});

test('the page', async () => {
  put('local/preview/page/page.ts', `document.title = 'another';`);
  expect(await next()).toEqual({ kind: 'rebuilt', what: 'page' });
  expect(dist('build/preview/page.js')).toContain('another');
});

test('what does not build is told with its place, and the last good build stays', async () => {
  put('src/main.ts', 'export const onOpen = (');
  expect(await next()).toEqual({ kind: 'broken', problem: expect.stringMatching(/^src\/main\.ts:1: Unexpected/) });
  expect(dist('dist/Code.js')).toContain('third');
  put('src/main.ts', server('fourth'));
  expect(await next()).toEqual({ kind: 'rebuilt', what: 'server' });
  expect(dist('dist/Code.js')).toContain('fourth');
});

test('a file saved as it was tells nothing', async () => {
  put('src/main.ts', server('fourth'));
  put('src/notes.txt', 'no source');
  await new Promise((done) => setTimeout(done, 400));
  put('sidebar/panel.tsx', `document.title = 'last';`);
  expect(await next()).toEqual({ kind: 'rebuilt', what: 'panel' });
  expect(told).toEqual([]);
});
