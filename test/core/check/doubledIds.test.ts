import fc from 'fast-check';
import { doubledIds, doubledRows } from '../../../src/core/check/doubledIds';

const tickets = (...ids: string[]) => ids.map((id, index) => ({ id, row: index + 2 }));

test('one finding for all, with the first ones by row', () => {
  expect(doubledIds(tickets('a', 'b', 'a', 'c', 'b', 'a', 'd', 'd', 'e', 'e'))).toEqual([
    {
      kind: 'doubled-id',
      of: 'tickets',
      weight: 'problem',
      cells: { tag: null, subtag: null },
      count: 9,
      suggestion: null,
      detail: '“a” in rows 2, 4 and 7, “b” in rows 3 and 6, “d” in rows 8 and 9, and 1 more',
    },
  ]);
});

test('nothing where each ID stands once', () => {
  expect(doubledIds(tickets('a', 'b', '__proto__', 'constructor'))).toEqual([]);
});

test('the rows are those whose ID another row has', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (ids) => {
      const rows = tickets(...ids);
      const expected = rows.filter(({ id }) => ids.filter((each) => each === id).length > 1).map(({ row }) => row);
      expect(doubledRows(rows).sort((a, b) => a - b)).toEqual(expected);
      expect(doubledIds(rows)[0]?.count ?? 0).toBe(expected.length);
    }),
  );
});
