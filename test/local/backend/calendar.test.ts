/** Days and instants, against known ones. */
import { epochOf, offsetAt, partsOf, serialOf, serialOfDay } from '../../../local/backend/zone';

const HOUR = 3_600_000;

test.each([
  [1899, 12, 30, 0],
  [1900, 1, 1, 2],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25_569],
  [2000, 2, 29, 36_585],
  [2024, 2, 29, 45_351],
  [2024, 12, 31, 45_657],
  [9999, 12, 31, 2_958_465],
])('%i-%i-%i is day %i', (year, month, day, serial) => {
  expect(serialOfDay(year, month, day)).toBe(serial);
  expect(partsOf(serial)).toMatchObject({ year, month, day, hour: 0, minute: 0, second: 0, ms: 0 });
});

test.each([
  [2023, 2, 29],
  [1900, 2, 29],
  [2100, 2, 29],
  [2024, 2, 30],
  [2024, 4, 31],
  [2024, 1, 32],
  [2024, 0, 1],
  [2024, 13, 1],
  [2024, 1, 0],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(serialOfDay(year, month, day)).toBeNull();
});

test('weekdays begin with Sunday', () => {
  expect(partsOf(serialOfDay(2024, 3, 3) ?? 0).weekday).toBe(0);
  expect(partsOf(serialOfDay(2024, 3, 9) ?? 0).weekday).toBe(6);
});

test.each([
  ['UTC', Date.UTC(2024, 6, 1), 0],
  ['Etc/UTC', Date.UTC(2024, 6, 1), 0],
  ['Europe/Berlin', Date.UTC(2024, 0, 1), HOUR],
  ['Europe/Berlin', Date.UTC(2024, 6, 1), 2 * HOUR],
  ['Europe/Berlin', Date.UTC(2024, 2, 31, 0, 59, 59), HOUR],
  ['Europe/Berlin', Date.UTC(2024, 2, 31, 1), 2 * HOUR],
  ['Europe/Berlin', Date.UTC(2024, 9, 27, 0, 59, 59), 2 * HOUR],
  ['Europe/Berlin', Date.UTC(2024, 9, 27, 1), HOUR],
  ['America/New_York', Date.UTC(2024, 0, 1), -5 * HOUR],
  ['Asia/Kolkata', Date.UTC(2024, 0, 1), 5.5 * HOUR],
  // Local mean time, seconds and all: before 1893, and before zones.
  ['Europe/Berlin', Date.UTC(1850, 0, 1), 53 * 60_000 + 28_000],
  ['America/New_York', Date.UTC(1800, 0, 1), -(4 * HOUR + 56 * 60_000 + 2000)],
])('%s at %i is %i ms ahead', (zone, at, offset) => {
  expect(offsetAt(at, zone)).toBe(offset);
  expect(offsetAt(at, zone)).toBe(offset);
});

test('a wall clock that occurs twice is the first, one that is skipped the next that exists', () => {
  const serial = (month: number, day: number, hour: number) => (serialOfDay(2024, month, day) ?? 0) + hour / 24;
  expect(epochOf(serial(10, 27, 2.5), 'Europe/Berlin')).toBe(Date.UTC(2024, 9, 27, 0, 30));
  expect(epochOf(serial(3, 31, 2.5), 'Europe/Berlin')).toBe(Date.UTC(2024, 2, 31, 1, 30));
  expect(epochOf(serial(11, 3, 1.5), 'America/New_York')).toBe(Date.UTC(2024, 10, 3, 5, 30));
});

test.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia'])(
  'days of %s and instants are one to one',
  (zone) => {
    for (let day = 0; day < 366; day++) {
      const at = Date.UTC(2024, 0, 1, 12) + day * 24 * HOUR;
      expect(epochOf(serialOf(at, zone), zone)).toBe(at);
    }
  },
);
