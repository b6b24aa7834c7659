import fc from 'fast-check';
import { formatDay } from '../../../src/core/dates/dates';
import { forecast } from '../../../src/core/team/forecast';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A moment of March 2026; the 2nd is a Monday. */
const at = (day: number, hour: number): number => Date.UTC(2026, 2, day) + hour * HOUR;

/** `count` decisions from one hour of a day to another, the first and the last at the full hour. */
const worked = (day: number, from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => at(day, from + ((to - from) * index) / Math.max(1, count - 1)));

function told(decisions: number[], left: number, now: number) {
  const { perDay, daysWorked, finish } = forecast({ decisions, left, now });
  return [perDay, daysWorked, finish === null ? null : formatDay(finish)];
}

test('whole days of work say how many are done on one', () => {
  const monday = worked(2, 9, 17, 200);
  expect(told(monday, 500, at(3, 8))).toEqual([200, 1, '2026-03-05']);
  expect(told([...monday, ...worked(3, 9, 17, 100)], 300, at(4, 8))).toEqual([150, 2, '2026-03-05']);
});

test('today counts as the part of a usual day that is over', () => {
  const half = [...worked(2, 9, 17, 200), ...worked(3, 9, 13, 100)];
  expect(told(half, 100, at(3, 13))).toEqual([200, 2, '2026-03-03']);
  expect(told(half, 101, at(3, 13))).toEqual([200, 2, '2026-03-04']);
  const short = [...worked(2, 9, 11, 200), ...worked(3, 9, 10, 100)];
  expect(told(short, 150, at(3, 10))).toEqual([200, 2, '2026-03-04']);
});

test('in the evening of a longer day nothing of it is left', () => {
  const decisions = [...worked(2, 9, 17, 200), ...worked(3, 8, 20, 300)];
  expect(told(decisions, 1, at(3, 21))).toEqual([250, 2, '2026-03-04']);
});

test('the first hour of the first day tells nothing, the next ones as much as they are of eight', () => {
  expect(told(worked(2, 9, 9.5, 20), 1000, at(2, 9.9))).toEqual([null, 1, null]);
  expect(told(worked(2, 9, 10, 25), 1000, at(2, 10))).toEqual([200, 1, '2026-03-09']);
});

test('nobody is expected at a weekend before somebody has worked at one', () => {
  const friday = worked(6, 9, 17, 100);
  expect(told(friday, 150, at(6, 17))).toEqual([100, 1, '2026-03-10']);
  expect(told(friday, 150, at(7, 12))).toEqual([100, 1, '2026-03-10']);
  expect(told([...friday, ...worked(7, 9, 17, 100)], 150, at(7, 17))).toEqual([100, 2, '2026-03-09']);
});

test('nothing is told before anything was decided, after everything was, and too far ahead', () => {
  expect(told([], 100, at(2, 9))).toEqual([null, 0, null]);
  expect(told(worked(2, 9, 17, 100), 0, at(3, 9))).toEqual([100, 1, null]);
  expect(told(worked(2, 9, 17, 1), 5000, at(3, 9))).toEqual([1, 1, null]);
});

test('a moment to come counts for nothing', () => {
  expect(told([...worked(2, 9, 17, 200), at(9, 9)], 500, at(3, 8))).toEqual([200, 1, '2026-03-05']);
});

const anyWork = fc.record({
  decisions: fc.array(fc.integer({ min: at(1, 0), max: at(28, 0) }), { maxLength: 60 }),
  left: fc.nat(500),
  now: fc.integer({ min: at(14, 0), max: at(28, 0) }),
});

test('the last day is never past, never the earlier for more that is left, and no free weekend', () => {
  fc.assert(
    fc.property(anyWork, fc.nat(50), (work, more) => {
      const soon = forecast(work).finish;
      const late = forecast({ ...work, left: work.left + more }).finish;
      if (soon === null) return;
      expect(soon).toBeGreaterThanOrEqual(Math.floor(work.now / DAY));
      expect(late ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(soon);
      const weekday = (day: number): number => new Date(day * DAY).getUTCDay();
      const atWeekends = work.decisions.some((wall) => [0, 6].includes(weekday(Math.floor(wall / DAY))));
      if (!atWeekends) expect([0, 6]).not.toContain(weekday(soon));
    }),
  );
});

test('a day holds what was decided, whatever the order of the moments', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const { perDay, daysWorked } = forecast(work);
      expect(forecast({ ...work, decisions: [...work.decisions].reverse() })).toEqual(forecast(work));
      if (perDay === null) return;
      const past = work.decisions.filter((wall) => Math.floor(wall / DAY) <= Math.floor(work.now / DAY));
      expect(perDay * daysWorked).toBeGreaterThanOrEqual(past.length - 1e-6);
      expect(perDay * (daysWorked - 1)).toBeLessThanOrEqual(past.length + 1e-6);
    }),
  );
});
