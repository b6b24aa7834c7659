/** `Range`: where it is, what is around it, and parts of it. */
import { a1Of } from '../backend/a1';
import type { RangeRef } from '../view';
import type { Methods } from './define';
import { enumName } from './enums';
import { exception } from './host';
import { axisOf, type RangeSelf } from './onRange';

/** A part of the range; rows and columns count from the range's own top left cell. */
function inner({ host, ref }: RangeSelf, row: number, column: number, rows: number, columns: number): object {
  const part: RangeRef = { ...ref, row: ref.row + row, column: ref.column + column, rows, columns };
  host.call('range.check', part);
  return host.make('Range', { ref: part });
}

export const rangePlace: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  getRow: ({ ref }) => ref.row,
  getColumn: ({ ref }) => ref.column,
  getRowIndex: ({ ref }) => ref.row,
  getLastRow: ({ ref }) => ref.row + ref.rows - 1,
  getLastColumn: ({ ref }) => ref.column + ref.columns - 1,
  getNumRows: ({ ref }) => ref.rows,
  getNumColumns: ({ ref }) => ref.columns,
  getWidth: ({ ref }) => ref.columns,
  getHeight: ({ ref }) => ref.rows,
  getA1Notation: ({ ref }) => a1Of(ref),
  getGridId: ({ ref }) => ref.sheet,
  getSheet: ({ host, ref }) => host.make('Sheet', { id: ref.sheet }),
  getCell: (self, row: number, column: number) => {
    if (row < 1 || column < 1 || row > self.ref.rows || column > self.ref.columns) {
      throw exception('Cell reference out of range');
    }
    return inner(self, row - 1, column - 1, 1, 1);
  },
  offset: (self, row: number, column: number, rows?: number, columns?: number) =>
    inner(self, row, column, rows ?? self.ref.rows, columns ?? self.ref.columns),
  getNextDataCell: ({ host, ref }, direction: object) =>
    host.make('Range', { ref: host.call<RangeRef>('cell.next', ref, enumName(direction)) }),
  getDataRegion: ({ host, ref }, dimension?: object) =>
    host.make('Range', { ref: host.call<RangeRef>('region.read', ref, dimension ? axisOf(dimension) : null) }),
  activateAsCurrentCell: (self) => {
    if (self.ref.rows * self.ref.columns !== 1) throw exception('The range must be a single cell.');
    self.host.call('selection.write', self.ref.sheet, [self.ref]);
    return self.me;
  },
  activate: (self) => {
    self.host.call('selection.write', self.ref.sheet, [self.ref]);
    return self.me;
  },
};
