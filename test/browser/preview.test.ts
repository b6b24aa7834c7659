/** The page in a real browser, on a small add-on of the tests' own. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Preview } from '../../local/preview/preview';
import { makeSmall, type Small, startSmall } from '../local/preview/smallAddOn';
import { launch } from './launch';

jest.setTimeout(60_000);

let browser: Browser;
let small: Small;
let preview: Preview;
let page: Page;
let panel: FrameLocator;
let foreign: string[];
let faults: string[];

beforeAll(async () => {
  small = makeSmall({ page: true });
  preview = await startSmall(small.options);
  browser = await launch();
  await open();
});

afterAll(async () => {
  expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
  await browser.close();
  await preview.close();
  small.remove();
});

const open = async (query = ''): Promise<void> => {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  foreign = [];
  faults = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(preview.url) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(preview.url + query);
  panel = page.frameLocator('#panel iframe');
  await panel.locator('#notes').waitFor();
  await page.locator('body[data-state=ready]').waitFor();
};

/** What the grid shows in a cell, from 1. */
const shown = (row: number, column: number): Promise<string> =>
  page.evaluate(
    ([r, c]) => {
      // biome-ignore lint/suspicious/noExplicitAny: Univer's own handle, as a console would use it.
      const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getSheetByName('Data');
      return String(sheet.getRange(r - 1, c - 1).getValue() ?? '');
    },
    [row, column] as const,
  );

const rowHeight = (row: number): Promise<number> =>
  page.evaluate((index) => {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    return (globalThis as any).univerAPI.getActiveWorkbook().getSheetByName('Data').getRowHeight(index) as number;
  }, row - 1);

const settles = async <T>(read: () => Promise<T> | T, wanted: T, within = 2000): Promise<void> => {
  const before = Date.now();
  while ((await read()) !== wanted && Date.now() - before < within) await new Promise((done) => setTimeout(done, 25));
  expect(await read()).toBe(wanted);
};

/** Clicks a cell, so many pixels from its right edge; columns are 100 pixels wide, rows 21 high. */
const clickCell = async (row: number, column: number, right = 50): Promise<void> => {
  const box = await page.locator('#grid canvas').last().boundingBox();
  if (!box) throw new Error('The grid is not there.');
  await page.mouse.click(box.x + 46 + 100 * column - right, box.y + 24 + 21 * (row - 0.5));
};

const clickArrow = (row: number, column: number): Promise<void> => clickCell(row, column, 12);

const data = (): number => preview.workbook.sheetNamed('Data')?.id ?? -1;
const kept = (row: number, column: number): string => preview.workbook.text(data(), row, column);

