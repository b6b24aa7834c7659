/** The tag list kept clean by two people, each in a browser of their own: check, repair, undo; rename; propose and accept. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createExecutions } from '../../local/executions';
import { type Preview, startPreview } from '../../local/preview/preview';
import type { Person } from '../../local/view';
import { createWorkbook, type Workbook } from '../../local/workbook';
import type { Api, Method, Reply } from '../../src/contract';
import type { SetupChoice } from '../../src/contract/setup';
import { launch } from './launch';

jest.setTimeout(180_000);

const HEADER = ['Ticket ID', 'Created at', 'Subject', 'Content'];
const TICKETS = 60;
const rows = Array.from({ length: TICKETS }, (_, index) => [
  1001 + index,
  new Date(Date.UTC(2026, index < 30 ? 0 : 3, 1 + (index % 28), 9)),
  `Subject ${index}`,
  `Content ${index}`,
]);

/** Typed into the last rows by hand: four spellings of listed tags, one of none. */
const BY_HAND: [tag: string, subtag: string][] = [
  ['ORDER INQUIRY', ''],
  ['ORDER INQUIRY', ''],
  ['order inquiry', 'Late'],
  ['Refunds ', ''],
  ['Holiday', ''],
];
const FIRST_TYPED = TICKETS + 2 - BY_HAND.length;

interface Tagger {
  page: Page;
  panel: FrameLocator;
}

let browser: Browser;
let preview: Preview;
let workbook: Workbook;
let ann: Tagger;
let ben: Tagger;

/** Sets the sheet up; Ann leads, and takes proposals. */
function setUp(executions: ReturnType<typeof createExecutions>): void {
  const keys = new Map<string, string>();
  const ask = <M extends Method>(person: Person, method: M, args: object): Api[M]['value'] => {
    const run = { person, call: 'rpc', args: [method, { account: keys.get(person.id), ...args }] };
    const reply = executions.run(run).value as Reply<Api[M]['value']>;
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  for (const id of ['ann', 'ben']) keys.set(id, ask({ id }, 'open', {}).account.key);
  const { columns, roles, tab } = ask({ id: 'ann' }, 'propose', { tab: null });
  const chosen = Object.entries(roles).map(([role, index]) => [
    role,
    index === null ? null : { index, header: columns[index]?.header ?? '' },
  ]);
  const choice: SetupChoice = {
    tab,
    roles: Object.fromEntries(chosen) as SetupChoice['roles'],
    dates: { order: null, year: null },
    alreadySetUp: false,
    addKey: false,
    useOwnTagColumns: false,
    existing: 'ignore',
    tags: { from: 'lines', lines: 'Order Inquiry > Late\nOrder Inquiry > Lost\nRefunds > Wrong amount' },
    protect: false,
    replaceRules: false,
    nested: 'none',
  };
  ask({ id: 'ann' }, 'setup', { choice });
  ask({ id: 'ann' }, 'rename', { name: 'Ann' });
  ask({ id: 'ben' }, 'rename', { name: 'Ben' });
  const project = { lead: 'Ann', deadline: null, depth: 'subtags', adding: 'lead' };
  ask({ id: 'ann' }, 'setProject', { project });
  for (const name of ['', 'Ann', 'Ben']) ask({ id: 'ann' }, 'release', { name, keep: [], claim: null });
}

const openAs = async (name: string): Promise<Tagger> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${preview.url}?as=${name}`);
  const panel = page.frameLocator('iframe');
  await panel.locator('.tagging').waitFor();
  return { page, panel };
};

const sheet = (): number => workbook.sheetNamed('Tickets')?.id ?? -1;
const tagOf = (row: number): string => workbook.text(sheet(), row, HEADER.length + 1);
const subtagOf = (row: number): string => workbook.text(sheet(), row, HEADER.length + 2);
const typed = (): string[] => BY_HAND.map((_, index) => tagOf(FIRST_TYPED + index));

async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}`);
}

