import { dateClash } from '../../../src/core/dates/addedDates';
import { UNTOLD } from '../../../src/core/dates/dateReading';

const DAY_FIRST = { ...UNTOLD, order: 'day-first' } as const;
const UTC = { ...UNTOLD, zone: 'UTC' };

test.each([
  ['the other order', DAY_FIRST, ['04/13/2026'], 'Created', 'are month first, those of your dump day first'],
  ['the same order', DAY_FIRST, ['13/04/2026'], 'Created', null],
  ['an order that is open', DAY_FIRST, ['03/04/2026'], 'Created', null],
  ['both orders', UNTOLD, ['13/04/2026', '04/13/2026'], 'C', 'are day first in some rows and month first in others'],
  ['another zone', UTC, ['2026-04-13 23:30'], 'C (Asia/Tokyo)', 'are in Asia/Tokyo, those of your dump in UTC'],
  ['no zone', UTC, ['2026-04-13 23:30'], 'C', 'are in no named time zone, those of your dump in UTC'],
  ['another zone above times with their own', UTC, ['2026-04-13 23:30 Z'], 'C (Asia/Tokyo)', null],
  ['another zone above days', UTC, ['2026-04-13'], 'C (Asia/Tokyo)', null],
] as const)('%s', (_, dump, values, header, clash) => {
  expect(dateClash(dump, [...values], header)).toBe(clash);
});
