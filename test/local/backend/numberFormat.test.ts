import { display, isDateFormat } from '../../../local/backend/numberFormat';
import { serialOf } from '../../../local/backend/zone';

const moment = serialOf(Date.UTC(2024, 2, 4, 15, 7, 9, 50), 'Etc/UTC');

describe('display', () => {
  test.each([
    [0.1 + 0.2, undefined, '0.3'],
    [1 / 3, undefined, '0.3333333333'],
    [1e20, undefined, '1E+20'],
    [1234.5, '0', '1235'],
    [1234.5, '0.00', '1234.50'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.5, '#.##', '.5'],
    [3, '0.0#', '3.0'],
    [0.1234, '0%', '12%'],
    [0.1234, '0.0%', '12.3%'],
    [-5, '"$"#,##0', '-$5'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"none"', 'none'],
    [7, '"Nr. "000', 'Nr. 007'],
    [1500, '0.00E+00', '1.50E+03'],
    [-0.001, '0.00', '0.00'],
    [5, '@', '5'],
    [true, '0.00', 'TRUE'],
    ['text', '0.00', 'text'],
    [null, '0.00', ''],
  ])('%j in %j is %j', (value, format, text) => {
    expect(display(value, format, 'en_US')).toBe(text);
  });

  test.each([
    ['yyyy-mm-dd', '2024-03-04'],
    ['m/d/yy', '3/4/24'],
    ['d mmm yyyy', '4 Mar 2024'],
    ['dddd, mmmm d', 'Monday, March 4'],
    ['h:mm:ss am/pm', '3:07:09 PM'],
    ['hh:mm', '15:07'],
    ['mm:ss.000', '07:09.050'],
    ['yyyy"Y"', '2024Y'],
  ])('a moment in %j is %j', (format, text) => {
    expect(display(moment, format, 'en_US')).toBe(text);
  });

  test('speaks the locale', () => {
    expect(display(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
    expect(display(moment, 'd. mmmm yyyy', 'de_DE')).toBe('4. März 2024');
  });
});

test.each([
  ['yyyy-mm-dd', true],
  ['[h]:mm', true],
  ['h am/pm', true],
  ['0.00', false],
  ['"days "0', false],
  ['[Red]0', false],
  ['General', false],
  ['@', false],
  [undefined, false],
])('%j is a date format: %j', (format, is) => {
  expect(isDateFormat(format)).toBe(is);
});
