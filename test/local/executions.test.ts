import { virtualClock } from '../../local/backend/clock';
import { createExecutions } from '../../local/executions';
import type { Run } from '../../local/script';
import { createWorkbook } from '../../local/workbook';
import { type Built, buildServices } from './build';

let built: Built;
beforeAll(() => {
  built = buildServices();
});
afterAll(() => built.remove());

const ann = { id: 'ann' };

/** A workbook with one small sheet, and a runner of one script's functions on it. */
function bench(code: string, options: { html?: string; manifest?: object; container?: boolean } = {}) {
  const workbook = createWorkbook({ timeZone: 'America/New_York', clock: virtualClock(Date.UTC(2024, 2, 4, 12)) });
  const sheet = workbook.addSheet('Data', [
    ['ID', 'When'],
    ['a', new Date(Date.UTC(2024, 2, 4, 5))],
  ]);
  const folder = built.script({
    'Code.js': code,
    ...(options.html ? { 'panel.html': options.html } : {}),
    ...(options.manifest ? { 'appsscript.json': JSON.stringify(options.manifest) } : {}),
  });
  const { container = true } = options;
  const executions = createExecutions({ workbook, folder, servicesFile: built.servicesFile, container });
  const run = (call: string, ...args: unknown[]) => executions.run({ person: ann, call, args });
  return { workbook, sheet, run, as: (one: Omit<Run, 'person'>) => executions.run({ person: ann, ...one }) };
}

describe('an execution', () => {
  test('answers what its function answers', () => {
    expect(bench('function add(a, b) { return a + b.c; }').run('add', 1, { c: 2 }).value).toBe(3);
  });

  test('starts with fresh state each time', () => {
    const { run } = bench('var count = 0; function next() { return ++count; }');
    expect([run('next').value, run('next').value]).toEqual([1, 1]);
  });

  test('hands out values of the script’s own realm', () => {
    const { run } = bench(`function f() {
      var v = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getDataRange().getValues();
      return [v instanceof Array, v[0] instanceof Array, v[1][1] instanceof Date, v[1][1].toISOString()];
    }`);
    expect(run('f').value).toEqual([true, true, true, '2024-03-04T05:00:00.000Z']);
  });

  test('gives arguments of the script’s own realm', () => {
    const { run } = bench('function f(list, object) { return [list instanceof Array, object instanceof Object]; }');
    expect(run('f', [1], { a: 1 }).value).toEqual([true, true]);
  });

  test('leaves no trace of the host on the global object', () => {
    const { run } = bench(`function f() {
      return ['localEntrance', 'require', 'process', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'module']
        .filter(function (name) { return typeof globalThis[name] !== 'undefined'; });
    }`);
    expect(run('f').value).toEqual([]);
  });

  test('takes the workbook’s virtual clock for now', () => {
    const { run } = bench(
      'function f() { Utilities.sleep(2000); return [Date.now(), new Date().getTime(), new Date() instanceof Date]; }',
    );
    const at = Date.UTC(2024, 2, 4, 12, 0, 2);
    expect(run('f').value).toEqual([at, at, true]);
  });

  test.each(['hidden_', 'missing', 'toString', 'value'])('cannot be asked for %s', (name) => {
    const { run } = bench('function hidden_() {} var value = 1;');
    expect(run(name).error).toEqual({ name: 'ScriptError', message: `Error: Script function not found: ${name}` });
  });

  test('tells an exception of a service by its name and Google’s words', () => {
    const { run } = bench(`function f() {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(1, 1).setValues([[1, 2]]);
    }`);
    expect(run('f').error?.message).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    );
  });

  test('lets a script see an exception as an Error of its own realm named Exception', () => {
    const { run } = bench(`function f() {
      try { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(0, 1); }
      catch (e) { return [e instanceof Error, e.name, e.message]; }
    }`);
    expect(run('f').value).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
  });

  test('keeps what was written before it failed', () => {
    const { run, workbook, sheet } = bench(`function f() {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange('A5').setValue('kept');
      throw new Error('later');
    }`);
    expect(run('f').error?.message).toBe('Error: later');
    expect(workbook.text(sheet, 5, 1)).toBe('kept');
  });

  test('gives the lock back at its end, also after a failure', () => {
    const { run } = bench(`function f() {
      var got = LockService.getDocumentLock().tryLock(10);
      if (!got) return 'held';
      throw new Error('got it');
    }`);
    expect([run('f').error?.message, run('f').error?.message]).toEqual(['Error: got it', 'Error: got it']);
  });

  test('collects logs', () => {
    const { run } = bench("function f() { console.error('%s: %s', 'a', 1); Logger.log({ b: 2 }); }");
    expect(run('f').logs).toEqual([
      { level: 'error', text: 'a: 1' },
      { level: 'log', text: '{"b":2}' },
    ]);
  });
});

describe('the wire', () => {
  test('loses an answer with a Date in it, and says so', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const outcome = bench('function f() { return { rows: [[1, new Date()]] }; }').run('f');
    expect(outcome).toMatchObject({ value: null, lost: 'answer.rows[0][1]' });
    expect(outcome.error).toBeUndefined();
    expect(said).toHaveBeenCalledWith(expect.stringContaining('answer.rows[0][1]'));
    said.mockRestore();
  });

  test('loses an answer with a service object in it', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    expect(bench('function f() { return [SpreadsheetApp]; }').run('f').lost).toBe('answer[0]');
    said.mockRestore();
  });

  test('refuses illegal arguments before anything runs', () => {
    const { run, workbook } = bench(`function f() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('New'); }`);
    expect(() => run('f', 1, new Date(0))).toThrow('Failed due to illegal value in property: 1');
    expect(workbook.sheets().map((one) => one.name)).toEqual(['Data']);
  });
});

