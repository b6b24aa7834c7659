import type { Value } from '../../../local/backend/state';
import { summarize } from '../../../local/backend/summarize';

const MIXED: Value[] = [4, null, 'text', '', true, 2, 9, 4];
const NONE: Value[] = [null, '', 'text'];

test.each([
  ['COUNTA', 6, 1],
  ['COUNT', 4, 0],
  ['COUNTUNIQUE', 5, 1],
  ['SUM', 19, 0],
  ['MIN', 2, 0],
  ['MAX', 9, 0],
  ['AVERAGE', 4.75, '#DIV/0!'],
  ['MEDIAN', 4, '#NUM!'],
  ['PRODUCT', 288, 0],
  ['VARP', 6.6875, '#DIV/0!'],
  ['VAR', 26.75 / 3, '#DIV/0!'],
  ['STDEVP', Math.sqrt(6.6875), '#DIV/0!'],
  ['STDEV', Math.sqrt(26.75 / 3), '#DIV/0!'],
] as const)('%s takes what counts for it, and says so where there is nothing', (name, value, none) => {
  expect(summarize(name, MIXED)).toBeCloseTo(value, 10);
  expect(summarize(name, NONE)).toBe(none);
});

test('the median of an odd count is the one in the middle, of an even count the mean of two', () => {
  expect(summarize('MEDIAN', [10, 1, 3])).toBe(3);
  expect(summarize('MEDIAN', [10, 1, 2, 3])).toBe(2.5);
});

test('a sample of one number has no variance, a population of one has none to speak of', () => {
  expect(summarize('VAR', [5])).toBe('#DIV/0!');
  expect(summarize('VARP', [5])).toBe(0);
});

test('a function that is not there is named', () => {
  expect(() => summarize('CUSTOM', [1])).toThrow('not implemented: PivotTableSummarizeFunction.CUSTOM');
});
