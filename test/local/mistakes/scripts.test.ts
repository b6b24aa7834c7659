/** Mistakes of a whole script, refused in Google’s words. */
import { virtualClock } from '../../../local/backend/clock';
import { createExecutions } from '../../../local/executions';
import type { Run } from '../../../local/script';
import { createWorkbook } from '../../../local/workbook';
import { type Built, buildServices } from '../build';

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
