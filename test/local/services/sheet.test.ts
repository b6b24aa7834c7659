/// <reference types="google-apps-script" />
import { createAppsScript } from '../../../local/appsScript';

function bench() {
  const script = createAppsScript();
  const book = script.SpreadsheetApp.getActiveSpreadsheet();
  return { ...script, book, sheet: book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet };
}

describe('sheets', () => {
  test('are found by name, listed in order, and known by id', () => {
    const { book, sheet } = bench();
    const second = book.insertSheet('Second', 0);
    expect(book.getSheets().map((one) => one.getName())).toEqual(['Second', 'Sheet1']);
    expect([second.getIndex(), sheet.getIndex(), book.getSheetByName('Missing')]).toEqual([1, 2, null]);
    expect(book.getSheetById(second.getSheetId())?.getName()).toBe('Second');
    second.setName('Renamed').hideSheet();
    expect([book.getSheetByName('Second'), second.isSheetHidden(), second.getName()]).toEqual([null, true, 'Renamed']);
  });

  test('that are gone throw at the next call', () => {
    const { book } = bench();
    const second = book.insertSheet('Second');
    const range = second.getRange('A1');
    book.deleteSheet(second);
    expect(() => range.getValue()).toThrow(`Sheet ${second.getSheetId()} not found`);
  });

  test('keep frozen rows, widths and tab colour', () => {
    const { sheet, local } = bench();
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(2, 2, 180).setColumnWidth(1, 60).setTabColor('#ff0000');
    expect([sheet.getFrozenRows(), sheet.getColumnWidth(3), sheet.getTabColor()]).toEqual([1, 180, '#ff0000']);
    local.end();
    expect(local.workbook.sheet(0)).toMatchObject({ frozenRows: 1, widths: { 1: 60, 2: 180, 3: 180 } });
  });

  test('cannot lose all rows that are not frozen', () => {
    const { sheet } = bench();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });
});

describe('what is selected', () => {
  test('is a person’s own; of several ranges the last is the active one', () => {
    const { book, sheet, local } = bench();
    const at = (row: number) => ({ sheet: 0, row, column: 1, rows: 2, columns: 1 });
    local.workbook.select({ id: 'user' }, 0, [at(2), at(7)]);
    expect(book.getActiveRange()?.getA1Notation()).toBe('A7:A8');
    expect(
      book
        .getActiveRangeList()
        ?.getRanges()
        .map((one) => one.getA1Notation()),
    ).toEqual(['A2:A3', 'A7:A8']);
    sheet.getRange('C3').activate();
    expect([book.getActiveRange()?.getA1Notation(), local.workbook.selection({ id: 'user' }).ranges.length]).toEqual([
      'C3',
      1,
    ]);
  });

  test('moves with setActiveSheet; the screen hears of it once the sheet is there for all', () => {
    const { book, local, SpreadsheetApp } = bench();
    const second = book.insertSheet('Second');
    const heard: unknown[] = [];
    local.workbook.onUi((event) => heard.push(event));
    book.setActiveSheet(second);
    expect(book.getActiveSheet().getName()).toBe('Second');
    expect(heard).toEqual([]);
    SpreadsheetApp.flush();
    expect(heard).toEqual([expect.objectContaining({ kind: 'select', sheet: second.getSheetId() })]);
  });
});

describe('the text finder', () => {
  test('finds whole cells in reading order, without regard to case unless asked', () => {
    const { sheet } = bench();
    sheet.getRange('A1:B3').setValues([
      ['T-1', 't-1'],
      ['T-10', 'x'],
      ['T-1', ''],
    ]);
    const finder = sheet.getRange('A1:B3').createTextFinder('T-1').matchEntireCell(true);
    expect(finder.findAll().map((one) => one.getA1Notation())).toEqual(['A1', 'B1', 'A3']);
    const exact = sheet.createTextFinder('T-1').matchEntireCell(true).matchCase(true);
    expect([exact.findNext(), exact.findNext(), exact.findNext()].map((one) => one?.getA1Notation())).toEqual([
      'A1',
      'A3',
      undefined,
    ]);
  });
});

