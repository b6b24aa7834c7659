/** The functions by which a pivot table sums up a column. */
import { notImplemented } from './errors';
import type { Value } from './state';

const numbersOf = (values: Value[]): number[] => values.filter((value): value is number => typeof value === 'number');
const filled = (values: Value[]): Value[] => values.filter((value) => value !== null && value !== '');
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

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
};

/** Sums up a column's values by Google's name of the function. */
export function summarize(name: string, values: Value[]): Value {
  const apply = FUNCTIONS[name];
  if (!apply) throw notImplemented(`PivotTableSummarizeFunction.${name}`);
  const result = apply(values);
  return typeof result === 'number' && !Number.isFinite(result) ? 0 : result;
}
