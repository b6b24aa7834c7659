/** Cells with something about them: dropdowns, protections, notes, formulas. */
import type { Locator } from 'playwright-core';
import {
  call,
  cellPoint,
  clickCell,
  closeAll,
  dataSheet,
  here,
  kept,
  menuItem,
  openAll,
  settles,
  shown,
} from './previewPage';

jest.setTimeout(60_000);

beforeAll(openAll);
afterAll(closeAll);

const rowHeight = (row: number): Promise<number> =>
  here.page.evaluate((index) => {
    // biome-ignore lint/suspicious/noExplicitAny: Univer's own handle, as a console would use it.
    return (globalThis as any).univerAPI.getActiveWorkbook().getSheetByName('Data').getRowHeight(index) as number;
  }, row - 1);

describe('a cell with a dropdown', () => {
  const clickArrow = (row: number, column: number): Promise<void> => clickCell(row, column, 12);
  const list = (): Locator => here.page.locator('[data-u-comp=sheets-dropdown-list]');

  beforeAll(async () => {
    await call('show', 1);
    await call('offer', 20, 6);
    await here.page.waitForTimeout(300);
  });

  test('takes what is typed, on its list or not, and Enter moves down', async () => {
    await clickCell(20, 6);
    await here.page.keyboard.type('Login');
    await here.page.keyboard.press('Enter');
    await here.page.keyboard.type('Something else');
    await here.page.keyboard.press('Enter');
    await here.page.keyboard.type('login');
    await here.page.keyboard.press('Escape');
    await settles(() => [kept(20, 6), kept(21, 6), kept(22, 6)].join('|'), 'Login|Something else|');
    await settles(() => shown(21, 6), 'Something else');
    expect(await list().count()).toBe(0);
    expect(await rowHeight(20)).toBe(21);
  });

  test('shows its list at the arrow only; choosing writes', async () => {
    await clickCell(22, 6);
    await here.page.waitForTimeout(200);
    expect(await list().count()).toBe(0);
    await clickArrow(22, 6);
    await list().getByText('Not late').click();
    await settles(() => kept(22, 6), 'Not late');
    await list().waitFor({ state: 'detached' });
  });

  test('has its arrow where it is seen, however far the sheet is scrolled', async () => {
    const scrollTo = (column: number): Promise<void> =>
      here.page.evaluate((index) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().scrollToCell(0, index);
      }, column - 1);
    await scrollTo(4);
    await here.page.waitForTimeout(300);
    await clickCell(24, 3);
    await here.page.waitForTimeout(200);
    expect(await list().count()).toBe(0);
    await clickArrow(24, 3);
    await list().getByText('Bill').click();
    await settles(() => kept(24, 6), 'Bill');
    await here.page.keyboard.press('Delete');
    await settles(() => kept(24, 6), '');
    await scrollTo(1);
    await here.page.waitForTimeout(300);
  });

  test('closes its list on Escape, on what is typed, and on another cell', async () => {
    await clickArrow(23, 6);
    await list().waitFor();
    await here.page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
    await clickArrow(23, 6);
    await list().waitFor();
    await here.page.keyboard.type('typed');
    await here.page.keyboard.press('Enter');
    await list().waitFor({ state: 'detached' });
    await settles(() => kept(23, 6), 'typed');
    await clickArrow(24, 6);
    await list().waitFor();
    await clickCell(20, 2);
    await list().waitFor({ state: 'detached' });
    expect([kept(24, 6), here.faults]).toEqual(['', []]);
  });
});

describe('cells under a protection that warns', () => {
  const question = (): Locator => here.page.getByRole('dialog').filter({ hasText: 'Heads up!' });
  const type = async (text: string): Promise<void> => {
    // Two clicks on one cell, one soon after the other, would be a double click, which opens what it holds.
    await clickCell(18, 5);
    await clickCell(15, 8);
    await here.page.keyboard.type(text);
    await here.page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    await call('show', 1);
    await call('write', 15, 8, 'as it was');
    await call('warn', 'H15:H16');
    await here.page.waitForTimeout(300);
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
    expect([await question().count(), here.faults]).toEqual([0, []]);
  });

  test('ask before their row is deleted, and the row stays on Cancel', async () => {
    await clickCell(15, 1);
    await menuItem('Edit', 'Delete', 'Rows');
    await question().getByRole('button', { name: 'Cancel' }).click();
    await settles(() => shown(15, 8), 'by the script');
    expect(kept(15, 8)).toBe('by the script');
  });

  test('ask before a row comes between them; on Cancel the grid is as it was', async () => {
    await here.page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().insertRowsBefore(15, 1),
    );
    await question().getByRole('button', { name: 'Cancel' }).click();
    await settles(() => shown(15, 8), 'by the script');
    await settles(() => shown(16, 8), '');
    expect(here.preview.workbook.sheet(dataSheet())?.rows).toBe(1000);
  });
});

describe('a note', () => {
  test('stands on its cell, and goes', async () => {
    await clickCell(2, 2);
    const { workbook } = here.preview;
    const range = { sheet: dataSheet(), row: 4, column: 2, rows: 1, columns: 1 };
    workbook.edit({ id: 'anna' }, 'note.write', range, 'Ask Mira');
    const noteOf = (): Promise<string> =>
      here.page.evaluate(() =>
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        String((globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getRange('B4').getNote()?.note ?? ''),
      );
    await settles(noteOf, 'Ask Mira');
    const { x, y } = await cellPoint(4, 2);
    await here.page.mouse.move(x, y);
    await here.page.locator('textarea').filter({ visible: true }).waitFor();
    expect(await here.page.locator('textarea').inputValue()).toBe('Ask Mira');
    await here.page.mouse.move(x + 300, y + 200);
    workbook.edit({ id: 'anna' }, 'note.write', range, '');
    await settles(noteOf, '');
  });
});

test('a formula is there to be read and edited, its cell shows what the workbook says', async () => {
  await clickCell(9, 9);
  await here.page.keyboard.type('=SUM(A1:A2)');
  await here.page.keyboard.press('Enter');
  await settles(() => shown(9, 9), '#ERROR!');
  await clickCell(9, 9);
  const typed = (): Promise<string> =>
    here.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getSheet();
      return String(sheet.getCell(8, 8)?.f ?? '');
    });
  await settles(typed, '=SUM(A1:A2)');
});
