import fc from 'fast-check';
import { a1, bench } from './bench';

describe('copying', () => {
  test('brings all of a cell along, or only what is asked for', () => {
    const { sheet, values, SpreadsheetApp } = bench([['a', 1]]);
    sheet.getRange('A1').setBackground('#ff0000').setNote('n');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D3'));
    expect([values('D3:E3'), sheet.getRange('D3').getNote(), sheet.getRange('D3').getBackground()]).toEqual([
      [['a', 1]],
      'n',
      '#ff0000',
    ]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A5'), { contentsOnly: true });
    expect([values('A5:B5'), sheet.getRange('A5').getBackground()]).toEqual([[['a', 1]], '#ffffff']);
    sheet.getRange('A1').copyTo(sheet.getRange('A7'), { formatOnly: true });
    expect([values('A7'), sheet.getRange('A7').getBackground()]).toEqual([[['']], '#ff0000']);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A9'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
    expect(values('A9:B10')).toEqual([
      ['a', ''],
      [1, ''],
    ]);
  });

  test('fills a target that is a multiple of the source', () => {
    const { sheet, values } = bench([['a'], ['b']]);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:D4'));
    expect(values('C1:D5')).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
      ['b', 'b'],
      ['', ''],
    ]);
  });

  test('keeps a pasted date a date', () => {
    const { sheet } = bench([[new Date(Date.UTC(2024, 2, 4))]]);
    sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
    expect(sheet.getRange('B1').getValue()).toEqual(new Date(Date.UTC(2024, 2, 4)));
  });

  test('of formulas is not done, of their values is', () => {
    const { sheet, values } = bench([['=A2']]);
    expect(() => sheet.getRange('A1').copyTo(sheet.getRange('B1'))).toThrow('not implemented: copying formulas');
    sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
    expect([values('B1'), sheet.getRange('B1').getFormula()]).toEqual([[['#ERROR!']], '']);
  });

  test('of values meets the target’s rejecting rule', () => {
    const { sheet } = bench([['x']]);
    sheet.getRange('B1').insertCheckboxes();
    expect(() => sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true })).toThrow('violates');
    expect(sheet.getRange('B1').getValue()).toBe(false);
  });

  test('to first and last columns and rows', () => {
    const { sheet, values, book } = bench([['a']]);
    sheet.getRange('A1').copyValuesToRange(sheet, 2, 3, 1, 1);
    expect(values('A1:D1')).toEqual([['a', 'a', 'a', '']]);
    const other = book.insertSheet('Other');
    sheet.getRange('A1').copyValuesToRange(other.getSheetId(), 1, 1, 2, 2);
    expect(other.getRange('A2').getValue()).toBe('a');
  });
});