const press = async ({ page }: Tagger, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The number of the open ticket; '' where none is. */
const openTicket = async ({ panel }: Tagger): Promise<string> =>
  (await panel.locator('.ticket .meta').allTextContents()).join(' ').match(/#(\d+)/)?.[1] ?? '';

/** Esc, until the panel is back at tagging. */
const home = async (tagger: Tagger): Promise<void> => {
  const tagging = tagger.panel.locator('.tagging');
  for (let tries = 0; tries < 5 && !(await tagging.isVisible()); tries += 1) {
    await tagger.panel
      .locator('main')
      .focus()
      .catch(() => {});
    await press(tagger, 'Escape');
    await tagging.waitFor({ timeout: 1000 }).catch(() => {});
  }
};

/** The menu by keyboard cannot be opened from the box: letters are text there. */
const menu = async ({ panel }: Tagger, item: string): Promise<void> => {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: item, exact: true }).click();
};

const faults = async ({ page }: Tagger): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** Presses the keys on the open ticket and waits for the next; answers the row of the one decided. */
async function decide(tagger: Tagger, ...keys: string[]): Promise<number> {
  const id = await openTicket(tagger);
  await press(tagger, ...keys);
  await until('the next ticket', async () => (await openTicket(tagger)) !== id);
  return Number(id) - 999;
}

