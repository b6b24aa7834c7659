import { firstListRow, firstTicketRow, isOfList, shownColumn } from '../../../src/core/check/firstCell';
import type { ProblemKind } from '../../../src/core/check/problem';

const TICKETS = [
  ['1', 'A', ''],
  ['2', 'A', 'x'],
  ['2', 'B', 'x'],
  ['3', '', 'y'],
].map(([id = '', tag = '', subtag = ''], i) => ({ id, row: i + 2, tag, subtag, aside: '' }));

test.each<[ProblemKind, string | null, string | null, number | null, string]>([
  ['unknown-tag', 'A', null, 2, 'tag'],
  ['unknown-subtag', 'A', 'x', 3, 'subtag'],
  ['unknown-subtag', 'B', 'x', 4, 'subtag'],
  ['subtag-without-tag', '', 'y', 5, 'subtag'],
  ['no-subtag', 'A', '', 2, 'subtag'],
  ['retired', 'A', null, 2, 'tag'],
  ['retired', 'B', 'x', 4, 'subtag'],
  ['doubled-id', null, null, 3, 'id'],
  ['unknown-tag', 'C', null, null, 'tag'],
  ['log-differs', null, null, null, 'tag'],
])('%s %j/%j is in row %j, column %s', (kind, tag, subtag, row, column) => {
  const problem = { kind, cells: { tag, subtag } };
  expect(firstTicketRow(problem, TICKETS, new Map())).toBe(row);
  expect(shownColumn(problem)).toBe(column);
});

test.each([
  ['Orders > Late', '', 'tag'],
  ['Orders > Late', 'Late', 'tag'],
  ['Orders', 'Orders > Late', 'subtag'],
  ['', 'Orders > Late', 'subtag'],
])('a path in one cell, %j and %j, is in the column %s', (tag, subtag, column) => {
  expect(shownColumn({ kind: 'path-in-one-cell', cells: { tag, subtag } })).toBe(column);
});

const ROWS = [
  { row: 2, tag: 'A', subtag: '', retired: false },
  { row: 3, tag: 'B', subtag: 'x', retired: false },
  { row: 4, tag: 'A', subtag: 'x', retired: false },
];

test.each([
  ['A', 'x', 4],
  ['A', '', 2],
  ['B', '', 3],
  ['A', null, 2],
  [null, null, 2],
  ['C', '', null],
  ['A', 'y', null],
])('on the list, %j/%j is in row %j', (tag, subtag, row) => {
  expect(firstListRow({ kind: 'unused', cells: { tag, subtag } }, ROWS)).toBe(row);
});

test('kinds are of the list or of the tickets', () => {
  expect(isOfList({ kind: 'unused', cells: { tag: null, subtag: null } })).toBe(true);
  expect(isOfList({ kind: 'retired', cells: { tag: null, subtag: null } })).toBe(false);
});