describe('entry points', () => {
  const menu = `function onOpen(e) {
    if (e && e.authMode !== ScriptApp.AuthMode.NONE) PropertiesService.getUserProperties();
    SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'show').addSeparator().addToUi();
  }`;

  test('onOpen makes the add-on menu without any permission', () => {
    const { workbook, as } = bench(menu);
    const seen: unknown[] = [];
    workbook.onUi((event) => seen.push(event));
    expect(as({ call: 'onOpen', trigger: 'onOpen', authMode: 'NONE' }).error).toBeUndefined();
    const items = [{ kind: 'item', caption: 'Open', functionName: 'show' }, { kind: 'separator' }];
    expect(seen).toEqual([{ kind: 'menu', person: 'ann', addon: true, caption: null, items }]);
  });

  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['CacheService.getUserCache()', 'CacheService.getUserCache'],
  ])('one forbidden call kills an onOpen without permission: %s', (code, name) => {
    const { workbook, as } = bench(
      `function onOpen() { ${code}; SpreadsheetApp.getUi().createAddonMenu().addToUi(); }`,
    );
    const seen: unknown[] = [];
    workbook.onUi((event) => seen.push(event));
    const { error } = as({ call: 'onOpen', trigger: 'onOpen', authMode: 'NONE' });
    expect(error?.message).toContain(`You do not have permission to call ${name}`);
    expect(seen).toEqual([]);
  });

  test('top-level code counts as part of it', () => {
    const { as } = bench(`SpreadsheetApp.getActiveSpreadsheet(); ${menu}`);
    expect(as({ call: 'onOpen', trigger: 'onOpen', authMode: 'NONE' }).error?.message).toContain('permission');
  });

  test('onEdit gets the range and both values, made in the realm', () => {
    const { workbook, sheet, as } = bench(`function onEdit(e) {
      e.range.offset(0, 2).setValue([e.value, e.oldValue, String(e.authMode), e.source.getName(), e.user.getEmail()].join('|'));
    }`);
    const edit = workbook.type(ann, sheet, 2, 1, 'b');
    expect(as({ call: 'onEdit', trigger: 'onEdit', edit }).error).toBeUndefined();
    expect(workbook.text(sheet, 2, 3)).toBe('b|a|LIMITED|Untitled spreadsheet|');
  });

  test('onEdit has no screen', () => {
    const { as } = bench('function onEdit() { SpreadsheetApp.getUi(); }');
    expect(as({ call: 'onEdit', trigger: 'onEdit' }).error?.message).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  const show = `function show() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Panel'));
  }`;

  test('a sidebar shows the file’s text as it is', () => {
    const { workbook, as } = bench(show, { html: '<p>“hi”\r\n</p>' });
    const seen: unknown[] = [];
    workbook.onUi((event) => seen.push(event));
    as({ call: 'show', trigger: 'menu' });
    expect(seen).toEqual([{ kind: 'sidebar', person: 'ann', title: 'Panel', html: '<p>“hi”\r\n</p>' }]);
  });

  test.each([
    [{ authMode: 'LIMITED' as const }, undefined],
    [{}, { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] }],
  ])('a sidebar needs full authorisation and its scope: %j %j', (how, manifest) => {
    const { as } = bench(show, { html: '<p>', ...(manifest ? { manifest } : {}) });
    expect(as({ call: 'show', trigger: 'menu', ...how }).error?.message).toBe(
      'Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  test('a missing file is told', () => {
    expect(bench(show).as({ call: 'show', trigger: 'menu' }).error?.message).toBe(
      'Exception: No HTML file named panel was found.',
    );
  });

  test('outside a container there is no document, lock or document store', () => {
    const { run } = bench(
      `function f() {
        return [SpreadsheetApp.getActiveSpreadsheet(), LockService.getDocumentLock(), PropertiesService.getDocumentProperties()];
      }`,
      { container: false },
    );
    expect(run('f').value).toEqual([null, null, null]);
  });
});

describe('counting', () => {
  test('counts calls and cells, and leaves getters of a range, lookups and builders free', () => {
    const { run } = bench(`function f() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = book.getSheetByName('Data');
      var range = sheet.getRange(1, 1, 2, 2);
      range.getRow(); range.getColumn(); range.getNumRows(); range.getA1Notation(); range.getSheet().getSheetId();
      SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      SpreadsheetApp.getUi();
      range.getValues();
      range.setValues([[1, 2], [3, 4]]);
      range.setFontWeight('bold');
      sheet.getLastRow(); sheet.getMaxRows();
      SpreadsheetApp.flush();
      var lock = LockService.getDocumentLock(); lock.waitLock(1); lock.releaseLock();
      PropertiesService.getUserProperties().setProperty('a', 'b');
      CacheService.getUserCache().put('a', 'b');
    }`);
    expect(run('f').costs).toEqual({
      calls: 10,
      byKind: {
        'values.read': 1,
        'values.write': 1,
        'style.write': 1,
        'used.read': 1,
        'size.read': 1,
        flush: 1,
        'lock.wait': 1,
        'lock.release': 1,
        'properties.set': 1,
        'cache.put': 1,
      },
      cellsRead: 4,
      cellsWritten: 4,
      seconds: 1.389444,
    });
  });
});