describe('moving', () => {
  test('takes everything along and leaves nothing', () => {
    const { sheet, values } = bench([['a', 'b']]);
    sheet.getRange('A1').setNote('n');
    sheet.getRange('A1:B1').moveTo(sheet.getRange('B1'));
    expect([values('A1:C1'), sheet.getRange('B1').getNote(), sheet.getRange('A1').getNote()]).toEqual([
      [['', 'a', 'b']],
      'n',
      '',
    ]);
  });

  test('and back again is identity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (row, column) => {
        const { sheet } = bench([
          ['a', 1],
          ['b', true],
        ]);
        const before = sheet.getRange('A1:J10').getValues();
        sheet.getRange('A1:B2').moveTo(sheet.getRange(row, column));
        sheet.getRange(row, column, 2, 2).moveTo(sheet.getRange('A1'));
        expect(sheet.getRange('A1:J10').getValues()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test('of whole rows and columns counts the place before the move', () => {
    const { sheet, values } = bench([['a'], ['b'], ['c'], ['d']]);
    sheet.moveRows(sheet.getRange('1:2'), 4);
    expect(values('A1:A4')).toEqual([['c'], ['a'], ['b'], ['d']]);
    sheet.moveRows(sheet.getRange('4:4'), 1);
    expect(values('A1:A4')).toEqual([['d'], ['c'], ['a'], ['b']]);
    sheet.moveColumns(sheet.getRange('A:A'), 3);
    expect(values('A1:B1')).toEqual([['', 'd']]);
  });
});

describe('making room', () => {
  test('pushes cells down or right, and closing up undoes it', () => {
    const { sheet, values, SpreadsheetApp } = bench([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
    expect(values('A1:B3')).toEqual([
      ['', 'b'],
      ['a', 'd'],
      ['c', ''],
    ]);
    sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
    sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
    expect(values('A1:C1')).toEqual([['', 'a', 'b']]);
    sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
    expect(values('A1:C2')).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
    ]);
  });

  test('adds rows for what would fall off the end', () => {
    const { sheet, SpreadsheetApp } = bench();
    sheet.getRange('A1000').setValue('last');
    sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
    expect([sheet.getMaxRows(), sheet.getRange('A1001').getValue()]).toEqual([1001, 'last']);
  });
});

describe('tidying', () => {
  test('trims texts', () => {
    const { sheet, values } = bench([[' a  b ', 1, '  ']]);
    sheet.getRange('A1:C1').trimWhitespace();
    expect(values('A1:C1')).toEqual([['a b', 1, '']]);
  });

  test('removes doubles, by some columns or all, without regard to case', () => {
    const { sheet, values } = bench([
      ['a', 1],
      ['A', 1],
      ['a', 2],
    ]);
    expect(a1(sheet.getRange('A1:B3').removeDuplicates())).toBe('A1:B2');
    expect(values('A1:B3')).toEqual([
      ['a', 1],
      ['a', 2],
      ['', ''],
    ]);
    sheet.getRange('A1:B2').removeDuplicates([1]);
    expect(values('A1:B2')).toEqual([
      ['a', 1],
      ['', ''],
    ]);
  });

  test('shuffles rows as wholes', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [index, `row ${index}`]);
    const { sheet, values } = bench(rows);
    sheet.getRange('A1:B30').randomize();
    const after = values('A1:B30');
    expect(after.every(([number, text]) => text === `row ${number}`)).toBe(true);
    expect(after.map(([number]) => Number(number)).sort((a, b) => a - b)).toEqual(rows.map(([number]) => number));
  });

  test('splits one column, parsing the parts', () => {
    const { sheet, values, SpreadsheetApp } = bench([['a,1,x'], ['b']]);
    sheet.getRange('A1:A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.COMMA);
    expect(values('A1:C2')).toEqual([
      ['a', 1, 'x'],
      ['b', '', ''],
    ]);
  });

  test('goes on with series of numbers and days, and repeats texts', () => {
    const day = (date: number) => new Date(Date.UTC(2024, 1, date));
    const { sheet, values, SpreadsheetApp } = bench([
      [1, day(28), 'x', 7],
      [3, day(29), 'y', 7],
    ]);
    sheet.getRange('A1:D2').autoFill(sheet.getRange('A1:D4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    expect(values('A3:D4')).toEqual([
      [5, day(30), 'x', 7],
      [7, day(31), 'y', 7],
    ]);
    sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A4'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
    expect(values('A3:A4')).toEqual([[1], [3]]);
    sheet.getRange('F1').setValue('item 1');
    expect(() =>
      sheet.getRange('F1').autoFill(sheet.getRange('F1:F3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES),
    ).toThrow('not implemented: Range.autoFill of texts with numbers');
  });
});

describe('merges', () => {
  test('keep the top left cell only, and can be broken apart', () => {
    const { sheet, values } = bench([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge();
    expect([values('A1:B2'), sheet.getRange('B2').isPartOfMerge()]).toEqual([
      [
        ['a', ''],
        ['', ''],
      ],
      true,
    ]);
    expect(sheet.getRange('A1:Z9').getMergedRanges().map(a1)).toEqual(['A1:B2']);
    sheet.getRange('A1:B2').breakApart();
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(false);
  });

  test('across rows or down columns, moved by rows inserted above', () => {
    const { sheet } = bench();
    sheet.getRange('A1:B2').mergeAcross();
    sheet.getRange('D1:E2').mergeVertically();
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A1:Z9').getMergedRanges().map(a1)).toEqual(['A2:B2', 'A3:B3', 'D2:D3', 'E2:E3']);
  });
});

describe('ways through the data', () => {
  const block = [
    ['a', '', 'x'],
    ['b', '', ''],
    ['c', '', ''],
    ['', '', ''],
    ['d', '', ''],
  ];
  test.each([
    ['A1', 'DOWN', 'A3'],
    ['A3', 'DOWN', 'A5'],
    ['A5', 'DOWN', 'A1000'],
    ['A1', 'NEXT', 'C1'],
    ['C1', 'NEXT', 'Z1'],
    ['A5', 'UP', 'A3'],
    ['C5', 'UP', 'C1'],
    ['Z1', 'PREVIOUS', 'C1'],
  ] as const)('from %s %s is %s', (from, direction, to) => {
    const { sheet, SpreadsheetApp } = bench(block);
    expect(a1(sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction[direction]))).toBe(to);
  });

  test('the region around a cell ends where blanks are all around', () => {
    const { sheet, SpreadsheetApp } = bench([
      ['a', 'b', '', 'x'],
      ['c', '', '', ''],
      ['', 'd', '', ''],
    ]);
    expect(a1(sheet.getRange('A1').getDataRegion())).toBe('A1:B3');
    expect(a1(sheet.getRange('A1').getDataRegion(SpreadsheetApp.Dimension.COLUMNS))).toBe('A1:B1');
    expect(a1(sheet.getRange('H9').getDataRegion())).toBe('H9');
  });
});
