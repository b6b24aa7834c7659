/** The screens about the tag list in a real browser: by keyboard, with thousands of paths, and to be heard. */
import type { Page } from 'playwright-core';
import { DRAWN } from '../../../sidebar/state/tagTree';
import { listFromLines } from '../../../src/core/starting/startingList';
import { faultsOfPage } from '../../browser/accessFaults';
import { type FakeServer, fakeServer, found, ticketOf, ticketsOf } from '../fakeServer';
import { press, usePanels } from './harness';

jest.setTimeout(90_000);

const panels = usePanels();

const tagging = async (server: FakeServer = fakeServer()): Promise<Page> => (await panels.tagging(server)).page;

const menu = async (page: Page, item: string): Promise<void> => {
  await page.click('[aria-label=Menu]');
  await page.getByRole('button', { name: item, exact: true }).click();
  await page.waitForSelector('.strip', { state: 'detached' });
};

const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** Nothing is wider than the panel. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('check, another tag typed fast, preview, replace, undo: by keyboard alone', async () => {
  const server = fakeServer([
    ticketOf(1, { state: { tag: 'Misc', subtag: '', aside: '' } }),
    ...ticketsOf(5).map((ticket) => ({ ...ticket, id: `x${ticket.id}` })),
  ]);
  const page = await tagging(server);
  await menu(page, 'Check tags');
  await sees(page, 'Order Inquiry');
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'ArrowDown');
  await page.keyboard.type('damaged');
  expect(await page.inputValue('.tag-field input')).toBe('damaged');
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'Enter');
  await sees(page, '→ Order Problem › Damaged on arrival');
  await press(page, 'Enter');
  await page.waitForSelector('h1:text-is("Replace")');
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'Enter');
  await sees(page, 'Undo');
  expect(server.tickets[0]?.state).toEqual({ tag: 'Order Problem', subtag: 'Damaged on arrival', aside: '' });
  await press(page, 'Control+z');
  await sees(page, '“Misc”');
  expect(server.tickets[0]?.state.tag).toBe('Misc');
});

test('Esc goes back one step at a time: box, preview, check, tagging', async () => {
  const page = await tagging();
  await menu(page, 'Check tags');
  await page.keyboard.type('a');
  await page.waitForSelector('.tag-field');
  await press(page, 'Escape');
  await page.waitForSelector('.tag-field', { state: 'detached' });
  await press(page, '1');
  await page.waitForSelector('h1:text-is("Replace")');
  await press(page, 'Escape');
  await page.waitForSelector('h1:text-is("Check")');
  await press(page, 'Escape');
  await page.waitForSelector('#box');
});

test('a rename by keyboard: found by typing, previewed, done, and undone', async () => {
  const server = fakeServer();
  for (const ticket of server.tickets.slice(0, 3)) ticket.state = { tag: 'Order Change', subtag: '', aside: '' };
  server.teammates = [{ name: 'Ben', tagged: 1, aside: 0, held: 3, minutes: 0, secondsEach: null }];
  const page = await tagging(server);
  await menu(page, 'Tag list');
  await page.keyboard.type('order change');
  await press(page, 'Enter', '1');
  await page.waitForSelector('h1:text-is("Rename")');
  await page.keyboard.type('Order Problm');
  await sees(page, /nearly the same/);
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'Control+a');
  await page.keyboard.type('Changed order');
  await press(page, 'Enter');
  await sees(page, '3 tickets get the new name.');
  await sees(page, /^Ben is tagging now/);
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'Enter');
  await page.waitForSelector('.tree .row.on:has-text("Changed order")');
  expect(server.tickets[0]?.state.tag).toBe('Changed order');
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'Control+z');
  await sees(page, 'All as it was.');
  expect(server.tickets[0]?.state.tag).toBe('Order Change');
});

test.each([
  ['2', 'Merge into', 'login'],
  ['3', 'Move', 'return'],
])('%s on a subtag: %s finds the other tag by typing', async (digit, title, typed) => {
  const page = await tagging();
  await menu(page, 'Tag list');
  await press(page, 'ArrowDown', digit);
  await page.waitForSelector(`h1:text-is("${title}")`);
  expect(await faultsOfPage(page)).toEqual([]);
  await page.keyboard.type(typed);
  await press(page, 'Escape');
  await page.waitForSelector('.tree');
});