const call = async (name: string, ...args: unknown[]): Promise<string> => {
  const answer = panel.locator('#answer');
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

interface Asking {
  ask(name: string, ...args: readonly unknown[]): void;
}

describe('on opening', () => {
  test('shows the sheet, the panel in Google’s frame, and asks nobody else', async () => {
    expect(await shown(2, 2)).toBe('first');
    expect(await shown(3, 2)).toBe('<b>bold</b>');
    expect(await page.locator('h1').textContent()).toBe('Small book');
    expect(await page.locator('#panel-title').textContent()).toBe('Small panel');
    expect((await page.locator('#panel').boundingBox())?.width).toBe(300);
    expect((await page.locator('#panel iframe').getAttribute('sandbox'))?.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
      'allow-storage-access-by-user-activation',
    ]);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
  });

  test('the panel can reach no server by itself', async () => {
    const tried = await panel.locator('body').evaluate(() =>
      fetch('/book').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(tried).toBe('refused');
    // The browser says so in the console, once.
    expect(faults.splice(0).filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
  });
});

describe('the person at the grid', () => {
  test('types: the workbook parses it, onEdit runs, the grid shows what became of it', async () => {
    await clickCell(5, 2);
    await page.keyboard.type('007');
    await page.keyboard.press('Enter');
    await settles(() => kept(5, 2), '7');
    await settles(() => kept(5, 4), 'edited to 7');
    await settles(() => shown(5, 4), 'edited to 7');
    expect(faults).toEqual([]);
  });

  test('types a text with a leading quote, and a date', async () => {
    await clickCell(6, 1);
    await page.keyboard.type("'=1+1");
    await page.keyboard.press('Enter');
    await page.keyboard.type('1/2/2024');
    await page.keyboard.press('Enter');
    await settles(() => kept(6, 1), '=1+1');
    await settles(() => kept(7, 1), '1/2/2024');
    expect(preview.workbook.rows(data(), 7, 7)[0]?.cells[0]?.t).toBe('d');
  });

  test('deletes, undoes, and inserts a row', async () => {
    await clickCell(3, 2);
    await page.keyboard.press('Delete');
    await settles(() => kept(3, 2), '');
    await page.keyboard.press('Control+z');
    await settles(() => kept(3, 2), '<b>bold</b>');
    await page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().insertRowsBefore(1, 1),
    );
    await settles(() => kept(4, 2), '<b>bold</b>');
    await page.keyboard.press('Control+z');
    await settles(() => kept(3, 2), '<b>bold</b>');
  });

  test('pastes a block', async () => {
    await clickCell(8, 1);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'p\tq\nr\ts');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await settles(() => [kept(8, 1), kept(8, 2), kept(9, 1), kept(9, 2)].join(), 'p,q,r,s');
  });

  test('filters: the workbook knows which rows are hidden, and that they are not any more', async () => {
    const hidden = (): string => preview.workbook.sheetNamed('Data')?.filteredRows.join() ?? '?';
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet();
      const filter = sheet.getRange('A1:C3').createFilter();
      filter.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['a1'] } });
    });
    await settles(hidden, '3');
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getFilter().remove();
    });
    await settles(hidden, '');
  });

  test('adds and renames a sheet', async () => {
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      void (globalThis as any).univerAPI.executeCommand('sheet.command.insert-sheet', {});
    });
    await settles(() => preview.workbook.sheets().length, 2);
    const made = preview.workbook.sheets()[1];
    await page
      .locator('#grid')
      .getByText(made?.name ?? '?', { exact: true })
      .waitFor();
    preview.workbook.renameSheet({ id: 'you' }, made?.id ?? -1, 'Renamed');
    await page.locator('#grid').getByText('Renamed', { exact: true }).waitFor();
    preview.workbook.deleteSheet({ id: 'you' }, made?.id ?? -1);
    await page.locator('#grid').getByText('Renamed', { exact: true }).waitFor({ state: 'detached' });
  });

  test('a selection reaches the script', async () => {
    await clickCell(3, 2);
    await page.waitForTimeout(100);
    expect(await call('selected')).toBe('ok "B3"!');
  });
});

