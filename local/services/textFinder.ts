/** `TextFinder`: making one is free, each search is a call. */
import type { Search } from '../backend/operations/texts';
import type { RangeRef } from '../view';
import type { Methods } from './define';
import { exception, type Host, type Self } from './host';

type Finder = Self<'TextFinder'>;

const FRESH: Omit<Search, 'text'> = {
  entire: false,
  matchCase: false,
  formulas: false,
  pattern: false,
  ignoreDiacritics: false,
};

/** A finder in one range, or in one range a sheet. */
export const finderIn = (host: Host, places: RangeRef[], text: string): object =>
  host.make('TextFinder', { places, search: { ...FRESH, text }, current: null });

const search = ({ host, places, search: how }: Finder): RangeRef[] =>
  places.flatMap((ref) => host.call<RangeRef[]>('text.find', ref, how));

const rankIn = ({ places }: Finder, ref: RangeRef): number => places.findIndex((place) => place.sheet === ref.sheet);

/** Reading order: sheet by sheet, row by row. */
const isAfter = (self: Finder, a: RangeRef, b: RangeRef): boolean =>
  (rankIn(self, a) - rankIn(self, b) || a.row - b.row || a.column - b.column) > 0;

/** Next or previous match after the current one; null past the end. */
function step(self: Finder, by: 1 | -1): object | null {
  const found = search(self);
  const { current } = self;
  const candidates = current
    ? found.filter((ref) => (by === 1 ? isAfter(self, ref, current) : isAfter(self, current, ref)))
    : found;
  const ref = by === 1 ? candidates[0] : candidates[candidates.length - 1];
  if (ref) self.current = ref;
  return ref ? self.host.make('Range', { ref }) : null;
}

function set(self: Finder, part: Partial<Search>): object {
  self.search = { ...self.search, ...part };
  return self.me;
}

function replaceWith(self: Finder, by: string): number {
  const { current } = self;
  if (!current) throw exception('There is no current match to replace.');
  const place = self.places.find((one) => one.sheet === current.sheet);
  return place ? self.host.call('text.replace', place, self.search, by, current) : 0;
}

export const textFinder: Methods<GoogleAppsScript.Spreadsheet.TextFinder, 'TextFinder'> = {
  matchEntireCell: (self, entire: boolean) => set(self, { entire }),
  matchCase: (self, matchCase: boolean) => set(self, { matchCase }),
  matchFormulaText: (self, formulas: boolean) => set(self, { formulas }),
  useRegularExpression: (self, pattern: boolean) => set(self, { pattern }),
  ignoreDiacritics: (self, ignoreDiacritics: boolean) => set(self, { ignoreDiacritics }),
  startFrom: (self, range: object) => {
    const { ref } = self.host.inside('Range', range);
    self.current = { ...ref, rows: 1, columns: 1 };
    return self.me;
  },
  findNext: (self) => step(self, 1),
  findPrevious: (self) => step(self, -1),
  findAll: (self) => search(self).map((ref) => self.host.make('Range', { ref })),
  getCurrentMatch: ({ host, current }) => (current ? host.make('Range', { ref: current }) : null),
  replaceWith,
  replaceAllWith: ({ host, places, search: how }, by: string) =>
    places.reduce((count, ref) => count + host.call<number>('text.replace', ref, how, by, null), 0),
};
