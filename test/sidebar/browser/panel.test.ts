/** The built panel in a real browser: keys, focus, places that never move, and no request. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Failure } from '../../../src/contract';
import { faultsOfPage } from '../../browser/accessFaults';
import { fakeServer, ticketOf, ticketsOf } from '../fakeServer';
import { press, usePanels } from './harness';

jest.setTimeout(60_000);

const panels = usePanels();

async function tagging(server = fakeServer(), more: { delay?: number; height?: number } = {}) {
  return { ...(await panels.tagging(server, more)), server };
}

const subject = (page: Page): Promise<string | null> => page.locator('.ticket h2').textContent();

test('the whole panel stays under its budget', () => {
  expect(gzipSync(panels.html()).length).toBeLessThan(100_000);
});

test('the built panel holds no network API, and asks for nothing', async () => {
  expect(panels.html()).not.toMatch(
    /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|new Image\b|importScripts/,
  );
  const { page, requests } = await tagging();
  await press(page, '1', '1', 'Enter', '-', '?', 'Escape');
  await page.waitForTimeout(200);
  expect(requests).toEqual([]);
});

test('from nothing to the first saved tag by keyboard alone', async () => {
  const server = fakeServer();
  Object.assign(server, { name: null, isSetUp: false });
  const { page } = await panels.open(server);
  await page.waitForSelector('input');
  await page.keyboard.type('Ana');
  await press(page, 'Enter');
  for (const title of ['Your tickets', 'Ticket IDs', 'Tags in your sheet', 'Your tag list', 'Ready']) {
    await page.waitForSelector(`h1:text-is("${title}")`);
    if (title === 'Your tag list') {
      await page.keyboard.type('Orders > Not late\nOrders > Late');
      await press(page, 'Tab');
    }
    await press(page, 'Enter');
  }
  await page.waitForSelector('#box');
  await press(page, '1', '2', 'Enter');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.waitForTimeout(200);
  expect(server.tickets[0]?.state.subtag).toBe('Late');
});

test('twenty tickets with keys only, saved behind a slow server, without ever waiting', async () => {
  const { page, server } = await tagging(fakeServer(), { delay: 300 });
  for (let n = 1; n <= 20; n += 1) {
    expect(await subject(page)).toBe(`Subject ${n}`);
    await press(page, String((n % 9) + 1), 'Enter');
  }
  await page.waitForSelector('text=all saved', { timeout: 20_000 });
  expect(server.tickets.filter(({ state }) => state.tag !== '')).toHaveLength(20);
});

test('Enter shows the next ticket in the next frame', async () => {
  const { page } = await tagging(fakeServer(ticketsOf(60)), { delay: 2_000 });
  const shown = await page.evaluate(async () => {
    const box = document.getElementById('box');
    const subjectNow = () => document.querySelector('.ticket h2')?.textContent ?? '';
    const found = [subjectNow()];
    for (let n = 0; n < 15; n += 1) {
      for (const key of ['1', 'Enter'])
        box?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      found.push(subjectNow());
    }
    return found;
  });
  expect(shown).not.toContain('');
  expect(new Set(shown).size).toBe(16);
});

const PLACES = ['.head', '.part.content', '.part.reply', '.box', '.list-area', '.foot'];

const places = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const { top = 0, height = 0 } = document.querySelector(name)?.getBoundingClientRect() ?? {};
        return `${name} ${Math.round(top)} ${Math.round(height)}`;
      }),
    PLACES,
  );

test.each([500, 700])('nothing moves and the page never scrolls at 300 × %d', async (height) => {
  const tickets = [
    ticketOf(1, { subject: '', content: '', responses: '', channel: '', date: '' }),
    ticketOf(2, { content: 'word '.repeat(2_000), responses: 'line\n'.repeat(99), existing: 'Shipping › Late' }),
    ticketOf(3, { subject: 'Wo'.repeat(300), content: 'x'.repeat(3_000) }),
    ticketOf(4, { content: 'שלום, איפה ההזמנה שלי?', requester: 'a'.repeat(300) }),
    ...ticketsOf(30).slice(4),
  ];
  const { page } = await tagging(fakeServer(tickets), { height });
  const first = await places(page);
  const steps = [
    '1',
    '3',
    'ArrowDown',
    'Enter',
    '/',
    'Enter',
    '*',
    '5',
    'w',
    'Enter',
    'd',
    'a',
    'Escape',
    '-',
    'ArrowLeft',
    'Control+z',
    '4',
  ];
  for (const key of steps) {
    await press(page, key);
    expect({ key, places: await places(page) }).toEqual({ key, places: first });
  }
  const overflow = await page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    const foot = document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth, foot > clientHeight];
  });
  expect(overflow).toEqual([0, 0, false]);
});

test('six whole lines of the ticket and four of the reply fit at 300 × 500', async () => {
  const { page } = await tagging();
  const heights = await page.evaluate(() =>
    ['.part.content', '.part.reply'].map((name) => document.querySelector(name)?.getBoundingClientRect().height ?? 0),
  );
  expect(heights[0]).toBeGreaterThanOrEqual(6 * 17);
  expect(heights[1]).toBeGreaterThanOrEqual(4 * 17);
});

test('PgDn reads the content to its end, then the reply', async () => {
  const long = ticketOf(1, { content: 'line\n'.repeat(12), responses: 'line\n'.repeat(12) });
  const { page } = await tagging(fakeServer([long]));
  const tops = () =>
    page.evaluate(() => [...document.querySelectorAll('.ticket .text')].map(({ scrollTop }) => scrollTop));
  await press(page, 'PageDown');
  expect((await tops()).map((top) => top > 0)).toEqual([true, false]);
  await press(page, 'PageDown', 'PageDown', 'PageDown');
  expect((await tops()).map((top) => top > 0)).toEqual([true, true]);
  await press(page, 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp');
  expect(await tops()).toEqual([0, 0]);
});

test('a ticket is text, whatever it holds', async () => {
  const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const state = { tag: '', subtag: '', aside: evil };
  const { page, requests } = await tagging(
    fakeServer([ticketOf(1, { subject: evil, content: evil, responses: evil, existing: evil, state })]),
  );
  await press(page, '1');
  await page.waitForSelector('.ticket');
  expect(await page.locator('.part.content').textContent()).toContain('<script>');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect(requests).toEqual([]);
});

/** What a typed letter takes until its list is laid out, in ms: the middle of thirty. */
const typingTime = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const box = document.getElementById('box') as HTMLInputElement;
    const times: number[] = [];
    for (let n = 0; n < 30; n += 1) {
      box.value = 'damaged'.slice(0, 1 + (n % 7));
      const start = performance.now();
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      document.querySelector('.list-area')?.scrollHeight;
      times.push(performance.now() - start);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return times.sort((a, b) => a - b)[15] ?? 0;
  });

