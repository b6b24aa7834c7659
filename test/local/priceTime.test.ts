/** Six virtual minutes, thirty seconds for a simple trigger: what happens to an execution that takes longer. */
import { createAppsScript } from '../../local/appsScript';
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
const TIME_OVER = { name: 'ScriptError', message: 'Exceeded maximum execution time' };

function bench(script: string) {
  const clock = virtualClock(0);
  const workbook = createWorkbook({ clock });
  const sheet = workbook.addSheet('Data', [['a']]);
  const folder = built.script({ 'Code.js': script });
  const executions = createExecutions({ workbook, folder, servicesFile: built.servicesFile });
  const run = (call: string, more: Partial<Run> = {}) => executions.run({ person: ann, call, ...more });
  return { clock, workbook, sheet, run };
}

const READS = `
var cell = function () { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(1, 1); };
function reads(count) { for (var index = 0; index < count; index++) cell().getValue(); return 'done'; }
`;

test('1,199 reads of 0.3 seconds fit into six minutes, 1,201 do not', () => {
  const { run } = bench(READS);
  expect(run('reads', { args: [1199] })).toMatchObject({ value: 'done', costs: { calls: 1199 } });
  const late = run('reads', { args: [1201] });
  expect(late.error).toEqual(TIME_OVER);
  expect(late.value).toBeUndefined();
  expect(late.costs.seconds).toBeGreaterThan(360);
});

test.each(['onEdit', 'onOpen', 'onInstall'] as const)('%s has thirty seconds', (trigger) => {
  const { run } = bench(`${READS} function short() { reads(99); } function long() { reads(101); }`);
  const authMode = 'FULL';
  expect(run('short', { trigger, authMode }).error).toBeUndefined();
  expect(run('long', { trigger, authMode }).error).toEqual(TIME_OVER);
});

test('a menu item has six minutes', () => {
  const { run } = bench(`${READS} function item() { reads(101); }`);
  expect(run('item', { trigger: 'menu' }).error).toBeUndefined();
});

test('a script that catches the end gets nothing more done, and its answer is not heard', () => {
  const { run, workbook, sheet } = bench(`${READS}
    function f() {
      try { reads(2000); } catch (error) { /* go on */ }
      try { cell().setValue('late'); SpreadsheetApp.flush(); } catch (error) { /* go on */ }
      return 'caught';
    }`);
  expect(run('f')).toMatchObject({ error: TIME_OVER });
  expect(workbook.text(sheet, 1, 1)).toBe('a');
});

test('what was flushed stays, what was buffered is lost, and the lock is free again', () => {
  const { run, workbook, sheet } = bench(`${READS}
    function f() {
      LockService.getDocumentLock().waitLock(1000);
      cell().setValue('kept'); SpreadsheetApp.flush(); cell().setValue('lost');
      reads(2000);
    }
    function free() { return LockService.getDocumentLock().tryLock(1); }`);
  expect(run('f').error).toEqual(TIME_OVER);
  expect(workbook.text(sheet, 1, 1)).toBe('kept');
  expect(run('free').value).toBe(true);
});

test('a flush that comes too late lands nothing', () => {
  const { run, workbook, sheet } = bench(`${READS}
    function f() { cell().setValue('lost'); reads(1199); Utilities.sleep(200); SpreadsheetApp.flush(); }`);
  expect(run('f').error).toEqual(TIME_OVER);
  expect(workbook.text(sheet, 1, 1)).toBe('a');
});

test('sleeping and waiting for a lock take their time, of the execution and of the workbook', () => {
  const { run, workbook, clock } = bench(`
    function sleeps() { Utilities.sleep(200000); return 'awake'; }
    function sleepsTwice() { sleeps(); sleeps(); }
    function waits() { return LockService.getDocumentLock().tryLock(5000); }`);
  const slept = run('sleeps');
  expect(slept).toMatchObject({ value: 'awake', costs: { calls: 0, seconds: 200 } });
  expect(clock.now()).toBe(200_000);
  expect(run('sleepsTwice').error).toEqual(TIME_OVER);
  workbook.holdLock();
  expect(run('waits')).toMatchObject({ value: false, costs: { calls: 1, seconds: 5.062 } });
});

test('the price alone does not move the clock of the workbook', () => {
  const { run, clock } = bench(READS);
  run('reads', { args: [10] });
  expect(clock.now()).toBe(0);
});

describe('the globals', () => {
  test('withCosts answers what one piece of script costs', () => {
    const { SpreadsheetApp, local } = createAppsScript();
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const { value, costs } = local.withCosts(() => {
      sheet?.getRange(1, 1, 2, 2).setValues([
        [1, 2],
        [3, 4],
      ]);
      SpreadsheetApp.flush();
      return sheet?.getRange(1, 1, 1, 2).getValues();
    });
    expect(value).toEqual([[1, 2]]);
    expect(costs).toEqual({
      calls: 3,
      byKind: { 'values.write': 1, flush: 1, 'values.read': 1 },
      cellsRead: 2,
      cellsWritten: 4,
      seconds: 0.500427,
    });
    expect(local.costs.calls).toBe(4);
  });

  test('have no end of their own, unless one is asked for', () => {
    const read = (seconds?: number) => {
      const { SpreadsheetApp } = createAppsScript(seconds === undefined ? {} : { seconds });
      const range = SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
      for (let index = 0; index < 1300; index++) range.getValue();
    };
    expect(() => read()).not.toThrow();
    expect(() => read(360)).toThrow('Exceeded maximum execution time');
  });
});
