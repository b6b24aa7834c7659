/**
 * Two people tag a hundred tickets between them on a bad day: every call takes two seconds, and one in ten fails. Enter
 * shows the next ticket in the next frame all the same, and in the end the grid holds exactly what they chose.
 */
import type { Browser, Frame } from 'playwright-core';
import { visit } from '../local/preview/visitor';
import { launch } from './launch';
import { type Office, openAs, openOffice, openTicket, type Tagger } from './office';
import { until } from './until';

jest.setTimeout(300_000);

const TICKETS = 100;
const REASONS = ['Orders', 'Refunds', 'Parcels', 'Invoices'];
/** A hasty tagger: 5–20 s a ticket are usual (ms). */
const PACE = 900;
/** So many may be with one of the two: then the other may run out of tickets, and that is right. */
const HELD = 40;

let browser: Browser;
let office: Office;

beforeAll(async () => {
  office = await openOffice(TICKETS, REASONS.join('\n'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await office.preview.close();
});

async function panelOf({ page }: Tagger): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('No panel.');
  return frame;
}

/** Notes for each Enter which ticket was open, and which one in the frame that was painted next; '' for none. */
const watchEnter = (panel: Frame): Promise<void> =>
  panel.evaluate(() => {
    const open = (): string => document.querySelector('.ticket .meta')?.textContent?.match(/#(\d+)/)?.[1] ?? '';
    const noted: string[][] = [];
    Object.assign(window, { noted });
    const note = ({ key }: KeyboardEvent): void => {
      if (key !== 'Enter') return;
      const pair = [open()];
      noted.push(pair);
      requestAnimationFrame(() => pair.push(open()));
    };
    window.addEventListener('keydown', note, true);
  });

const noted = (panel: Frame): Promise<string[][]> =>
  panel.evaluate(() => (window as unknown as { noted: string[][] }).noted);

/** Nobody presses two keys in one frame, but a page may be driven so: then the second key would be noted as the first's. */
const nextFrame = (panel: Frame): Promise<void> =>
  panel.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));

/** What one person chose for each ticket, by its ID, the last choice last. */
type Chosen = Map<string, string>;

/** Every twelfth ticket is undone and tagged anew, every ninth is put aside. */
async function decideOne(tagger: Tagger, id: string, count: number, chosen: Chosen): Promise<void> {
  const { page } = tagger;
  const frame = await panelOf(tagger);
  const pick = async (digit: number): Promise<void> => {
    await page.keyboard.press(String(digit));
    await page.keyboard.press('Enter');
    await nextFrame(frame);
    chosen.set(id, REASONS[digit - 1] ?? '');
  };
  if (count % 9 === 8) {
    await page.keyboard.press('-');
    chosen.set(id, 'Later');
    return;
  }
  await pick(1 + (Number(id) % REASONS.length));
  if (count % 12 !== 11) return;
  await page.keyboard.press('Control+z');
  await pick(1 + ((Number(id) + 1) % REASONS.length));
}

/** Goes on until both are through, or this one has no ticket any more while few are left. */
async function decideAll(tagger: Tagger, chosen: Chosen, both: () => number): Promise<void> {
  for (let count = 0; both() < TICKETS; ) {
    const id = await openTicket(tagger);
    if (id !== '') {
      await decideOne(tagger, id, count, chosen);
      count += 1;
    } else if (both() >= TICKETS - HELD)
      await tagger.panel
        .getByRole('button', { name: 'Look again' })
        .click({ timeout: 500 })
        .catch(() => {});
    await tagger.page.waitForTimeout(PACE);
  }
}

const held = (id: string): string => office.cell(id, 1) || office.cell(id, 5);

test('nothing waits, nothing is lost, nothing is tagged twice', async () => {
  const [ann, bob] = [await openAs(browser, office.preview, 'ann'), await openAs(browser, office.preview, 'bob')];
  const panels = [await panelOf(ann), await panelOf(bob)];
  await Promise.all(panels.map(watchEnter));
  const { post } = visit(office.preview);
  await post('/conditions', { delay: 2000, failing: 0.1, lateThrows: false });
  const [anns, bobs]: [Chosen, Chosen] = [new Map(), new Map()];
  const both = (): number => anns.size + bobs.size;
  await Promise.all([decideAll(ann, anns, both), decideAll(bob, bobs, both)]);
  const all: Chosen = new Map([...anns, ...bobs]);
  expect([all.size, both()]).toEqual([TICKETS, TICKETS]);
  await until('all is saved', async () => [...all].every(([id, tag]) => held(id) === tag));
  for (const { panel } of [ann, bob]) await panel.getByText('all saved').waitFor();
  expect([...all].filter(([id, tag]) => held(id) !== tag)).toEqual([]);
  await post('/conditions', { delay: 0, failing: 0, lateThrows: false });

  const frames = (await Promise.all(panels.map(noted))).map((pairs) => pairs.slice(0, (TICKETS - HELD) / 2));
  for (const pairs of frames) {
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter(([before, after]) => !after || after === before)).toEqual([]);
  }
});
