import fc from 'fast-check';
import { countsAfter, progressAfter, tagUseAfter, timesUsed } from '../../../sidebar/state/counts';
import type { Progress } from '../../../src/contract/session';
import { type TicketState, UNDECIDED } from '../../../src/core/tickets/ticketState';

const tagged = (tag: string, subtag = ''): TicketState => ({ tag, subtag, aside: '' });
const aside: TicketState = { tag: '', subtag: '', aside: 'Later' };
const START: Progress = { tickets: 10, tagged: 2, aside: 1, notAContact: 0, uncategorized: 1, left: 7 };

test.each([
  ['a tag', UNDECIDED, tagged('A'), { tagged: 3, left: 6 }],
  ['Uncategorized', UNDECIDED, tagged('Uncategorized'), { tagged: 3, uncategorized: 2, left: 6 }],
  ['Not a contact', UNDECIDED, tagged('Not a contact'), { tagged: 3, notAContact: 1, left: 6 }],
  ['putting aside', UNDECIDED, aside, { aside: 2, left: 6 }],
  ['tagging what was put aside', aside, tagged('A'), { tagged: 3, aside: 0 }],
  ['another tag', tagged('A'), tagged('B'), {}],
  ['clearing', tagged('Uncategorized'), UNDECIDED, { tagged: 1, uncategorized: 0, left: 8 }],
])('%s moves the figures', (_name, from, to, change) => {
  expect(progressAfter(START, from, to)).toEqual({ ...START, ...change });
});

test('use counts the tag and the path, and takes the old ones back', () => {
  const once = tagUseAfter([], UNDECIDED, tagged('A', 'a'));
  const moved = tagUseAfter(once, tagged('A', 'a'), tagged('A', 'b'));
  expect(moved).toEqual([
    { tag: 'A', subtag: '', count: 1 },
    { tag: 'A', subtag: 'a', count: 0 },
    { tag: 'A', subtag: 'b', count: 1 },
  ]);
  expect([timesUsed(moved, 'A', ''), timesUsed(moved, 'A', 'a'), timesUsed(moved, 'C', '')]).toEqual([1, 0, 0]);
});

const state = fc.constantFrom(
  UNDECIDED,
  aside,
  tagged('A', 'a'),
  tagged('A'),
  tagged('Uncategorized'),
  tagged('Not a contact'),
);

test('there and back again changes no figure, and left is always what neither tags nor reasons hold', () => {
  fc.assert(
    fc.property(state, state, (from, to) => {
      const counts = { progress: START, today: { decided: 3, secondsEach: 9 }, use: [] };
      const there = countsAfter(counts, from, to, 1);
      const { tickets, tagged: done, aside: waiting, left } = there.progress;
      expect(left).toBe(tickets - done - waiting);
      expect(countsAfter(there, to, from, -1)).toMatchObject({ progress: START, today: counts.today });
    }),
  );
});
