import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createExecutions } from '../../local/executions';
import { type Preview, startPreview } from '../../local/preview/preview';
import { createWorkbook, type Workbook } from '../../local/workbook';
import { faultsOfPanel } from './accessFaults';
import { launch } from './launch';

jest.setTimeout(180_000);

type Rows = (string | number)[][];

interface Seen {
  page: Page;
  panel: FrameLocator;
  workbook: Workbook;
}

let browser: Browser;
const previews: Preview[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  for (const preview of previews) await preview.close();
});

/** The panel at the first step of setup. */
async function opened(tabs: Record<string, Rows>): Promise<Seen> {
  const workbook = createWorkbook({ name: 'Tickets' });
  for (const [name, rows] of Object.entries(tabs)) workbook.addSheet(name, rows);
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

const click = (panel: FrameLocator, name: string | RegExp): Promise<void> =>
  panel.getByRole('button', { name }).first().click();

async function toTagging({ panel }: Seen): Promise<void> {
  await click(panel, 'Next');
  await panel.getByRole('heading', { name: 'Tags in your sheet' }).waitFor();
  await click(panel, 'Next');
  await panel.getByText('Starter list').click();
  await click(panel, 'Next');
  await click(panel, 'Start tagging');
  await panel.locator('article').waitFor();
}

async function choose({ panel }: Seen, item: string): Promise<void> {
  await click(panel, 'Menu');
  await panel.getByText(item).click();
}

const HEADER = ['Ticket ID', 'Created at', 'Channel', 'Subject', 'Ticket Content'];
const rowOf = (index: number): (string | number)[] => [
  1001 + index,
  `2026-0${index % 2 === 0 ? 1 : 5}-${String((index % 27) + 1).padStart(2, '0')} 10:00`,
  index % 3 === 0 ? 'Chat' : 'E-mail',
  `Subject ${index}`,
  `Where is order ${index}?`,
];
const rows = (from: number, to: number): Rows => Array.from({ length: to - from }, (_, index) => rowOf(from + index));

test('one row a message becomes one row a ticket, and setup goes on with that', async () => {
  const header = ['Message ID', 'Conversation ID', 'Direction', 'Message Date', 'Contact name', 'Subject', 'Extract'];
  const messages = Array.from({ length: 60 }, (_, index) => [
    `m${index}`,
    `c${Math.floor(index / 3)}`,
    index % 3 === 1 ? 'Outbound' : 'Inbound',
    `2026-03-0${(index % 3) + 1} 10:00`,
    'Max',
    'Parcel',
    `Text ${index}`,
  ]);
  const seen = await opened({ Messages: [header, ...messages] });
  const { page, panel, workbook } = seen;
  await panel.getByText('60 rows belong to 20 tickets').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  await click(panel, 'Make one row a ticket');
  await panel.getByText('20 tickets', { exact: true }).waitFor();
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Messages', 'Messages (tickets)']);
  await toTagging(seen);
  await panel.getByText('Text 0', { exact: true }).waitFor();
});

test('a title above the column names: a tidy copy is one click away', async () => {
  const seen = await opened({
    Report: [['Report of March', '', '', '', ''], ['', '', '', '', ''], HEADER, ...rows(0, 20)],
  });
  await seen.panel.getByText('which are in row 3').waitFor();
  expect(await faultsOfPanel(seen.page)).toEqual([]);
  await click(seen.panel, 'Make a tidy copy');
  await toTagging(seen);
  expect(seen.workbook.text(seen.workbook.sheetNamed('Report (tidy)')?.id ?? -1, 1, 1)).toBe('Ticket ID');
});

test('an export is added and taken out again, then a sample is drawn', async () => {
  const seen = await opened({ Tickets: [HEADER, ...rows(0, 420)], May: [HEADER, ...rows(400, 450)] });
  const { page, panel, workbook } = seen;
  await toTagging(seen);
  await choose(seen, 'Add another export');
  await panel.getByText('30 new tickets will stand below yours').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  // Where the keys are: Enter is enough.
  await page.keyboard.press('Enter');
  await panel.getByText('30 tickets of “May” added at the bottom of “Tickets”. 20 were there already').waitFor();
  expect(await faultsOfPanel(page)).toEqual([]);
  await click(panel, 'Take them out again');
  await panel.getByText('30 tickets of “May” taken out of “Tickets” again.').waitFor();
  await click(panel, 'Go on tagging');
  await choose(seen, 'Take a sample');
  await panel.getByText('How many tickets?').waitFor();
  await panel.getByText('The same share of every channel too').click();
  expect(await faultsOfPanel(page)).toEqual([]);
  await click(panel, 'Take 385 tickets');
  await panel.getByText('385 of 420 tickets are on the new tab “Tickets (sample)”').waitFor();
  await click(panel, 'Go on tagging');
  await panel.getByText(/\d+ of 385/).waitFor();
  expect(workbook.sheetNamed('Tickets (sample)')).toBeDefined();
});
