/** Rarer texts, which the patterns read. */
import { isPlainText, parseTyped } from '../../../local/backend/parseTyped';
import { serialOfDay } from '../../../local/backend/zone';

const quirks = { atStopsFormula: false, quoteConsumedInAtCell: false, readPublishesWrites: false };
const typed = (text: string, locale = 'en_US') =>
  parseTyped(text, { locale, quirks, nf: undefined, year: () => 2024, by: 'script' });
const DAY = Number(serialOfDay(2024, 3, 4));

test.each([
  ['3/4/2024, 15:30', DAY + 15.5 / 24, 'm/d/yyyy h:mm:ss'],
  ['3/4/2024 3:30 pm', DAY + 15.5 / 24, 'm/d/yyyy h:mm:ss'],
  ['3/4/2024  15:30', DAY + 15.5 / 24, 'm/d/yyyy h:mm:ss'],
  ['March 4, 2024 15:30', DAY + 15.5 / 24, 'm/d/yyyy h:mm:ss'],
  ['2024-03-04 15:30:10.5', DAY + 55_810.5 / 86_400, 'yyyy-mm-dd h:mm:ss'],
  ['3/4', DAY, 'm/d/yyyy'],
  ['3/4 15:30', DAY + 15.5 / 24, 'm/d/yyyy h:mm:ss'],
])('%s is a moment', (text, v, nf) => {
  expect(typed(text)).toEqual({ v: expect.closeTo(v, 9), nf });
});

test.each(['x 15:30', '3/4/2024 25:30', 'March 32, 2024 15:30', '2024-03-04 nonsense', 'a=b', 'x+1'])(
  '%s stays text',
  (text) => expect(typed(text)).toEqual({ v: text }),
);

test.each([
  ['en_GB', '£5'],
  ['de_DE', '5 €'],
  ['fr_FR', '5 €'],
  ['ja_JP', '¥5'],
  ['ja_JP', '￥5'],
])('in %s %s is an amount, and is never plain text at a glance', (locale, text) => {
  const { v } = typed(text, locale);
  expect([5, text]).toContain(v);
  if (v === 5) expect(isPlainText(text, undefined)).toBe(false);
});

test.each(['$5', '£5', '¥5', '€5', '₠5', '⃀5'])('%s is not plain at a glance', (text) => {
  expect(isPlainText(text, undefined)).toBe(false);
});

test.each(['¢5', '¤5', '₟5', '⃁5', 'text'])('%s is plain at a glance', (text) => {
  expect(isPlainText(text, undefined)).toBe(true);
});

test('forty characters are read, forty-one are not', () => {
  expect(typed(`${'0'.repeat(38)}12`).v).toBe(12);
  expect(typed(`${'0'.repeat(39)}1x`)).toEqual({ v: `${'0'.repeat(39)}1x` });
  expect(isPlainText(`1${' '.repeat(40)}`, undefined)).toBe(true);
  expect(isPlainText(`1${' '.repeat(39)}`, undefined)).toBe(false);
});
