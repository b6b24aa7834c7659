import { localeFacts } from '../../../local/backend/locale';
import { momentFormat, simpleMoment } from '../../../local/backend/simpleMoment';
import { serialOfDay } from '../../../local/backend/zone';

const us = localeFacts('en_US');
const germany = localeFacts('de_DE');
const serial = (year: number, month: number, day: number): number => Number(serialOfDay(year, month, day));

test.each([
  ['2024-03-04', us, serial(2024, 3, 4), 'yyyy-mm-dd'],
  ['2024/3/4', us, serial(2024, 3, 4), 'yyyy-mm-dd'],
  ['2024.3.4', us, serial(2024, 3, 4), 'yyyy-mm-dd'],
  ['3/4/2024', us, serial(2024, 3, 4), 'm/d/yyyy'],
  ['3-4-24', us, serial(2024, 3, 4), 'm/d/yyyy'],
  ['3/4/30', us, serial(1930, 3, 4), 'm/d/yyyy'],
  ['3/4/29', us, serial(2029, 3, 4), 'm/d/yyyy'],
  ['3/4/2024', germany, serial(2024, 4, 3), 'd.m.yyyy'],
  ['3.4.2024', germany, serial(2024, 4, 3), 'd.m.yyyy'],
  ['2024-02-29 18:00', us, serial(2024, 2, 29) + 0.75, 'yyyy-mm-dd h:mm:ss'],
  ['2024-03-04 0:00:00', us, serial(2024, 3, 4), 'yyyy-mm-dd h:mm:ss'],
  ['12/31/1999 23:59:59', us, serial(1999, 12, 31) + 86_399 / 86_400, 'm/d/yyyy h:mm:ss'],
] as const)('%j', (text, facts, v, nf) => {
  expect(simpleMoment(text, facts)).toEqual({ v, nf });
});

test.each([
  '',
  '2024',
  '2024-03',
  '2024-03-',
  '2024-03/04',
  '2024-13-04',
  '2024-00-04',
  '2023-02-29',
  '2024-03-32',
  '2024-3-004',
  '0000-01-01',
  '12345-01-01',
  '123/1/2024',
  '1/123/2024',
  '1/2/202',
  '1/2/20245',
  '1.2.2024',
  '2024-03-04T18:00',
  '2024-03-04  18:00',
  '2024-03-04 18',
  '2024-03-04 18:0',
  '2024-03-04 24:00',
  '2024-03-04 18:60',
  '2024-03-04 18:00:60',
  '2024-03-04 18:00:0',
  '2024-03-04 18:00 pm',
  '2024-03-04 18:00:00.5',
  '2024-03-04 118:00',
])('%j is left to the general way', (text) => {
  expect(simpleMoment(text, us)).toBeNull();
});

test('the format of a moment is always the same string', () => {
  expect(momentFormat('d.m.yyyy')).toBe('d.m.yyyy h:mm:ss');
  expect(momentFormat('d.m.yyyy')).toBe(momentFormat('d.m.yyyy'));
});
