/** Two people tag one sheet at once, each in the panel of their own browser. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createExecutions } from '../../local/executions';
import { type Preview, startPreview } from '../../local/preview/preview';
import type { Person } from '../../local/view';
import { createWorkbook, type Workbook } from '../../local/workbook';
import type { Api, Method, Reply } from '../../src/contract';
import type { SetupChoice } from '../../src/contract/setup';
import { launch } from './launch';

jest.setTimeout(120_000);

const TICKETS = 36;
const HEADER = ['Ticket ID', 'Created at', 'Subject', 'Content'];
const rows = Array.from({ length: TICKETS }, (_, index) => [
  1001 + index,
  new Date(Date.UTC(2026, index < 18 ? 0 : 3, 1 + (index % 18), 9)),
  `Subject ${index}`,
  `Content ${index}`,
]);

interface Tagger {
  page: Page;
  panel: FrameLocator;
}

let browser: Browser;
let preview: Preview;
let workbook: Workbook;
let ann: Tagger;
let bob: Tagger;

/** Sets the sheet up, and names both people, as they would have in their panels. */
function setUp(executions: ReturnType<typeof createExecutions>): void {
  const keys = new Map<string, string>();
  const ask = <M extends Method>(person: Person, method: M, args: object): Api[M]['value'] => {
    const run = { person, call: 'rpc', args: [method, { account: keys.get(person.id), ...args }] };
    const reply = executions.run(run).value as Reply<Api[M]['value']>;
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  for (const id of ['ann', 'bob']) keys.set(id, ask({ id }, 'open', {}).account.key);
  const { columns, roles, tab } = ask({ id: 'ann' }, 'propose', { tab: null });
  const chosen = Object.entries(roles).map(([role, index]) => [
    role,
    index === null ? null : { index, header: columns[index]?.header ?? '' },
  ]);
  const choice: SetupChoice = {
    tab,
    roles: Object.fromEntries(chosen) as SetupChoice['roles'],
    dates: { order: null, year: null },
    addKey: false,
    useOwnTagColumns: false,
    existing: 'ignore',
    tags: { from: 'lines', lines: 'Orders\nRefunds' },
    protect: false,
    replaceRules: false,
    nested: 'none',
  };
  ask({ id: 'ann' }, 'setup', { choice });
  ask({ id: 'ann' }, 'rename', { name: 'Ann' });
  ask({ id: 'bob' }, 'rename', { name: 'Bob' });
  for (const name of ['', 'Ann', 'Bob']) ask({ id: 'ann' }, 'release', { name, keep: [], claim: null });
}

const openAs = async (name: string): Promise<Tagger> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${preview.url}?as=${name}`);
  const panel = page.frameLocator('iframe');
  await panel.locator('.tagging').waitFor();
  return { page, panel };
};

/** The number of the open ticket; '' where none is. */
const openTicket = async ({ panel }: Tagger): Promise<string> =>
  (await panel.locator('.ticket .meta').allTextContents()).join(' ').match(/#(\d+)/)?.[1] ?? '';

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** Presses the keys on the open ticket and waits for the next; answers which ticket it was. */
async function decide(tagger: Tagger, keys: string[]): Promise<string> {
  const id = await openTicket(tagger);
  for (const key of keys) await tagger.page.keyboard.press(key);
  await until('the next ticket', async () => (await openTicket(tagger)) !== id);
  return id;
}

/** Goes on until the panel has no ticket more. */
async function decideAll(tagger: Tagger, keys: (count: number) => string[]): Promise<string[]> {
  const decided: string[] = [];
  await until('the first ticket', async () => (await openTicket(tagger)) !== '');
  while ((await openTicket(tagger)) !== '') decided.push(await decide(tagger, keys(decided.length)));
  return decided;
}

beforeAll(async () => {
  workbook = createWorkbook({ name: 'Two taggers' });
  workbook.addSheet('Tickets', [HEADER, ...rows]);
  const executions = createExecutions({ workbook, folder: 'dist' });
  setUp(executions);
  const options = { workbook, executions, addOnName: 'Tagsheet', page: 'build/preview', file: null, port: 0 };
  const started = await startPreview(options);
  if (!started) throw new Error('No free port.');
  preview = started;
  browser = await launch();
  ann = await openAs('ann');
  bob = await openAs('bob');
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('each ticket is read by one of them, and holds what that one chose', async () => {
  const [anns, bobs] = await Promise.all([
    decideAll(ann, (count) => (count % 4 === 3 ? ['-'] : ['1', 'Enter'])),
    decideAll(bob, () => ['2', 'Enter']),
  ]);
  expect(anns.length).toBeGreaterThan(5);
  expect(bobs.length).toBeGreaterThan(5);
  expect([...anns, ...bobs].sort()).toEqual(rows.map(([id]) => String(id)));
  const sheet = workbook.sheetNamed('Tickets')?.id ?? -1;
  const tagOf = (id: string): string => workbook.text(sheet, Number(id) - 999, HEADER.length + 1);
  await until('all is saved', async () =>
    [...anns, ...bobs].every((id) => {
      const aside = workbook.text(sheet, Number(id) - 999, HEADER.length + 5);
      return tagOf(id) !== '' || aside !== '';
    }),
  );
  expect(bobs.map(tagOf)).toEqual(bobs.map(() => 'Refunds'));
  expect(anns.map(tagOf)).toEqual(anns.map((_, count) => (count % 4 === 3 ? '' : 'Orders')));
});

test('the first pass is done: who put aside what, and the second pass by one key', async () => {
  const { page, panel } = ann;
  // Ann was done before Bob, so that her panel may still tell of tickets with colleagues.
  const done = panel.getByText(/First pass done: \d+ of 36 tagged/);
  await until('the first pass is done', async () => {
    if (await done.isVisible()) return true;
    await panel
      .getByRole('button', { name: 'Look again' })
      .click({ timeout: 1000 })
      .catch(() => {});
    return false;
  });
  await page.keyboard.press('2');
  await panel.getByText(/^Later · Ann · \d+ tickets$/).waitFor();
  await page.keyboard.press('Enter');
  await until('the first of them is open', async () => (await openTicket(ann)) !== '');
  await decide(ann, ['1', 'Enter']);
  await panel.getByText(/First pass done/).waitFor();
  await page.keyboard.press('1');
  await panel.locator('.state', { hasText: 'Put aside: Later · Ann' }).waitFor();
});

test('the team: Ann stops, and Bob sees that she holds nothing any more', async () => {
  const team = async (): Promise<string> => {
    await bob.panel.getByRole('button', { name: 'Menu' }).click();
    await bob.panel.getByRole('button', { name: /^Team/ }).click();
    await bob.panel.locator('.team li').first().waitFor();
    const lines = await bob.panel.locator('.team li').allTextContents();
    await bob.panel.getByRole('button', { name: 'Go on tagging' }).click();
    return lines.find((line) => line.startsWith('Ann')) ?? '';
  };
  expect(await team()).toMatch(/here now.*holds \d+/);
  await ann.panel.getByRole('button', { name: 'Menu' }).click();
  await ann.panel.getByRole('button', { name: /^Stop/ }).click();
  await ann.panel.getByText('Everything is saved.').waitFor();
  await until('her tickets are free', async () => !(await team()).includes('holds'));
});
