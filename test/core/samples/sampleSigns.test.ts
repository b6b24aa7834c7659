import type { Cell } from '../../../src/core/cell';
import {
  couldBeDates,
  couldBeIds,
  couldBeLabels,
  couldBeSingleLabels,
  couldBeWords,
} from '../../../src/core/samples/sampleSigns';

test.each<[(values: Cell[]) => boolean, string, Cell[], boolean]>([
  [couldBeDates, 'text with digits', ['4/1', 'unknown'], true],
  [couldBeDates, 'dates', [new Date(0)], true],
  [couldBeDates, 'serials', [45292], true],
  [couldBeDates, 'words', ['yesterday'], false],
  [couldBeDates, 'a checkbox among them', ['4/1', true], false],
  [couldBeWords, 'words among numbers', [3, 'Dear customer'], true],
  [couldBeWords, 'numbers', [3, '4'], false],
  [couldBeWords, 'yes and no', [true], false],
  [couldBeIds, 'codes', ['T-1', ' 48213 ', 7], true],
  [couldBeIds, 'a sentence among them', ['T-1', 'Where is it?'], false],
  [couldBeIds, 'a long code', ['x'.repeat(41)], false],
  [couldBeLabels, 'names', ['Late, lost or stolen', 'x'.repeat(100)], true],
  [couldBeLabels, 'an essay among them', ['Late', 'x'.repeat(101)], false],
  [couldBeLabels, 'two lines', ['a\nb'], false],
  [couldBeSingleLabels, 'paths', ['Orders::Late', 'late_order > past_due date', 'Where from'], true],
  [couldBeSingleLabels, 'a set among them', ['Orders', 'late, parcel'], false],
  [couldBeSingleLabels, 'a set parted by semicolons', ['late;parcel'], false],
  [couldBeSingleLabels, 'words_like_these', ['vip late_parcel'], false],
])('%p of %s', (sign, _, values, expected) => {
  expect(sign(values)).toBe(expected);
});
