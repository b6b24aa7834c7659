/** Executions side by side: each call is decided from outside, and people may come between any two of them. */
import { virtualClock } from '../../../local/backend/clock';
import {
  createThreadedExecutions,
  ENDING,
  type Execution,
  type ThreadedExecutions,
} from '../../../local/threads/executions';
import { createPool } from '../../../local/threads/pool';
import type { Person } from '../../../local/view';
import { createWorkbook, type Workbook } from '../../../local/workbook';
import { type Built, buildServices } from '../build';

const ann: Person = { id: 'ann' };
const bob: Person = { id: 'bob' };

const SCRIPT = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function add(by) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(5000)) return 'locked out';
    const cell = sheet().getRange(1, 1);
    cell.setValue(cell.getValue() + by);
    SpreadsheetApp.flush();
    lock.releaseLock();
    return cell.getValue();
  }
  function write(text) { sheet().getRange(2, 1).setValues([[text]]); return 'written'; }
  function stubborn() {
    const caught = [];
    for (let i = 0; i < 3; i++) try { write('no ' + i); } catch (error) { caught.push(error.message); }
    return caught;
  }
  function twoWrites() { sheet().getRange(2, 1).setValues([['one']]); sheet().getRange(3, 1).setValues([['two']]); }
  let counter = 0;
  function count() { return ++counter; }
`;

const pool = createPool();
let built: Built;
let folder: string;
let workbook: Workbook;
let executions: ThreadedExecutions;

beforeAll(() => {
  built = buildServices();
  folder = built.script({ 'Code.js': SCRIPT });
});

beforeEach(() => {
  workbook = createWorkbook({ clock: virtualClock(0) });
  workbook.addSheet('Data', [[10]]);
  executions = createThreadedExecutions({ workbook, folder, servicesFile: built.servicesFile, pool });
});

afterAll(async () => {
  await pool.close();
  built.remove();
});

const start = (call: string, args: unknown[] = [], person = ann): Promise<Execution> =>
  executions.start({ person, call, args });

/** Serves calls until it stands at this one; throws where it never does. */
async function upTo(one: Execution, wants: string): Promise<void> {
  while (one.wants !== wants) {
    if (one.wants === null) throw new Error(`never came to ${wants}`);
    await one.serve();
  }
}

async function through(one: Execution): Promise<unknown> {
  while (one.wants !== null) await one.serve();
  return one.outcome?.value;
}

const text = (row: number): string => workbook.text(0, row, 1);

test('a run of served calls is the run it would be alone', async () => {
  const one = await start('add', [5]);
  expect(await through(one)).toBe(15);
  expect(text(1)).toBe('15');
  expect(one.outcome?.costs.byKind).toMatchObject({ 'values.read': 2, 'values.fill': 1 });
});

test('each execution has a context of its own, on a thread used before', async () => {
  expect(await through(await start('count'))).toBe(1);
  expect(await through(await start('count'))).toBe(1);
});

test('two executions stand side by side; the lock keeps the second out until the first gives it back', async () => {
  const one = await start('add', [1]);
  const two = await start('add', [2], bob);
  await upTo(one, 'flush');
  await upTo(two, 'lock.try');
  await upTo(one, ENDING);
  await through(two);
  await through(one);
  expect(text(1)).toBe('13');
});

test('a lock that somebody holds times out where the call is served all the same', async () => {
  const one = await start('add', [1]);
  const two = await start('add', [2], bob);
  await upTo(one, 'flush');
  expect(await through(two)).toBe('locked out');
  expect(await through(one)).toBe(11);
});

test('a person sorts between two calls, while the lock is held: the write lands by its coordinates', async () => {
  workbook.paste(bob, 0, 1, 1, [['10'], ['3']]);
  const one = await start('add', [1]);
  await upTo(one, 'flush');
  workbook.sort(bob, { sheet: 0, row: 1, column: 1, rows: 2, columns: 1 }, [{ column: 1, ascending: true }]);
  expect([text(1), text(2)]).toEqual(['3', '10']);
  await through(one);
  expect([text(1), text(2)]).toEqual(['11', '10']);
});

test('a person comes between any two calls', async () => {
  const one = await start('add', [1]);
  let edits = 0;
  while (one.wants !== null) {
    edits += 1;
    workbook.type(bob, 0, 5, 1, `edit ${edits}`);
    expect(text(5)).toBe(`edit ${edits}`);
    await one.serve();
  }
  expect(edits).toBeGreaterThan(6);
  expect(text(1)).toBe('11');
});

test('buffered writes are public after the end only, or when Google pleases', async () => {
  const one = await start('write', ['late']);
  await upTo(one, ENDING);
  expect(text(2)).toBe('');
  await one.serve();
  expect(text(2)).toBe('late');
  const two = await start('twoWrites');
  await upTo(two, 'values.write');
  await two.serve();
  two.publish();
  expect([text(2), text(3)]).toEqual(['one', '']);
  await two.kill();
  expect([text(2), text(3)]).toEqual(['one', '']);
});

test('a publication that fails is told at the next call', async () => {
  const one = await start('twoWrites');
  await upTo(one, 'values.write');
  await one.serve();
  workbook.deleteLines(bob, 0, 'rows', 2, 998);
  one.publish();
  await through(one);
  expect(one.outcome?.error?.message).toContain('outside');
});

test('a refused call does nothing, and the script hears it', async () => {
  const one = await start('stubborn');
  for (let i = 0; i < 3; i += 1) {
    await upTo(one, 'values.write');
    await one.refuse(`not ${i}`);
  }
  expect(await through(one)).toEqual(['not 0', 'not 1', 'not 2']);
  expect(text(2)).toBe('');
});

test('a call may land and throw all the same', async () => {
  const one = await start('write', ['landed']);
  await upTo(one, 'values.write');
  await one.serveThenRefuse('Service Spreadsheets timed out');
  await through(one);
  expect(one.outcome?.error?.message).toBe('Exception: Service Spreadsheets timed out');
  expect(text(2)).toBe('landed');
});

test('killed anywhere: what was not public is lost, the lock is free, and its caller hears no value', async () => {
  const calls = await (async () => {
    const one = await start('add', [1]);
    let count = 0;
    for (; one.wants !== null; count += 1) await one.serve();
    return count;
  })();
  for (let at = 0; at < calls; at += 1) {
    workbook.type(bob, 0, 1, 1, '10');
    const one = await start('add', [1]);
    for (let i = 0; i < at; i += 1) await one.serve();
    const flushed = text(1);
    await one.kill();
    expect(text(1)).toBe(flushed);
    expect(workbook.book.lock).toBeNull();
    expect(one.outcome?.error?.message).toContain('time');
    expect(one.outcome?.value).toBeUndefined();
  }
});

test('a killed script gets nothing more done, whatever it catches', async () => {
  const one = await start('stubborn');
  await one.kill();
  expect(one.wants).toBeNull();
  expect(text(2)).toBe('');
});

test('the same decisions give the same run', async () => {
  const run = async (): Promise<string[]> => {
    const heard: string[] = [];
    const two = [await start('add', [1]), await start('add', [2], bob)];
    for (let turn = 0; two.some(({ wants }) => wants !== null); turn += 1) {
      const one = two[turn % 3 === 0 ? 0 : 1];
      if (one === undefined || one.wants === null) continue;
      heard.push(`${turn % 3} ${one.wants}`);
      await one.serve();
    }
    return heard;
  };
  const first = await run();
  workbook.type(bob, 0, 1, 1, '10');
  expect(await run()).toEqual(first);
});
