import { firstDiffering, logDiffers } from '../../../src/core/check/logDiffers';
import type { LastWord } from '../../../src/core/log/lastWords';
import { parseState } from '../../../src/core/tickets/ticketState';

const ticket = (row: number, tag: string, subtag = '', aside = '') => ({
  id: `t${row}`,
  row,
  state: { tag, subtag, aside },
});

const words = (...said: [row: number, state: string][]): Map<string, LastWord> =>
  new Map(said.map(([row, state]) => [`t${row}`, { state: parseState(state), name: 'Ann', when: new Date(0) }]));

const TICKETS = [ticket(2, 'Orders', 'Late'), ticket(3, ''), ticket(4, 'Refunds'), ticket(5, ''), ticket(6, 'Plan')];
const WORDS = words([2, 'Orders › Late'], [3, 'Orders › Lost'], [4, 'Orders'], [5, '']);

test('lost tags are a problem, other tags a hint; both are named by row', () => {
  expect(logDiffers(TICKETS, WORDS)).toEqual([
    {
      kind: 'log-differs',
      of: 'tickets',
      weight: 'problem',
      cells: { tag: '', subtag: '' },
      count: 1,
      suggestion: null,
      detail: 'row 3 was “Orders › Lost”',
    },
    {
      kind: 'log-differs',
      of: 'tickets',
      weight: 'hint',
      cells: { tag: null, subtag: null },
      count: 1,
      suggestion: null,
      detail: 'row 4 has “Refunds”, the log “Orders”',
    },
  ]);
});

test('the first of either is found again', () => {
  expect(firstDiffering(TICKETS, WORDS, true)).toBe(3);
  expect(firstDiffering(TICKETS, WORDS, false)).toBe(4);
  expect(firstDiffering(TICKETS, new Map(), true)).toBeNull();
});

test('only the first few are named, and a long reason is cut', () => {
  const many = [2, 3, 4, 5, 6].map((row) => ticket(row, ''));
  const said = words(...many.map(({ row }): [number, string] => [row, `Put aside: ${'x'.repeat(100)}`]));
  const [problem] = logDiffers(many, said);
  expect(problem?.count).toBe(5);
  expect(problem?.detail).toMatch(/^row 2 was “Put aside: x{49}…”; row 3 .*; row 4 .*; and 2 more$/);
});

test('nothing where sheet and log agree, or the log is empty', () => {
  expect(logDiffers([ticket(2, 'Orders', 'Late')], words([2, 'Orders › Late']))).toEqual([]);
  expect(logDiffers(TICKETS, new Map())).toEqual([]);
});
