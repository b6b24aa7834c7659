/** `Range`: copying, moving, filling and tidying its cells. */
import type { Pasted } from '../backend/operations/copies';
import type { RangeRef } from '../view';
import type { Methods } from './define';
import { enumName } from './enums';
import { exception, notImplemented } from './host';
import { axisOf, type RangeSelf, write } from './onRange';

const PASTES: Record<string, Pasted> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'format',
  PASTE_DATA_VALIDATION: 'rules',
};

function pasted(how: object): Pasted {
  const what = PASTES[enumName(how)];
  if (!what) throw notImplemented(`Range.copyTo with ${enumName(how)}`);
  return what;
}

interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

function copyTo(self: RangeSelf, target: object, how?: object, turned = false): void {
  const { ref } = self.host.inside('Range', target);
  if (how === undefined || enumName(how) !== '') {
    return void write(self, 'cells.copy', ref, how ? pasted(how) : 'all', turned);
  }
  const { contentsOnly = false, formatOnly = false } = how as CopyOptions;
  write(self, 'cells.copy', ref, formatOnly ? 'format' : contentsOnly ? 'values' : 'all', false);
}

/** A target given as first and last column and row; of a sheet by id, or the sheet itself. */
function target(
  self: RangeSelf,
  on: object | number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): RangeRef {
  const sheet = typeof on === 'number' ? on : self.host.inside('Sheet', on).id;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const copyTarget =
  (what: Pasted) =>
  (self: RangeSelf, on: object | number, left: number, right: number, top: number, bottom: number): void =>
    void write(self, 'cells.copy', target(self, on, left, right, top, bottom), what, false);

const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

function splitTextToColumns(self: RangeSelf, by?: string | object): void {
  if (by === undefined) throw notImplemented('Range.splitTextToColumns without a delimiter');
  if (self.ref.columns > 1) throw exception('The range must be a single column.');
  write(self, 'cells.split', typeof by === 'string' ? by : DELIMITERS[enumName(by)]);
}

function removeDuplicates({ host, ref }: RangeSelf, columns: number[] = []): object {
  const rows = host.call<number>('rows.removeDoubles', ref, columns);
  return host.make('Range', { ref: { ...ref, rows } });
}

export const rangeEdits: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  copyTo,
  copyFormatToRange: copyTarget('format'),
  copyValuesToRange: copyTarget('values'),
  moveTo: (self, to: object) => void write(self, 'cells.move', self.host.inside('Range', to).ref),
  insertCells: (self, dimension: object) => write(self, 'cells.insert', axisOf(dimension)),
  deleteCells: (self, dimension: object) => void write(self, 'cells.delete', axisOf(dimension)),
  trimWhitespace: (self) => write(self, 'cells.trim'),
  removeDuplicates,
  randomize: (self) =>
    write(
      self,
      'rows.shuffle',
      Array.from({ length: self.ref.rows }, () => Math.random()),
    ),
  splitTextToColumns,
  autoFill: (self, to: object, series: object) =>
    void write(self, 'cells.fill', self.host.inside('Range', to).ref, enumName(series) === 'ALTERNATE_SERIES'),
  merge: (self) => write(self, 'cells.merge', 'all'),
  mergeAcross: (self) => write(self, 'cells.merge', 'across'),
  mergeVertically: (self) => write(self, 'cells.merge', 'down'),
  breakApart: (self) => write(self, 'cells.breakApart'),
  isPartOfMerge: ({ host, ref }) => host.call<RangeRef[]>('merges.read', ref).length > 0,
  getMergedRanges: ({ host, ref }) =>
    host.call<RangeRef[]>('merges.read', ref).map((one) => host.make('Range', { ref: one })),
  canEdit: ({ host, ref }) => host.call('range.canEdit', ref),
};
