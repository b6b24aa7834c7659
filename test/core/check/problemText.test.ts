import { checkSentence } from '../../../src/core/check/checkSentence';
import type { Problem } from '../../../src/core/check/problem';
import { formatCells, inRows, inWords, quoted } from '../../../src/core/check/problemText';

test.each([
  ['Orders', null, '“Orders”'],
  ['Orders', '', '“Orders”'],
  ['Orders', 'Late ', '“Orders › Late ”'],
  ['', 'Late', '“Late”'],
  [null, 'Late', '“Late”'],
  ['', '', 'Blank cells'],
])('%j and %j are %s', (tag, subtag, text) => {
  expect(formatCells({ cells: { tag, subtag } })).toBe(text);
});

test('a few are named, the rest counted; long names are cut', () => {
  expect(inWords(['a'], 'and')).toBe('a');
  expect(inWords(['a', 'b'], 'or')).toBe('a or b');
  expect(inWords(['a', 'b', 'c', 'd', 'e'], 'and')).toBe('a, b, c and 2 more');
  expect([inRows([3]), inRows([3, 9])]).toEqual(['row 3', 'rows 3 and 9']);
  expect([quoted('a'), quoted('b'.repeat(61))]).toEqual(['“a”', `“${'b'.repeat(60)}…”`]);
});

const problem = (more: Partial<Problem>): Problem => ({
  kind: 'unknown-tag',
  of: 'tickets',
  weight: 'problem',
  cells: { tag: 'orders', subtag: null },
  count: 2,
  suggestion: null,
  detail: '',
  ...more,
});
const hint = problem({ kind: 'no-subtag', weight: 'hint' });

test.each<[string, Problem[], string]>([
  ['nothing', [], '7 tickets checked: every tag is on the list.'],
  ['hints', [hint, hint], '7 tickets checked: every tag is on the list. The panel has 2 hints (☰ › Check tags).'],
  [
    'a tag',
    [problem({ suggestion: { path: { tag: 'Orders', subtag: '' }, reason: 'case', sure: true } }), problem({}), hint],
    '7 tickets checked, 2 findings and 1 hint. The largest: “orders” in 2 tickets, perhaps “Orders”. The panel shows them all (☰ › Check tags).',
  ],
  [
    'IDs',
    [problem({ kind: 'doubled-id', cells: { tag: null, subtag: null }, detail: '“7” in rows 2 and 5' })],
    '7 tickets checked, 1 finding. The largest: “7” in rows 2 and 5. The panel shows them all (☰ › Check tags).',
  ],
  [
    'the list',
    [problem({ kind: 'doubled-row', of: 'list', detail: 'rows 2 and 3' })],
    '7 tickets checked, 1 finding. The largest: “orders” in the list, rows 2 and 3. The panel shows them all (☰ › Check tags).',
  ],
])('%s in a sentence', (_, problems, sentence) => {
  expect(checkSentence({ checked: 7, problems })).toBe(sentence);
});