test('a proposal by keyboard, and the lead’s yes', async () => {
  const server = fakeServer();
  server.project = { ...server.project, lead: 'Ann', adding: 'lead' };
  const page = await tagging(server);
  await press(page, '1', '+');
  await page.waitForSelector('h1:text-is("Propose a tag")');
  await page.keyboard.type('Held at customs');
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, 'Enter');
  await sees(page, /^Proposed: Order Inquiry › Held at customs/);
  await page.evaluate(() => void window.dispatchEvent(new Event('blur')));
  await page.waitForTimeout(300);
  server.name = 'Ann';
  const lead = await tagging(server);
  await lead.click('text=1 proposal');
  await sees(lead, 'Held at customs');
  expect(await faultsOfPage(lead)).toEqual([]);
  await press(lead, '1');
  await sees(lead, 'No tag is proposed.');
  expect(server.tickets[0]?.state).toEqual({ tag: 'Order Inquiry', subtag: 'Held at customs', aside: '' });
});

test('How to tag fits one screen of 300 by 500', async () => {
  const page = await tagging();
  await menu(page, 'How to tag');
  expect(await faultsOfPage(page)).toEqual([]);
  const hidden = await page.locator('.page-body').evaluate((body) => body.scrollHeight - body.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
});

test('a ticket shows that its tag is retired; the list does not offer it', async () => {
  const server = fakeServer();
  const [first] = server.tags.tags;
  if (first === undefined) throw new Error('No tag.');
  const page = await tagging(server);
  await press(page, '1', 'Enter', '2', 'Enter');
  await page.evaluate(() => void window.dispatchEvent(new Event('blur')));
  await page.waitForTimeout(300);
  first.retired = true;
  await page.reload();
  await page.waitForSelector('#box');
  expect(await page.locator('.list .row .cut').allTextContents()).not.toContain(first.name);
  await menu(page, 'Open a ticket');
  await page.keyboard.type('48001');
  await press(page, 'Enter');
  await sees(page, `Tagged: ${first.name} (retired)`);
});

describe('5,000 paths', () => {
  const big = (): FakeServer => {
    const server = fakeServer();
    const lines = Array.from({ length: 5000 }, (_, n) => `Tag number ${n % 100} > Reason ${n} of many`);
    server.tags = listFromLines(lines.join('\n'));
    server.problems = Array.from({ length: 2000 }, (_, n) =>
      found('unknown-tag', [`Typed wrongly in a long name ${n}`, null], 1, [`Tag number ${n % 100}`, '']),
    );
    return server;
  };

  test('a screen of the tree is drawn, and every key is answered within a few frames', async () => {
    const page = await tagging(big());
    await menu(page, 'Tag list');
    await page.waitForSelector('.tree .row');
    expect(await page.locator('.tree .row').count()).toBe(DRAWN);
    for (let n = 0; n < 12; n += 1) await press(page, 'PageDown');
    await page.waitForSelector('.tree .row.on:has-text("Reason")');
    expect(await page.locator('.tree .row').count()).toBe(DRAWN);
    await page.keyboard.type('reason 4321');
    await page.waitForSelector('.tree .row.on:has-text("Reason 4321")');
    await press(page, 'Enter');
    await page.waitForSelector('.find-tag[value=""], .find-tag:placeholder-shown');
    await page.waitForSelector('.tree .row.on:has-text("Reason 4321")');
    expect(await overflow(page)).toBe(0);
  });

  test('tagging finds one by typing', async () => {
    const page = await tagging(big());
    await page.keyboard.type('reason 4999');
    await page.waitForSelector('#row-0:has-text("Reason 4999")');
    await press(page, 'Enter', 'Enter');
    await page.waitForSelector('.ticket h2:text-is("Subject 2")');
  });

  test('a check of 2,000 groups draws fifty of them, none wider than the panel', async () => {
    const page = await tagging(big());
    await menu(page, 'Check tags');
    await page.waitForSelector('.group');
    expect(await page.locator('.group').count()).toBe(50);
    await sees(page, /^1,950 more/);
    expect(await overflow(page)).toBe(0);
  });
});
