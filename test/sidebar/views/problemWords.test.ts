import { aboutProblem, titleOf } from '../../../sidebar/views/problemWords';
import type { NearReason, Problem, ProblemKind } from '../../../src/core/check/problem';

const problem = (
  kind: ProblemKind,
  tag: string | null,
  subtag: string | null,
  meant: [string, string, NearReason] | null,
  detail = '',
): Problem => ({
  kind,
  of: 'tickets',
  weight: 'problem',
  cells: { tag, subtag },
  count: 1,
  suggestion: meant && { path: { tag: meant[0], subtag: meant[1] }, reason: meant[2], sure: true },
  detail,
});

const words = (one: Problem, target = one.suggestion?.path ?? null): string => {
  const { what, becomes } = titleOf(one, target);
  return `${what}${becomes === '' ? '' : ` → ${becomes}`} | ${aboutProblem(one, target)}`;
};

test.each<[Problem, string]>([
  [
    problem('unknown-tag', 'orders', null, ['Orders', '', 'case']),
    '“orders” → Orders | Not on the list · only capitals differ',
  ],
  [
    problem('unknown-subtag', 'Orders', 'Lat e', ['Orders', 'Late', 'blanks']),
    '“Lat e” → Late | Subtag not on the list · in Orders · only blanks differ',
  ],
  [
    problem(
      'subtag-of-another-tag',
      'Refunds',
      'Late',
      ['Orders', 'Late', 'other-tag'],
      '“Late” is a subtag of Orders, not of Refunds',
    ),
    '“Refunds › Late” → Orders › Late | “Late” is a subtag of Orders, not of Refunds',
  ],
  [
    problem('unknown-subtag', 'Refunds', 'late', ['Orders', 'Late', 'other-tag']),
    '“Refunds › late” → Orders › Late | Subtag not on the list · it is a subtag of Orders',
  ],
  [
    problem('unknown-tag', ' order  Inquiry', null, ['Order Inquiry', '', 'case']),
    '“ order  Inquiry” → Order Inquiry | Not on the list · only capitals and blanks differ',
  ],
  [
    problem('unknown-subtag', 'Orders', 'làt e', ['Orders', 'Late', 'blanks']),
    '“làt e” → Late | Subtag not on the list · in Orders · only capitals, blanks and accents differ',
  ],
  [
    problem('unknown-tag', 'Order-Inquiry', null, ['Order Inquiry', '', 'punctuation']),
    '“Order-Inquiry” → Order Inquiry | Not on the list · only punctuation differs',
  ],
  [problem('unknown-tag', 'Misc', null, null), '“Misc” | Not on the list'],
  [problem('doubled-id', null, null, null, 'rows 2 and 9'), 'Ticket ID that stands twice | rows 2 and 9'],
])('a finding in words, %#', (one, wanted) => {
  expect(words(one)).toBe(wanted);
});

test('another target than the suggested one has no reason', () => {
  const one = problem('unknown-tag', 'orders', null, ['Orders', '', 'case']);
  expect(words(one, { tag: 'Refunds', subtag: '' })).toBe('“orders” → Refunds | Not on the list');
});

test('a whole letter in a cell is cut, and nothing in it turns the line about', () => {
  const { what } = titleOf(problem('unknown-tag', `\u202e${'long '.repeat(200)}`, null, null), null);
  expect(what.length).toBeLessThan(160);
  expect(what).toMatch(/^“long long.*…” \(1,002 characters\)$/);
});
