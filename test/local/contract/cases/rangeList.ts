import type { Cases } from '../contract';

/** `RangeList`. */
export const rangeListCases: Cases = {
  'writes one value into all its ranges, and not between them': ({ sheet, at, equal }) => {
    at('A1:A5').setValues([['a'], ['b'], ['c'], ['d'], ['e']]);
    sheet.getRangeList(['A1:A2', 'A5']).setValue('x');
    equal(at('A1:A5').getValues(), [['x'], ['x'], ['c'], ['d'], ['x']]);
  },
  'what it writes is parsed as if typed': ({ sheet, at, equal }) => {
    sheet.getRangeList(['A1', 'C3']).setValue('007');
    equal([at('A1').getValue(), at('C3').getValue()], [7, 7]);
  },
};
