import fc from 'fast-check';
import { runsOf } from '../../src/core/rowRuns';

test('adjacent rows are one run', () => {
  expect(runsOf([7, 3, 4, 3])).toEqual([
    { start: 3, count: 2 },
    { start: 7, count: 1 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test('runs hold each row once, in order, with a row missing between any two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (rows) => {
      const runs = runsOf(rows);
      const held = runs.flatMap(({ start, count }) => Array.from({ length: count }, (_, i) => start + i));
      expect(held).toEqual([...new Set(rows)].sort((a, b) => a - b));
      runs.slice(1).forEach((run, i) => {
        const before = runs[i];
        expect(run.start).toBeGreaterThan((before?.start ?? 0) + (before?.count ?? 0));
      });
    }),
  );
});
