/** A repair of everything that has a suggestion leaves nothing that has one. */
import fc from 'fast-check';
import { checkTags } from '../../../src/core/check/checkTags';
import type { TagCells } from '../../../src/core/check/pairs';
import { listFromLines } from '../../../src/core/starting/startingList';
import { fixedPath, type KeptFix } from '../../../src/core/tags/tagChanges';

const LIST = listFromLines('Order Inquiry > Late\nOrder Inquiry > Not Late\nRefunds > Returned\nPlan');

const cell = fc.constantFrom(
  ...['', ' ', 'Order Inquiry', 'order inquiry', 'Order Inqury', 'Refund', 'Plan', 'plan ', 'Late', 'late', 'Not Lte'],
  ...[
    'Returned',
    'Retruned',
    'Refunds > Returned',
    'refunds/retruned',
    'Plan, Refunds',
    'Weather',
    'Order Inquiry > Late',
  ],
);
const rows = fc.array(fc.record({ tag: cell, subtag: cell }), { maxLength: 12 });

const fixesOf = (cells: readonly TagCells[], onlySure: boolean): KeptFix[] =>
  checkTags(cells, LIST).flatMap(({ cells: from, suggestion }) =>
    suggestion && (suggestion.sure || !onlySure) ? [{ from, to: suggestion.path }] : [],
  );

test.each([true, false])('in one go; only what is sure: %s', (onlySure) => {
  fc.assert(
    fc.property(rows, (cells) => {
      const fixes = fixesOf(cells, onlySure);
      const mended = cells.map((path) => fixedPath(fixes, path));
      expect(fixesOf(mended, onlySure)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('leaves what is on the list, and what means nothing', () => {
  const cells = [
    { tag: 'Plan', subtag: '' },
    { tag: 'Weather', subtag: 'Sunny' },
    { tag: 'order inquiry', subtag: 'late' },
  ];
  expect(cells.map((path) => fixedPath(fixesOf(cells, false), path))).toEqual([
    { tag: 'Plan', subtag: '' },
    { tag: 'Weather', subtag: 'Sunny' },
    { tag: 'Order Inquiry', subtag: 'Late' },
  ]);
});
