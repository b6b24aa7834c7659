/** The main job as a person does it: open, set up, tag by keyboard, check, summary, periods; then read it all back. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { createExecutions } from '../../local/executions';
import { type Preview, startPreview } from '../../local/preview/preview';
import { createWorkbook, type Workbook } from '../../local/workbook';
import { demoDump } from '../../tools/demoDump';
import { faultsOfPanel } from './accessFaults';
import { launch } from './launch';

jest.setTimeout(180_000);

const USERS_COLUMNS = 10;
const dump = demoDump();

let browser: Browser;
let preview: Preview;
let workbook: Workbook;
let page: Page;
let panel: FrameLocator;
const foreign: string[] = [];
const faults: string[] = [];

const ticketsSheet = () => workbook.sheetNamed(dump.tab)?.id ?? -1;
const text = (row: number, column: number): string => workbook.text(ticketsSheet(), row, column);
const headerRow = (): string[] => Array.from({ length: 15 }, (_, index) => text(1, index + 1));
const cell = (row: number, name: string): string => text(row, headerRow().indexOf(name) + 1);
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}`);
}

const everyUserCell = (): string =>
  JSON.stringify(
    Array.from({ length: dump.rows.length + 1 }, (_, row) =>
      Array.from({ length: USERS_COLUMNS }, (_unused, column) => text(row + 1, column + 1)),
    ),
  );

let before: string;

beforeAll(async () => {
  workbook = createWorkbook({ name: dump.name });
  workbook.addSheet(dump.tab, [dump.header, ...dump.rows]);
  before = everyUserCell();
  const executions = createExecutions({ workbook, folder: 'dist' });
  const options = { workbook, executions, addOnName: 'Tagsheet', page: 'build/preview', file: null, port: 0 };
  const started = await startPreview({ ...options, delay: 300 });
  if (!started) throw new Error('No free port.');
  preview = started;
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
  page.on('request', (request) => {
    const own = [preview.url, preview.documents, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!own) foreign.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(preview.url);
  panel = page.frameLocator('iframe');
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

const frame = async (): Promise<Frame> => {
  const content = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!content) throw new Error('The panel is not open.');
  return content;
};

/** The ticket's number as the panel shows it. */
const openTicket = async (): Promise<string> =>
  (await panel.locator('article').textContent())?.match(/#(\S+)/)?.[1] ?? '';

test('setup by a new user', async () => {
  await panel.getByText('Welcome to Tagsheet').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  await page.keyboard.type('Maya');
  await press('Enter');
  await panel.getByText('600 tickets').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Next' }).click();
  await panel.getByText('Take them over as tagged').click();
  await panel.getByRole('button', { name: 'Next' }).click();
  await panel.getByText('Starter list').click();
  expect(await faultsOfPanel(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Next' }).click();
  await panel.getByRole('button', { name: 'Start tagging' }).click();
  await panel.getByText(/\d+ of 600/).waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  expect(headerRow().slice(USERS_COLUMNS)).toEqual(['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside']);
  expect(workbook.sheetNamed('Tag log')?.hidden).toBe(true);
});

test('twenty tickets by keyboard alone: each Enter shows the next ticket in the next frame', async () => {
  const tagged: string[] = [];
  const content = await frame();
  for (let index = 0; index < 20; index += 1) {
    const id = await openTicket();
    tagged.push(id);
    await press(String((index % 9) + 1));
    // Enter is sent inside the page, and the page is asked in its next frame: no answer of the server can have come.
    const next = await content.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
          (document.activeElement ?? document.body).dispatchEvent(enter);
          requestAnimationFrame(() => setTimeout(() => resolve(document.querySelector('article')?.textContent ?? '')));
        }),
    );
    expect(next).not.toContain(`#${id} `);
    expect(next).toMatch(/#\d+/);
  }
  expect(new Set(tagged).size).toBe(20);
  await panel.getByText('all saved').waitFor({ timeout: 30_000 });
  const rows = dump.rows.flatMap((row, index) => (tagged.includes(String(row[0])) ? [index + 2] : []));
  expect(rows.map((row) => cell(row, 'Tagged by'))).toEqual(rows.map(() => 'Maya'));
  const rowOf = (id = ''): number => dump.rows.findIndex((row) => String(row[0]) === id) + 2;
  expect(cell(rowOf(tagged[0]), 'Tag')).toBe('Order Inquiry');
  expect(cell(rowOf(tagged[1]), 'Tag')).toBe('Order Change');
});

test('undo, put aside with a reason, Not a contact, and a subtag found by typing', async () => {
  const undone = await openTicket();
  await press('1', 'Enter');
  await until('the next ticket', async () => (await openTicket()) !== undone);
  await press('Control+z');
  await until('the undone ticket is back', async () => (await openTicket()) === undone);
  await press('-');
  const asked = await openTicket();
  await press('*', '1');
  await press('Enter');
  await until('the ticket after the one put aside', async () => (await openTicket()) !== asked);
  const spam = await openTicket();
  await press('/', 'Enter');
  const typed = await openTicket();
  await page.keyboard.type('charged tw');
  await press('Enter', 'Enter');
  await until('everything saved', async () => (await panel.getByText('all saved').count()) > 0);
  const row = (id: string) => dump.rows.findIndex((each) => String(each[0]) === id) + 2;
  expect([cell(row(undone), 'Tag'), cell(row(undone), 'Put aside')]).toEqual(['', 'Later']);
  expect(cell(row(asked), 'Tag')).toBe('');
  expect(cell(row(asked), 'Put aside')).not.toBe('');
  expect(cell(row(spam), 'Tag')).toBe('Not a contact');
  expect([cell(row(typed), 'Tag'), cell(row(typed), 'Subtag')]).toEqual(['Billing & Payment', 'Charged twice']);
});

test('keys after "Show row" do not land in the grid', async () => {
  await panel.getByRole('button', { name: 'Show row' }).click();
  await page.waitForTimeout(1200);
  await page.keyboard.type('zzz');
  await press('Escape');
  expect(everyUserCell()).toBe(before);
});

const menu = async (item: string): Promise<void> => {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: item }).click();
};