describe('filters', () => {
  test('hide rows for everybody; a second one is refused', () => {
    const { sheet, SpreadsheetApp } = bench();
    sheet.getRange('A1:A4').setValues([['Tag'], ['a'], ['b'], ['a']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false, true]);
    expect(() => sheet.getRange('A1:A4').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    sheet.getFilter()?.remove();
    expect([sheet.isRowHiddenByFilter(2), sheet.getFilter()]).toEqual([false, null]);
  });
});

describe('charts', () => {
  test('are kept with their ranges, options and place', () => {
    const { sheet, local } = bench();
    sheet.getRange('A1:B3').setValues([
      ['Tag', 'Tickets'],
      ['a', 3],
      ['b', 1],
    ]);
    const chart = sheet
      .newChart()
      .asBarChart()
      .setTitle('Tickets by tag')
      .addRange(sheet.getRange('A1:B3'))
      .setNumHeaders(1)
      .setPosition(2, 4, 10, 0)
      .setOption('legend', { position: 'none' })
      .build();
    sheet.insertChart(chart);
    expect(sheet.getCharts().map((one) => one.getContainerInfo().getAnchorColumn())).toEqual([4]);
    local.end();
    expect(local.workbook.sheet(0)?.charts[0]).toMatchObject({
      type: 'BAR',
      headers: 1,
      options: { title: 'Tickets by tag', legend: { position: 'none' } },
      position: { row: 2, column: 4, x: 10, y: 0 },
      data: [
        ['Tag', 'Tickets'],
        ['a', '3'],
        ['b', '1'],
      ],
      numbers: [
        [null, null],
        [null, 3],
        [null, 1],
      ],
    });
  });

  test('lose options set before their kind is chosen', () => {
    const { sheet } = bench();
    const chart = sheet.newChart().setOption('title', 'lost').asPieChart().addRange(sheet.getRange('A1')).build();
    sheet.insertChart(chart);
    sheet.removeChart(sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    expect(sheet.getCharts()).toEqual([]);
    expect(chart.modify().getRanges().length).toBe(1);
  });
});

describe('the screen', () => {
  test('gets toasts, and alerts are answered by their default button', () => {
    const { book, SpreadsheetApp, local } = bench();
    const heard: unknown[] = [];
    local.workbook.onUi((event) => heard.push(event));
    book.toast('Done', 'Title', 3);
    const ui = SpreadsheetApp.getUi();
    expect(ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(ui.alert('Hello')).toBe(ui.Button.OK);
    expect(heard).toEqual([
      { kind: 'toast', person: 'user', title: 'Title', text: 'Done', seconds: 3 },
      { kind: 'alert', person: 'user', title: 'Sure?', text: 'Really?', buttons: 'YES_NO' },
      { kind: 'alert', person: 'user', title: null, text: 'Hello', buttons: 'OK' },
    ]);
  });
});

test('looks and notes are written over ranges and shown to the host', () => {
  const { sheet, local } = bench();
  sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#eeeeee').setFontColor('#111111').setFontSize(12);
  sheet.getRange('A1').setNote('first').setWrap(true).setHorizontalAlignment('right').setFontStyle('italic');
  sheet.getRange('B1').setFontWeight('normal');
  local.end();
  const base = { v: '', d: '', t: 's', bg: '#eeeeee', color: '#111111', size: 12 };
  expect(local.workbook.rows(0)[0]?.cells).toEqual([
    { ...base, bold: true, note: 'first', wrap: 'WRAP', align: 'right', italic: true },
    base,
  ]);
  sheet.getRange('A1').clearFormat().clearNote();
  expect([sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNote()]).toEqual(['#ffffff', '']);
});

test('developer metadata is kept by sheet', () => {
  const { book, sheet } = bench();
  sheet.addDeveloperMetadata('role', 'dump');
  book.addDeveloperMetadata('version', '1');
  expect(sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()])).toEqual([['role', 'dump']]);
  book.getDeveloperMetadata()[0]?.remove();
  expect(book.getDeveloperMetadata()).toEqual([]);
});
