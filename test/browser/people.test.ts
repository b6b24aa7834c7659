/** Two people at one workbook, each in a browser of their own; and a server that dies while they work. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Preview } from '../../local/preview/preview';
import { makeSmall, type Small, startSmall } from '../local/preview/smallAddOn';
import { launch } from './launch';
import { until } from './until';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Each in a browser context of their own, as on computers of their own. */
const openAs = async (url: string, name: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${url}?as=${name}`);
  await page.locator('body[data-state=ready]').waitFor();
  return page;
};

/** What the grid shows in a cell of the sheet in front, from 1. */
const shown = (page: Page, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([r, c]) => {
      // biome-ignore lint/suspicious/noExplicitAny: Univer's own handle, as a console would use it.
      const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet();
      return String(sheet.getRange(r - 1, c - 1).getValue() ?? '');
    },
    [row, column] as const,
  );

/** Types into a cell of the small book, whose columns are 100 pixels wide and rows 21 high. */
const type = async (page: Page, row: number, column: number, text: string): Promise<void> => {
  const box = await page.locator('#grid canvas').last().boundingBox();
  if (!box) throw new Error('The grid is not there.');
  await page.mouse.click(box.x + 46 + 100 * column - 50, box.y + 24 + 21 * (row - 0.5));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

describe('two people at once', () => {
  let small: Small;
  let preview: Preview;
  let ann: Page;
  let bob: Page;

  beforeAll(async () => {
    small = makeSmall({ page: true });
    preview = await startSmall(small.options);
    [ann, bob] = await Promise.all([openAs(preview.url, 'ann'), openAs(preview.url, 'bob')]);
  });
  afterAll(async () => {
    await Promise.all([ann, bob].map((page) => page.context().close()));
    await preview.close();
    small.remove();
  });

  const kept = (row: number, column: number): string => preview.workbook.text(0, row, column);

  test('each sees what the other typed', async () => {
    await type(ann, 5, 1, 'by ann');
    await until('bob sees it', async () => (await shown(bob, 5, 1)) === 'by ann');
    await type(bob, 6, 1, 'by bob');
    await until('ann sees it', async () => (await shown(ann, 6, 1)) === 'by bob');
    expect([kept(5, 1), kept(6, 1)]).toEqual(['by ann', 'by bob']);
  });

  test('both type at the same time: nothing is lost, and both see the same', async () => {
    const rows = [7, 8, 9, 10, 11, 12];
    await Promise.all([
      (async () => {
        for (const row of rows) await type(ann, row, 1, `a${row}`);
      })(),
      (async () => {
        for (const row of rows) await type(bob, row, 3, `b${row}`);
      })(),
    ]);
    for (const page of [ann, bob]) {
      for (const row of rows) {
        const both = async (): Promise<boolean> =>
          (await shown(page, row, 1)) === `a${row}` && (await shown(page, row, 3)) === `b${row}`;
        await until(`row ${row}`, both);
      }
    }
    expect(rows.map((row) => [kept(row, 1), kept(row, 3)])).toEqual(rows.map((row) => [`a${row}`, `b${row}`]));
  });

  test('what one is typing is not disturbed by what the other does to that row', async () => {
    const box = await ann.locator('#grid canvas').last().boundingBox();
    if (!box) throw new Error('The grid is not there.');
    await ann.mouse.click(box.x + 96, box.y + 24 + 21 * 12.5);
    for (const word of ['one', 'two', 'three']) {
      await ann.keyboard.type(word === 'one' ? word : ` ${word}`);
      for (const column of [1, 3]) preview.workbook.type({ id: 'bob' }, 0, 13, column, `bob ${word}`);
      await until('bob sees his own', async () => (await shown(bob, 13, 3)) === `bob ${word}`);
    }
    await ann.keyboard.press('Enter');
    await until('bob sees hers', async () => (await shown(bob, 13, 1)) === 'one two three');
    const both = ['one two three', 'bob three'];
    expect([kept(13, 1), kept(13, 3)]).toEqual(both);
    await until('she sees his', async () => (await shown(ann, 13, 3)) === 'bob three');
    expect([await shown(ann, 13, 1), await shown(ann, 13, 3)]).toEqual(both);
  });

  test('both type into one cell: the last one counts, for both', async () => {
    await Promise.all([type(ann, 14, 1, 'ann says'), type(bob, 14, 1, 'bob says')]);
    const winner = async (): Promise<boolean> =>
      (await shown(ann, 14, 1)) === kept(14, 1) && (await shown(bob, 14, 1)) === kept(14, 1);
    await until('both show what is kept', winner);
    expect(['ann says', 'bob says']).toContain(kept(14, 1));
  });

  test('a row that one inserts moves what the other sees', async () => {
    await ann.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().insertRowsAfter(1, 2);
    });
    await until('bob sees it two rows lower', async () => (await shown(bob, 7, 1)) === 'by ann');
    expect(kept(7, 1)).toBe('by ann');
  });

  test('the server knows who is there, and where', async () => {
    const headers = { 'x-token': preview.token };
    const { people } = (await (await fetch(`${preview.url}book`, { headers })).json()) as {
      people: { name: string; sheet: number }[];
    };
    expect(people.map(({ name }) => name).sort()).toEqual(['ann', 'bob']);
  });
});

/** A project of its own to start in, so that what is kept there is nobody else's. */
const makeProject = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const copied = [
    'local',
    'src',
    'sidebar',
    'build',
    'dist',
    'appsscript.json',
    'package.json',
    'esbuild.config.mjs',
    'tsconfig.base.json',
  ];
  for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true });
  const rows = Array.from({ length: 400 }, (_, row) => `${row + 1},2024-03-${(row % 28) + 10},a,text ${row}`);
  writeFileSync(path.join(folder, 'tickets.csv'), ['ID,Created,Subject,Body', ...rows].join('\n'));
  return folder;
};

describe('a server that is killed while it saves', () => {
  let folder: string;
  let server: ChildProcess;

  /** Starts it as `npm start` does, and answers its address. */
  const start = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const args = ['--import', 'tsx', 'local/preview/start.ts', 'tickets.csv', '--port', '0', '--no-open'];
      server = spawn(process.execPath, args, { cwd: folder });
      let out = '';
      const take = (chunk: Buffer): void => {
        out += chunk;
        const url = /http:\/\/localhost:\d+\//.exec(out)?.[0];
        if (url) resolve(url);
      };
      server.stdout?.on('data', take);
      server.stderr?.on('data', take);
      server.on('exit', () => reject(new Error(out)));
    });

  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill('SIGKILL');
    });

  beforeAll(() => {
    folder = makeProject();
  });
  afterAll(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has, after a restart, all that the page said was saved', async () => {
    const page = await openAs(await start(), 'ann');
    let saved = 0;
    // The last edits come while a save of the ones before is under way.
    for (let number = 1; number <= 12; number += 1) {
      await page.evaluate(
        ([text]) => {
          // biome-ignore lint/suspicious/noExplicitAny: as above.
          const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet();
          for (const row of [99, 399]) sheet.getRange(row, 3).setValue(text);
        },
        [`edit ${number}`] as const,
      );
      if (number > 3) continue;
      await page.locator('#saved', { hasText: 'Saved' }).waitFor();
      await new Promise((done) => setTimeout(done, 700));
      saved = number;
    }
    await new Promise((done) => setTimeout(done, 400));
    await kill();
    const again = await openAs(await start(), 'ann');
    for (const row of [100, 400]) {
      const text = await shown(again, row, 4);
      expect(text).toMatch(/^edit \d+$/);
      expect(Number(text.slice(5))).toBeGreaterThanOrEqual(saved);
    }
    for (const one of [page, again]) await one.context().close();
  });
});
