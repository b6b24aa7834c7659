/** `TextFinder`: making one is free, each search is a call. */
import type { RangeRef } from '../view';
import type { Methods } from './define';
import type { Self } from './host';

type Finder = Self<'TextFinder'>;

function search(self: Finder): RangeRef[] {
  const { entire, matchCase, formulas } = self;
  return self.host.call('text.find', self.ref, self.text, { entire, matchCase, formulas });
}

/** Next or previous match; null past the end. */
function step(self: Finder, by: 1 | -1): object | null {
  const found = search(self);
  const at = self.found === null && by === -1 ? found.length - 1 : self.at + by;
  self.found = found;
  self.at = at;
  const ref = found[at];
  return ref ? self.host.make('Range', { ref }) : null;
}

export const textFinder: Methods<GoogleAppsScript.Spreadsheet.TextFinder, 'TextFinder'> = {
  matchEntireCell: (self, entire: boolean) => {
    self.entire = entire;
    return self.me;
  },
  matchCase: (self, matchCase: boolean) => {
    self.matchCase = matchCase;
    return self.me;
  },
  matchFormulaText: (self, formulas: boolean) => {
    self.formulas = formulas;
    return self.me;
  },
  useRegularExpression: (self, on: boolean) => {
    if (on) throw new Error('not implemented: TextFinder.useRegularExpression(true)');
    return self.me;
  },
  findNext: (self) => step(self, 1),
  findPrevious: (self) => step(self, -1),
  findAll: (self) => search(self).map((ref) => self.host.make('Range', { ref })),
};
