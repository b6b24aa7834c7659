import fc from 'fast-check';
import { instantOf, isTimeZone, wallClock } from '../../../src/core/dates/zoneClock';

test.each([
  ['Asia/Kolkata', '2026-01-01T00:00:00Z', '2026-01-01T05:30:00.000Z'],
  ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08T01:59:00.000Z'],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00.000Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00.000Z'],
  ['Europe/Lisbon', '2026-01-01T00:00:00.250Z', '2026-01-01T00:00:00.250Z'],
])('clocks in %s at %s show %s', (zone, instant, wall) => {
  expect(new Date(wallClock(Date.parse(instant), zone)).toISOString()).toBe(wall);
});

test('in the hours after a change of the clocks, the new time holds', () => {
  const wall = Date.parse('2026-03-08T04:00:00Z');
  expect(new Date(instantOf(wall, 'America/New_York')).toISOString()).toBe('2026-03-08T08:00:00.000Z');
});

test('names of time zones', () => {
  expect(['UTC', 'Europe/Lisbon', 'America/Argentina/Ushuaia'].every(isTimeZone)).toBe(true);
  expect(['', 'Nowhere/Land', 'Lisbon time'].some(isTimeZone)).toBe(false);
});

test('an instant comes back from its wall clock, except in the hours around a change of the clocks', () => {
  const quiet = fc.integer({ min: 0, max: 365 * 50 }).map((day) => Date.UTC(2000, 0, 1, 18) + day * 86400000);
  fc.assert(
    fc.property(quiet, fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu'), (instant, zone) => {
      expect(instantOf(wallClock(instant, zone), zone)).toBe(instant);
    }),
  );
});

const HOUR = 3600000;

test.each([
  ['Europe/Lisbon', true],
  ['UTC', true],
  ['GMT+05:30', true],
  ['UTC-3', true],
  ['+0545', true],
  ['GMT+05:75', false],
  ['Mars/Base', false],
  ['', false],
])('is %j a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});

test.each([
  ['GMT+05:30', 5.5],
  ['UTC-3', -3],
  ['-0330', -3.5],
  ['Asia/Kolkata', 5.5],
  ['Etc/GMT+5', -5],
])('the clocks of %s are %d hours before those of UTC, both ways', (zone, hours) => {
  const instant = Date.UTC(2026, 2, 4, 12);
  expect(wallClock(instant, zone)).toBe(instant + hours * HOUR);
  expect(instantOf(instant + hours * HOUR, zone)).toBe(instant);
});

test.each([
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30'],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30'],
  ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00'],
])('where clocks in %s skip or repeat %s, the instant is %s', (zone, wall, instant) => {
  expect(new Date(instantOf(Date.parse(`${wall}:00Z`), zone)).toISOString()).toBe(`${instant}:00.000Z`);
});
