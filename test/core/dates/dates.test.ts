import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { formatDay, readDay, showDay, showMoment } from '../../../src/core/dates/dates';

const LISBON = 'Europe/Lisbon';
const read = (value: Cell, zone: string): string | null => {
  const day = readDay(value, zone);
  return day === null ? null : formatDay(day);
};

test.each([
  ['2024-11-11', '2024-11-11'],
  [' 2024-11-11 ', '2024-11-11'],
  ['2024-11-11 15:17', '2024-11-11'],
  ['2024-11-11T15:17:59', '2024-11-11'],
  ['2024-11-11 23:59:60', '2024-11-11'],
  ['2024-11-11 23:59:59,502', '2024-11-11'],
  ['2024-11-11 15:17:59 -0800', '2024-11-11'],
  ['2024-11-11 16:17:59 -0800', '2024-11-12'],
  ['2024-11-11T15:17:59.123-08:00', '2024-11-11'],
  ['2024-11-12T01:30+02', '2024-11-11'],
  ['2024-11-11T23:30Z', '2024-11-11'],
  ['2024-11-11 23:30 UTC', '2024-11-11'],
  ['2024-11-11 23:30 GMT-0100', '2024-11-12'],
  ['2024-11-11 20:30 America/New_York', '2024-11-12'],
  ['2024-11-11 20:30 (America/New_York)', '2024-11-12'],
  ['2024-11-11T20:30:00-05:00[America/New_York]', '2024-11-12'],
  ['2024-1-5', '2024-01-05'],
  ['1 Nov 2024', '2024-11-01'],
  ['2024-11-11 15:00 PST', '2024-11-11'],
  ['2024-02-29', '2024-02-29'],
  ['1900-01-01', '1900-01-01'],
  ['2024-11-11 00:00:30 +0000', '2024-11-11'],
  ['2024-11-12T13:59+14:00', '2024-11-11'],
  ['2024-11-12 05:29 +0530', '2024-11-11'],
  ['2024-11-12 05:31 +0530', '2024-11-12'],
])('%j is the day %s in Lisbon', (text, day) => {
  expect(read(text, LISBON)).toBe(day);
});

test.each<[Cell]>([
  ['2024-02-30'],
  ['2023-02-29'],
  ['2024-13-01'],
  ['2024-00-10'],
  ['2024-1-45'],
  ['2024-11-11 24:00'],
  ['2024-11-11 10:60'],
  ['2024-11-11 10:00 IST'],
  ['2024-11-11 10:00 Nowhere/Land'],
  ['2024-11-11 10:00 +15:00'],
  ['2024-11-11 10:00 +01:60'],
  ['1899-12-31'],
  ['2024-11-11 UTC'],
  ['2024-11-11 and more'],
  ['4/1'],
  ['04/01/2026'],
  ['1 Nov'],
  ['20241111'],
  ['45292'],
  ['0000-01-01'],
  ['soon'],
  [''],
  [45292],
  [true],
  [new Date(Number.NaN)],
  [new Date(Date.UTC(1899, 11, 30, 9, 15))],
])('%p is no day', (value) => {
  expect(readDay(value, LISBON)).toBeNull();
});

test('a date of Sheets is the day of the spreadsheet’s time zone, in summer and in winter', () => {
  expect(read(new Date('2026-07-01T23:30:00Z'), LISBON)).toBe('2026-07-02');
  expect(read(new Date('2026-01-01T23:30:00Z'), LISBON)).toBe('2026-01-01');
  expect(read(new Date('2026-07-02T00:00:00Z'), 'America/Los_Angeles')).toBe('2026-07-01');
  expect(read(new Date('2026-01-01T10:30:00Z'), 'Pacific/Kiritimati')).toBe('2026-01-02');
});

test('wall time of a named zone counts its summer time', () => {
  expect(read('2026-07-01 00:30 Europe/Paris', 'UTC')).toBe('2026-06-30');
  expect(read('2026-07-01 02:30 Europe/Paris', 'UTC')).toBe('2026-07-01');
  expect(showMoment('2026-01-15 12:00 Europe/Paris', 'UTC')).toBe('15 Jan 2026 11:00');
  expect(showMoment('2026-07-15 12:00 Europe/Paris', 'UTC')).toBe('15 Jul 2026 10:00');
});

const zone = fc.constantFrom(
  'UTC',
  LISBON,
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const instant = fc.date({
  min: new Date('1980-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test('a date and its ISO text are the same day everywhere, the one that Intl names', () => {
  fc.assert(
    fc.property(instant, zone, (date, timeZone) => {
      const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(date);
      expect(read(date, timeZone)).toBe(parts);
      expect(read(date.toISOString(), timeZone)).toBe(parts);
    }),
    { numRuns: 500 },
  );
});

test('a day as written is read back, without zone in every zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 80000 }), zone, (day, timeZone) => {
      expect(readDay(formatDay(day), timeZone)).toBe(day);
      expect(readDay(`${formatDay(day)} 23:59`, timeZone)).toBe(day);
    }),
  );
});

test('days and moments for people', () => {
  expect(showDay(0)).toBe('1 Jan 1970');
  expect(showMoment(new Date('2026-03-04T15:17:40Z'), 'UTC')).toBe('4 Mar 2026 15:17');
  expect(showMoment(new Date('2026-03-04T00:00:00Z'), 'UTC')).toBe('4 Mar 2026');
  expect(showMoment('2026-03-04', LISBON)).toBe('4 Mar 2026');
  expect(showMoment('2026-03-04 00:00', LISBON)).toBe('4 Mar 2026 00:00');
  expect(showMoment(' 4/1 ', LISBON)).toBe('4/1');
  expect(showMoment(45292, LISBON)).toBe('45292');
});
