/// <reference types="google-apps-script" />
import { createAppsScript } from '../../local/appsScript';
import { virtualClock } from '../../local/backend/clock';
import { createExecutions, type Run } from '../../local/executions';
import { createWorkbook } from '../../local/workbook';
import { type Built, buildServices } from './build';

type Options = Parameters<typeof createAppsScript>[0];

function bench(options: Options = {}) {
  const script = createAppsScript(options);
  const book = script.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Sheet1');
  if (!sheet) throw new Error('no Sheet1');
  return { ...script, book, sheet };
}
type Bench = ReturnType<typeof bench>;

/** What a mistake throws, as `Name: message`. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message.replace(/^.*\.(\w+) is not a function$/, '$1 is not a function')}`;
  }
  return 'nothing was thrown';
}

// biome-ignore lint/suspicious/noExplicitAny: a mistake is often one of type
const loose = (value: unknown): any => value;

const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
const ROWS_OUT = 'Exception: Those rows are out of bounds.';
const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const WIDER = 'Required permissions: https://www.googleapis.com/auth/spreadsheets';

const violated = (cell: string): string =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell`;
const mismatch = (what: string, data: number, range: number): string =>
  `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
const signature = (kinds: string, method: string): string =>
  `Exception: The parameters (${kinds}) don't match the method signature for ${method}.`;

const ON_RANGES: [string, (bench: Bench) => unknown, string][] = [
  ['a row too wide', ({ sheet }) => sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]]), mismatch('columns', 5, 4)],
  ['rows of uneven length', ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, 2], [3]]), mismatch('columns', 1, 2)],
  ['too few rows', ({ sheet }) => sheet.getRange('A1:A3').setValues([[1]]), mismatch('rows', 1, 3)],
  [
    'a flat list of values',
    ({ sheet }) => sheet.getRange('A1:A2').setValues(loose([1, 2])),
    signature('number[]', 'SpreadsheetApp.Range.setValues'),
  ],
  [
    'one value for setValues',
    ({ sheet }) => sheet.getRange('A1').setValues(loose('x')),
    signature('String', 'SpreadsheetApp.Range.setValues'),
  ],
  ['formats of another size', ({ sheet }) => sheet.getRange('A1:A2').setNumberFormats([['@']]), mismatch('rows', 1, 2)],
  ['notes of another size', ({ sheet }) => sheet.getRange('A1:B1').setNotes([['n']]), mismatch('columns', 1, 2)],
  [
    'rules of another size',
    ({ sheet }) => sheet.getRange('A1:B1').setDataValidations([[null]]),
    mismatch('columns', 1, 2),
  ],
  [
    'rows counted from 0',
    ({ sheet }) => sheet.getRange(0, 1),
    'Exception: The starting row of the range is too small.',
  ],
  [
    'columns counted from 0',
    ({ sheet }) => sheet.getRange(1, 0),
    'Exception: The starting column of the range is too small.',
  ],
  [
    'a cell of a range counted from 0',
    ({ sheet }) => sheet.getRange('A1:B2').getCell(0, 1),
    'Exception: Cell reference out of range',
  ],
  [
    'a range of no rows',
    ({ sheet }) => sheet.getRange(2, 1, sheet.getLastRow(), 1),
    'Exception: The number of rows in the range must be at least 1.',
  ],
  [
    'a range of no columns',
    ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    'Exception: The number of columns in the range must be at least 1.',
  ],
  ['the row after the last', ({ sheet }) => sheet.getRange(sheet.getMaxRows() + 1, 1), OUTSIDE],
  ['an offset off the sheet', ({ sheet }) => sheet.getRange('A1').offset(0, 26), OUTSIDE],
  [
    'an offset above the sheet',
    ({ sheet }) => sheet.getRange('A1').offset(-1, 0),
    'Exception: The starting row of the range is too small.',
  ],
  ['half a row', ({ sheet }) => sheet.getRange(1.5, 1), signature('number,number', 'SpreadsheetApp.Sheet.getRange')],
  ['a typing error in A1', ({ sheet }) => sheet.getRange('A1;B2'), 'Exception: Range not found'],
  ['a sheet that is not there in A1', ({ book }) => book.getRange('Nowhere!A1'), 'Exception: Range not found'],
  [
    'a number for a text',
    ({ book }) => book.getSheetByName(loose(1)),
    signature('number', 'SpreadsheetApp.Spreadsheet.getSheetByName'),
  ],
  ['a misspelt method', ({ sheet }) => loose(sheet).getRows(), 'TypeError: getRows is not a function'],
  [
    'a misspelt enumeration',
    ({ book, SpreadsheetApp }) => book.getProtections(loose(SpreadsheetApp.ProtectionType).CELL),
    signature('null', 'SpreadsheetApp.Spreadsheet.getProtections'),
  ],
  [
    'text too long for a cell',
    ({ sheet }) => sheet.getRange('A1').setValue('x'.repeat(50_001)),
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'sorting by a column outside',
    ({ sheet }) => sheet.getRange('A1:B9').sort(3),
    'Exception: Sort column must be inside the range.',
  ],
  [
    'cutting through a merge',
    ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
    },
    'Exception: You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    'splitting several columns',
    ({ sheet }) => sheet.getRange('A1:B2').splitTextToColumns(','),
    'Exception: The range must be a single column.',
  ],
  [
    'an alignment that is none',
    ({ sheet }) => sheet.getRange('A1').setHorizontalAlignment(loose('centre')),
    'Exception: Invalid argument: centre',
  ],
  ['a copy onto no room', ({ sheet }) => sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1')), OUTSIDE],
];

const ON_SHEETS: [string, (bench: Bench) => unknown, string][] = [
  [
    'a sheet name taken',
    ({ book }) => book.insertSheet('Sheet1'),
    'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  [
    'a sheet name taken but for its case',
    ({ book }) => book.insertSheet('sHEET1'),
    'Exception: A sheet with the name "sHEET1" already exists. Please enter another name.',
  ],
  [
    'a sheet name over 100',
    ({ sheet }) => sheet.setName('n'.repeat(101)),
    'Exception: The sheet name cannot be greater than 100 characters.',
  ],
  [
    'deleting the last sheet',
    ({ book, sheet }) => book.deleteSheet(sheet),
    "Exception: You can't remove all the visible sheets in a document.",
  ],
  [
    'hiding the last sheet',
    ({ sheet }) => sheet.hideSheet(),
    "Exception: You can't remove all the visible sheets in a document.",
  ],
  [
    'deleting all rows',
    ({ sheet }) => sheet.deleteRows(1, 1000),
    'Exception: Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    'deleting all columns',
    ({ sheet }) => sheet.deleteColumns(1, 26),
    'Exception: Sorry, it is not possible to delete all non-frozen columns.',
  ],
  ['deleting past the end', ({ sheet }) => sheet.deleteRows(1000, 2), ROWS_OUT],
  ['inserting after row 0', ({ sheet }) => sheet.insertRowsAfter(0, 1), ROWS_OUT],
  ['inserting past the end', ({ sheet }) => sheet.insertRowsAfter(1001, 1), ROWS_OUT],
  ['moving rows off the sheet', ({ sheet }) => sheet.moveRows(sheet.getRange('1:1'), 1002), ROWS_OUT],
  [
    'freezing everything',
    ({ sheet }) => sheet.setFrozenRows(1000),
    "Exception: You can't freeze all visible rows on the sheet.",
  ],
  [
    'ten million cells',
    ({ sheet }) => sheet.insertRowsAfter(1, 400_000),
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a second filter',
    ({ sheet }) => {
      sheet.getRange('A1:B2').createFilter();
      sheet.getRange('C1:D2').createFilter();
    },
    "Exception: You can't create a filter in a sheet that already has a filter.",
  ],
  [
    'filtering a column outside',
    ({ sheet, SpreadsheetApp }) =>
      sheet
        .getRange('B1:C2')
        .createFilter()
        .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenCellEmpty().build()),
    'Exception: Those columns are out of bounds.',
  ],
  [
    'a chart’s title before its kind',
    ({ sheet }) => loose(sheet.newChart()).setTitle('x'),
    'TypeError: setTitle is not a function',
  ],
  [
    'a chart removed twice',
    ({ sheet }) => {
      const chart = sheet.newChart().asPieChart().setPosition(1, 1, 0, 0).build();
      sheet.insertChart(chart);
      sheet.removeChart(chart);
      sheet.removeChart(chart);
    },
    'Exception: Chart not found',
  ],
  [
    'a name for a range that looks like a cell',
    ({ book, sheet }) => book.setNamedRange('AB12', sheet.getRange('A1')),
    'Exception: The name "AB12" is not a valid name for a range.',
  ],
  [
    'metadata on some cells',
    ({ sheet }) => sheet.getRange('A1:B2').addDeveloperMetadata('k'),
    'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  ],
  [
    'a conditional format on another sheet',
    ({ book, sheet, SpreadsheetApp }) =>
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBackground('#ff0000')
          .setRanges([book.insertSheet('B').getRange('A1')])
          .build(),
      ]),
    'Exception: Conditional format rule cannot reference a different sheet.',
  ],
  [
    'a sheet used after it was deleted',
    ({ book }) => {
      const gone = book.insertSheet('Gone');
      book.deleteSheet(gone);
      gone.getLastRow();
    },
    'Exception: Sheet 1001 not found',
  ],
  [
    'a rule of 501 choices',
    ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill('a')),
    "Exception: The data validation rule has more items than the limit of 500. Use the 'List from a range' criteria instead.",
  ],
  [
    'a rule without criteria',
    ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().build(),
    'Exception: Data validation criteria must be set.',
  ],
  [
    'a value off the list',
    ({ sheet, SpreadsheetApp }) =>
      sheet
        .getRange('A1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build())
        .setValue('b'),
    violated('A1'),
  ],
  [
    'a date before the first allowed',
    ({ sheet, SpreadsheetApp }) =>
      sheet
        .getRange('B2')
        .setDataValidation(
          SpreadsheetApp.newDataValidation()
            .requireDateOnOrAfter(new Date(Date.UTC(2024, 0, 2)))
            .setAllowInvalid(false)
            .build(),
        )
        .setValue('1/1/2024'),
    violated('B2'),
  ],
  ['a text into a checkbox', ({ sheet }) => sheet.getRange('A1').insertCheckboxes().setValue('yes'), violated('A1')],
];

const ON_STORES: [string, (bench: Bench) => unknown, string][] = [
  [
    'a property over 9 KB',
    ({ PropertiesService }) => PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1)),
    'Exception: Argument too large: value',
  ],
  [
    'a property that is no text',
    ({ PropertiesService }) => PropertiesService.getScriptProperties().setProperty('k', loose(1)),
    signature('String,number', 'PropertiesService.Properties.setProperty'),
  ],
  [
    'a cache key over 250',
    ({ CacheService }) => CacheService.getUserCache().put('k'.repeat(251), 'v'),
    'Exception: Invalid argument: key',
  ],
  [
    'a cached value over 100 KB',
    ({ CacheService }) => CacheService.getUserCache().put('k', 'v'.repeat(102_401)),
    'Exception: Argument too large: value',
  ],
  [
    'a cached object',
    ({ CacheService }) => CacheService.getUserCache().put('k', loose({})),
    signature('String,(class)', 'CacheService.Cache.put'),
  ],
  [
    'a day in the cache',
    ({ CacheService }) => CacheService.getUserCache().put('k', 'v', 86_400),
    'Exception: Invalid argument: expirationInSeconds',
  ],
  [
    'waiting for a lock that is held',
    ({ LockService, local }) => {
      local.workbook.holdLock();
      LockService.getDocumentLock().waitLock(10);
    },
    'Exception: Lock timeout: another process was holding the lock for too long.',
  ],
  [
    'a time zone that is none',
    ({ Utilities }) => Utilities.formatDate(new Date(0), 'Mars/Base', 'yyyy'),
    'Exception: Invalid argument: timeZone. Should be of type: String',
  ],
  [
    'a text for a date',
    ({ Utilities }) => Utilities.formatDate(loose('2024-01-01'), 'Etc/UTC', 'yyyy'),
    signature('String,String,String', 'Utilities.formatDate'),
  ],
  ['sleeping for an hour', ({ Utilities }) => Utilities.sleep(3_600_000), 'Exception: Invalid argument: milliseconds'],
  ['an open quote in CSV', ({ Utilities }) => Utilities.parseCsv('a,"b'), 'Exception: Could not parse text.'],
  [
    'another spreadsheet by id',
    ({ SpreadsheetApp }) => SpreadsheetApp.openById('x'),
    `Exception: You do not have permission to call SpreadsheetApp.openById. ${WIDER}`,
  ],
  [
    'another spreadsheet by address',
    ({ SpreadsheetApp }) => SpreadsheetApp.openByUrl('https://example.com'),
    `Exception: You do not have permission to call SpreadsheetApp.openByUrl. ${WIDER}`,
  ],
  [
    'a new spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.create('x'),
    `Exception: You do not have permission to call SpreadsheetApp.create. ${WIDER}`,
  ],
  [
    'a missing HTML file',
    ({ HtmlService }) => HtmlService.createHtmlOutputFromFile('none'),
    'Exception: No HTML file named none was found.',
  ],
];

describe.each([
  ['ranges', ON_RANGES],
  ['sheets', ON_SHEETS],
  ['stores and services', ON_STORES],
])('a mistake with %s is refused in Google’s words', (_, cases) => {
  test.each(cases)('%s', (_name, run, words) => {
    expect(refusal(() => run(bench()))).toBe(words);
  });
});

describe('a mistake about who may do what is refused in Google’s words', () => {
  test('writing to a protected cell, to a view-only file', () => {
    const owner = bench({ user: 'owner' });
    owner.sheet.getRange('B2').protect();
    owner.local.end();
    const { workbook } = owner.local;
    expect(refusal(() => bench({ user: 'other', workbook }).sheet.getRange('A1:C3').clearContent())).toBe(PROTECTED);
    const viewer = bench({ user: { id: 'guest', access: 'view' }, workbook });
    expect(refusal(() => viewer.sheet.appendRow(['x']))).toBe(
      'Exception: You do not have permission to perform that action.',
    );
  });

  test('a custom function that writes', () => {
    expect(refusal(() => bench({ authMode: 'CUSTOM_FUNCTION' }).sheet.getRange('A1').setValue(1))).toBe(
      'Exception: You do not have permission to perform that action.',
    );
  });

  test('the advanced service under the narrow scope; without the manifest it is not there at all', () => {
    const { Sheets } = loose(bench({ advancedServices: ['Sheets'] }));
    expect(refusal(() => Sheets.Spreadsheets.Values.get('id', 'A1'))).toBe(
      'Exception: API call to sheets.spreadsheets.values.get failed with error: Request had insufficient authentication scopes.',
    );
    expect(loose(bench()).Sheets).toBeUndefined();
  });

  test('the document’s lock, properties and cache outside a document', () => {
    const { LockService, PropertiesService, CacheService, SpreadsheetApp } = createAppsScript({ container: false });
    const found = [
      LockService.getDocumentLock(),
      PropertiesService.getDocumentProperties(),
      CacheService.getDocumentCache(),
      SpreadsheetApp.getActiveSpreadsheet(),
    ];
    expect(found).toEqual([null, null, null, null]);
    expect(LockService.getScriptLock().tryLock(0)).toBe(true);
  });
});

describe('a mistake of a whole script is told as Google tells it', () => {
  let built: Built;
  beforeAll(() => {
    built = buildServices();
  });
  afterAll(() => built.remove());

  function run(code: string, how: Omit<Run, 'person'>) {
    const workbook = createWorkbook({ clock: virtualClock(0) });
    workbook.addSheet('Data', [['a']]);
    const folder = built.script({ 'Code.js': code });
    const executions = createExecutions({ workbook, folder, servicesFile: built.servicesFile });
    return executions.run({ person: { id: 'ann' }, ...how });
  }
  const onOpen: Omit<Run, 'person'> = { call: 'onOpen', trigger: 'onOpen', authMode: 'NONE' };

  test.each([
    [
      'the document in onOpen without authorisation',
      'function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }',
      onOpen,
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    ],
    [
      'a service at top level',
      'var store = PropertiesService.getScriptProperties(); function onOpen() {}',
      onOpen,
      'You do not have permission to call PropertiesService.getScriptProperties',
    ],
    [
      'a lock in onOpen without authorisation',
      'function onOpen() { LockService.getScriptLock(); }',
      onOpen,
      'You do not have permission to call LockService.getScriptLock',
    ],
    [
      'a screen in a trigger',
      'function onEdit() { SpreadsheetApp.getUi(); }',
      { call: 'onEdit', trigger: 'onEdit' },
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    ],
    [
      'a private function called from the page',
      'function hidden_() {}',
      { call: 'hidden_' },
      'Script function not found: hidden_',
    ],
    ['an arrow function as an entry point', 'const rpc = () => 1;', { call: 'rpc' }, 'Script function not found: rpc'],
    [
      'a timer',
      'function f() { setTimeout(function () {}, 1); }',
      { call: 'f' },
      'ReferenceError: setTimeout is not defined',
    ],
    ['fetch', 'function f() { fetch("https://example.com"); }', { call: 'f' }, 'ReferenceError: fetch is not defined'],
    [
      'an advanced service that is not turned on',
      'function f() { Sheets.Spreadsheets.get("id"); }',
      { call: 'f' },
      'ReferenceError: Sheets is not defined',
    ],
    [
      'a cycle in the answer',
      'function f() { var a = {}; a.a = a; return a; }',
      { call: 'f' },
      'Failed due to circular reference.',
    ],
  ] as [string, string, Omit<Run, 'person'>, string][])('%s', (_, code, how, words) => {
    expect(run(code, how).error?.message).toContain(words);
  });

  test('a Date in the answer loses it without an error; a Date among the arguments throws at once', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const outcome = run('function f() { return [new Date()]; }', { call: 'f' });
    expect([outcome.value, outcome.error, outcome.lost]).toEqual([null, undefined, 'answer[0]']);
    expect(() => run('function f() {}', { call: 'f', args: [new Date(0)] })).toThrow(
      'Failed due to illegal value in property: 0',
    );
    said.mockRestore();
  });
});
