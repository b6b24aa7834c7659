/** Two people tag one sheet at once, each in the panel of their own browser. */
import type { Browser } from 'playwright-core';
import { launch } from './launch';
import { type Office, openAs, openOffice, openTicket, type Tagger } from './office';
import { until } from './until';

jest.setTimeout(120_000);

const TICKETS = 36;
const IDS = Array.from({ length: TICKETS }, (_, index) => String(1001 + index));

let browser: Browser;
let office: Office;
let ann: Tagger;
let bob: Tagger;

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
  office = await openOffice(TICKETS, 'Orders\nRefunds');
  browser = await launch();
  ann = await openAs(browser, office.preview, 'ann');
  bob = await openAs(browser, office.preview, 'bob');
});

afterAll(async () => {
  await browser.close();
  await office.preview.close();
});

test('each ticket is read by one of them, and holds what that one chose', async () => {
  const [anns, bobs] = await Promise.all([
    decideAll(ann, (count) => (count % 4 === 3 ? ['-'] : ['1', 'Enter'])),
    decideAll(bob, () => ['2', 'Enter']),
  ]);
  expect(anns.length).toBeGreaterThan(5);
  expect(bobs.length).toBeGreaterThan(5);
  expect([...anns, ...bobs].sort()).toEqual(IDS);
  const tagOf = (id: string): string => office.cell(id, 1);
  await until('all is saved', async () =>
    [...anns, ...bobs].every((id) => tagOf(id) !== '' || office.cell(id, 5) !== ''),
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
