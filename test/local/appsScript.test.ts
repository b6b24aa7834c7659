/// <reference types="google-apps-script" />
import { createAppsScript } from '../../local/appsScript';

const AT_LIMIT = 'a'.repeat(50_000);

function bench(options: Parameters<typeof createAppsScript>[0] = {}) {
  const script = createAppsScript(options);
  const book = script.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Sheet1');
  if (!sheet) throw new Error('no Sheet1');
  return { ...script, book, sheet };
}

/** What a call throws, as `Name: message`. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'nothing was thrown';
}

describe('a fresh set of globals', () => {
  test('stands on a workbook of its own with Sheet1 of 1000 × 26', () => {
    const [one, two] = [bench(), bench()];
    one.sheet.getRange('A1').setValue('only here');
    expect(two.sheet.getRange('A1').getValue()).toBe('');
    expect([one.sheet.getMaxRows(), one.sheet.getMaxColumns(), one.book.getSheets().length]).toEqual([1000, 26, 1]);
  });

  test('takes time zone and locale', () => {
    const { book, Session } = bench({ timeZone: 'Asia/Tokyo', locale: 'de_DE' });
    expect([book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), Session.getScriptTimeZone()]).toEqual([
      'Asia/Tokyo',
      'de_DE',
      'Asia/Tokyo',
    ]);
  });
});

describe('refusals in Google’s words', () => {
  const { book, sheet, SpreadsheetApp, Utilities } = bench();
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  const cases: [string, () => unknown, string][] = [
    [
      'columns of data',
      () => sheet.getRange(1, 1, 1, 4).setValues([[1, 2, 3, 4, 5]]),
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ],
    [
      'rows of data',
      () => sheet.getRange(1, 1, 2, 1).setValues([[1]]),
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'formats of another size',
      () => sheet.getRange(1, 1, 2, 1).setNumberFormats([['@']]),
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    ['no rows', () => sheet.getRange(1, 1, 0), 'Exception: The number of rows in the range must be at least 1.'],
    [
      'no columns',
      () => sheet.getRange(1, 1, 1, 0),
      'Exception: The number of columns in the range must be at least 1.',
    ],
    ['row 0', () => sheet.getRange(0, 1), 'Exception: The starting row of the range is too small.'],
    ['column 0', () => sheet.getRange(1, 0), 'Exception: The starting column of the range is too small.'],
    ['below the grid', () => sheet.getRange(1001, 1), outside],
    ['right of the grid', () => sheet.getRange(1, 26, 1, 2), outside],
    ['rows after row 0', () => sheet.insertRowsAfter(0, 1), 'Exception: Those rows are out of bounds.'],
    [
      'rows before the row after the end',
      () => sheet.insertRowsBefore(1001, 1),
      'Exception: Those rows are out of bounds.',
    ],
    ['rows after the end', () => sheet.insertRowsAfter(1001, 1), 'Exception: Those rows are out of bounds.'],
    ['rows deleted past the end', () => sheet.deleteRows(1000, 2), 'Exception: Those rows are out of bounds.'],
    ['columns deleted past the end', () => sheet.deleteColumns(27, 1), 'Exception: Those columns are out of bounds.'],
    [
      'all rows',
      () => sheet.deleteRows(1, 1000),
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'a name that is taken',
      () => book.insertSheet('Sheet1'),
      'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [
      'a long name',
      () => sheet.setName('n'.repeat(101)),
      'Exception: The sheet name cannot be greater than 100 characters.',
    ],
    [
      'the last sheet',
      () => book.deleteSheet(sheet),
      "Exception: You can't remove all the visible sheets in a document.",
    ],
    [
      'hiding the last sheet',
      () => sheet.hideSheet(),
      "Exception: You can't remove all the visible sheets in a document.",
    ],
    [
      'a long text',
      () => sheet.getRange('A1').setValue(`${AT_LIMIT}a`),
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'too many cells',
      () => sheet.insertRowsAfter(1000, 400_000),
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a text for a number',
      () => sheet.getRange('A1').setFontSize('12' as unknown as number),
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
    ],
    [
      'one row for a block',
      () => sheet.getRange('A1').setValues([1] as unknown as number[][]),
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'too many arguments',
      () => (sheet.getName as unknown as (extra: number) => string).call(sheet, 1),
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getName.",
    ],
    [
      'no argument',
      () => (book.getSheetByName as unknown as () => void).call(book),
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ],
    [
      'half a row',
      () => sheet.getRange(1.5, 1),
      "Exception: The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'another spreadsheet',
      () => SpreadsheetApp.openById('x'),
      'Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'a new spreadsheet',
      () => SpreadsheetApp.create('x'),
      'Exception: You do not have permission to call SpreadsheetApp.create. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'a list too long',
      () => SpreadsheetApp.newDataValidation().requireValueInList(new Array(501).fill('a')),
      "Exception: The data validation rule has more items than the limit of 500. Use the 'List from a range' criteria instead.",
    ],
    ['what is not done', () => sheet.getSlicers(), 'Error: not implemented: Sheet.getSlicers'],
    [
      'an object in a cell',
      () => sheet.getRange('A1').setValue({ a: 1 }),
      'Error: not implemented: writing a Object into a cell',
    ],
    [
      'a range in a cell',
      () => sheet.getRange('A1').setValue(sheet),
      'Error: not implemented: writing a Sheet into a cell',
    ],
    ['no number', () => sheet.getRange('A1').setValue(Number.NaN), 'Error: not implemented: writing NaN into a cell'],
    [
      'a letter unknown',
      () => Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy W'),
      'Error: not implemented: Utilities.formatDate with the letter W',
    ],
  ];
  test.each(cases)('%s', (_, run, text) => {
    expect(refusal(run)).toBe(text);
  });

  test('a text of 50,000 characters still fits', () => {
    sheet.getRange('A1').setValue(AT_LIMIT);
    expect(String(sheet.getRange('A1').getValue())).toHaveLength(50_000);
  });

  test('a failed write leaves nothing behind', () => {
    const { sheet: clean } = bench();
    expect(refusal(() => clean.getRange('A1:A2').setValues([['lands?'], [`${AT_LIMIT}a`]]))).toContain('50000');
    expect(clean.getLastRow()).toBe(0);
  });

  test('without a screen', () => {
    const { SpreadsheetApp: app } = bench({ hasUi: false });
    expect(refusal(() => app.getUi())).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('names', () => {
  const { sheet, SpreadsheetApp } = bench();
  const loose = sheet as unknown as Record<string, unknown>;
  test('that the declarations do not know read as undefined', () => {
    expect([loose.getFancyThing, loose.host, loose.ref, 'getFancyThing' in sheet]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
  });
  test('that they know are there, even where they only throw', () => {
    expect([typeof loose.getSlicers, 'getSlicers' in sheet]).toEqual(['function', true]);
  });
  test('of enumerations are values with a name', () => {
    expect(String(SpreadsheetApp.ProtectionType.SHEET)).toBe('SHEET');
    expect((SpreadsheetApp.ProtectionType as unknown as Record<string, unknown>).NONSENSE).toBeUndefined();
  });
  test('of a chart’s title exist only once its kind is chosen', () => {
    const builder = sheet.newChart();
    expect((builder as unknown as Record<string, unknown>).setTitle).toBeUndefined();
    expect(typeof builder.asBarChart().setTitle).toBe('function');
  });
});

describe('validation rules', () => {
  const list = (script: ReturnType<typeof bench>, allowInvalid: boolean) =>
    script.SpreadsheetApp.newDataValidation()
      .requireValueInList(['a', 'b'], true)
      .setAllowInvalid(allowInvalid)
      .build();

  test('a rejecting rule makes the whole write throw', () => {
    const script = bench();
    script.sheet.getRange('B2:B9').setDataValidation(list(script, false));
    expect(refusal(() => script.sheet.getRange('B2:B3').setValues([['a'], ['z']]))).toBe(
      'Exception: The data you entered in cell B3 violates the data validation rules set on this cell',
    );
    expect(script.sheet.getRange('B2:B3').getValues()).toEqual([[''], ['']]);
  });

  test('a rejecting rule takes blanks and what it lists', () => {
    const script = bench();
    script.sheet.getRange('B2:B9').setDataValidation(list(script, false));
    script.sheet.getRange('B2:B3').setValues([['b'], ['']]);
    expect(script.sheet.getRange('B2:B3').getValues()).toEqual([['b'], ['']]);
  });

  test('a warning rule lets everything through', () => {
    const script = bench();
    script.sheet.getRange('B2').setDataValidation(list(script, true)).setValue('z');
    expect(script.sheet.getRange('B2').getValue()).toBe('z');
  });

  test('a rule on a range follows the range’s content and rows inserted above it', () => {
    const { sheet, book, SpreadsheetApp } = bench();
    const source = book.insertSheet('Source');
    source.getRange('A2:A3').setValues([['red'], ['green']]);
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(source.getRange('A2:A'), true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1:A5').setDataValidation(rule);
    source.insertRowsBefore(1, 3);
    source.getRange('A8').setValue('blue');
    sheet.getRange('A1').setValue('blue');
    expect(refusal(() => sheet.getRange('A2').setValue('pink'))).toContain('violates the data validation rules');
    expect(sheet.getRange('A1').getDataValidation()?.getCriteriaValues()[0].getA1Notation()).toBe('A5:A1003');
  });
});

describe('protections', () => {
  test('stop everybody but who made them', () => {
    const owner = bench({ user: 'owner' });
    owner.sheet.getRange('A1:B2').protect();
    owner.local.end();
    const other = bench({ user: 'other', workbook: owner.local.workbook });
    const refused =
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(refusal(() => other.sheet.getRange('B2:C3').setValue(1))).toBe(refused);
    other.sheet.getRange('C3').setValue(1);
    owner.sheet.getRange('A1').setValue(1);
    expect(other.sheet.getRange('C3').getValue()).toBe(1);
  });

  test('that only warn stop nobody', () => {
    const owner = bench({ user: 'owner' });
    owner.sheet.protect().setDescription('ours').setWarningOnly(true);
    owner.local.end();
    const other = bench({ user: 'other', workbook: owner.local.workbook });
    other.sheet.getRange('A1').setValue(1);
    const [found] = other.sheet.getProtections(other.SpreadsheetApp.ProtectionType.SHEET);
    expect([found?.getDescription(), found?.isWarningOnly()]).toEqual(['ours', true]);
  });

  test('a view-only person can read and not write', () => {
    const { local } = bench();
    const viewer = bench({ user: { id: 'guest', access: 'view' }, workbook: local.workbook });
    const refused = 'Exception: You do not have permission to perform that action.';
    expect(viewer.sheet.getRange('A1').getValue()).toBe('');
    for (const write of [
      () => viewer.sheet.getRange('A1').setValue(1),
      () => viewer.sheet.appendRow([1]),
      () => viewer.book.insertSheet('X'),
      () => viewer.sheet.getRange('A1').setFontWeight('bold'),
      () => viewer.sheet.insertRowsAfter(1, 1),
      () => viewer.sheet.protect(),
    ]) {
      expect(refusal(write)).toBe(refused);
    }
  });
});

describe('buffered writes', () => {
  test('are seen at once by oneself, by others after flush', () => {
    const { sheet, SpreadsheetApp, local } = bench();
    sheet.getRange('A1').setValue('mine');
    expect([sheet.getRange('A1').getValue(), local.workbook.text(0, 1, 1)]).toEqual(['mine', '']);
    SpreadsheetApp.flush();
    expect(local.workbook.text(0, 1, 1)).toBe('mine');
  });

  test('do not become public by reading, unless the quirk says so', () => {
    const seen = [false, true].map((readPublishesWrites) => {
      const { sheet, local } = bench({ quirks: { readPublishesWrites } });
      sheet.getRange('A1').setValue('mine');
      sheet.getRange('B1').getValue();
      return local.workbook.text(0, 1, 1);
    });
    expect(seen).toEqual(['', 'mine']);
  });

  test('land by coordinates: a person’s sort in between moves the rows away from under them', () => {
    const { sheet, SpreadsheetApp, local } = bench();
    sheet.getRange('A1:A3').setValues([['c'], ['b'], ['a']]);
    SpreadsheetApp.flush();
    sheet.getRange('B1').setValue('meant for c');
    const range = { sheet: 0, row: 1, column: 1, rows: 3, columns: 2 };
    local.workbook.sort({ id: 'colleague' }, range, [{ column: 1, ascending: true }]);
    SpreadsheetApp.flush();
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['a', 'meant for c'],
      ['b', ''],
      ['c', ''],
    ]);
  });

  test('that have no place any more are refused at the flush', () => {
    const { sheet, SpreadsheetApp, local } = bench();
    sheet.getRange('A1000').setValue('last');
    local.workbook.deleteLines({ id: 'colleague' }, 0, 'rows', 500, 501);
    expect(refusal(() => SpreadsheetApp.flush())).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('that have no place any more are refused at the flush, also when something was read since', () => {
    const { sheet, SpreadsheetApp, local } = bench();
    sheet.getRange('A1000').setValue('last');
    local.workbook.deleteLines({ id: 'colleague' }, 0, 'rows', 500, 501);
    expect(sheet.getLastRow()).toBe(0);
    expect(refusal(() => SpreadsheetApp.flush())).toContain('outside the dimensions');
  });

  test('a person’s edit is seen by the script’s next read, between two of its own writes too', () => {
    const { sheet, local } = bench();
    sheet.getRange('A1').setValue('mine');
    local.workbook.type({ id: 'colleague' }, 0, 2, 1, 'theirs');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['mine'], ['theirs']]);
  });
});

describe('what is copied', () => {
  test('arrays going in and coming out', () => {
    const { sheet } = bench();
    const data = [['a']];
    sheet.getRange('A1').setValues(data);
    if (data[0]) data[0][0] = 'changed';
    const read = sheet.getRange('A1').getValues();
    if (read[0]) read[0][0] = 'changed';
    expect(sheet.getRange('A1').getValue()).toBe('a');
  });
});
