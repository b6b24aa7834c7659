/// <reference types="google-apps-script" />
import { createAppsScript } from '../../../local/appsScript';
import { virtualClock } from '../../../local/backend/clock';
import { createWorkbook } from '../../../local/workbook';

function bench(user = 'ann', workbook = newWorkbook()) {
  return { ...createAppsScript({ workbook, user }), workbook };
}

function newWorkbook() {
  const workbook = createWorkbook({ clock: virtualClock(0) });
  workbook.addSheet('Sheet1');
  return workbook;
}

describe('properties', () => {
  test('are kept by store, user properties by person', () => {
    const ann = bench();
    const bob = bench('bob', ann.workbook);
    ann.PropertiesService.getUserProperties().setProperty('key', 'ann');
    ann.PropertiesService.getDocumentProperties().setProperties({ key: 'all', other: '1' });
    expect(bob.PropertiesService.getUserProperties().getProperty('key')).toBeNull();
    expect(bob.PropertiesService.getDocumentProperties().getProperties()).toEqual({ key: 'all', other: '1' });
    bob.PropertiesService.getDocumentProperties().setProperties({ new: '2' }, true).deleteProperty('missing');
    expect(ann.PropertiesService.getDocumentProperties().getKeys()).toEqual(['new']);
  });

  test('a value over 9 KB is refused, one of 9 KB is not', () => {
    const store = bench().PropertiesService.getScriptProperties();
    store.setProperty('full', 'a'.repeat(9 * 1024));
    expect(() => store.setProperty('more', 'ä'.repeat(4609))).toThrow('Argument too large: value');
  });

  test('a store over 500 KB is refused as a whole', () => {
    const store = bench().PropertiesService.getScriptProperties();
    for (let index = 0; index < 55; index++) store.setProperty(`key${index}`, 'a'.repeat(9 * 1024));
    expect(() => store.setProperties({ small: 'b', big: 'a'.repeat(9 * 1024) })).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(store.getProperty('small')).toBeNull();
  });

  test('only texts are taken', () => {
    const store = bench().PropertiesService.getScriptProperties();
    expect(() => store.setProperty('a', 1 as unknown as string)).toThrow(
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('the cache', () => {
  test('forgets after its time, 600 s unless said', () => {
    const { CacheService, Utilities } = bench();
    const cache = CacheService.getUserCache();
    cache.put('short', 'a', 1);
    cache.put('usual', 'b');
    Utilities.sleep(1000);
    expect(cache.getAll(['short', 'usual'])).toEqual({ usual: 'b' });
    Utilities.sleep(299_000);
    Utilities.sleep(299_999);
    expect(cache.get('usual')).toBe('b');
    Utilities.sleep(1);
    expect(cache.get('usual')).toBeNull();
  });

  test('holds 1,000 items, the first in goes first', () => {
    const cache = bench().CacheService.getScriptCache();
    for (let index = 0; index <= 1000; index++) cache.put(`key${index}`, 'x');
    expect([cache.get('key0'), cache.get('key1'), cache.get('key1000')]).toEqual([null, 'x', 'x']);
  });

  test.each([
    ['a long key', 'k'.repeat(251), 'v', 600, 'Invalid argument: key'],
    ['a long value', 'k', 'v'.repeat(100 * 1024 + 1), 600, 'Argument too large: value'],
    ['a long time', 'k', 'v', 21_601, 'Invalid argument: expirationInSeconds'],
    ['no time', 'k', 'v', 0, 'Invalid argument: expirationInSeconds'],
  ])('refuses %s', (_, key, value, seconds, text) => {
    expect(() => bench().CacheService.getScriptCache().put(key, value, seconds)).toThrow(text);
  });
});

describe('the document lock', () => {
  test('is one execution’s at a time, and free again after it', () => {
    const ann = bench();
    const bob = bench('bob', ann.workbook);
    const [first, second] = [ann.LockService.getDocumentLock(), bob.LockService.getDocumentLock()];
    first.waitLock(1000);
    expect([first.tryLock(0), first.hasLock(), second.tryLock(500), second.hasLock()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(() => second.waitLock(500)).toThrow('Lock timeout: another process was holding the lock for too long.');
    expect(ann.workbook.book.clock.now()).toBe(1000);
    ann.local.end();
    expect(second.tryLock(0)).toBe(true);
  });

  test('released by another execution stays held', () => {
    const ann = bench();
    const bob = bench('bob', ann.workbook);
    ann.LockService.getDocumentLock().waitLock(0);
    bob.LockService.getDocumentLock().releaseLock();
    expect(bob.LockService.getDocumentLock().tryLock(0)).toBe(false);
  });

  test('can be held by the host', () => {
    const ann = bench();
    const release = ann.workbook.holdLock();
    expect(ann.LockService.getDocumentLock().tryLock(10)).toBe(false);
    release();
    expect(ann.LockService.getDocumentLock().tryLock(10)).toBe(true);
  });

  test('does not bind people', () => {
    const ann = bench();
    ann.LockService.getDocumentLock().waitLock(0);
    ann.workbook.type({ id: 'bob' }, 0, 1, 1, 'typed all the same');
    expect(ann.SpreadsheetApp.getActiveSpreadsheet().getRange('A1').getValue()).toBe('typed all the same');
  });
});

test('an edit can be put between any two calls of a script', () => {
  const { workbook, SpreadsheetApp } = bench();
  const calls: string[] = [];
  const stop = workbook.beforeCall((op) => {
    calls.push(op);
    if (op === 'values.read') workbook.type({ id: 'bob' }, 0, 1, 1, 'in between');
  });
  const range = SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
  expect(range.getValue()).toBe('in between');
  stop();
  range.getValue();
  expect(calls.filter((op) => op === 'values.read')).toHaveLength(1);
});

test('a write can land and still throw', () => {
  const { workbook, SpreadsheetApp } = bench();
  const stop = workbook.afterCall((op) => {
    if (op !== 'flush') return;
    throw Object.assign(new Error('Service Spreadsheets timed out'), { name: 'Exception' });
  });
  SpreadsheetApp.getActiveSpreadsheet().getRange('A1').setValue('landed');
  expect(() => SpreadsheetApp.flush()).toThrow('Service Spreadsheets timed out');
  expect(workbook.text(0, 1, 1)).toBe('landed');
  stop();
});

test.each([
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-03-04T07:05:09.007-05:00'],
  ['EEE, d MMM yyyy h:mm a', 'Mon, 4 Mar 2024 7:05 AM'],
  ["EEEE MMMM yy ''z", "Monday March 24 'GMT-05:00"],
])('Utilities.formatDate with %s', (pattern, text) => {
  const { Utilities } = bench();
  const at = new Date(Date.UTC(2024, 2, 4, 12, 5, 9, 7));
  expect(Utilities.formatDate(at, 'America/New_York', pattern)).toBe(text);
});