describe('the script', () => {
  test('what it writes is in the grid within a second', async () => {
    await call('write', 12, 1, 'written');
    await settles(() => shown(12, 1), 'written', 1000);
  });

  test('selects a cell without taking the keyboard from the panel', async () => {
    await panel.locator('#notes').click();
    await call('show', 300);
    await page.waitForTimeout(200);
    await page.keyboard.type('kept here');
    expect(await panel.locator('#notes').inputValue()).toBe('kept here');
    expect(kept(300, 1)).toBe('');
    const selected = await page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getActiveRange().getA1Notation(),
    );
    expect(selected).toBe('A300');
  });

  test('fails with its sentence, and refuses what Google’s wire refuses', async () => {
    expect(await call('fails')).toMatch(/^failed "Error: No such ticket"!$/);
    const thrown = await panel.locator('body').evaluate(() => {
      try {
        (globalThis as never as Asking).ask('write', 1, 1, new Date());
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(thrown).toBe('Failed due to illegal value in property: 2');
  });

  test('runs from the menu under Extensions, and toasts', async () => {
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Small' }).hover();
    await page.getByRole('menuitem', { name: 'Say hello' }).click();
    await page.locator('.toast', { hasText: 'Hello from the script' }).waitFor();
    expect(await page.locator('.menu').count()).toBe(0);
  });
});

describe('a cell with a dropdown', () => {
  const list = (): Locator => page.locator('[data-u-comp=sheets-dropdown-list]');

  beforeAll(async () => {
    await call('show', 1);
    await call('offer', 20, 6);
    await page.waitForTimeout(300);
  });

  test('takes what is typed, on its list or not, and Enter moves down', async () => {
    await clickCell(20, 6);
    await page.keyboard.type('Login');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Something else');
    await page.keyboard.press('Enter');
    await page.keyboard.type('login');
    await page.keyboard.press('Escape');
    await settles(() => [kept(20, 6), kept(21, 6), kept(22, 6)].join('|'), 'Login|Something else|');
    await settles(() => shown(21, 6), 'Something else');
    expect(await list().count()).toBe(0);
    expect(await rowHeight(20)).toBe(21);
  });

  test('shows its list at the arrow only; choosing writes', async () => {
    await clickCell(22, 6);
    await page.waitForTimeout(200);
    expect(await list().count()).toBe(0);
    await clickArrow(22, 6);
    await list().getByText('Not late').click();
    await settles(() => kept(22, 6), 'Not late');
    await list().waitFor({ state: 'detached' });
  });

  test('has its arrow where it is seen, however far the sheet is scrolled', async () => {
    const scrollTo = (column: number): Promise<void> =>
      page.evaluate((index) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().scrollToCell(0, index);
      }, column - 1);
    await scrollTo(4);
    await page.waitForTimeout(300);
    await clickCell(24, 3);
    await page.waitForTimeout(200);
    expect(await list().count()).toBe(0);
    await clickArrow(24, 3);
    await list().getByText('Bill').click();
    await settles(() => kept(24, 6), 'Bill');
    await page.keyboard.press('Delete');
    await settles(() => kept(24, 6), '');
    await scrollTo(1);
    await page.waitForTimeout(300);
  });

  test('closes its list on Escape, on what is typed, and on another cell', async () => {
    await clickArrow(23, 6);
    await list().waitFor();
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
    await clickArrow(23, 6);
    await list().waitFor();
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await list().waitFor({ state: 'detached' });
    await settles(() => kept(23, 6), 'typed');
    await clickArrow(24, 6);
    await list().waitFor();
    await clickCell(20, 2);
    await list().waitFor({ state: 'detached' });
    expect([kept(24, 6), faults]).toEqual(['', []]);
  });
});

test('sorts whole rows from the context menu', async () => {
  const box = await page.locator('#grid canvas').last().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 96, (box?.y ?? 0) + 56, { button: 'right' });
  await page.getByText('Sort sheet Z to A').last().click();
  // Nothing is frozen, so the header is a row like any other: ID, a2, a1.
  const order = (): string[] => preview.workbook.rows(data()).map(({ cells }) => `${cells[0]?.d} ${cells[2]?.d}`);
  await settles(() => order().indexOf('a2 4') < order().indexOf('a1 3'), true);
  expect(order()).toContain('ID Count');
});

describe('cells under a protection that warns', () => {
  const question = (): Locator => page.getByRole('dialog').filter({ hasText: 'Heads up!' });
  const type = async (text: string): Promise<void> => {
    await clickCell(15, 8);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    await call('show', 1);
    await call('write', 15, 8, 'as it was');
    await call('warn', 'H15:H16');
    await page.waitForTimeout(300);
  });

  test('ask a person, and get back what they held on Cancel', async () => {
    await type('by mistake');
    await question().getByRole('button', { name: 'Cancel' }).click();
    await settles(() => shown(15, 8), 'as it was');
    expect(kept(15, 8)).toBe('as it was');
  });

  test('change after OK, and by a script at once', async () => {
    await type('on purpose');
    await question().getByRole('button', { name: 'OK' }).click();
    await settles(() => kept(15, 8), 'on purpose');
    await call('write', 15, 8, 'by the script');
    await settles(() => shown(15, 8), 'by the script');
    expect([await question().count(), faults]).toEqual([0, []]);
  });
});

test('closing the panel, and opening it again from the menu', async () => {
  await page.getByRole('button', { name: 'Close panel' }).click();
  expect(await page.locator('#panel').isVisible()).toBe(false);
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Small' }).hover();
  await page.getByRole('menuitem', { name: 'Show panel' }).click();
  await panel.locator('#notes').waitFor();
});

test('a person who may only view is refused, and the grid shows what is there', async () => {
  await page.close();
  await open('?as=guest&access=view');
  const before = kept(2, 2);
  await clickCell(2, 2);
  await page.keyboard.type('mine');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('permission').waitFor();
  await settles(() => shown(2, 2), before);
  expect(kept(2, 2)).toBe(before);
});
