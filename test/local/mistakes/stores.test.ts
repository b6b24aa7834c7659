/** Mistakes with stores and services, refused in Google’s words. */
import { bench, loose, type Mistake, refusal, signature } from './refusal';

const WIDER = 'Required permissions: https://www.googleapis.com/auth/spreadsheets';

const MISTAKES: Mistake[] = [
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

test.each(MISTAKES)('%s', (_, make, words) => {
  expect(refusal(() => make(bench()))).toBe(words);
});
