import type { Cases } from '../contract';

/** `Range`: sizes, bounds, types, buffered reads. */
export const rangeCases: Cases = {
  'setValues refuses a block with too few columns': ({ at, throws }) =>
    throws(
      () => at('A1:D1').setValues([[1, 2, 3, 4, 5]]),
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ),
  'setValues refuses a block with too few rows': ({ at, throws }) =>
    throws(
      () => at('A1:A3').setValues([[1], [2]]),
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ),
  'setValues refuses a flat list': ({ at, throws }) =>
    throws(
      () => at('A1:B1').setValues(['a', 'b'] as never),
      "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ),
  'a write of the wrong size lands nothing': ({ at, equal, throws }) => {
    at('A1').setValue('before');
    throws(() => at('A1:B2').setValues([['x', 'y']]), /number of rows/);
    equal(at('A1').getValue(), 'before');
  },
  'an empty cell reads as an empty text': ({ at, equal }) => equal(at('A1:B1').getValues(), [['', '']]),
  'null and undefined empty a cell': ({ at, equal }) => {
    at('A1:B1').setValues([['a', 'b']]);
    at('A1:B1').setValues([[null, undefined]]);
    equal(at('A1:B1').getValues(), [['', '']]);
    equal(at('A1').isBlank(), true);
  },
  'numbers, booleans and texts keep their types': ({ at, equal }) => {
    at('A1:C1').setValues([[1.5, true, 'text']]);
    equal(at('A1:C1').getValues(), [[1.5, true, 'text']]);
  },
  'a date comes back as a date of the same moment': ({ at, equal }) => {
    at('A1').setValue(new Date(Date.UTC(2024, 2, 4, 12)));
    const read = at('A1').getValue();
    equal(Object.prototype.toString.call(read), '[object Date]');
    equal(read.getTime(), Date.UTC(2024, 2, 4, 12));
  },
  'display values are texts': ({ at, equal }) => {
    at('A1:C1').setValues([[1.5, true, 'text']]);
    equal(at('A1:C1').getDisplayValues(), [['1.5', 'TRUE', 'text']]);
  },
  'a number format shapes the display and not the value': ({ at, equal }) => {
    at('A1').setNumberFormat('0.00').setValue(1234.5);
    equal(at('A1').getDisplayValue(), '1234.50');
    equal(at('A1').getValue(), 1234.5);
    equal(at('A1').getNumberFormat(), '0.00');
  },
  'thousands and percent are shown as their formats say': ({ at, equal }) => {
    at('A1:B1')
      .setNumberFormats([['#,##0', '0.0%']])
      .setValues([[1_234_567, 0.256]]);
    equal(at('A1:B1').getDisplayValues(), [['1,234,567', '25.6%']]);
  },
  'a script sees its own writes before the flush': ({ at, equal }) => {
    at('A1').setValue('new');
    equal(at('A1').getValue(), 'new');
  },
  'setValue fills the whole range': ({ at, equal }) => {
    at('A1:B2').setValue('x');
    equal(at('A1:C2').getValues(), [
      ['x', 'x', ''],
      ['x', 'x', ''],
    ]);
  },
  'getCell counts from the corner of the range': ({ at, equal, throws }) => {
    equal(at('B2:C3').getCell(2, 1).getA1Notation(), 'B3');
    throws(() => at('B2:C3').getCell(3, 1), 'Cell reference out of range');
  },
  'offset keeps the size unless told': ({ at, equal }) => {
    equal(at('A1:B2').offset(1, 1).getA1Notation(), 'B2:C3');
    equal(at('A1:B2').offset(1, 1, 1, 1).getA1Notation(), 'B2');
  },
  'clearContent leaves formats and notes': ({ at, equal }) => {
    at('A1').setNumberFormat('0.00').setNote('note').setValue(1);
    at('A1').clearContent();
    equal([at('A1').getValue(), at('A1').getNumberFormat(), at('A1').getNote()], ['', '0.00', 'note']);
  },
  'sorting moves whole rows, numbers before texts and blanks last': ({ at, equal }) => {
    at('A1:B4').setValues([
      ['b', 1],
      ['', 2],
      [10, 3],
      ['a', 4],
    ]);
    at('A1:B4').sort(1);
    equal(at('A1:B4').getValues(), [
      [10, 3],
      ['a', 4],
      ['b', 1],
      ['', 2],
    ]);
  },
  'sorting by a column outside the range is refused': ({ at, throws }) => throws(() => at('A1:B4').sort(3), /column/),
  'a text of 50,000 characters fits, one more does not': ({ at, equal, throws }) => {
    at('A1').setValue('x'.repeat(50_000));
    equal(String(at('A1').getValue()).length, 50_000);
    throws(
      () => at('A2').setValue('x'.repeat(50_001)),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  },
  'a misspelt method is no function': ({ at, throws }) =>
    throws(() => (at('A1') as unknown as { setValeu(value: string): void }).setValeu('x'), /is not a function/),
};
