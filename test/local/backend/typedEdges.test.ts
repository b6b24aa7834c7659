/** Where reading a text as a number, a day or a time of day begins and ends. */
import { isPlainText, parseTyped } from '../../../local/backend/parseTyped';
import { serialOfDay } from '../../../local/backend/zone';

const quirks = { atStopsFormula: false, quoteConsumedInAtCell: false, readPublishesWrites: false };
const typed = (text: string, locale = 'en_US') =>
  parseTyped(text, { locale, quirks, nf: undefined, year: () => 2024, by: 'script' });
const day = (year: number, month: number, date: number) => Number(serialOfDay(year, month, date));
const time = (hour: number, minute = 0, second = 0) => (hour * 3600 + minute * 60 + second) / 86_400;

test.each([
  ['1,234,567', 1_234_567],
  ['1,234,56', '1,234,56'],
  ['1234,567', '1234,567'],
  ['1 234 5', 12_345],
  ['1  2', '1  2'],
  ['5.', 5],
  ['.5.', '.5.'],
  ['1.2.3', '1.2.3'],
  ['- 5', -5],
  ['--5', '--5'],
  ['1e', '1e'],
  ['1e400', '1e400'],
  ['5x', '5x'],
  ['x5', 'x5'],
  ['5 5x', '5 5x'],
  ['5%%', '5%%'],
  [',5', ',5'],
])('the number %j is %j', (text, v) => {
  expect(typed(text)).toEqual({ v });
});

test.each([
  ['1.5E3', 1500, '0.00E+00'],
  ['1e-2', 0.01, '0.00E+00'],
  ['-5%', -0.05, '0%'],
  ['5 %', 0.05, '0%'],
  ['1,000%', 10, '0%'],
  ['0.5%', 0.005, '0.00%'],
  ['-$5', -5, '"$"#,##0'],
  ['$ 5', 5, '"$"#,##0'],
  ['$1,234.50', 1234.5, '"$"#,##0.00'],
  ['5$', 5, '"$"#,##0'],
  ['$5%', '$5%', undefined],
  ['$5$', '$5$', undefined],
  ['€5', '€5', undefined],
])('%j is %j in the format %j', (text, v, nf) => {
  expect(typed(text)).toEqual(nf === undefined ? { v } : { v: expect.closeTo(Number(v), 12), nf });
});

test.each([
  ['de_DE', '1.234,56 €', 1234.56, '#,##0.00 "€"'],
  ['de_DE', '€ 5', 5, '#,##0 "€"'],
  ['de_DE', '12,5%', 0.125, '0.00%'],
  ['en_GB', '£5.50', 5.5, '"£"#,##0.00'],
  ['fr_FR', '1 234,5 €', 1234.5, '#,##0.00 "€"'],
])('in %s %j is %j in the format %j', (locale, text, v, nf) => {
  expect(typed(text, locale)).toEqual({ v, nf });
});

test('where a region has no money sign, amounts are texts', () => {
  expect(typed('$5', 'eo')).toEqual({ v: '$5' });
  expect(typed('10%', 'eo')).toEqual({ v: 0.1, nf: '0%' });
});

test.each([
  ['0:00', 0, 'h:mm'],
  ['23:59', time(23, 59), 'h:mm'],
  ['1:05', time(1, 5), 'h:mm'],
  ['23:59:59', time(23, 59, 59), 'h:mm:ss'],
  ['9:30:15.5', time(9, 30, 15.5), 'h:mm:ss'],
  ['1 am', '1 am', undefined],
  ['1:00 am', time(1), 'h:mm am/pm'],
  ['1:00PM', time(13), 'h:mm am/pm'],
  ['11:59 pm', time(23, 59), 'h:mm am/pm'],
  ['12:00 am', 0, 'h:mm am/pm'],
  ['0:30 am', '0:30 am', undefined],
  ['13:00 pm', '13:00 pm', undefined],
  ['24:00', '24:00', undefined],
  ['23:60', '23:60', undefined],
  ['23:59:60', '23:59:60', undefined],
  ['1:5', '1:5', undefined],
  ['123:00', '123:00', undefined],
  ['1:00:5', '1:00:5', undefined],
  ['1:00 xm', '1:00 xm', undefined],
])('the time %j is %j in the format %j', (text, v, nf) => {
  expect(typed(text)).toEqual(nf === undefined ? { v } : { v: expect.closeTo(Number(v), 12), nf });
});

