/** Several people, in a real browser: what is to settle, news, the project, the log and the menu, by keys alone. */
import type { Page } from 'playwright-core';
import { faultsOfPage } from '../../browser/accessFaults';
import { changeList, type FakeServer, fakeServer } from '../fakeServer';
import { press, usePanels } from './harness';

jest.setTimeout(60_000);

const panels = usePanels();

const tagging = async (server: FakeServer = fakeServer()): Promise<Page> => (await panels.tagging(server)).page;

const leave = (page: Page): Promise<void> => page.evaluate(() => void window.dispatchEvent(new Event('blur')));
const comeBack = (page: Page): Promise<void> => page.evaluate(() => void window.dispatchEvent(new Event('focus')));

async function isSound(page: Page): Promise<void> {
  expect(await faultsOfPage(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

/** The menu's item of this name, by arrows and Enter. */
async function choose(page: Page, label: string): Promise<void> {
  await page.click('[aria-label=Menu]');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let steps = 0; steps < 30 && (await focused()) !== label; steps += 1) await press(page, 'ArrowDown');
  expect(await focused()).toBe(label);
  await press(page, 'Enter');
  await page.waitForSelector('.strip', { state: 'detached' });
}

/** Ben was faster on the first tickets. */
async function withConflicts(server: FakeServer): Promise<Page> {
  const page = await tagging(server);
  const theirs = { tag: 'Billing & Payment', subtag: '', aside: '' };
  for (const ticket of server.tickets.slice(0, 3)) Object.assign(ticket, { state: theirs, taggedBy: 'Ben' });
  await press(page, '1', 'Enter', '2', 'Enter', '3', 'Enter');
  await leave(page);
  await page.waitForSelector('text=3 to settle');
  await comeBack(page);
  await page.click('text=3 to settle');
  return page;
}

test('conflicts: theirs, mine, or the group, on the one that the arrows choose', async () => {
  const server = fakeServer();
  const page = await withConflicts(server);
  await page.waitForSelector('text=Ben tagged #48001 Billing & Payment 2 min ago; you chose Order Inquiry.');
  await isSound(page);
  await press(page, 'ArrowDown', '3');
  await press(page, 'ArrowUp', '1');
  await press(page, '2');
  await page.waitForSelector('text=All settled.');
  await leave(page);
  await page.waitForTimeout(300);
  expect(server.tickets.slice(0, 3).map(({ state }) => state.tag || state.aside)).toEqual([
    'Billing & Payment',
    'ask the group: Billing & Payment (Ben) or Order Change (tagger-1)',
    'Order Problem',
  ]);
});

test('news waits in the foot, moves nothing, takes no key from tagging, and goes with Esc', async () => {
  const server = fakeServer();
  const page = await tagging(server);
  const box = await page.locator('#box').boundingBox();
  changeList(server, { kind: 'add', path: { tag: 'Order Change', subtag: 'Gift wrap' } }, 'Ben', 41);
  await press(page, '1', 'Enter');
  await leave(page);
  await page.waitForSelector('text=New: Order Change › Gift wrap. 41 earlier tickets may belong.');
  await comeBack(page);
  expect(await page.locator('#box').boundingBox()).toEqual(box);
  await isSound(page);
  await press(page, '2', 'Enter');
  expect(await page.locator('.ticket h2').textContent()).toBe('Subject 3');
  expect(await page.locator('.foot .news').count()).toBe(1);
  expect(await page.locator('.urgent').textContent()).toMatch(/^New: Order Change/);
  await press(page, 'Escape');
  expect(await page.locator('.foot .news').count()).toBe(0);
  expect(await page.locator('.urgent').textContent()).toBe('');
});

test('Esc takes away what the foot says, and not the news that it has not shown yet', async () => {
  const server = fakeServer();
  const page = await tagging(server);
  changeList(server, { kind: 'retire', path: { tag: 'Order Change', subtag: '' } });
  await press(page, '1', 'Enter');
  await leave(page);
  await page.waitForSelector('.foot .news');
  await comeBack(page);
  await press(page, '=', '=', 'Escape', 'Control+z');
  await page.waitForSelector('text=Undone:');
  expect(await page.locator('.foot .news').count()).toBe(0);
  await press(page, 'Escape');
  expect(await page.locator('.foot .news').count()).toBe(1);
});

test('keys of the browser settle nothing, and the focus stays on the screen whatever goes from it', async () => {
  const server = fakeServer();
  const page = await withConflicts(server);
  const conflicts = page.locator('.conflict');
  await press(page, 'Control+2', 'Alt+1', 'Meta+3');
  expect(await conflicts.count()).toBe(3);
  await page.getByRole('button', { name: '1 Keep theirs' }).focus();
  await press(page, 'Enter');
  expect(await conflicts.count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1 Keep theirs');
  await press(page, '1', '1');
  await page.waitForSelector('text=All settled.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on tagging');
});

test('Esc does not leave what is being changed: its answer says what was done', async () => {
  const server = fakeServer();
  server.project = { lead: 'tagger-1', deadline: null, depth: 'subtags', adding: 'lead' };
  server.proposals = [{ path: { tag: 'Gift wrap', subtag: '' }, belongs: '', example: '', by: 'Ben', waiting: 0 }];
  const page = await tagging(server);
  let answer = (): void => {};
  const { call } = server;
  server.call = async (method, args) => {
    if (method === 'settleProposal') await new Promise<void>((resolve) => (answer = resolve));
    return call(method, args);
  };
  await choose(page, 'Proposed tags (1)');
  await page.waitForSelector('text=1 proposed tag');
  await press(page, '1');
  await page.waitForSelector('.strip');
  await press(page, 'Escape');
  expect(await page.locator('.strip').count()).toBe(1);
  answer();
  await page.waitForSelector('text=It is on the list.');
});

test('earlier tickets that may belong to a new tag come as a second look', async () => {
  const server = fakeServer();
  const page = await tagging(server);
  changeList(server, { kind: 'add', path: { tag: 'Order Change', subtag: 'Gift wrap' } }, 'Ben', 41);
  await press(page, '1', 'Enter');
  await leave(page);
  await page.waitForSelector('text=41 earlier tickets');
  await comeBack(page);
  await page.click('button:text-is("Show")');
  await page.waitForTimeout(300);
  const settings = server.calls.filter(({ method }) => method === 'setSettings').map(({ args }) => args);
  expect(settings).toMatchObject([{ settings: { order: { by: 'tag', tag: 'Order Change' } } }]);
});

test('the menu fits a short window, says what each item is for, and is walked by arrows', async () => {
  const page = await tagging();
  await page.click('[aria-label=Menu]');
  await isSound(page);
  const body = page.locator('.page-body');
  expect(await body.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
  expect(await page.locator('.menu-note').textContent()).toBe('Compare the sheet with the tag list');
  await press(page, 'ArrowDown');
  expect(await page.locator('.menu-note').textContent()).not.toBe('Compare the sheet with the tag list');
});

test.each(['Project', 'Team', 'Rebuild from log', 'Put aside'])('by arrows and Enter, and sound: %s', async (label) => {
  const server = fakeServer();
  server.teammates = ['tagger-1', 'Ben'].map((name) => {
    return { name, tagged: 512, aside: 33, held: 20, minutes: 2, secondsEach: 9 };
  });
  const page = await tagging(server);
  await choose(page, label);
  await page.waitForSelector('h1');
  await isSound(page);
  await press(page, 'Escape');
  await page.waitForSelector('#box');
});

test('where somebody else leads, the project is there to be read', async () => {
  const server = fakeServer();
  server.project = { lead: 'Ben', deadline: '2026-11-30', depth: 'subtags', adding: 'lead' };
  const page = await tagging(server);
  await choose(page, 'Project');
  await page.waitForSelector('text=Ben leads this work');
  await page.waitForSelector('text=Mon 30 Nov');
  expect(await page.locator('.page-body input').count()).toBe(0);
  await isSound(page);
});
