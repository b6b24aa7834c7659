/** The page of the preview in a real browser, on a small add-on of the tests' own, and what one does there. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Preview } from '../../local/preview/preview';
import { makeSmall, type Small, startSmall } from '../local/preview/smallAddOn';
import { launch } from './launch';

export interface Asking {
  ask(name: string, ...args: readonly unknown[]): void;
}

/** What is open; filled by `openAll`, the page and its faults anew by `openPage`. */
export const here = {} as {
  browser: Browser;
  small: Small;
  preview: Preview;
  page: Page;
  panel: FrameLocator;
  /** Addresses asked that are not the preview's. */
  foreign: string[];
  /** What the console or an exception said. */
  faults: string[];
};

export const openPage = async (query = ''): Promise<void> => {
  const context = await here.browser.newContext({ viewport: { width: 1366, height: 768 } });
  here.page = await context.newPage();
  here.foreign = [];
  here.faults = [];
  here.page.on('request', (request) => {
    const url = request.url();
    const own = [here.preview.url, here.preview.documents, 'data:', 'blob:'].some((start) => url.startsWith(start));
    if (!own) here.foreign.push(url);
  });
  here.page.on('pageerror', (error) => here.faults.push(error.message));
  here.page.on('console', (message) => message.type() === 'error' && here.faults.push(message.text()));
  await here.page.goto(here.preview.url + query);
  here.panel = here.page.frameLocator('#panel iframe');
  await here.panel.locator('#notes').waitFor();
  await here.page.locator('body[data-state=ready]').waitFor();
};

export const openAll = async (): Promise<void> => {
  here.small = makeSmall({ page: true });
  here.preview = await startSmall(here.small.options);
  here.browser = await launch();
  await openPage();
};

/** Fails where anything was asked of strangers, or went wrong in the page. */
export const closeAll = async (): Promise<void> => {
  const { foreign, faults } = here;
  await here.browser.close();
  await here.preview.close();
  here.small.remove();
  expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
};

/** What the grid shows in a cell, from 1. */
export const shown = (row: number, column: number): Promise<string> =>
  here.page.evaluate(
    ([r, c]) => {
      // biome-ignore lint/suspicious/noExplicitAny: Univer's own handle, as a console would use it.
      const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getSheetByName('Data');
      return String(sheet.getRange(r - 1, c - 1).getValue() ?? '');
    },
    [row, column] as const,
  );

/** Waits until what is read is what is wanted. */
export const settles = async <T>(read: () => Promise<T> | T, wanted: T, within = 20_000): Promise<void> => {
  const before = Date.now();
  while ((await read()) !== wanted && Date.now() - before < within) await new Promise((done) => setTimeout(done, 25));
  expect(await read()).toBe(wanted);
};

/** The middle of a cell on the screen, so many pixels from its right edge; columns are 100 pixels wide, rows 21 high. */
export const cellPoint = async (row: number, column: number, right = 50): Promise<{ x: number; y: number }> => {
  const box = await here.page.locator('#grid canvas').last().boundingBox();
  if (!box) throw new Error('The grid is not there.');
  return { x: box.x + 46 + 100 * column - right, y: box.y + 24 + 21 * (row - 0.5) };
};

export const clickCell = async (row: number, column: number, right?: number): Promise<void> => {
  const { x, y } = await cellPoint(row, column, right);
  await here.page.mouse.click(x, y);
};

/** The cell in front, as `row column`. */
const selected = (): Promise<string> =>
  here.page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const range = (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getActiveRange();
    return range ? `${range.getRow() + 1} ${range.getColumn() + 1}` : '';
  });

/** Clicks a cell and waits until it is the selected one: a menu acts on what is selected. */
export const selectCell = async (row: number, column: number): Promise<void> => {
  await clickCell(row, column);
  await settles(selected, `${row} ${column}`);
};

export const dataSheet = (): number => here.preview.workbook.sheetNamed('Data')?.id ?? -1;

/** What the workbook holds in a cell. */
export const kept = (row: number, column: number): string => here.preview.workbook.text(dataSheet(), row, column);

/** Calls a function of the script from the panel, and answers what its handler got. */
export const call = async (name: string, ...args: unknown[]): Promise<string> => {
  const answer = here.panel.locator('#answer');
  await answer.evaluate((output) => {
    output.textContent = '';
  });
  await answer.evaluate((_output, [method, rest]) => (globalThis as never as Asking).ask(method, ...rest), [
    name,
    args,
  ] as const);
  await answer.filter({ hasText: /./ }).waitFor();
  return (await answer.textContent()) ?? '';
};

export const menuItem = async (menu: string, ...path: string[]): Promise<void> => {
  await here.page.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const name of path.slice(0, -1)) await here.page.getByRole('menuitem', { name }).hover();
  await here.page.getByRole('menuitem', { name: path.at(-1) ?? '' }).click();
};
