import fc from 'fast-check';
import { epochOf, offsetAt, serialOf, serialOfDay } from '../../../local/backend/zone';

const HOUR = 3_600_000;
const NEW_YORK = 'America/New_York';
const zones = fc.constantFrom('Etc/UTC', NEW_YORK, 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia');

test.each([
  [Date.UTC(2024, 2, 10, 6, 59), -5],
  [Date.UTC(2024, 2, 10, 7, 0), -4],
  [Date.UTC(2024, 10, 3, 5, 59), -4],
  [Date.UTC(2024, 10, 3, 6, 0), -5],
])('the offset of New York at %d is %d hours', (at, hours) => {
  expect(offsetAt(at, NEW_YORK)).toBe(hours * HOUR);
});

test('day 45355 is 4 March 2024, and day 0 is 30 December 1899', () => {
  expect(serialOfDay(2024, 3, 4)).toBe(45_355);
  expect(serialOfDay(1899, 12, 30)).toBe(0);
  expect(serialOfDay(2023, 2, 29)).toBeNull();
});

test('an instant survives, unless its wall clock occurs twice', () => {
  const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2040, 0, 1) });
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      const serial = serialOf(at, zone);
      const back = epochOf(serial, zone);
      if (back !== at) expect(serialOf(back, zone)).toBeCloseTo(serial, 8);
      expect(Math.abs(back - at)).toBeLessThanOrEqual(HOUR);
    }),
  );
});

test('a wall clock that occurs twice means the first', () => {
  const first = Date.UTC(2024, 10, 3, 5, 30);
  expect(epochOf(serialOf(first + HOUR, NEW_YORK), NEW_YORK)).toBe(first);
});

test('a wall clock that is skipped means a moment next to the gap', () => {
  const skipped = Number(serialOfDay(2024, 3, 10)) + 2.5 / 24;
  const at = epochOf(skipped, NEW_YORK);
  expect(Math.abs(at - Date.UTC(2024, 2, 10, 7))).toBeLessThanOrEqual(HOUR);
});
