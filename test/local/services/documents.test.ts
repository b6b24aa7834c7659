import { a1, bench } from './bench';

describe('the spreadsheet', () => {
  test('does to the sheet in front what that sheet does', () => {
    const { book, values } = bench();
    expect(book.appendRow(['x', 1])).toBe(book);
    book.insertRowBefore(1).setFrozenRows(1);
    book.setColumnWidth(1, 180);
    expect([book.getLastRow(), book.getFrozenRows(), book.getColumnWidth(1), a1(book.getDataRange())]).toEqual([
      2,
      1,
      180,
      'A1:B2',
    ]);
    expect([values('A2:B2'), book.getSheetValues(2, 1, 1, 2)]).toEqual([[['x', 1]], [['x', 1]]]);
    expect(() => book.deleteRows(1, 5000)).toThrow('Those rows are out of bounds.');
  });

  test('changes its name, zone and locale: a date stays the same day on the wall', () => {
    const { book, sheet } = bench([[new Date(Date.UTC(2024, 2, 4))]]);
    book.rename('Dump');
    book.setSpreadsheetTimeZone('America/New_York');
    book.setSpreadsheetLocale('de_DE');
    expect([book.getName(), book.getSpreadsheetTimeZone(), sheet.getRange('A1').getValue()]).toEqual([
      'Dump',
      'America/New_York',
      new Date(Date.UTC(2024, 2, 4, 5)),
    ]);
    expect([sheet.getRange('B1').setValue('1,5').getValue(), book.getUrl().includes(book.getId())]).toEqual([
      1.5,
      true,
    ]);
    expect(() => book.setSpreadsheetTimeZone('Mars')).toThrow('Invalid argument: Mars');
    expect(() => book.setSpreadsheetLocale('german')).toThrow('Invalid argument: german');
  });

  test('opens itself by id under the wide scope, and nothing else yet', () => {
    const { SpreadsheetApp, book } = bench([], { scopes: ['https://www.googleapis.com/auth/spreadsheets'] });
    expect(SpreadsheetApp.openById(book.getId()).getName()).toBe(book.getName());
    expect(SpreadsheetApp.openByUrl(book.getUrl()).getId()).toBe(book.getId());
    expect(() => SpreadsheetApp.openById('other')).toThrow('not implemented: SpreadsheetApp.openById');
  });
});

describe('sheets', () => {
  test('are copied with all they hold, apart from the first afterwards', () => {
    const { book, sheet } = bench([['a'], ['b']]);
    sheet.getRange('A1').setNote('n');
    sheet.getRange('C1:D1').merge();
    const copy = sheet.copyTo(book);
    copy.getRange('A1').setValue('changed');
    expect([copy.getName(), copy.getRange('A1:A2').getValues(), copy.getRange('A1').getNote()]).toEqual([
      'Copy of Sheet1',
      [['changed'], ['b']],
      'n',
    ]);
    expect([sheet.getRange('A1').getValue(), copy.getRange('D1').isPartOfMerge()]).toEqual(['a', true]);
    sheet.activate();
    const twin = book.duplicateActiveSheet();
    expect([twin.getName(), twin.getIndex(), book.getActiveSheet().getName()]).toEqual([
      'Copy of Sheet1 2',
      2,
      'Copy of Sheet1 2',
    ]);
  });

  test('keep heights, grid lines, direction and what is hidden', () => {
    const { sheet } = bench();
    sheet.setRowHeight(2, 40).setRowHeights(5, 2, 30).setHiddenGridlines(true).setRightToLeft(true);
    sheet.hideColumn(sheet.getRange('B1:C1'));
    sheet.hideRow(sheet.getRange('A3'));
    sheet.insertRowBefore(1);
    expect([sheet.getRowHeight(3), sheet.getRowHeight(7), sheet.getRowHeight(1)]).toEqual([40, 30, 21]);
    expect([
      sheet.isRowHiddenByUser(4),
      sheet.isColumnHiddenByUser(3),
      sheet.hasHiddenGridlines(),
      sheet.isRightToLeft(),
    ]).toEqual([true, true, true, true]);
    sheet.unhideColumn(sheet.getRange('C1'));
    expect([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]).toEqual([true, false]);
    expect(() => sheet.setRowHeight(2000, 5)).toThrow('Those rows are out of bounds.');
  });

  test('are sorted below their frozen rows', () => {
    const { sheet, values } = bench([['N'], [2], [1]]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(values('A1:A3')).toEqual([['N'], [1], [2]]);
    expect(sheet.sort(1, false).getRange('A1:A3').getValues()).toEqual([['N'], [2], [1]]);
  });

  test('clear contents or formats alone', () => {
    const { sheet } = bench([['a']]);
    sheet.getRange('A1').setFontWeight('bold');
    sheet.clear({ contentsOnly: true });
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFontWeight()]).toEqual(['', 'bold']);
    sheet.clear({ formatOnly: true });
    expect(sheet.getRange('A1').getFontWeight()).toBe('normal');
  });
});

