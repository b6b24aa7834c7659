/** What methods of a sheet share. */
import type { RangeRef } from '../view';
import type { Host, Self } from './host';

export type SheetSelf = Self<'Sheet'>;
export type Axis = 'rows' | 'columns';

/** One write by the backend, then the sheet itself, for chaining. */
export const write = (self: SheetSelf, op: string, ...args: unknown[]): object => {
  self.host.call(op, self.id, ...args);
  return self.me;
};

/** All of a sheet's grid. */
export const wholeSheet = (host: Host, sheet: number): RangeRef => ({
  sheet,
  row: 1,
  column: 1,
  ...host.call<{ rows: number; columns: number }>('grid.size', sheet),
});