test('the check finds the demo’s mistakes and writes nothing', async () => {
  const version = workbook.version;
  await menu('Check tags');
  await panel.getByText('“Order Inqury”').waitFor();
  await panel.getByText('→ Order Inquiry').first().waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  expect(workbook.version).toBe(version);
  await panel.getByText('“Order Inqury”').click();
  await press('3');
  await panel.getByText(/Row \d+ is selected/).waitFor();
  await panel.getByRole('button', { name: 'Back' }).click();
});

test('summary and periods, one click each, with the numbers of the sheet', async () => {
  await menu('Build the summary');
  await panel.getByText('“Summary” is ready').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Go on tagging' }).click();
  await menu('Build the periods');
  await panel.getByText('“Periods” is ready').waitFor();
  const summary = workbook.sheetNamed('Summary');
  expect(summary?.charts).toHaveLength(1);
  const periods = workbook.sheetNamed('Periods')?.id ?? -1;
  const days = [5, 6, 7].map((row) => [workbook.text(periods, row, 1), workbook.text(periods, row, 2)]);
  expect(days).toEqual([
    ['2025-11-02', '2025-11-15'],
    ['2026-03-02', '2026-03-13'],
    ['2026-06-08', '2026-06-19'],
  ]);
});

test('the command line counts the same on the same dump', () => {
  const folder = mkdtempSync(join(tmpdir(), 'main-job-'));
  const rows = workbook.rows(ticketsSheet()).map(({ cells }) =>
    Array.from({ length: 15 }, (_, index) => {
      const value = cells[index];
      return value?.t === 'd' ? new Date(Number(value.v)).toISOString() : String(value?.v ?? '');
    }),
  );
  const tags = workbook
    .rows(workbook.sheetNamed('Tags')?.id ?? -1)
    .map(({ cells }) => cells.map((each) => each?.v ?? ''));
  writeFileSync(join(folder, 'dump.csv'), Papa.unparse(rows));
  writeFileSync(join(folder, 'tags.csv'), Papa.unparse(tags));
  const args = ['node_modules/tsx/dist/cli.mjs', 'tools/report.ts', join(folder, 'dump.csv')];
  const run = spawnSync(process.execPath, [
    ...args,
    '--tags',
    join(folder, 'tags.csv'),
    '--json',
    join(folder, 'out.json'),
  ]);
  expect(String(run.stderr)).toBe('');
  const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  const sheet = workbook.sheetNamed('Summary')?.id ?? -1;
  const shown = (label: string) => {
    const row = workbook.rows(sheet).find(({ cells }) => cells[0]?.v === label);
    return Number(row?.cells[2]?.v);
  };
  expect(report.tickets).toBe(600);
  expect([report.tagged, report.aside, report.notAContact, report.uncategorized]).toEqual(
    ['Tagged', 'Put aside', 'Not a contact', 'Uncategorized'].map(shown),
  );
  expect(report.tags[0].count).toBe(shown(report.tags[0].tag));
});

test('nothing left this computer, nothing broke, and the user’s columns are as they were', () => {
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  expect(everyUserCell()).toBe(before);
});