beforeAll(async () => {
  workbook = createWorkbook({ name: 'Tag list' });
  workbook.addSheet('Tickets', [HEADER, ...rows]);
  const executions = createExecutions({ workbook, folder: 'dist' });
  setUp(executions);
  BY_HAND.forEach(([tag, subtag], index) => {
    workbook.type({ id: 'cleo' }, sheet(), FIRST_TYPED + index, HEADER.length + 1, tag);
    if (subtag !== '') workbook.type({ id: 'cleo' }, sheet(), FIRST_TYPED + index, HEADER.length + 2, subtag);
  });
  const options = { workbook, executions, addOnName: 'Tagsheet', page: 'build/preview', file: null, port: 0 };
  const started = await startPreview(options);
  if (!started) throw new Error('No free port.');
  preview = started;
  browser = await launch();
  ann = await openAs('ann');
  ben = await openAs('ben');
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('the check’s sure fixes are previewed, done together, and taken back', async () => {
  const before = typed();
  await menu(ann, 'Check tags');
  await ann.panel.getByText('“ORDER INQUIRY” → Order Inquiry').first().waitFor();
  expect(await faults(ann)).toEqual([]);
  await press(ann, 'Enter');
  await ann.panel.getByRole('button', { name: /^Replace in 4 tickets$/ }).waitFor();
  expect(await faults(ann)).toEqual([]);
  expect(typed()).toEqual(before);
  await press(ann, 'Enter');
  await ann.panel.getByRole('button', { name: 'Undo' }).waitFor();
  expect(typed()).toEqual(['Order Inquiry', 'Order Inquiry', 'Order Inquiry', 'Refunds', 'Holiday']);
  expect(subtagOf(FIRST_TYPED + 2)).toBe('Late');
  await press(ann, 'Control+z');
  await ann.panel.getByText('“ORDER INQUIRY” → Order Inquiry').first().waitFor();
  expect(typed()).toEqual(before);
});

test('one group by keyboard: another tag is typed, replaced by 1, and the row shown by 3', async () => {
  const { panel } = ann;
  await home(ann);
  await menu(ann, 'Check tags');
  await panel.locator('.group.on').waitFor();
  await until('Holiday is highlighted', async () => {
    if ((await panel.locator('.group.on').textContent())?.includes('“Holiday”')) return true;
    await press(ann, 'ArrowDown');
    return false;
  });
  await press(ann, '3');
  await panel.getByText(`Row ${FIRST_TYPED + 4} is selected`).waitFor();
  await panel.locator('.group.on').getByRole('button').first().focus();
  await ann.page.keyboard.type('lost');
  await press(ann, 'Enter');
  await panel.getByText('“Holiday” → Order Inquiry › Lost').waitFor();
  await press(ann, '1');
  await panel.getByRole('button', { name: 'Replace in 1 ticket' }).waitFor();
  await press(ann, 'Enter');
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  expect([tagOf(FIRST_TYPED + 4), subtagOf(FIRST_TYPED + 4)]).toEqual(['Order Inquiry', 'Lost']);
});

test('a rename reaches the other panel: what waits there, its list, and one sentence', async () => {
  await ben.page.bringToFront();
  const before = await decide(ben, '1', '1', 'Enter');
  await ann.page.bringToFront();
  await home(ann);
  await menu(ann, 'Tag list');
  await ann.panel.getByRole('combobox', { name: 'Find a tag' }).waitFor();
  expect(await faults(ann)).toEqual([]);
  await press(ann, '1');
  await ann.page.keyboard.type('Deliveries');
  await press(ann, 'Enter');
  await ann.panel.getByText('“Order Inquiry” is called “Deliveries” from now on.').waitFor();
  await ann.panel.getByText(/Ben is tagging now/).waitFor();
  expect(await faults(ann)).toEqual([]);
  await press(ann, 'Enter');
  await ann.panel.getByRole('button', { name: 'Undo' }).waitFor();
  await ben.page.bringToFront();
  const after = await decide(ben, '1', '2', 'Enter');
  await until('what Ben chose before is saved under the new name', () => tagOf(before) === 'Deliveries');
  await until('what Ben chose after, too', () => tagOf(after) === 'Deliveries');
  expect([subtagOf(before), subtagOf(after)]).toEqual(['Late', 'Lost']);
  await ben.panel.getByRole('option', { name: /Deliveries/ }).waitFor();
  const told = ben.panel.getByText('Order Inquiry is called “Deliveries” now.').first();
  await told.waitFor();
  expect(await faults(ben)).toEqual([]);
  await press(ben, 'Escape');
  await told.waitFor({ state: 'detached' });
  await ben.page.reload();
  await ben.panel.locator('.ticket').waitFor();
  expect(await told.count()).toBe(0);
});

test('a proposal: the ticket waits, the lead accepts, and it is tagged', async () => {
  await ben.page.bringToFront();
  await ben.panel.locator('.box').click();
  const id = await openTicket(ben);
  await press(ben, '1', '+');
  await ben.panel.getByRole('heading', { name: 'Propose a tag' }).waitFor();
  await ben.page.keyboard.type('Held at customs');
  await press(ben, 'Tab');
  await ben.page.keyboard.type('It waits at the border.');
  expect(await faults(ben)).toEqual([]);
  await ben.panel.getByRole('button', { name: 'Propose it' }).click();
  await until('the next ticket', async () => ![id, ''].includes(await openTicket(ben)));
  const row = Number(id) - 999;
  const aside = (): string => workbook.text(sheet(), row, HEADER.length + 5);
  await until('it waits for the tag', () => aside() === 'needs a tag: Deliveries › Held at customs');
  await ann.page.bringToFront();
  await ann.page.reload();
  await ann.panel.locator('.tagging').waitFor();
  await ann.panel.getByRole('button', { name: '1 proposal' }).click();
  await ann.panel.getByText('It waits at the border.').waitFor();
  expect(await faults(ann)).toEqual([]);
  await press(ann, '1');
  await ann.panel.getByText('No tag is proposed.').waitFor();
  expect([tagOf(row), subtagOf(row), aside()]).toEqual(['Deliveries', 'Held at customs', '']);
});

test('the second level of a tag: its tickets come with the tag picked, and a digit chooses', async () => {
  await home(ann);
  await menu(ann, 'Tag list');
  await ann.panel.getByRole('combobox', { name: 'Find a tag' }).waitFor();
  await press(ann, '5');
  await ann.panel.locator('.chip', { hasText: 'Deliveries' }).waitFor();
  await ann.panel.locator('.state', { hasText: 'Tagged: Deliveries' }).waitFor();
  const row = await decide(ann, '2', 'Enter');
  await until('the subtag is saved', () => subtagOf(row) === 'Lost');
  expect(tagOf(row)).toBe('Deliveries');
});
