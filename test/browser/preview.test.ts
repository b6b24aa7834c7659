/** The page in a real browser, on a small add-on of the tests' own. */
import {
  type Asking,
  call,
  clickCell,
  closeAll,
  dataSheet,
  here,
  kept,
  menuItem,
  openAll,
  openPage,
  settles,
  shown,
} from './previewPage';

jest.setTimeout(60_000);

beforeAll(openAll);
afterAll(closeAll);

describe('on opening', () => {
  test('shows the sheet, the panel in Google’s frame, and asks nobody else', async () => {
    expect(await shown(2, 2)).toBe('first');
    expect(await shown(3, 2)).toBe('<b>bold</b>');
    expect(await here.page.locator('h1').textContent()).toBe('Small book');
    expect(await here.page.locator('#panel-title').textContent()).toBe('Small panel');
    expect((await here.page.locator('#panel').boundingBox())?.width).toBe(300);
    expect((await here.page.locator('#panel iframe').getAttribute('sandbox'))?.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
      'allow-storage-access-by-user-activation',
    ]);
    expect({ foreign: here.foreign, faults: here.faults }).toEqual({ foreign: [], faults: [] });
  });

  test('the panel can reach no server by itself', async () => {
    const tried = await here.panel.locator('body').evaluate(() =>
      fetch('/book').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(tried).toBe('refused');
    // The browser says so in the console, once.
    expect(here.faults.splice(0).filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
  });
});

describe('the person at the grid', () => {
  test('types: the workbook parses it, onEdit runs, the grid shows what became of it', async () => {
    await clickCell(5, 2);
    await here.page.keyboard.type('007');
    await here.page.keyboard.press('Enter');
    await settles(() => kept(5, 2), '7');
    await settles(() => kept(5, 4), 'edited to 7');
    await settles(() => shown(5, 4), 'edited to 7');
    expect(here.faults).toEqual([]);
  });

  test('types a text with a leading quote, and a date', async () => {
    await clickCell(6, 1);
    await here.page.keyboard.type("'=1+1");
    await here.page.keyboard.press('Enter');
    await here.page.keyboard.type('1/2/2024');
    await here.page.keyboard.press('Enter');
    await settles(() => kept(6, 1), '=1+1');
    await settles(() => kept(7, 1), '1/2/2024');
    expect(here.preview.workbook.rows(dataSheet(), 7, 7)[0]?.cells[0]?.t).toBe('d');
  });

  test('deletes, undoes, and inserts a row', async () => {
    await clickCell(3, 2);
    await here.page.keyboard.press('Delete');
    await settles(() => kept(3, 2), '');
    await here.page.keyboard.press('Control+z');
    await settles(() => kept(3, 2), '<b>bold</b>');
    await here.page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().insertRowsBefore(1, 1),
    );
    await settles(() => kept(4, 2), '<b>bold</b>');
    await here.page.keyboard.press('Control+z');
    await settles(() => kept(3, 2), '<b>bold</b>');
    await settles(() => shown(3, 2), '<b>bold</b>');
    await settles(() => shown(2, 2), 'first');
  });

  test('pastes a block', async () => {
    await clickCell(8, 1);
    await here.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'p\tq\nr\ts');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await settles(() => [kept(8, 1), kept(8, 2), kept(9, 1), kept(9, 2)].join(), 'p,q,r,s');
  });

  test('filters: the workbook knows which rows are hidden, and that they are not any more', async () => {
    const hidden = (): string => here.preview.workbook.sheetNamed('Data')?.filteredRows.join() ?? '?';
    await here.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      const sheet = (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet();
      const filter = sheet.getRange('A1:C3').createFilter();
      filter.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['a1'] } });
    });
    await settles(hidden, '3');
    await here.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getFilter().remove();
    });
    await settles(hidden, '');
  });

  test('adds and renames a sheet', async () => {
    await here.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      void (globalThis as any).univerAPI.executeCommand('sheet.command.insert-sheet', {});
    });
    await settles(() => here.preview.workbook.sheets().length, 2);
    const made = here.preview.workbook.sheets()[1];
    await here.page
      .locator('#grid')
      .getByText(made?.name ?? '?', { exact: true })
      .waitFor();
    here.preview.workbook.renameSheet({ id: 'you' }, made?.id ?? -1, 'Renamed');
    await here.page.locator('#grid').getByText('Renamed', { exact: true }).waitFor();
    here.preview.workbook.deleteSheet({ id: 'you' }, made?.id ?? -1);
    await here.page.locator('#grid').getByText('Renamed', { exact: true }).waitFor({ state: 'detached' });
  });

  test('a selection reaches the script', async () => {
    await clickCell(3, 2);
    await here.page.waitForTimeout(100);
    expect(await call('selected')).toBe('ok "B3"!');
  });
});

describe('the script', () => {
  test('what it writes is in the grid within a second', async () => {
    await call('write', 12, 1, 'written');
    await settles(() => shown(12, 1), 'written', 1000);
  });

  test('selects a cell without taking the keyboard from the panel', async () => {
    await here.panel.locator('#notes').click();
    await call('show', 300);
    await here.page.waitForTimeout(200);
    await here.page.keyboard.type('kept here');
    expect(await here.panel.locator('#notes').inputValue()).toBe('kept here');
    expect(kept(300, 1)).toBe('');
    const selected = await here.page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      (globalThis as any).univerAPI.getActiveWorkbook().getActiveSheet().getActiveRange().getA1Notation(),
    );
    expect(selected).toBe('A300');
  });

  test('fails with its sentence, and refuses what Google’s wire refuses', async () => {
    expect(await call('fails')).toMatch(/^failed "Error: No such ticket"!$/);
    const thrown = await here.panel.locator('body').evaluate(() => {
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
    await menuItem('Extensions', 'Small', 'Say hello');
    await here.page.locator('.toast', { hasText: 'Hello from the script' }).waitFor();
    expect(await here.page.locator('.menu').count()).toBe(0);
  });
});

test('sorts whole rows from the context menu', async () => {
  const box = await here.page.locator('#grid canvas').last().boundingBox();
  await here.page.mouse.click((box?.x ?? 0) + 96, (box?.y ?? 0) + 56, { button: 'right' });
  await here.page.getByText('Sort sheet Z to A').last().click();
  // Nothing is frozen, so the header is a row like any other: ID, a2, a1.
  const order = (): string[] =>
    here.preview.workbook.rows(dataSheet()).map(({ cells }) => `${cells[0]?.d} ${cells[2]?.d}`);
  await settles(() => order().indexOf('a2 4') < order().indexOf('a1 3'), true);
  expect(order()).toContain('ID Count');
});

test('closing the panel, and opening it again from the menu', async () => {
  await here.page.getByRole('button', { name: 'Close panel' }).click();
  expect(await here.page.locator('#panel').isVisible()).toBe(false);
  await menuItem('Extensions', 'Small', 'Show panel');
  await here.panel.locator('#notes').waitFor();
});

test('a person who may only view is refused, and the grid shows what is there', async () => {
  await here.page.close();
  await openPage('?as=guest&access=view');
  const before = kept(2, 2);
  await clickCell(2, 2);
  await here.page.keyboard.type('mine');
  await here.page.keyboard.press('Enter');
  await here.page.getByRole('dialog').getByText('permission').waitFor();
  await settles(() => shown(2, 2), before);
  expect(kept(2, 2)).toBe(before);
});