test('a ticket of 50,000 characters does not slow typing', async () => {
  const { page } = await tagging(fakeServer([ticketOf(1, { content: 'a long story '.repeat(3_846) })]));
  await page.keyboard.type('damaged');
  expect(await page.locator('.row.on').textContent()).toContain('Damaged');
  await page.locator('.part.content .text').evaluate((text) => text.scrollTo(0, text.scrollHeight));
  await page.waitForSelector('text=Cut here: the ticket has 49,998 characters');
  const short = (await tagging(fakeServer([ticketOf(1)]))).page;
  await page.bringToFront();
  const long = await typingTime(page);
  await short.bringToFront();
  expect(long).toBeLessThan(5 * (await typingTime(short)));
});

test('without focus the panel dims and says where keys go; a click anywhere gives them back', async () => {
  const { page, server } = await tagging();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.dispatchEvent(new Event('blur'));
  });
  expect(await page.locator('.dimmed').textContent()).toBe(
    'Your keys go to the sheet now. Click here before you type.',
  );
  await page.mouse.click(150, 60);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.waitForSelector('.dimmed', { state: 'detached' });
  await press(page, '2', 'Enter');
  expect(await subject(page)).toBe('Subject 2');
  expect(server.log).toEqual([]);
});

test('losing focus saves at once', async () => {
  const { page, server } = await tagging();
  await press(page, '1', 'Enter');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.waitForTimeout(200);
  expect(server.log).toHaveLength(1);
});

test('unsaved tags survive a reload', async () => {
  const { page, server } = await tagging();
  server.meddle = (method) =>
    method === 'save' ? { failure: { code: 'busy', message: '', retry: true }, landed: false } : null;
  await press(page, '1', 'Enter', '2', 'Enter');
  await page.reload();
  server.meddle = () => null;
  await page.waitForSelector('#box');
  expect(await subject(page)).toBe('Subject 3');
  await page.waitForSelector('text=all saved', { timeout: 10_000 });
  expect(server.tickets.slice(0, 2).map(({ state }) => state.tag)).toEqual(['Order Inquiry', 'Order Change']);
});

test('held keys do nothing that a person did not mean', async () => {
  const { page, server } = await tagging();
  await page.keyboard.down('1');
  await page.keyboard.down('1');
  expect(await page.locator('.chip').textContent()).toContain('Order Inquiry');
  await page.keyboard.up('1');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await subject(page)).toBe('Subject 2');
  await page.keyboard.type('2ab');
  await page.keyboard.down('Backspace');
  for (let n = 0; n < 5; n += 1) await page.keyboard.down('Backspace');
  await page.keyboard.up('Backspace');
  expect(await page.inputValue('#box')).toBe('');
  expect(await page.locator('.chip').textContent()).toContain('Order Change');
  expect(server.log).toEqual([]);
});

