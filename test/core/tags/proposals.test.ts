import { earlierThan, notTaken, proposalsOf, waitsFor } from '../../../src/core/tags/proposals';
import { bareRow } from '../../../src/core/tags/tagRows';

const LATE = { tag: 'Orders', subtag: 'Late' };

const aside = (reason: string, tag = '') => ({ tag, subtag: '', aside: reason });

test('each proposal knows who made it and how many tickets wait for exactly that', () => {
  const rows = [
    { ...bareRow('Orders', 'Late'), belongs: 'Past due.', status: 'proposed by Ann' },
    { ...bareRow('Quiz', ''), status: 'proposed by Bob' },
  ];
  const states = [
    aside(waitsFor(LATE)),
    aside(waitsFor(LATE)),
    aside(notTaken(LATE)),
    // Tagged since: the old reason says nothing any more.
    aside(waitsFor(LATE), 'Refunds'),
    aside('unclear'),
  ];
  expect(proposalsOf(rows, states)).toEqual([
    { path: LATE, belongs: 'Past due.', example: '', by: 'Ann', waiting: 2 },
    { path: { tag: 'Quiz', subtag: '' }, belongs: '', example: '', by: 'Bob', waiting: 0 },
  ]);
});

test('a new subtag concerns its tag’s tickets, a new tag those that fitted nowhere', () => {
  const tickets = [
    LATE,
    { tag: 'Orders', subtag: '' },
    { tag: 'Orders', subtag: 'Lost' },
    { tag: 'Uncategorized', subtag: '' },
  ];
  expect(earlierThan(LATE)(tickets)).toBe(2);
  expect(earlierThan({ tag: 'Quiz', subtag: '' })(tickets)).toBe(1);
});
