/** `Range` and `RangeList`. */
import { a1Of } from '../backend/a1';
import type { Protection, Rule } from '../backend/attachments';
import type { RangeRef } from '../view';
import { blockFromWire, blockToWire, toWire } from './cells';
import type { Methods } from './define';
import { exception, type Host, notImplemented } from './host';
import { corner, map, type RangeSelf, write } from './onRange';
import { rangeLooks } from './rangeLooks';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
  skipFilteredRows?: boolean;
}

function clear(self: RangeSelf, options?: ClearOptions): object {
  if (!options) return write(self, 'range.clear', { contents: true, formats: true, rules: true, notes: true });
  if (options.skipFilteredRows) throw notImplemented('Range.clear with skipFilteredRows');
  const { contentsOnly = false, formatOnly = false, validationsOnly = false, commentsOnly = false } = options;
  return write(self, 'range.clear', {
    contents: contentsOnly,
    formats: formatOnly,
    rules: validationsOnly,
    notes: commentsOnly,
  });
}

/** A part of the range; rows and columns count from the range's own top left cell. */
function inner({ host, ref }: RangeSelf, row: number, column: number, rows: number, columns: number): object {
  const part: RangeRef = { ...ref, row: ref.row + row, column: ref.column + column, rows, columns };
  host.call('range.check', part);
  return host.make('Range', { ref: part });
}

type SortSpec = number | { column: number; ascending?: boolean };

function sort(self: RangeSelf, specs: SortSpec | SortSpec[]): object {
  const keys = (Array.isArray(specs) ? specs : [specs]).map((spec) =>
    typeof spec === 'number'
      ? { column: spec, ascending: true }
      : { column: spec.column, ascending: spec.ascending ?? true },
  );
  const { ref } = self;
  for (const { column } of keys) {
    if (!Number.isInteger(column)) throw notImplemented('Range.sort by something that is no column');
    if (column < ref.column || column >= ref.column + ref.columns)
      throw exception('Sort column must be inside the range.');
  }
  return write(self, 'rows.sort', keys);
}

function createPivotTable({ host, ref }: RangeSelf, source: object): object {
  const id = host.call<number>('id.new');
  const part = { sheet: ref.sheet, id, row: ref.row, column: ref.column };
  host.call('pivot.add', ref.sheet, {
    id,
    source: host.inside('Range', source).ref,
    row: ref.row,
    column: ref.column,
    rowGroups: [],
    columnGroups: [],
    values: [],
    filters: [],
    size: { rows: 0, columns: 0 },
    stamp: -1,
  });
  return host.make('PivotTable', part);
}

function protect({ host, ref }: RangeSelf): object {
  const id = host.call<number>('id.new');
  const protection: Omit<Protection, 'owner'> = {
    id,
    kind: 'RANGE',
    sheet: ref.sheet,
    range: ref,
    warningOnly: false,
    description: '',
  };
  host.call('protection.add', protection);
  return host.make('Protection', { id, sheet: ref.sheet, kind: 'RANGE', range: ref });
}

const ruleObject = (host: Host, rule: Rule | null | undefined): object | null =>
  rule ? host.make('DataValidation', { rule }) : null;

function setDataValidation(self: RangeSelf, rule: object | null): object {
  const { host } = self;
  return write(self, 'rule.write', host.call('id.new'), rule ? host.inside('DataValidation', rule).rule : null);
}

const rules = ({ host }: RangeSelf, ref: RangeRef): (Rule | null)[][] => host.call('rules.read', ref);

/** Values, formulas, notes. */
const contents: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  getValues: ({ host, ref }) => blockFromWire(host.bulk('values.read', ref)),
  getValue: (self) => blockFromWire(self.host.bulk('values.read', corner(self)))[0]?.[0],
  setValues: (self, values: unknown[][]) => {
    self.host.bulk('values.write', self.ref, blockToWire(values));
    return self.me;
  },
  setValue: (self, value: unknown) => write(self, 'values.fill', toWire(value)),
  getDisplayValues: ({ host, ref }) => blockFromWire(host.bulk('displays.read', ref)),
  getDisplayValue: (self) => self.host.call<string[][]>('displays.read', corner(self))[0]?.[0],
  getFormulas: ({ host, ref }) => blockFromWire(host.bulk('formulas.read', ref)),
  getFormula: (self) => self.host.call<string[][]>('formulas.read', corner(self))[0]?.[0],
  setFormula: (self, formula: string) => write(self, 'values.fill', formula.startsWith('=') ? formula : `=${formula}`),
  setFormulas: (self, formulas: string[][]) =>
    write(
      self,
      'values.write',
      map(formulas, (text) => (text === '' || String(text).startsWith('=') ? text : `=${text}`)),
    ),
  isBlank: (self) =>
    blockFromWire(self.host.bulk('values.read', self.ref)).every((row) => row.every((value) => value === '')),
  clear,
  clearContent: (self) => write(self, 'range.clear', { contents: true }),
  clearFormat: (self) => write(self, 'range.clear', { formats: true }),
  clearNote: (self) => write(self, 'range.clear', { notes: true }),
  clearDataValidations: (self) => write(self, 'range.clear', { rules: true }),
  setNote: (self, note: string | null) => write(self, 'note.write', note),
  setNotes: (self, notes: unknown[][]) => write(self, 'notes.write', notes),
  getNote: (self) => self.host.call<string[][]>('notes.read', corner(self))[0]?.[0],
  getNotes: ({ host, ref }) => host.call('notes.read', ref),
  createTextFinder: ({ host, ref }, text: string) =>
    host.make('TextFinder', { ref, text, entire: false, matchCase: false, formulas: false, found: null, at: -1 }),
  sort,
};

/** Where the range is, and parts of it. */
const place: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
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
  activate: (self) => {
    self.host.call('selection.write', self.ref.sheet, [self.ref]);
    return self.me;
  },
};

/** What hangs on the cells. */
const attachments: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setDataValidation,
  getDataValidation: (self) => ruleObject(self.host, rules(self, corner(self))[0]?.[0]),
  getDataValidations: (self) => map(rules(self, self.ref), (rule) => ruleObject(self.host, rule as Rule | null)),
  createPivotTable,
  createFilter: ({ host, ref }) => {
    host.call('filter.create', ref);
    return host.make('Filter', { sheet: ref.sheet, range: ref });
  },
  protect,
};

export const range: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  ...contents,
  ...place,
  ...rangeLooks,
  ...attachments,
};

export const rangeList: Methods<GoogleAppsScript.Spreadsheet.RangeList, 'RangeList'> = {
  getRanges: ({ host, refs }) => refs.map((ref) => host.make('Range', { ref })),
  activate: (self) => {
    const sheet = self.refs[0]?.sheet;
    if (sheet !== undefined) self.host.call('selection.write', sheet, self.refs);
    return self.me;
  },
};
