/** Text written by attackers, and text that merely looks so, in the built panel: shown as text, and nothing else happens. */
import type { Page } from 'playwright-core';
import { oneLine, readable } from '../../../sidebar/state/ticketText';
import type { Ticket } from '../../../src/contract/session';
import { masked, maskedPieces } from '../../../src/core/private/mask';
import { NAUGHTY, NAUGHTY_NAMES } from '../../addon/naughtyTexts';
import { fakeServer, ticketOf, ticketsOf } from '../fakeServer';
import { press, usePanels } from './harness';

jest.setTimeout(120_000);

const panels = usePanels();

async function tagging(tickets: Ticket[], server = fakeServer(tickets)) {
  const panel = await panels.open(server);
  const said: string[] = [];
  panel.page.on('console', (message) => said.push(message.text()));
  panel.page.on('pageerror', (error) => said.push(error.message));
  panel.page.on('dialog', (dialog) => said.push(dialog.message()));
  await panel.page.waitForSelector('#box');
  return { ...panel, server, said };
}

const plainShown = (text: string): string =>
  maskedPieces(text)
    .map((piece) => piece.text)
    .join('');

/** How far anything reaches out of the panel: nothing may. */
const overflow = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });

const PLACES = ['.head', '.part.content', '.part.reply', '.box', '.list-area', '.foot'];
const places = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const {
          left = 0,
          top = 0,
          width = 0,
          height = 0,
        } = document.querySelector(name)?.getBoundingClientRect() ?? {};
        return [name, left, top, width, height].map(String).join(' ');
      }),
    PLACES,
  );

test('no naughty text does anything as ticket text, and none loses a letter', async () => {
  const tickets = NAUGHTY.map((text, index) =>
    ticketOf(index + 1, { subject: text, content: text, responses: text, requester: text, existing: text }),
  );
  const { page, requests, said } = await tagging(tickets);
  const first = await places(page);
  for (const [index, text] of NAUGHTY.entries()) {
    const found = await page.evaluate(() =>
      ['.ticket h2', '.part.content .text', '.part.reply .text'].map(
        (name) => document.querySelector(name)?.textContent,
      ),
    );
    const body = plainShown(readable(text)).slice(0, 4_000) || 'No text in this ticket.';
    const reply = plainShown(readable(text)).slice(0, 4_000) || 'No reply.';
    expect({ index, found }).toEqual({
      index,
      found: [plainShown(oneLine(text)) || 'No subject', body, reply],
    });
    expect({ text, places: await places(page), overflow: await overflow(page) }).toEqual({
      text,
      places: first,
      overflow: [0, 0],
    });
    await press(page, '1', 'Enter');
  }
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect([requests, said]).toEqual([[], []]);
});