describe('the text finder', () => {
  test('replaces, by pattern too, and parses what it writes', () => {
    const { sheet, values, book } = bench([
      ['a1', 'b2'],
      ['A3', 'a'],
    ]);
    expect(sheet.createTextFinder('a').matchCase(true).replaceAllWith('')).toBe(2);
    expect(values('A1:B2')).toEqual([
      [1, 'b2'],
      ['A3', ''],
    ]);
    expect(sheet.createTextFinder('([a-z])(\\d)').useRegularExpression(true).replaceAllWith('$2$1')).toBe(2);
    expect(values('A1:B2')).toEqual([
      [1, '2b'],
      ['3A', ''],
    ]);
    const finder = book.createTextFinder('2b');
    expect([a1(finder.findNext()), finder.replaceWith('x'), finder.findNext()]).toEqual(['B1', 1, null]);
    expect(values('B1')).toEqual([['x']]);
    expect(() => sheet.createTextFinder('(').useRegularExpression(true).findAll()).toThrow(
      'Invalid regular expression',
    );
  });

  test('starts after a cell, goes back, overlooks accents when asked', () => {
    const { sheet } = bench([['é'], ['e'], ['é']]);
    const finder = sheet.createTextFinder('e').ignoreDiacritics(true).startFrom(sheet.getRange('A1'));
    expect([a1(finder.findNext()), a1(finder.findNext()), a1(finder.findPrevious())]).toEqual(['A2', 'A3', 'A2']);
    expect(sheet.createTextFinder('e').findAll().map(a1)).toEqual(['A2']);
  });
});

describe('pivots', () => {
  const block = [
    ['Tag', 'Sub', 'Month', 'N'],
    ['a', 'x', 1, 2],
    ['a', 'y', 2, 3],
    ['b', 'x', 1, 5],
  ];

  test('with several row groups, values and a column group', () => {
    const { sheet, SpreadsheetApp, values } = bench(block);
    const pivot = sheet.getRange('H1').createPivotTable(sheet.getRange('A1:D4'));
    pivot.addRowGroup(1);
    pivot.addRowGroup(2).showTotals(false);
    pivot.addColumnGroup(3);
    const { SUM, COUNT } = SpreadsheetApp.PivotTableSummarizeFunction;
    pivot.addPivotValue(4, SUM);
    pivot.addPivotValue(4, COUNT).setDisplayName('How many');
    expect(values('H1:O8')).toEqual([
      ['', '', 'Month', '', '', '', '', ''],
      ['', '', 1, '', 2, '', 'Grand Total', ''],
      ['Tag', 'Sub', 'SUM of N', 'How many', 'SUM of N', 'How many', 'SUM of N', 'How many'],
      ['a', 'x', 2, 1, '', '', 2, 1],
      ['', 'y', '', '', 3, 1, 3, 1],
      ['b', 'x', 5, 1, '', '', 5, 1],
      ['Grand Total', '', 7, 2, 3, 1, 10, 3],
      ['', '', '', '', '', '', '', ''],
    ]);
  });

  test.each([
    ['PERCENT_OF_ROW_TOTAL', [0.4, 0.6, 1], [1, '', 1]],
    ['PERCENT_OF_COLUMN_TOTAL', [2 / 7, 1, 0.5], [5 / 7, '', 0.5]],
    ['PERCENT_OF_GRAND_TOTAL', [0.2, 0.3, 0.5], [0.5, '', 0.5]],
  ] as const)('show %s', (shown, a, b) => {
    const { sheet, SpreadsheetApp, values } = bench(block);
    const pivot = sheet.getRange('H1').createPivotTable(sheet.getRange('A1:D4'));
    pivot.addRowGroup(1);
    pivot.addColumnGroup(3);
    const value = pivot.addPivotValue(4, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
    value.showAs(SpreadsheetApp.PivotValueDisplayType[shown]);
    expect(values('I3:K4')).toEqual([a, b]);
    expect([String(value.getDisplayType()), String(value.getSummarizedBy())]).toEqual([shown, 'SUM']);
  });

  test.each([
    ['MEDIAN', 3],
    ['PRODUCT', 30],
    ['VARP', 14 / 9],
    ['STDEV', Math.sqrt(7 / 3)],
  ] as const)('sum up by %s', (name, total) => {
    const { sheet, SpreadsheetApp, values } = bench(block);
    const pivot = sheet.getRange('H1').createPivotTable(sheet.getRange('A1:D4'));
    pivot.addRowGroup(1);
    pivot.addPivotValue(4, SpreadsheetApp.PivotTableSummarizeFunction[name]);
    expect(values('I4')[0]?.[0]).toBeCloseTo(total, 9);
  });

  test('change their filters', () => {
    const { sheet, SpreadsheetApp, values } = bench(block);
    const pivot = sheet.getRange('H1').createPivotTable(sheet.getRange('A1:D4'));
    pivot.addRowGroup(1);
    pivot.addPivotValue(4, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
    const only = (tag: string) => SpreadsheetApp.newFilterCriteria().setVisibleValues([tag]).build();
    const filter = pivot.addFilter(1, only('a'));
    filter.setFilterCriteria(only('b'));
    expect([values('H2:I3'), filter.getSourceDataColumn(), filter.getFilterCriteria().getVisibleValues()]).toEqual([
      [
        ['b', 5],
        ['Grand Total', 5],
      ],
      1,
      ['b'],
    ]);
  });
});
