import type { Cases } from '../contract';

/** What a cell holds after a text was written: value and display. */
const typed =
  (text: string, value: unknown, display: string): Cases[string] =>
  ({ at, equal }) => {
    at('A1').setValue(text);
    equal([at('A1').getValue(), at('A1').getDisplayValue()], [value, display]);
  };

const typedDay =
  (text: string, day: string): Cases[string] =>
  ({ at, book, equal }) => {
    at('A1').setValue(text);
    const zone = book.getSpreadsheetTimeZone();
    equal(Utilities.formatDate(at('A1').getValue(), zone, 'yyyy-MM-dd HH:mm'), day);
  };

/** `Range.setValue` with texts, which are read as if typed. */
export const typingCases: Cases = {
  'leading zeros are lost': typed('01234', 1234, '1234'),
  'digits with a blank between are one number': typed('22 34', 2234, '2234'),
  'a negative number': typed('-3.5', -3.5, '-3.5'),
  'thousands marks': ({ at, equal }) => {
    at('A1').setValue('1,234.5');
    equal(at('A1').getValue(), 1234.5);
  },
  'a percentage': typed('10%', 0.1, '10%'),
  'a power of ten': typed('1.5e3', 1500, '1.50E+03'),
  'an amount of money': typed('$5', 5, '$5'),
  'true in any case': typed('tRuE', true, 'TRUE'),
  'text that only begins like a number': typed('12 Main Street', '12 Main Street', '12 Main Street'),
  'a telephone number': typed('1-800-555-0199', '1-800-555-0199', '1-800-555-0199'),
  'blanks around a text stay': typed(' text ', ' text ', ' text '),
  'a moment with its zone is text': typed('2024-11-11T15:17:59Z', '2024-11-11T15:17:59Z', '2024-11-11T15:17:59Z'),
  'an apostrophe forces text and is not seen': typed("'01234", '01234', '01234'),
  'an apostrophe before an equals sign': typed("'=1+1", '=1+1', '=1+1'),
  'a day by slashes, month first': typedDay('3/4/2024', '2024-03-04 00:00'),
  'a day by dashes, year first': typedDay('2024-03-04', '2024-03-04 00:00'),
  'a day with a named month': typedDay('March 4, 2024', '2024-03-04 00:00'),
  'a day and a time': typedDay('3/4/2024 15:30', '2024-03-04 15:30'),
  'a time alone is a moment on 1899-12-30': typedDay('15:30', '1899-12-30 15:30'),
  'two numbers and a slash are a day': ({ at, equal }) => {
    at('A1').setValue('1/2');
    equal(Object.prototype.toString.call(at('A1').getValue()), '[object Date]');
  },
  'a day that does not exist is text': typed('2/30/2024', '2/30/2024', '2/30/2024'),
  'an equals sign makes a formula': ({ at, equal }) => {
    at('A1').setValue('=1+1');
    equal(at('A1').getFormula(), '=1+1');
  },
  'a plus sign makes a formula': ({ at, equal }) => {
    at('A1').setValue('+B1');
    equal(at('A1').getFormula(), '=+B1');
  },
  'a format @ set before the write keeps digits as text': ({ at, equal }) => {
    at('A1').setNumberFormat('@').setValue('01234');
    equal(at('A1').getValue(), '01234');
  },
  'a format @ set after the write comes too late': ({ at, equal }) => {
    at('A1').setValue('01234').setNumberFormat('@');
    equal(at('A1').getDisplayValue(), '1234');
  },
  'not known: a format @ does not stop an equals sign': ({ at, equal }) => {
    at('A1').setNumberFormat('@').setValue('=1+1');
    equal(at('A1').getFormula(), '=1+1');
  },
  'not known: an apostrophe stays a character in a cell of format @': ({ at, equal }) => {
    at('A1').setNumberFormat('@').setValue("'x");
    equal(at('A1').getValue(), "'x");
  },
};
