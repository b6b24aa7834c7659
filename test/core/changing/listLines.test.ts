import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { changedLines, changeFault } from '../../../src/core/changing/listChange';
import { editsOf, linesAfter, linesBefore, recordsOf, settleLines } from '../../../src/core/changing/listLines';
import { anyChange, anyRows, COLUMNS, cellsOf, HEADER, linesOf, listOf } from './anyRows';

/** Rows before and after a change that the list takes; the rest is skipped. */
const taken = fc
  .tuple(anyRows, anyChange)
  .filter(([rows, change]) => changeFault(linesOf(rows), change) === null)
  .map(([rows, change]) => {
    const before = linesOf(rows);
    return { rows, change, before, after: settleLines(changedLines(before, change), COLUMNS) };
  });

/** The edits made to plain rows, as they are made to a sheet. */
function edited(rows: Cell[][], { sets, removed, added }: ReturnType<typeof editsOf>): Cell[][] {
  const now = rows.map((cells) => [...cells]);
  for (const { row, column, value } of sets) (now[row] ?? [])[column] = value;
  for (const index of [...removed].reverse()) now.splice(index, 1);
  for (const { at, cells } of added) now.splice(at, 0, cells);
  return now;
}

test('a blank tag beside a subtag means the tag above, across remarks', () => {
  const rows = [
    ['', 'Orders', 'Late', '', ''],
    ['a remark', '', '', '', ''],
    ['', '', 'Lost', '', 'retired'],
  ];
  expect(linesOf(rows).map(({ path, status }) => [path, status])).toEqual([
    [{ tag: 'Orders', subtag: 'Late' }, ''],
    [null, ''],
    [{ tag: 'Orders', subtag: 'Lost' }, 'retired'],
  ]);
});

test('lines and the panel read the same list', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const settled = settleLines(linesOf(rows), COLUMNS);
      expect(listOf(cellsOf(settled))).toEqual(listOf(rows));
      expect(cellsOf(settled)).toEqual(rows);
    }),
  );
});

test('the edits make of the rows what was wanted', () => {
  fc.assert(
    fc.property(taken, ({ rows, before, after }) => {
      expect(edited(rows, editsOf(before, after))).toEqual(cellsOf(after));
    }),
  );
});

test('a change and its undoing leave every cell as it was', () => {
  fc.assert(
    fc.property(taken, ({ rows, before, after }) => {
      const now = linesOf(cellsOf(after));
      const back = settleLines(linesBefore(now, recordsOf(before, after)), COLUMNS);
      expect(edited(cellsOf(after), editsOf(now, back))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test('a change that was made in part is finished by its records, and one that was made whole stays', () => {
  fc.assert(
    fc.property(taken, fc.nat(), ({ rows, before, after }, part) => {
      const edits = editsOf(before, after);
      const half = { sets: edits.sets.slice(0, part % (edits.sets.length + 1)), removed: [], added: [] };
      const records = recordsOf(before, after);
      for (const start of [edited(rows, half), cellsOf(after)]) {
        const finished = settleLines(linesAfter(linesOf(start), records), COLUMNS);
        expect(listOf(cellsOf(finished))).toEqual(listOf(cellsOf(after)));
      }
    }),
  );
});

test('a name that somebody changed since the change is left alone by its undoing', () => {
  const before = linesOf([['', 'Orders', '', 'Where is it', '']]);
  const after = settleLines(
    changedLines(before, { kind: 'rename', path: { tag: 'Orders', subtag: '' }, name: 'Parcels' }),
    COLUMNS,
  );
  const since = linesOf([['', 'Letters', '', 'Where is it', '']]);
  expect(cellsOf(linesBefore(since, recordsOf(before, after)))).toEqual([['', 'Letters', '', 'Where is it', '']]);
});

test('without a column for it, a status finds none', () => {
  expect(HEADER.slice(0, 4)).toHaveLength(COLUMNS.status);
});
