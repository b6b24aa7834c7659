/** A log that has grown very long becomes shorter, and no ticket loses its last word. */
import type { Bench } from './bench';
import { bob, choose, logLines, readyBench, stateOf } from './bench';
import { growLog } from './growLog';

/** Two tickets were decided before all the other lines, one of them again in between, and one at last. */
function longLog(): Bench {
  const bench = readyBench();
  const save = (operation: string, choices: ReturnType<typeof choose>[]) => bench.ask('save', { operation, choices });
  save('a', [choose(1001, 'Orders'), choose(1002, 'Orders', 'Late')]);
  const seen = { tag: 'Orders', subtag: '', aside: '' };
  save('b', [choose(1001, 'Refunds', '', { seen })]);
  growLog(bench, 200_000);
  save('c', [choose(1003, 'Account', 'Password')]);
  return bench;
}

const compact = (bench: Bench) => {
  const answer = bench.ask('compactLog', {});
  if (!answer.done) throw new Error('more was to do');
  return answer.value;
};

const saved = (bench: Bench): unknown[] =>
  logLines(bench)
    .filter(([operation]) => !String(operation).startsWith('99/'))
    .map((line) => [line[0], line[4], line[5], line[6]]);

test('a short log stays as it is', () => {
  const bench = readyBench();
  bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders')] });
  expect(compact(bench)).toEqual({ lines: 1, sentence: 'The log has 1 line: short enough.' });
});

test('of the old lines each ticket keeps its last one, the newest stay whole, and all goes on as before', () => {
  const bench = longLog();
  expect(compact(bench)).toEqual({
    lines: 20_002,
    sentence: 'The log had 200,004 lines and has 20,002 now: the newest ones, and the last one of each ticket before.',
  });
  expect(logLines(bench)).toHaveLength(20_002);
  expect(saved(bench)).toEqual([
    ['0/a', '1002', '', 'Orders › Late'],
    ['0/b', '1001', 'Orders', 'Refunds'],
    ['0/c', '1003', '', 'Account › Password'],
  ]);
  expect(bench.costs.calls).toBeLessThanOrEqual(25);
  bench.workbook.clear(bob, { sheet: bench.dump, row: 2, column: 8, rows: 6, columns: 5 });
  bench.ask('rebuild', { operation: 'r', preview: false });
  expect(['1001', '1002'].map((id) => stateOf(bench, id).tag)).toEqual(['Refunds', 'Orders']);
});

test('stopped between its two writings, the log has every last word', () => {
  const bench = longLog();
  const stop = bench.workbook.beforeCall((op) => {
    if (op === 'lines.delete') throw new Error('Exception: Service Spreadsheets timed out');
  });
  bench.tell('compactLog', {});
  stop();
  expect(logLines(bench)).toHaveLength(200_004);
  expect(saved(bench).slice(-3)).toEqual([
    ['0/a', '1002', '', 'Orders › Late'],
    ['0/b', '1001', 'Orders', 'Refunds'],
    ['0/c', '1003', '', 'Account › Password'],
  ]);
});
