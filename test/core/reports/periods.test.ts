import fc from 'fast-check';
import { type Day, readDay } from '../../../src/core/dates/dates';
import { judgePeriods, samplingPeriods } from '../../../src/core/reports/periods';

const day = (text: string): Day => readDay(text, 'UTC') ?? Number.NaN;

/** One ticket a day. */
const run = (first: string, last: string): Day[] =>
  Array.from({ length: day(last) - day(first) + 1 }, (_, i) => day(first) + i);
const periodsOf = (...runs: Day[][]) => samplingPeriods(runs.flat(), []).periods;

test('a ticket more than seven days after the one before starts the next period', () => {
  const days = [day('2026-01-09'), day('2026-01-01'), null, day('2026-01-17'), day('2026-01-01'), day('2026-01-08')];
  expect(samplingPeriods(days, [true, true, true, false, false, true])).toEqual({
    periods: [
      { first: day('2026-01-01'), last: day('2026-01-09'), days: 9, gapBefore: null, tickets: 4, tagged: 3 },
      { first: day('2026-01-17'), last: day('2026-01-17'), days: 1, gapBefore: 7, tickets: 1, tagged: 0 },
    ],
    undated: 1,
  });
});

test('no tickets, no periods', () => {
  expect(samplingPeriods([], [])).toEqual({ periods: [], undated: 0 });
  expect(samplingPeriods([null], [true])).toEqual({ periods: [], undated: 1 });
});

test('periods hold every dated ticket, in order, with more than a week between', () => {
  const ticket = fc.record({ day: fc.option(fc.integer({ min: -100, max: 100 })), tagged: fc.boolean() });
  fc.assert(
    fc.property(fc.array(ticket), (tickets) => {
      const days = tickets.map((each) => each.day);
      const { periods, undated } = samplingPeriods(
        days,
        tickets.map((each) => each.tagged),
      );
      const dated = tickets.filter((each) => each.day !== null);
      expect(undated).toBe(tickets.length - dated.length);
      expect(periods.reduce((sum, each) => sum + each.tickets, 0)).toBe(dated.length);
      expect(periods.reduce((sum, each) => sum + each.tagged, 0)).toBe(dated.filter((each) => each.tagged).length);
      periods.forEach((each, i) => {
        const before = periods[i - 1];
        expect(each.days).toBe(each.last - each.first + 1);
        expect(days).toContain(each.first);
        expect(days).toContain(each.last);
        if (before) {
          expect(each.first - before.last).toBeGreaterThan(7);
          expect(each.gapBefore).toBe(each.first - before.last - 1);
        } else expect(each.gapBefore).toBeNull();
      });
    }),
  );
});

test('three months of three seasons fit', () => {
  const periods = periodsOf(
    run('2025-03-01', '2025-03-31'),
    run('2025-07-01', '2025-07-31'),
    run('2025-11-01', '2025-11-30'),
  );
  expect(judgePeriods(periods, 2400)).toEqual({
    verdict: 'This fits the method: 2,400 tickets and 92 days in 3 sampling periods, from different times of the year.',
    next: 'Nothing more to download: tag these tickets.',
  });
});

test('the whole year fits, and so many tickets need not all be tagged', () => {
  const { verdict, next } = judgePeriods(periodsOf(run('2025-01-01', '2025-12-31')), 12000);
  expect(verdict).toBe(
    'This fits the method: 12,000 tickets and 365 days in 1 sampling period, from the whole year, more than the method needs.',
  );
  expect(next).toBe('Nothing more to download: take a sample of 2,000–3,000 (menu ☰).');
});

test('one time of the year asks for the opposite one', () => {
  const { verdict, next } = judgePeriods(periodsOf(run('2025-12-01', '2025-12-31')), 2500);
  expect(verdict).toMatch(
    /^Not enough yet: all from one time of the year \(2,500 tickets and 31 days in 1 sampling period\)\.$/,
  );
  expect(next).toBe('Download one more month, for example June 2025.');
});

test('too few tickets ask for as many months as the pace needs', () => {
  const december = periodsOf(run('2025-12-01', '2025-12-30'));
  expect(judgePeriods(december, 1000).next).toBe('Download one more month, for example June 2025.');
  expect(judgePeriods(december, 999).next).toBe('Download two more months, for example June 2025 and September 2025.');
  expect(judgePeriods(december, 600).next).toBe(
    'Download three more months, for example June 2025, September 2025 and March 2025.',
  );
  expect(judgePeriods(december, 30).next).toBe(
    'Download several more months; begin with June 2025, September 2025 and March 2025.',
  );
  expect(judgePeriods(december, 30).verdict).toContain('too few tickets, all from one time of the year');
});

test('less than a month is told', () => {
  const periods = periodsOf(run('2025-12-01', '2025-12-13'), run('2025-06-01', '2025-06-14'));
  expect(judgePeriods(periods, 2000).verdict).toMatch(
    /less than a month of days \(.* 27 days in 2 sampling periods\)\.$/,
  );
  expect(judgePeriods(periods, 2000).next).toBe('Download one more month, for example September 2025.');
});

test('the edges of the method', () => {
  const four = periodsOf(run('2025-12-01', '2025-12-14'), run('2025-06-01', '2025-06-14'));
  expect(judgePeriods(four, 2000).verdict).toMatch(/^This fits .* 28 days .* different times of the year\.$/);
  expect(judgePeriods(four, 3000).verdict).toMatch(/different times of the year\.$/);
  expect(judgePeriods(four, 3000).next).toContain('tag these tickets');
  expect(judgePeriods(four, 3001).verdict).toMatch(/, more than the method needs\.$/);
  expect(judgePeriods(four, 3001).next).toContain('take a sample of 2,000–3,000');
  expect(judgePeriods(four, 1999).verdict).toContain('too few tickets');
  const neighbours = (last: string) => periodsOf(run('2025-01-01', '2025-01-31'), run(`${last}-01`, `${last}-28`));
  expect(judgePeriods(neighbours('2025-03'), 2500).verdict).toContain('all from one time of the year');
  expect(judgePeriods(neighbours('2025-04'), 2500).verdict).toContain('from different times of the year');
  const until = (last: string) => periodsOf(run('2025-01-01', '2025-01-31'), run('2025-06-01', last));
  expect(judgePeriods(until('2025-08-01'), 2500).verdict).toMatch(/ 93 days .* times of the year\.$/);
  expect(judgePeriods(until('2025-08-02'), 2500).verdict).toMatch(/ 94 days .*more than the method needs\.$/);
  expect(judgePeriods(periodsOf(run('2025-01-01', '2025-11-30')), 2500).verdict).toMatch(/from the whole year\.$/);
});

test('a whole year with few tickets has no month left to ask for', () => {
  const { verdict, next } = judgePeriods(periodsOf(run('2025-01-01', '2025-12-31')), 365);
  expect(verdict).toContain('too few tickets');
  expect(next).toBe('Download every ticket of these months, or the same months of another year.');
});

test('without a readable day the date column is asked for', () => {
  expect(judgePeriods([], 700)).toEqual({
    verdict: expect.stringContaining('No ticket has a day that can be read'),
    next: expect.stringContaining('date column'),
  });
});
