/** What an execution takes from the language's runtime: promises, endless loops, the script's zone, refused syntax. */
import { createExecutions } from '../../local/executions';
import { createWorkbook } from '../../local/workbook';
import { type Built, buildServices } from './build';

let built: Built;
beforeAll(() => {
  built = buildServices();
});
afterAll(() => built.remove());

function bench(code: string, manifest: object = {}) {
  const workbook = createWorkbook({ timeZone: 'Asia/Tokyo' });
  const sheet = workbook.addSheet('Data');
  const folder = built.script({ 'Code.js': code, 'appsscript.json': JSON.stringify(manifest) });
  const { servicesFile } = built;
  const executions = createExecutions({ workbook, folder, servicesFile, realSeconds: 0.3 });
  const run = (call: string) => executions.run({ person: { id: 'ann' }, call });
  const firstColumn = () => workbook.rows(sheet).map(({ cells }) => cells[0]?.v);
  return { run, firstColumn };
}

describe('promises', () => {
  test('the value that a promise gets is the answer, after all that it waits for', () => {
    const { run } = bench(`async function f() {
      const parts = await Promise.all([1, Promise.resolve(2), (async () => { await null; return 3; })()]);
      return parts.reduce((sum, part) => sum + part, 0);
    }`);
    expect(run('f')).toMatchObject({ value: 6 });
  });

  test('what is written after a wait lands', () => {
    const { run, firstColumn } = bench(`async function f() {
      await null;
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange('A1').setValue('later');
    }`);
    expect(run('f')).toMatchObject({ value: null });
    expect(firstColumn()).toEqual(['later']);
  });

  test('one that is refused fails as a throw does', () => {
    const { run } = bench("async function f() { await null; throw new TypeError('no'); }");
    expect(run('f').error).toEqual({ name: 'ScriptError', message: 'TypeError: no' });
  });

  test('one that nothing settles is not implemented', () => {
    const { run } = bench('function f() { return new Promise(function () {}); }');
    expect(run('f').error?.message).toBe('Error: not implemented: f answers a Promise that nothing settles');
  });
});

describe('a script that does not come back', () => {
  const over = { name: 'ScriptError', message: 'Exceeded maximum execution time' };

  test.each([
    ['in a function', 'function f() { for (;;) {} }'],
    ['that catches all it can', 'function f() { for (;;) { try { for (;;) {} } catch (e) {} finally { continue; } } }'],
    ['when it is loaded', 'for (;;) {}\nfunction f() {}'],
  ])('is ended %s', (_, code) => {
    expect(bench(code).run('f').error).toEqual(over);
  });

  test('loses what was buffered and keeps what was flushed', () => {
    const { run, firstColumn } = bench(`function f() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data');
      sheet.getRange('A1').setValue('kept');
      SpreadsheetApp.flush();
      sheet.getRange('A2').setValue('lost');
      for (;;) {}
    }`);
    expect(run('f').error).toEqual(over);
    expect(firstColumn()).toEqual(['kept']);
  });
});

test('local times of Date are those of the script’s zone', () => {
  const { run } = bench('function f() { return new Date(Date.UTC(2024, 6, 1, 12)).getHours(); }', {
    timeZone: 'America/New_York',
  });
  expect(run('f').value).toBe(8);
});

test('an advanced service is there where the manifest turns it on', () => {
  const code = 'function f() { return typeof Sheets; }';
  const dependencies = { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] };
  expect([bench(code).run('f').value, bench(code, { dependencies }).run('f').value]).toEqual(['undefined', 'object']);
});

test('syntax that Google’s parser refuses is refused when the script is loaded', () => {
  const { run } = bench('class A { #x = 1 }\nfunction f() { return 1; }');
  expect(run('f').error?.message).toBe('SyntaxError: Invalid or unexpected token line: 1 file: Code.js');
});
