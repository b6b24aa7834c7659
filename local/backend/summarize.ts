/** The functions by which a pivot table sums up a column. */
import { notImplemented } from './errors';
import type { Value } from './state';

const numbersOf = (values: Value[]): number[] => values.filter((value): value is number => typeof value === 'number');
const filled = (values: Value[]): Value[] => values.filter((value) => value !== null && value !== '');
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Variance of a population (`less` 0) or a sample (1). */
function spread(values: Value[], less: 0 | 1): Value {
  const numbers = numbersOf(values);
  if (numbers.length <= less) return '#DIV/0!';
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((value) => (value - mean) ** 2)) / (numbers.length - less);
}

const rootOf = (value: Value): Value => (typeof value === 'number' ? Math.sqrt(value) : value);

const FUNCTIONS: Record<string, (values: Value[]) => Value> = {
  COUNTA: (values) => filled(values).length,
  COUNT: (values) => numbersOf(values).length,
  COUNTUNIQUE: (values) => new Set(filled(values)).size,
  SUM: (values) => sum(numbersOf(values)),
  MIN: (values) => numbersOf(values).reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  MAX: (values) => numbersOf(values).reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  AVERAGE: (values) => {
    const numbers = numbersOf(values);
    return numbers.length === 0 ? '#DIV/0!' : sum(numbers) / numbers.length;
  },
  MEDIAN: (values) => {
    const numbers = numbersOf(values).sort((a, b) => a - b);
    const middle = numbers.length / 2;
    if (numbers.length === 0) return '#NUM!';
    const [low, high] = [numbers[Math.ceil(middle) - 1] ?? 0, numbers[Math.floor(middle)] ?? 0];
    return (low + high) / 2;
  },
  PRODUCT: (values) => {
    const numbers = numbersOf(values);
    return numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1);
  },
  VARP: (values) => spread(values, 0),
  VAR: (values) => spread(values, 1),
  STDEVP: (values) => rootOf(spread(values, 0)),
  STDEV: (values) => rootOf(spread(values, 1)),
};

/** Sums up a column's values by Google's name of the function. */
export function summarize(name: string, values: Value[]): Value {
  const apply = FUNCTIONS[name];
  if (!apply) throw notImplemented(`PivotTableSummarizeFunction.${name}`);
  const result = apply(values);
  return typeof result === 'number' && !Number.isFinite(result) ? 0 : result;
}
