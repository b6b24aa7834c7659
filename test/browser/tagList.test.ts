/** The tag list kept clean by two people, each in a browser of their own: check, repair, undo; rename; propose and accept. */
import type { Browser } from 'playwright-core';
import { faultsOfPanel } from './accessFaults';
import { launch } from './launch';
import { HEADER, type Office, openAs, openOffice, openTicket, type Tagger } from './office';
import { until } from './until';

jest.setTimeout(180_000);

const TICKETS = 60;
const REASONS = 'Order Inquiry > Late\nOrder Inquiry > Lost\nRefunds > Wrong amount';

/** Typed into the last rows by hand: four spellings of listed tags, one of none. */
const BY_HAND: [tag: string, subtag: string][] = [
  ['ORDER INQUIRY', ''],
  ['ORDER INQUIRY', ''],
  ['order inquiry', 'Late'],
  ['Refunds ', ''],
  ['Holiday', ''],
];
const FIRST_TYPED = TICKETS + 2 - BY_HAND.length;

let browser: Browser;
let office: Office;
let ann: Tagger;
let bob: Tagger;

/** What stands in one of our columns of a row: 1 is the first of them. */
const ours = (row: number, column: number): string => office.workbook.text(office.sheet, row, HEADER.length + column);
const tagOf = (row: number): string => ours(row, 1);
const subtagOf = (row: number): string => ours(row, 2);
const typed = (): string[] => BY_HAND.map((_, index) => tagOf(FIRST_TYPED + index));

const press = async ({ page }: Tagger, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

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

/** Presses the keys on the open ticket and waits for the next; answers the row of the one decided. */
async function decide(tagger: Tagger, ...keys: string[]): Promise<number> {
  const id = await openTicket(tagger);
  await press(tagger, ...keys);
  await until('the next ticket', async () => (await openTicket(tagger)) !== id);
  return Number(id) - 999;
}

beforeAll(async () => {
  office = await openOffice(TICKETS, REASONS, { lead: 'Ann', deadline: null, depth: 'subtags', adding: 'lead' });
  const { workbook, sheet } = office;
  BY_HAND.forEach(([tag, subtag], index) => {
    workbook.type({ id: 'cleo' }, sheet, FIRST_TYPED + index, HEADER.length + 1, tag);
    if (subtag !== '') workbook.type({ id: 'cleo' }, sheet, FIRST_TYPED + index, HEADER.length + 2, subtag);
  });
  browser = await launch();
  ann = await openAs(browser, office.preview, 'ann');
  bob = await openAs(browser, office.preview, 'bob');
});

afterAll(async () => {
  await browser.close();
  await office.preview.close();
});

test('the check’s sure fixes are previewed, done together, and taken back', async () => {
  const before = typed();
  await menu(ann, 'Check tags');
  await ann.panel.getByText('“ORDER INQUIRY” → Order Inquiry').first().waitFor();
  expect(await faultsOfPanel(ann.page)).toEqual([]);
  await press(ann, 'Enter');
  await ann.panel.getByRole('button', { name: /^Replace in 4 tickets$/ }).waitFor();
  expect(await faultsOfPanel(ann.page)).toEqual([]);
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
  await bob.page.bringToFront();
  const before = await decide(bob, '1', '1', 'Enter');
  await ann.page.bringToFront();
  await home(ann);
  await menu(ann, 'Tag list');
  await ann.panel.getByRole('combobox', { name: 'Find a tag' }).waitFor();
  expect(await faultsOfPanel(ann.page)).toEqual([]);
  await press(ann, '1');
  await ann.page.keyboard.type('Deliveries');
  await press(ann, 'Enter');
  await ann.panel.getByText('“Order Inquiry” is called “Deliveries” from now on.').waitFor();
  await ann.panel.getByText(/Bob is tagging now/).waitFor();
  expect(await faultsOfPanel(ann.page)).toEqual([]);
  await press(ann, 'Enter');
  await ann.panel.getByRole('button', { name: 'Undo' }).waitFor();
  await bob.page.bringToFront();
  const after = await decide(bob, '1', '2', 'Enter');
  await until('what Bob chose before is saved under the new name', () => tagOf(before) === 'Deliveries');
  await until('what Bob chose after, too', () => tagOf(after) === 'Deliveries');
  expect([subtagOf(before), subtagOf(after)]).toEqual(['Late', 'Lost']);
  await bob.panel.getByRole('option', { name: /Deliveries/ }).waitFor();
  const told = bob.panel.getByText('Order Inquiry is called “Deliveries” now.').first();
  await told.waitFor();
  expect(await faultsOfPanel(bob.page)).toEqual([]);
  await press(bob, 'Escape');
  await told.waitFor({ state: 'detached' });
  await bob.page.reload();
  await bob.panel.locator('.ticket').waitFor();
  expect(await told.count()).toBe(0);
});

test('a proposal: the ticket waits, the lead accepts, and it is tagged', async () => {
  await bob.page.bringToFront();
  await bob.panel.locator('.box').click();
  const id = await openTicket(bob);
  await press(bob, '1', '+');
  await bob.panel.getByRole('heading', { name: 'Propose a tag' }).waitFor();
  await bob.page.keyboard.type('Held at customs');
  await press(bob, 'Tab');
  await bob.page.keyboard.type('It waits at the border.');
  expect(await faultsOfPanel(bob.page)).toEqual([]);
  await bob.panel.getByRole('button', { name: 'Propose it' }).click();
  await until('the next ticket', async () => ![id, ''].includes(await openTicket(bob)));
  const row = Number(id) - 999;
  const aside = (): string => ours(row, 5);
  await until('it waits for the tag', () => aside() === 'needs a tag: Deliveries › Held at customs');
  await ann.page.bringToFront();
  await ann.page.reload();
  await ann.panel.locator('.tagging').waitFor();
  await ann.panel.getByRole('button', { name: '1 proposal' }).click();
  await ann.panel.getByText('It waits at the border.').waitFor();
  expect(await faultsOfPanel(ann.page)).toEqual([]);
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
