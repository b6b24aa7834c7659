import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createExecutions } from '../../local/executions';
import { type Preview, startPreview } from '../../local/preview/preview';
import { createWorkbook, type Workbook } from '../../local/workbook';
import type { ExportFixture } from '../exports/fixture';
import { hubspotFr } from '../exports/hubspotFr';
import { jira } from '../exports/jira';
import { salesforceDe } from '../exports/salesforceDe';
import { zendesk } from '../exports/zendesk';
import { faultsOfPanel } from './accessFaults';
import { launch } from './launch';

jest.setTimeout(120_000);

let browser: Browser;
const previews: Preview[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  for (const preview of previews) await preview.close();
});

interface Seen {
  page: Page;
  panel: FrameLocator;
  workbook: Workbook;
}

/** The panel on a spreadsheet that holds the export, at the first step of setup. */
async function opened({ tool, header, rows }: ExportFixture): Promise<Seen> {
  const workbook = createWorkbook({ name: tool });
  workbook.addSheet('Export', [header, ...rows]);
  const executions = createExecutions({ workbook, folder: 'dist' });
  const options = { workbook, executions, addOnName: 'Tagsheet', page: 'build/preview', file: null, port: 0 };
  const preview = await startPreview({ ...options, delay: 0 });
  if (!preview) throw new Error('No free port.');
  previews.push(preview);
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.goto(preview.url);
  const panel = page.frameLocator('iframe');
  await panel.getByText('Welcome to Tagsheet').waitFor({ timeout: 60_000 });
  await page.keyboard.type('Maya');
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Your tickets' }).waitFor();
  return { page, panel, workbook };
}

const next = (panel: FrameLocator): Promise<void> => panel.getByRole('button', { name: 'Next' }).click();

/** The header chosen for a role, as the list shows it. */
const chosen = (panel: FrameLocator, role: string): Promise<string | null> =>
  panel
    .getByRole('combobox', { name: new RegExp(`^${role}`) })
    .first()
    .evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.textContent ?? null);

async function throughToTagging({ panel }: Seen): Promise<void> {
  await panel.getByRole('heading', { name: 'Tags in your sheet' }).waitFor();
  await next(panel);
  await panel.getByText('Starter list').click();
  await next(panel);
  await panel.getByRole('button', { name: 'Start tagging' }).click();
  await panel.locator('article').waitFor();
}

test('Zendesk: all is found at a glance, the missing text is told, nothing is asked', async () => {
  const seen = await opened(zendesk);
  const { page, panel } = seen;
  const roles = ['Date', 'Ticket ID', 'Subject', 'Content', 'Channel', 'Customer'];
  const found = await Promise.all(roles.map((role) => chosen(panel, role)));
  expect(found).toEqual(['Created at', 'Id', 'Subject', '—', 'Via', 'Requester']);
  await panel.getByText('No message text in this export. Add that column, or tag by subject and link.').waitFor();
  await panel.getByText('More columns (4 found)').click();
  expect(await chosen(panel, 'Satisfaction')).toBe('Satisfaction Score');
  expect(await faultsOfPanel(page)).toEqual([]);
  await next(panel);
  await throughToTagging(seen);
  await panel.getByText('#481 · 5 Jan 2026 09:12 · Web form').waitFor();
  await panel.getByText('No message text in this export.').waitFor();
});

test('Jira: month names need no question', async () => {
  const seen = await opened(jira);
  expect(await chosen(seen.panel, 'Reply')).toBe('Comment');
  await next(seen.panel);
  await throughToTagging(seen);
  await seen.panel.getByText('HELP-11 · 14 Jul 2025 15:42').waitFor();
});

test('Salesforce in German: one question on the dates, answered by keyboard', async () => {
  const seen = await opened(salesforceDe);
  const { page, panel } = seen;
  expect(await chosen(panel, 'Content')).toBe('Beschreibung');
  // Where the keys are: Enter is enough.
  await page.keyboard.press('Enter');
  await panel.getByText('What day is “03.04.2026 15:17”?').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  const isDayFirst = await panel.getByRole('radio', { name: /3 Apr 2026/ }).isChecked();
  expect(isDayFirst).toBe(true);
  await page.keyboard.press('Enter');
  await throughToTagging(seen);
  await panel.getByText('#00001027 · 3 Apr 2026 15:17 · E-Mail').waitFor();
});

test('HubSpot in French: what is no date is counted, and shown in the sheet', async () => {
  const seen = await opened(hubspotFr);
  const { page, panel } = seen;
  await next(panel);
  await panel.getByText('1 date cannot be read').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  const selected = new Promise<number | undefined>((resolve) => {
    seen.workbook.onUi((event) => {
      if (event.kind === 'select' && event.ranges[0]?.column === 5) resolve(event.ranges[0].row);
    });
  });
  await panel.getByRole('button', { name: 'Show' }).click();
  expect(await selected).toBe(5);
  await next(panel);
  await throughToTagging(seen);
  await panel.getByText('#9000001 · 3 Apr 2026 15:17 · E-mail').waitFor();
});
