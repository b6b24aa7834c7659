/** What methods of a range share. */
import type { RangeRef } from '../view';
import { enumName } from './enums';
import type { Self } from './host';

export type RangeSelf = Self<'Range'>;

/** One write by the backend, then the range itself, for chaining. */
export const write = (self: RangeSelf, op: string, ...args: unknown[]): object => {
  self.host.call(op, self.ref, ...args);
  return self.me;
};

export const map = <V, T>(values: V[][], change: (value: V) => T): T[][] =>
  values.map((row) => row.map((value) => change(value)));

/** `Dimension.ROWS` or `Dimension.COLUMNS`. */
export const axisOf = (dimension: object): 'rows' | 'columns' => (enumName(dimension) === 'ROWS' ? 'rows' : 'columns');

/** The top left cell. */
export const corner = ({ ref }: RangeSelf): RangeRef => ({ ...ref, rows: 1, columns: 1 });