test('clicks do what keys do, and keys go on working after them', async () => {
  const { page } = await tagging();
  await page.click('.row:has-text("Order Problem")');
  await page.click('.row:has-text("Item missing")');
  await page.click('.hint:has-text("tag")');
  expect(await subject(page)).toBe('Subject 2');
  await press(page, 'Control+z');
  expect(await subject(page)).toBe('Subject 1');
});

test('after Show row, Enter saves the tag and does not click again', async () => {
  const { page, server } = await tagging();
  await press(page, '1');
  await page.click('text=Show row');
  await press(page, 'Enter');
  expect(await subject(page)).toBe('Subject 2');
  expect(server.calls.filter(({ method }) => method === 'showTicket')).toHaveLength(1);
});

test('marked text of a ticket can be copied; the next letter goes to the box', async () => {
  const { page } = await tagging();
  await page.locator('.part.content .text').dblclick({ position: { x: 10, y: 8 } });
  await page.keyboard.down('Control');
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('box');
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Where');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  await press(page, 'd');
  expect(await page.inputValue('#box')).toBe('d');
});

const CLICKS: [name: string, go: (page: Page) => Promise<void>][] = [
  ['tagging', async () => {}],
  ['subtags', (page) => press(page, '1', 'ArrowDown')],
  ['search', (page) => page.keyboard.type('late')],
  ['reasons', (page) => press(page, '*', '1')],
  ['looking back', (page) => press(page, '1', 'Enter', 'ArrowLeft')],
  ['keys', (page) => press(page, '?')],
  ['add', (page) => press(page, '+')],
  ['dimmed', (page) => page.evaluate(() => void window.dispatchEvent(new Event('blur')))],
  ...[
    'Check tags',
    'Build the summary',
    'Tag the selected rows',
    'Open a ticket',
    'Settings',
    'Set up again',
    'Stop',
  ].map((label): [string, (page: Page) => Promise<void>] => [
    label,
    async (page) => {
      await page.click('[aria-label=Menu]');
      await page.click(`text=${label}`);
      await page.waitForSelector('.strip', { state: 'detached' });
    },
  ]),
];

const leaveFor = (page: Page): Promise<void> => page.evaluate(() => void window.dispatchEvent(new Event('blur')));
const comeBack = (page: Page): Promise<void> => page.evaluate(() => void window.dispatchEvent(new Event('focus')));

/** Two decisions that the server does not take. */
async function notSaved(code: Failure['code']) {
  const panel = await tagging();
  const message = `It is ${code}, and this sentence is long enough to need a third line in the foot of the panel.`;
  const failure = { code, message, retry: false };
  panel.server.meddle = (method) => (method === 'save' ? { failure, landed: false } : null);
  const before = await places(panel.page);
  await press(panel.page, '1', '1', 'Enter', '2', 'Enter');
  await leaveFor(panel.page);
  await panel.page.waitForSelector('text=2 not saved');
  await comeBack(panel.page);
  return { ...panel, before };
}

test('what cannot be saved is told in its place, can be seen and left out, and comes again', async () => {
  const { page, server, before } = await notSaved('rejecting-rule');
  expect(await places(page)).toEqual(before);
  await page.click('text=See what waits');
  expect(await page.locator('.unsaved li').allTextContents()).toEqual([
    '#48001 Order Inquiry › Shipped, past due date',
    '#48002 Order Change',
  ]);
  server.meddle = () => null;
  await page.click('text=Leave these 2 out');
  await page.waitForSelector('text=all saved');
  expect(server.log).toEqual([]);
  expect(await subject(page)).toBe('Subject 3');
});

test('a decision that the sheet refuses is settled with 1', async () => {
  const { page, server } = await tagging();
  server.refuses = () => 'Begin with a letter.';
  await press(page, '1', 'Enter');
  await leaveFor(page);
  await comeBack(page);
  await page.click('text=1 to settle');
  await page.waitForSelector('text=Begin with a letter.');
  expect(await faultsOfPage(page)).toEqual([]);
  await press(page, '1');
  await page.waitForSelector('text=All settled.');
});

test.each(['rejecting-rule', 'other-dump', 'column-gone'] as const)(
  'axe finds nothing wrong with what waits for: %s',
  async (code) => {
    const { page } = await notSaved(code);
    expect(await faultsOfPage(page)).toEqual([]);
    await page.click('text=See what waits');
    expect(await faultsOfPage(page)).toEqual([]);
    expect(await page.locator('text=Set up again').count()).toBe(code === 'rejecting-rule' ? 0 : 1);
  },
);

test.each(CLICKS)('axe finds nothing wrong with: %s', async (_name, go) => {
  const { page } = await tagging();
  await go(page);
  expect(await faultsOfPage(page)).toEqual([]);
});
