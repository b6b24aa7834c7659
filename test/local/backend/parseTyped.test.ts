import fc from 'fast-check';
import { isPlainText, parseTyped, type Typing } from '../../../local/backend/parseTyped';
import { serialOfDay } from '../../../local/backend/zone';

const QUIRKS = { atStopsFormula: false, quoteConsumedInAtCell: false, readPublishesWrites: false };
const typing = (change: Partial<Typing> = {}): Typing => ({
  locale: 'en_US',
  quirks: QUIRKS,
  nf: undefined,
  year: () => 2024,
  by: 'script',
  ...change,
});
const us = typing();
const day = (year: number, month: number, date: number): number | null => serialOfDay(year, month, date);

describe('text as if typed', () => {
  test.each([
    ['01234', 1234],
    ['22 34', 2234],
    [' 5 ', 5],
    ['-3.5', -3.5],
    ['+5', 5],
    ['1,234.5', 1234.5],
    ['12,34', '12,34'],
    ['1.5e3', 1500],
    ['.5', 0.5],
    ['TRUE', true],
    ['false', false],
    ['truth', 'truth'],
    ['hello', 'hello'],
    ['-', '-'],
    ['=', '='],
    ['+', '+'],
    ['-x', '-x'],
    ['#48213', '#48213'],
    ['1-800-555-0199', '1-800-555-0199'],
    ['2024-11-11 15:17:59 -0800', '2024-11-11 15:17:59 -0800'],
    ['2024-11-11T15:17:59Z', '2024-11-11T15:17:59Z'],
    ['13/13/2024', '13/13/2024'],
    ['2/30/2024', '2/30/2024'],
    ['25:00', '25:00'],
    ['12:60', '12:60'],
    ['May I help?', 'May I help?'],
    ['', null],
    ["'", null],
    ["'=1+1", '=1+1'],
    ["'01234", '01234'],
  ])('%j holds %j', (text, value) => {
    expect(parseTyped(text, us).v).toBe(value);
    expect(parseTyped(text, us).f).toBeUndefined();
  });

  test.each([
    ['10%', 0.1, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$5', 5, '"$"#,##0'],
    ['1/2', day(2024, 1, 2), 'm/d/yyyy'],
    ['3/4/2024', day(2024, 3, 4), 'm/d/yyyy'],
    ['3/4/24', day(2024, 3, 4), 'm/d/yyyy'],
    ['3/4/99', day(1999, 3, 4), 'm/d/yyyy'],
    ['2024-03-04', day(2024, 3, 4), 'yyyy-mm-dd'],
    ['Mar 4, 2024', day(2024, 3, 4), 'm/d/yyyy'],
    ['4 March 2024', day(2024, 3, 4), 'm/d/yyyy'],
    ['12:30', 0.5 + 1 / 48, 'h:mm'],
    ['12:30 am', 1 / 48, 'h:mm am/pm'],
    ['12:00:00 PM', 0.5, 'h:mm:ss am/pm'],
    ['2024-03-04 12:00:00', Number(day(2024, 3, 4)) + 0.5, 'yyyy-mm-dd h:mm:ss'],
  ])('%j holds %j in the format %j', (text, value, nf) => {
    expect(parseTyped(text, us)).toEqual({ v: value, nf });
  });

  test.each([
    ['=1+1', '=1+1'],
    ['=IMPORTXML("x")', '=IMPORTXML("x")'],
    ['+abc', '=+abc'],
    ['=\nA1', '=\nA1'],
  ])('%j is the formula %j', (text, formula) => {
    expect(parseTyped(text, us)).toEqual({ v: '#ERROR!', f: formula });
  });

  test('follows the locale', () => {
    const german = typing({ locale: 'de_DE' });
    expect(parseTyped('1.234,5', german).v).toBe(1234.5);
    expect(parseTyped('4.3.2024', german).v).toBe(day(2024, 3, 4));
    expect(parseTyped('4.3.2024', us).v).toBe('4.3.2024');
    expect(parseTyped('13/2/2024', typing({ locale: 'en_GB' })).v).toBe(day(2024, 2, 13));
    expect(parseTyped('4 Mär 2024', german).v).toBe(day(2024, 3, 4));
  });
});

describe('a cell of format @', () => {
  const at = typing({ nf: '@' });
  test.each(['01234', '1/2', 'TRUE', ' 5 ', "'quoted"])('keeps %j as it is', (text) => {
    expect(parseTyped(text, at)).toEqual({ v: text });
  });
  test('does not stop a formula, unless the quirk says so', () => {
    expect(parseTyped('=1', at).f).toBe('=1');
    expect(parseTyped('=1', typing({ nf: '@', quirks: { ...QUIRKS, atStopsFormula: true } }))).toEqual({ v: '=1' });
  });
  test('takes the sign for text off a script’s text only if the quirk says so', () => {
    expect(parseTyped("'=1", at)).toEqual({ v: "'=1" });
    expect(parseTyped("'=1", typing({ nf: '@', quirks: { ...QUIRKS, quoteConsumedInAtCell: true } }))).toEqual({
      v: '=1',
    });
  });
  test('takes what a person types as text', () => {
    expect(parseTyped('=1', typing({ nf: '@', by: 'person' }))).toEqual({ v: '=1' });
    expect(parseTyped("'1", typing({ nf: '@', by: 'person' }))).toEqual({ v: '1' });
  });
});

test('what passes for plain text at a glance reads as that text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[ 'A-Za-z0-9:/.,$%+=-]{0,12}$/),
    fc.constantFrom('May 4, 2024', 'true', 'True ', 'Mar. 4 2024', 'März 4, 2024'),
  );
  fc.assert(
    fc.property(pieces, fc.constantFrom('en_US', 'de_DE'), (text, locale) => {
      if (isPlainText(text, undefined)) expect(parseTyped(text, typing({ locale }))).toEqual({ v: text });
    }),
  );
});

test('a leading quote keeps any text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      expect(parseTyped(`'${text}`, us)).toEqual({ v: text });
    }),
  );
});
