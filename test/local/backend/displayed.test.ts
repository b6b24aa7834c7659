/** Rarer number formats, and their edges. */
import { display, isDateFormat } from '../../../local/backend/numberFormat';
import { serialOf } from '../../../local/backend/zone';

const at = (hour: number, minute = 0) => serialOf(Date.UTC(2024, 10, 5, hour, minute, 7, 30), 'Etc/UTC');

test.each([
  [0, '0'],
  [-0.5, '-0.5'],
  [123456789012, '123456789012'],
  [9e15, '9000000000000000'],
  [1e16, '1E+16'],
  [-1.5e20, '-1.5E+20'],
  [1.23456789e100, '1.23457E+100'],
  [123456789012.1, '123456789012.1'],
  [1e-9, '0.000000001'],
  [-1.234e-7, '-0.0000001234'],
  [1.5e-10, '1.5E-10'],
])('%j without a format is %s', (value, text) => {
  expect([undefined, '@', '', 'General'].map((format) => display(value, format, 'en_US'))).toEqual(
    new Array(4).fill(text),
  );
});

test.each([
  [1234567.891, '#,##0', '1,234,568'],
  [1234567.891, '#,##0.0', '1,234,567.9'],
  [123, '#,##0', '123'],
  [1234, '0', '1234'],
  [5, '000', '005'],
  [0.5, '0.00', '0.50'],
  [0.5, '#.00', '.50'],
  [0, '#', ''],
  [0, '0', '0'],
  [10, '#', '10'],
  [1.2, '0.##', '1.2'],
  [1, '0.##', '1'],
  [1.005, '0.0#', '1.0'],
  [1.25, '0.0??', '1.25'],
  [-0.4, '0', '0'],
  [-0.6, '0', '-1'],
  [5, '+0;-0;0', '+5'],
  [-5, '+0;-0;0', '-5'],
  [0, '+0;-0;"zero"', 'zero'],
  [0, '+0;-0', '+0'],
  [-5, '0.0', '-5.0'],
  [-5, '[Red]0;[Blue](0)', '(5)'],
  [5, '[Red]0', '5'],
  [5, '"a 0 b" 0 "c"', 'a 0 b 5 c'],
  [5, '"only text"', 'only text'],
  [5, '\\x0', 'x5'],
  [5, '0_)', '5 '],
  [0.5, '0%', '50%'],
  [0.1234, '0.00%', '12.34%'],
  [5, '"%"0', '%5'],
  [1234.5, '0.0E+00', '1.2E+03'],
  [0.00012, '0.00E+00', '1.20E-04'],
  [1234.5, '0E+00', '1E+03'],
  [-1234.5, '0.00E-00', '-1.23E+03'],
])('%j in %j is %j', (value, format, text) => {
  expect(display(value, format, 'en_US')).toBe(text);
});

test.each([
  [1234567.5, '#,##0.00', '1.234.567,50'],
  [1.5, undefined, '1,5'],
  [1.5e20, undefined, '1,5E+20'],
  [1234.5, '0.00E+00', '1,23E+03'],
  [1.5, '0.0 "€"', '1,5 €'],
])('in German %j in %j is %j', (value, format, text) => {
  expect(display(value, format, 'de_DE')).toBe(text);
});

test.each([
  ['d', '5'],
  ['dd', '05'],
  ['ddd', 'Tue'],
  ['dddd', 'Tuesday'],
  ['m', '11'],
  ['mmm', 'Nov'],
  ['mmmm', 'November'],
  ['mmmmm', 'N'],
  ['yy', '24'],
  ['yyyy', '2024'],
  ['h:m', '9:3'],
  ['hh:mm:ss', '09:03:07'],
  ['m:s', '3:7'],
  ['ss.0', '07.0'],
  ['ss.00', '07.03'],
  ['ss.000', '07.030'],
  ['h a/p', '9 A'],
  ['h AM/PM', '9 AM'],
  ['d/m h:mm', '5/11 9:03'],
  ['yyyy-mm-dd\\Thh:mm', '2024-11-05T09:03'],
  ['"d" d', 'd 5'],
  ['h "Uhr"', '9 Uhr'],
])('5 November 2024, 9:03 in %j is %s', (format, text) => {
  expect(display(at(9, 3), format, 'en_US')).toBe(text);
});

test.each([
  [0, '12 AM', '12 A', '0'],
  [11, '11 AM', '11 A', '11'],
  [12, '12 PM', '12 P', '12'],
  [13, '1 PM', '1 P', '13'],
  [23, '11 PM', '11 P', '23'],
])('hour %i is %s, %s and %s', (hour, ...texts) => {
  expect(['h am/pm', 'h a/p', 'h'].map((format) => display(at(hour), format, 'en_US'))).toEqual(texts);
});

test.each([
  [1.5, '[h]:mm', '36:00'],
  [0.25, '[h]', '6'],
  [1 / 3, '[hh]:mm', '8:00'],
  [2.0625, '[h]:mm:ss', '49:30:00'],
])('%j days in %j last %s', (value, format, text) => {
  expect(display(value, format, 'en_US')).toBe(text);
});

test('day zero and the days after it', () => {
  expect([0, 1, 2, 60, 61].map((serial) => display(serial, 'yyyy-mm-dd', 'en_US'))).toEqual([
    '1899-12-30',
    '1899-12-31',
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
  ]);
});

test.each([
  ['[m]', true],
  ['[ss]', true],
  ['[hh]', true],
  ['ss', true],
  ['YYYY', true],
  ['0.0', false],
  ['"yes"0', false],
  ['\\d0', false],
  ['[Cyan]0', false],
  ['general', false],
  ['', false],
])('%j is a date format: %j', (format, is) => {
  expect([isDateFormat(format), isDateFormat(format)]).toEqual([is, is]);
});
