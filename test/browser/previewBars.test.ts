/** Around the grid: menus, toolbar, dial, people, dialogs. */
import { AxeBuilder } from '@axe-core/playwright';
import {
  call,
  clickCell,
  closeAll,
  dataSheet,
  here,
  kept,
  menuItem,
  openAll,
  openPage,
  selectCell,
  settles,
  shown,
} from './previewPage';

jest.setTimeout(60_000);

beforeAll(openAll);
afterAll(closeAll);

describe('the menus', () => {
  test('hold no dead click: what does nothing is grey', async () => {
    for (const name of ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools', 'Extensions', 'Help']) {
      await here.page.getByRole('menuitem', { name, exact: true }).click();
      const idle = here.page.locator('.menu > [role=menuitem][aria-disabled]');
      const all = here.page.locator('.menu [role=menuitem]');
      expect(await all.count()).toBeGreaterThan(0);
      for (const item of await idle.all()) await item.click({ force: true });
      expect(await here.page.locator('.menu').count()).toBe(1);
      await here.page.keyboard.press('Escape');
    }
  });

  test('insert, delete, freeze, format', async () => {
    await selectCell(2, 2);
    await menuItem('Insert', 'Rows', 'Insert rows above');
    await settles(() => kept(3, 2), 'first');
    await settles(() => shown(3, 2), 'first');
    await selectCell(3, 2);
    await selectCell(2, 2);
    await menuItem('Edit', 'Delete', 'Rows');
    await settles(() => kept(2, 2), 'first');
    await settles(() => shown(2, 2), 'first');
    await menuItem('View', 'Freeze', '1 row');
    await settles(() => here.preview.workbook.sheet(dataSheet())?.frozenRows, 1);
    const bold = (): boolean | undefined => here.preview.workbook.rows(dataSheet(), 2, 2)[0]?.cells[1]?.bold;
    await here.page.getByRole('button', { name: 'Bold' }).click();
    await settles(bold, true);
    await menuItem('Edit', 'Undo');
    await settles(bold, undefined);
  });

  test('download the workbook as a file of Excel', async () => {
    const download = here.page.waitForEvent('download');
    await menuItem('File', 'Download', 'Microsoft Excel');
    expect((await download).suggestedFilename()).toBe('Small book.xlsx');
  });
});

test('the dial makes a bad day, for every page, and a good one again', async () => {
  await here.page.getByLabel('How many calls of the panel fail').selectOption('50 % fail');
  await here.page.getByLabel('How long the server takes').selectOption('0.5 s');
  await here.page.locator('.dial.bad-day').waitFor();
  const before = Date.now();
  await call('selected');
  expect(Date.now() - before).toBeGreaterThanOrEqual(450);
  await here.page.getByLabel('How many calls of the panel fail').selectOption('none fail');
  await here.page.getByLabel('How long the server takes').selectOption('no delay');
  await here.page.locator('.dial:not(.bad-day)').waitFor();
});

test('shows who else is here', async () => {
  const { page } = here;
  await openPage('?as=zoe');
  await page.getByRole('img', { name: 'zoe, in Data' }).waitFor();
  await here.page.getByRole('img', { name: 'zoe (this page)' }).waitFor();
  expect(here.faults).toEqual([]);
  await here.page.close();
  await page.getByRole('img', { name: 'zoe, in Data' }).waitFor({ state: 'detached' });
  here.page = page;
  here.panel = page.frameLocator('#panel iframe');
});

test('a modeless dialog floats, moves and closes', async () => {
  await call('float');
  const dialog = here.page.getByRole('dialog', { name: 'Small, large' });
  const at = await dialog.boundingBox();
  await here.page.mouse.move((at?.x ?? 0) + 80, (at?.y ?? 0) + 20);
  await here.page.mouse.down();
  await here.page.mouse.move((at?.x ?? 0) + 40, (at?.y ?? 0) + 50);
  await here.page.mouse.up();
  const moved = await dialog.boundingBox();
  expect([moved?.x, moved?.y, moved?.width]).toEqual([(at?.x ?? 0) - 40, (at?.y ?? 0) + 30, 500]);
  await clickCell(3, 1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('page and menus have no fault that axe knows', async () => {
  const look = async (): Promise<string[]> => {
    // Univer draws its grid on canvases and builds its own bars.
    const { violations } = await new AxeBuilder({ page: here.page }).exclude('#grid').exclude('iframe').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  expect(await look()).toEqual([]);
  await here.page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
  expect(await look()).toEqual([]);
  await here.page.keyboard.press('Escape');
});
