/** A log that has grown very long becomes shorter, and no ticket loses its last word. */
import type { Bench } from './bench';
import { bob, choose, columnOf, readyBench, stateOf } from './bench';
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

test('a short log stays as it is', () => {
  const bench = readyBench();
  bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders')] });
  expect(compact(bench)).toEqual({ lines: 1, sentence: 'The log has 1 line: short enough.' });
});

/** Ticket and last word of some lines; reading them all takes long. */
const words = ({ workbook }: Bench, first: number, last: number): unknown[] =>
  workbook.rows(workbook.sheetNamed('Tag log')?.id ?? 0, first, last).map(({ cells }) => [cells[4]?.v, cells[6]?.v]);

test('of the old lines the last words stay, the newest stay whole, and stopping in between loses none', () => {
  const bench = longLog();
  const stop = bench.workbook.beforeCall((op) => {
    if (op === 'lines.delete') throw new Error('Exception: Service Spreadsheets timed out');
  });
  expect(bench.tell('compactLog', {}).ok).toBe(false);
  stop();
  const kept = [
    ['1002', 'Orders › Late'],
    ['1001', 'Refunds'],
  ];
  expect(words(bench, 200_005, 200_005)).toEqual([['1003', 'Account › Password']]);
  expect(words(bench, 180_004, 180_005)).toEqual(kept);
  expect(compact(bench)).toEqual({
    lines: 20_002,
    sentence: 'The log had 200,004 lines and has 20,002 now: the newest ones, and the last one of each ticket before.',
  });
  expect(bench.costs.calls).toBeLessThanOrEqual(20);
  expect(words(bench, 2, 3)).toEqual(kept);
  expect(words(bench, 20_003, 20_003)).toEqual([['1003', 'Account › Password']]);
  bench.workbook.clear(bob, { sheet: bench.dump, row: 2, column: columnOf(bench, 'Tag'), rows: 6, columns: 5 });
  bench.ask('rebuild', { operation: 'r', preview: false, cleared: false });
  expect(['1001', '1002', '1003'].map((id) => stateOf(bench, id).tag)).toEqual(['Refunds', 'Orders', 'Account']);
});
