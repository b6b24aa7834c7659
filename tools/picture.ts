/** The README's picture, taken from the running preview: `npm run picture`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { createExecutions } from '../local/executions';
import { newWorkbook } from '../local/preview/files';
import { startPreview } from '../local/preview/preview';
import type { Workbook } from '../local/workbook';
import { ensureChromium } from './chromium';
import { demoDump } from './demoDump';

const FILE = 'tools/picture.png';

function demoWorkbook(): Workbook {
  const { name, tab, header, rows } = demoDump();
  return newWorkbook({ name, tab, rows: [header, ...rows], remarks: [] });
}

async function setUp(page: Page, panel: FrameLocator): Promise<void> {
  const next = () => panel.getByRole('button', { name: 'Next' }).click();
  await panel.getByText('Welcome to Tagsheet').waitFor();
  await page.keyboard.type('Maya');
  await page.keyboard.press('Enter');
  await panel.getByText('600 tickets').waitFor();
  await next();
  await panel.getByText('Take them over as tagged').click();
  await next();
  await panel.getByText('Starter list').click();
  await next();
  await panel.getByRole('button', { name: 'Start tagging' }).click();
  await panel.getByText(/\d+ of 600/).waitFor();
}

/** A few decisions, at a pace a person could keep, then one half made. */
async function tagSome(page: Page, panel: FrameLocator): Promise<void> {
  for (const keys of ['15', '22', '4', '19', '0', '3', '42', '61']) {
    for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
    await page.waitForTimeout(700);
  }
  await panel.getByText('all saved').waitFor();
  await panel.getByRole('button', { name: 'Show row' }).click();
  await page.waitForTimeout(1500);
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  await page.waitForTimeout(500);
}

async function take(): Promise<void> {
  const workbook = demoWorkbook();
  const executions = createExecutions({ workbook, folder: 'dist' });
  const folder = mkdtempSync(path.join(tmpdir(), 'picture-'));
  const file = path.join(folder, 'workbook.json');
  const page = { workbook, executions, addOnName: 'Tagsheet', page: 'build/preview', file, port: 0 };
  const preview = await startPreview(page);
  if (!preview) throw new Error('No port is free for the preview.');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await tab.goto(preview.url);
  const panel = tab.frameLocator('iframe');
  await setUp(tab, panel);
  await tagSome(tab, panel);
  await tab.screenshot({ path: FILE });
  await browser.close();
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
}

take().catch((thrown: Error) => {
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 1;
});
