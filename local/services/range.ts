/** `Range`. */
import { blockToWire, readBlock, readTexts, toWire } from './cells';
import type { Methods } from './define';
import { exception, notImplemented } from './host';
import { corner, map, type RangeSelf, write } from './onRange';
import { rangeAttachments } from './rangeAttachments';
import { rangeEdits } from './rangeEdits';
import { rangeLooks } from './rangeLooks';
import { rangePlace } from './rangePlace';
import { rangeTexts } from './rangeTexts';
import { finderIn } from './textFinder';

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

/** Values, formulas, notes. */
const contents: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  getValues: ({ host, ref }) => readBlock(host, ref),
  getValue: (self) => readBlock(self.host, corner(self))[0]?.[0],
  setValues: (self, values: unknown[][]) => {
    self.host.bulk('values.write', self.ref, blockToWire(values));
    return self.me;
  },
  setValue: (self, value: unknown) => write(self, 'values.fill', toWire(value)),
  getDisplayValues: ({ host, ref }) => readTexts(host, 'displays.read', ref),
  getDisplayValue: (self) => self.host.call<string[][]>('displays.read', corner(self))[0]?.[0],
  getFormulas: ({ host, ref }) => readTexts(host, 'formulas.read', ref),
  getFormula: (self) => self.host.call<string[][]>('formulas.read', corner(self))[0]?.[0],
  setFormula: (self, formula: string) => write(self, 'values.fill', formula.startsWith('=') ? formula : `=${formula}`),
  setFormulas: (self, formulas: string[][]) =>
    write(
      self,
      'values.write',
      map(formulas, (text) => (text === '' || String(text).startsWith('=') ? text : `=${text}`)),
    ),
  isBlank: (self) => readBlock(self.host, self.ref).every((row) => row.every((value) => value === '')),
  clear,
  clearContent: (self) => write(self, 'range.clear', { contents: true }),
  clearFormat: (self) => write(self, 'range.clear', { formats: true }),
  clearNote: (self) => write(self, 'range.clear', { notes: true }),
  clearDataValidations: (self) => write(self, 'range.clear', { rules: true }),
  setNote: (self, note: string | null) => write(self, 'note.write', note),
  setNotes: (self, notes: unknown[][]) => write(self, 'notes.write', notes),
  getNote: (self) => self.host.call<string[][]>('notes.read', corner(self))[0]?.[0],
  getNotes: ({ host, ref }) => host.call('notes.read', ref),
  createTextFinder: ({ host, ref }, text: string) => finderIn(host, [ref], text),
  sort,
};

export const range: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  ...contents,
  ...rangePlace,
  ...rangeLooks,
  ...rangeTexts,
  ...rangeEdits,
  ...rangeAttachments,
};
