import { inZone } from '../../local/inZone';

const hours = (zone: string): number => inZone(zone, () => new Date(Date.UTC(2024, 6, 1, 12)).getHours());

test('local time is that of the zone', () => {
  expect([hours('Europe/Berlin'), hours('America/New_York'), hours('Asia/Kolkata')]).toEqual([14, 8, 17]);
});

test('the zone of before comes back, also after a failure and from inside another', () => {
  const before = new Date(Date.UTC(2024, 6, 1)).getTimezoneOffset();
  expect(() =>
    inZone('Asia/Tokyo', () => {
      inZone('Europe/Berlin', () => {});
      expect(new Date(Date.UTC(2024, 6, 1)).getTimezoneOffset()).toBe(-540);
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(new Date(Date.UTC(2024, 6, 1)).getTimezoneOffset()).toBe(before);
});
