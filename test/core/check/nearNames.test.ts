import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { changedLines, changeFault } from '../../../src/core/changing/listChange';
import { listColumns, readLines, settleLines } from '../../../src/core/changing/listLines';
import { readListRows } from '../../../src/core/check/listRows';
import { nearNames } from '../../../src/core/check/nearNames';
import { countPairs, type TagCells } from '../../../src/core/check/pairs';
import type { Problem } from '../../../src/core/check/problem';
import { pathAfter, type TagChange } from '../../../src/core/tags/tagChange';

const HEADER = ['Tag', 'Subtag', 'Status'];

/** Cells from `tag | subtag | status`. */
const cellsOf = (lines: readonly string[]): Cell[][] =>
  lines.map((line) => {
    const [tag = '', subtag = '', status = ''] = line.split('|').map((cell) => cell.trim());
    return [tag, subtag, status];
  });

const ticketsOf = (uses: Record<string, number>): TagCells[] =>
  Object.entries(uses).flatMap(([line, count]) => {
    const [tag = '', subtag = ''] = line.split('|').map((cell) => cell.trim());
    return Array.from({ length: count }, () => ({ tag, subtag }));
  });

const found = (cells: readonly Cell[][], tickets: readonly TagCells[], depth: 'tags' | 'subtags' = 'subtags') =>
  nearNames(readListRows(HEADER, cells), countPairs(tickets), depth);

const told = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ weight, cells, count, suggestion, detail }) =>
      `${weight}: ${cells.tag}/${cells.subtag} ×${count} → ${suggestion?.path.tag}/${suggestion?.path.subtag} (${suggestion?.reason}) ${detail}`,
  );

test('the rarer name goes into the more frequent one, wherever they stand', () => {
  const lines = ['Order Inqury', 'Refund', 'Order Inquiry'];
  expect(
    told(found(cellsOf(lines), ticketsOf({ 'Order Inquiry': 46, 'Order Inquiry | x': 1, 'Order Inqury': 4 }))),
  ).toEqual(['problem: Order Inqury/ ×4 → Order Inquiry/ (letters) 4 tickets, “Order Inquiry” has 47']);
});

test('of two that are as frequent, the later one goes', () => {
  expect(told(found(cellsOf(['Product Question', 'Product Questions']), []))).toEqual([
    'problem: Product Questions/ ×0 → Product Question/ (plural) ',
  ]);
});

test('what may well be another word is a hint', () => {
  expect(told(found(cellsOf(['Order Change', 'Order Charge']), ticketsOf({ 'Order Charge': 2 })))).toEqual([
    'hint: Order Change/ ×0 → Order Charge/ (letters) no ticket, “Order Charge” has 2',
  ]);
});

test('subtags are compared below their own tag', () => {
  const lines = ['A', 'A | Lost parcel', 'A | Lost-parcel', 'B | Lost parcels', 'B | Too late'];
  expect(told(found(cellsOf(lines), ticketsOf({ 'A | Lost-parcel': 2, 'B | Lost parcel': 9 })))).toEqual([
    'problem: A/Lost parcel ×0 → A/Lost-parcel (punctuation) no ticket, “Lost-parcel” has 2',
  ]);
  expect(found(cellsOf(lines), [], 'tags')).toEqual([]);
});

test('a built-in tag stays, and is nobody’s slip', () => {
  expect(told(found(cellsOf(['Uncategorised']), ticketsOf({ Uncategorised: 5 })))).toEqual([
    'problem: Uncategorised/ ×5 → Uncategorized/ (letters) 5 tickets, “Uncategorized” has 0',
  ]);
});

test('what differs in case and blanks only is another finding, and each spelling is told once', () => {
  expect(told(found(cellsOf(['Orders', 'orders', 'Order']), ticketsOf({ orders: 3, Order: 1 })))).toEqual([
    'problem: Order/ ×1 → Orders/ (plural) 1 ticket, “Orders” has 3',
  ]);
});

test('retired and proposed names, and subtags of retired tags, are left alone', () => {
  const lines = ['Orders', 'Order | | retired', 'Order | Late', 'Order | Lates', 'Orders! | | proposed by Ann'];
  expect(found(cellsOf(lines), [])).toEqual([]);
});

test('numbered names are different', () => {
  expect(found(cellsOf(['Plan 1', 'Plan 2', 'Plan 2 | Step 1', 'Plan 2 | Step 2']), [])).toEqual([]);
});

const name = fc.constantFrom(
  'Order Inquiry',
  'Order Inqury',
  'Order inquiries',
  'Refunds',
  'Refund',
  'Plan 1',
  'Uncategorised',
);
const path = fc.record({ tag: name, subtag: fc.oneof(fc.constant(''), name) });

interface Sheet {
  cells: Cell[][];
  tickets: TagCells[];
}

/** The list and the tickets after a change, as the tab and the columns hold them. */
function after({ cells, tickets }: Sheet, change: Extract<TagChange, { kind: 'merge' }>): Sheet {
  const columns = listColumns(HEADER);
  const lines = readLines(cells, columns);
  expect(changeFault(lines, change)).toBeNull();
  return {
    cells: settleLines(changedLines(lines, change), columns).map((line) => [...line.cells]),
    tickets: tickets.map((ticket) => pathAfter(change, ticket)),
  };
}

const pairOf = ({ cells, suggestion }: Problem): string => JSON.stringify([cells, suggestion?.path]);

test('each finding can be merged, is gone then, and once all are merged none is left', () => {
  fc.assert(
    fc.property(
      fc.array(path, { minLength: 1, maxLength: 8 }),
      fc.array(path, { maxLength: 12 }),
      (listed, tickets) => {
        let now: Sheet = { cells: listed.map(({ tag, subtag }): Cell[] => [tag, subtag, '']), tickets };
        for (let merges = 0; ; merges += 1) {
          const [problem] = found(now.cells, now.tickets);
          if (problem?.suggestion == null) return;
          const { tag, subtag } = problem.cells;
          const into = problem.suggestion.path;
          now = after(now, { kind: 'merge', path: { tag: tag ?? '', subtag: subtag ?? '' }, into });
          expect(found(now.cells, now.tickets).map(pairOf)).not.toContain(pairOf(problem));
          expect(merges).toBeLessThan(2 * listed.length);
        }
      },
    ),
  );
});
