/** What methods of a range share. */
import type { RangeRef } from '../view';
import type { Self } from './host';

export type RangeSelf = Self<'Range'>;

/** One write by the backend, then the range itself, for chaining. */
export const write = (self: RangeSelf, op: string, ...args: unknown[]): object => {
  self.host.call(op, self.ref, ...args);
  return self.me;
};

export const map = (values: unknown[][], change: (value: unknown) => unknown): unknown[][] =>
  values.map((row) => row.map((value) => change(value)));

/** The top left cell. */
export const corner = ({ ref }: RangeSelf): RangeRef => ({ ...ref, rows: 1, columns: 1 });