test.each([
  ['12/31', day(2024, 12, 31)],
  ['1-2', day(2024, 1, 2)],
  ['02/29', day(2024, 2, 29)],
  ['Jan 1, 2024', day(2024, 1, 1)],
  ['January 1 2024', day(2024, 1, 1)],
  ['Jan. 1, 2024', day(2024, 1, 1)],
  ['31 Dec 2024', day(2024, 12, 31)],
  ['31-Dec-2024', day(2024, 12, 31)],
  ['1 dec. 2024', day(2024, 12, 1)],
  ['September 30, 2024', day(2024, 9, 30)],
])('the day %j', (text, v) => {
  expect(typed(text)).toEqual({ v, nf: 'm/d/yyyy' });
});

test.each([
  '1.2',
  '123/1',
  '1/123',
  '13/1',
  '1/2/3/4',
  '1/2-2024',
  'Ja 1, 2024',
  'Januaryitis 1, 2024',
  'Foo 1, 2024',
  'Jan 32, 2024',
  'Jan 111, 2024',
  'Jan 1, 24',
  'Jan 1, 20244',
  'Jan 1, 2024 x',
  '111 Jan 2024',
  '1 Jan 24',
  '1 Jan 20245',
  '1 1 Jan 2024',
  '1 Jan 0000',
  '1/2/0000',
  '1/2/2024 1:00 x',
  '1/2/2024 at 1:00',
  '1/2/2024 1:5',
])('%j is no day', (text) => {
  const { v, nf } = typed(text);
  expect(nf).toBeUndefined();
  expect([text, 1.2]).toContain(v);
});

test('days without a mark of the locale’s own stay text', () => {
  expect(typed('4.3.2024').v).toBe('4.3.2024');
  expect(typed('4.3.2024', 'de_DE')).toEqual({ v: day(2024, 3, 4), nf: 'd.m.yyyy' });
  expect(typed('4.3', 'de_DE').nf).toBeUndefined();
});

test.each([
  ['true', true],
  [' TRUE ', true],
  ['False', false],
  ['truely', 'truely'],
  ['untrue', 'untrue'],
  ['x false', 'x false'],
])('%j is %j', (text, v) => {
  expect(typed(text)).toEqual({ v });
});

test.each([
  ['=1', '=1'],
  ['+1+1', '=+1+1'],
  ['+a', '=+a'],
])('%j is the formula %j', (text, f) => {
  expect(typed(text)).toEqual({ v: '#ERROR!', f });
});

test.each([' =1', 'a=1', "a'b", ' x', 'a+b', '@x'])('%j stays as it is', (text) => {
  expect(typed(text)).toEqual({ v: text });
});

test.each([
  ['', false],
  [' a', false],
  ["'a", false],
  ['+a', false],
  ['=a', false],
  ['true', false],
  ['FALSE ', false],
  ['1a', false],
  ['(a)', false],
  ['Mar 4, 2024', false],
  ['@a', false],
  ['a', true],
  ['A', true],
  ['trueish', true],
  ['so true', true],
  ['See Mar 4, 2024', true],
])('%j is plain at a glance: %j', (text, is) => {
  expect(isPlainText(text, undefined)).toBe(is);
});

test('in a cell of format @ only what may be a sign is looked at', () => {
  expect(['1', 'true', '(a)', 'Mar 4, 2024'].map((text) => isPlainText(text, '@'))).toEqual([true, true, true, true]);
  expect(['=1', '+1', "'1", ' 1', ''].map((text) => isPlainText(text, '@'))).toEqual(new Array(5).fill(false));
});