test('no naughty text does anything as a tag, and each comes to the server as it is', async () => {
  const server = fakeServer(ticketsOf(NAUGHTY_NAMES.length));
  const tag = (name: string) => ({ name, subtags: [], belongs: name, example: name, words: [name], group: '' });
  server.tags = {
    ...server.tags,
    tags: NAUGHTY_NAMES.map((name) => ({ ...server.tags.tags[0], ...tag(name) })) as never,
  };
  const { page, requests, said } = await tagging([], server);
  const first = await places(page);
  for (let index = 0; index < 9; index += 1) {
    await press(page, String(index + 1));
    expect(await page.locator('.chip .cut').textContent()).toBe(NAUGHTY_NAMES[index]);
    await press(page, 'ArrowDown', 'ArrowUp', 'Enter');
    expect(await places(page)).toEqual(first);
  }
  for (const text of NAUGHTY_NAMES.filter((name) => /[<>{]/.test(name)).slice(0, 40)) {
    await page.fill('#box', text.slice(0, 20));
    expect(await places(page)).toEqual(first);
    await press(page, 'Escape');
  }
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.waitForTimeout(300);
  expect(server.tickets.slice(0, 9).map(({ state }) => state.tag)).toEqual(NAUGHTY_NAMES.slice(0, 9));
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect([requests, said]).toEqual([[], []]);
});

test('what turns the reading direction about cannot reach the words beside it', async () => {
  const evil = '\u202eevil';
  const state = { tag: '', subtag: '', aside: evil };
  const { page } = await tagging([
    ticketOf(1, { subject: evil, content: evil, channel: evil, state, taggedBy: 'Ann' }),
  ]);
  await press(page, '1');
  await page.waitForSelector('.ticket');
  const all = await page.evaluate(() => document.body.textContent);
  expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(await page.locator('.state').textContent()).toMatch(/^Put aside: evil · Ann/);
});

test('right-to-left text begins at the right, and keeps the panel as it is', async () => {
  const { page } = await tagging([ticketOf(1, { subject: 'שלום', content: 'שלום, איפה ההזמנה שלי?' }), ticketOf(2)]);
  const direction = () => page.locator('.part.content .text').evaluate((text) => getComputedStyle(text).direction);
  expect(await direction()).toBe('rtl');
  await press(page, '1', 'Enter');
  expect(await direction()).toBe('ltr');
});

const PRIVATE = 'Card 4242 4242 4242 4242, jo@example.com, +44 20 7946 0958, password: hunter2.';
const SECRETS = /4242 4242|jo@example|7946|hunter2/;

describe('private data', () => {
  const ticket = (n: number) =>
    ticketOf(n, { subject: PRIVATE, content: PRIVATE, responses: PRIVATE, requester: PRIVATE });

  test('is nowhere in the page until a key shows it, for this ticket alone', async () => {
    const { page } = await tagging([ticket(1), ticket(2), ...ticketsOf(5).slice(2)]);
    const all = () => page.evaluate(() => document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''));
    expect(await all()).not.toMatch(SECRETS);
    expect(await page.locator('.part.content .text').textContent()).toBe(
      'Card card ••42, e-mail, phone, password: access key.',
    );
    await press(page, '.');
    expect(await page.locator('.part.content .text').textContent()).toBe(PRIVATE);
    await press(page, '1');
    expect(await all()).toMatch(SECRETS);
    await press(page, 'Enter');
    expect(await all()).not.toMatch(SECRETS);
    await press(page, 'ArrowLeft');
    expect(await all()).not.toMatch(SECRETS);
    await press(page, '.', '.');
    expect(await all()).not.toMatch(SECRETS);
  });

  test('a click does the same, and says how many places are covered', async () => {
    const { page } = await tagging([ticket(1)]);
    await page.click('text=12 covered');
    expect(await page.locator('.ticket h2').textContent()).toBe(PRIVATE);
    await page.click('text=Cover');
    expect(await page.locator('.ticket h2').textContent()).not.toMatch(SECRETS);
  });

  test('what is copied is what is shown', async () => {
    const { page } = await tagging([ticket(1)]);
    const copied = await page.evaluate(() => {
      const text = document.querySelector('.part.content .text');
      if (text) getSelection()?.selectAllChildren(text);
      return String(getSelection());
    });
    expect(copied).toBe('Card card ••42, e-mail, phone, password: access key.');
  });

  test('is never stored in the browser, sent back or logged, shown or not', async () => {
    const { page, server, said, requests } = await tagging([ticket(1), ticket(2), ticket(3)]);
    server.meddle = (method) =>
      method === 'save' ? { failure: { code: 'busy', message: '', retry: true }, landed: false } : null;
    await press(page, '.', '1', 'Enter', '-', '.', '2');
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await page.waitForTimeout(300);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).toMatch(/48001/);
    expect(kept).not.toMatch(SECRETS);
    expect(JSON.stringify(server.calls)).not.toMatch(SECRETS);
    expect([said, requests]).toEqual([[], []]);
  });

  test('selected tickets are listed with theirs covered', async () => {
    const { page, server } = await tagging([ticket(1), ticket(2)]);
    expect(server.selected).toHaveLength(2);
    await page.click('[aria-label=Menu]');
    await page.click('text=Tag the selected rows');
    await page.waitForSelector('text=Tag 2 selected tickets');
    expect(await page.locator('.ticket ul').textContent()).toContain(masked(PRIVATE));
  });

  test('the check counts it', async () => {
    const { page } = await tagging(ticketsOf(3));
    await page.click('[aria-label=Menu]');
    await page.click('text=Check tags');
    await page.click('text=Look for private data');
    await page.waitForSelector('text=12 card numbers');
    await press(page, 'Escape');
    await page.waitForSelector('#box');
  });
});

/** Tickets with private data, links and every script, so many characters each. */
function longTickets(length: number): Ticket[] {
  const sentence = `My order 10342 is late, ${PRIVATE} ${'https://example.invalid/'.padEnd(200, 'a')} שלום 🙂\n`;
  const body = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  return Array.from({ length: 80 }, (_, index) => ticketOf(index + 1, { content: body, responses: body }));
}

/** What Enter takes until the next ticket is laid out, in ms: the middle of fifteen. Throws where a frame passes first. */
const enterTime = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const box = document.getElementById('box');
    const press = (key: string) =>
      box?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const open = () => document.querySelector('.ticket')?.textContent;
    const times: number[] = [];
    for (let n = 0; n < 15; n += 1) {
      press('1');
      await frame();
      const before = open();
      const start = performance.now();
      press('Enter');
      for (let turns = 0; turns < 10 && open() === before; turns += 1) await Promise.resolve();
      // Asked for its height, the browser has laid the text out.
      document.querySelector('.part.content .text')?.scrollHeight;
      times.push(performance.now() - start);
      await frame();
      if (open() === before) throw new Error('The next frame shows the same ticket.');
    }
    return times.sort((a, b) => a - b)[7] ?? 0;
  });

test('the next ticket comes in the next frame, and ten times the text takes no more than ten times as long', async () => {
  const few = (await tagging(longTickets(5_000))).page;
  const many = (await tagging(longTickets(50_000))).page;
  await few.bringToFront();
  const short = await enterTime(few);
  await many.bringToFront();
  expect(await enterTime(many)).toBeLessThan(10 * short);
});
