import fc from 'fast-check';
import { judgeUncategorized, type Summary, summarise } from '../../../src/core/reports/summary';

const state = (tag: string, subtag = '', aside = '') => ({ tag, subtag, aside });
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test('tickets are counted by what they are', () => {
  const states = [
    state(' Orders ', 'Late '),
    state('Orders', '', 'an old reason'),
    state('Uncategorized'),
    state('Not a contact', 'Spam'),
    state('', '', 'unclear'),
    state('', 'Late'),
    state(' ', '', ' '),
  ];
  expect(summarise(states)).toEqual({
    tickets: 7,
    tagged: 4,
    untagged: 3,
    aside: 1,
    left: 2,
    notAContact: 1,
    uncategorized: 1,
    contacts: 3,
    rows: [
      { tag: 'Orders', subtag: null, count: 2, share: 2 / 3 },
      { tag: 'Orders', subtag: 'Late', count: 1, share: 1 / 3 },
      { tag: 'Uncategorized', subtag: null, count: 1, share: 1 / 3 },
      { tag: 'Not a contact', subtag: null, count: 1, share: null },
      { tag: 'Not a contact', subtag: 'Spam', count: 1, share: null },
    ],
  });
});

test('most frequent first, then by name; case is kept; built-in tags last however frequent', () => {
  const states = [
    ...times(9, state('Not a contact')),
    ...times(8, state('Uncategorized')),
    state('b', 'y'),
    state('b', 'x'),
    state('a'),
    state('B'),
    state('c', 'q'),
    state('c', 'z'),
    state('c', 'z'),
  ];
  const names = summarise(states).rows.map(({ tag, subtag }) => (subtag === null ? tag : `${tag}/${subtag}`));
  expect(names).toEqual(['c', 'c/z', 'c/q', 'b', 'b/x', 'b/y', 'B', 'a', 'Uncategorized', 'Not a contact']);
});

test('no tickets, no rows', () => {
  expect(summarise([])).toMatchObject({ tickets: 0, contacts: 0, rows: [] });
});

const name = fc.constantFrom('', ' ', 'A', 'B', 'Uncategorized', 'Not a contact');
const states = fc.array(fc.record({ tag: name, subtag: name, aside: name }));

test('the sums hold', () => {
  fc.assert(
    fc.property(states, (given) => {
      const { rows, ...sums } = summarise(given);
      expect(sums.tagged + sums.untagged).toBe(given.length);
      expect(sums.left + sums.aside).toBe(sums.untagged);
      expect(sums.contacts + sums.notAContact).toBe(sums.tagged);
      const totals = rows.filter(({ subtag }) => subtag === null);
      expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(sums.tagged);
      const shares = totals.reduce((sum, { share }) => sum + (share ?? 0), 0);
      expect(shares).toBeCloseTo(sums.contacts === 0 ? 0 : 1);
      for (const { tag, count } of totals) {
        const below = rows.filter((row) => row.tag === tag && row.subtag !== null);
        expect(below.reduce((sum, row) => sum + row.count, 0)).toBeLessThanOrEqual(count);
      }
    }),
  );
});

describe('the share of Uncategorized in words', () => {
  const judged = (uncategorized: number, orders: number, notAContact = 0): string =>
    judgeUncategorized(
      summarise([
        ...times(uncategorized, state('Uncategorized')),
        ...times(orders, state('Orders')),
        ...times(notAContact, state('Not a contact')),
      ]) satisfies Summary,
    );

  test.each([
    [19, 180, 'Too early'],
    [0, 200, '0.0 % of the contacts are Uncategorized, less than'],
    [1, 199, 'less than'],
    [2, 198, '1.0 % of the contacts are Uncategorized: inside'],
    [10, 190, '5.0 % of the contacts are Uncategorized: inside'],
    [504, 9496, '5.0 % of the contacts are Uncategorized: inside'],
    [96, 9904, '1.0 % of the contacts are Uncategorized: inside'],
    [11, 189, '5.5 % of the contacts are Uncategorized, more than'],
  ])('%i of %i others: %s', (uncategorized, orders, words) => {
    expect(judged(uncategorized, orders)).toContain(words);
  });

  test('what is not a contact counts as tagged, but is outside the share', () => {
    expect(judged(6, 94, 100)).toContain('6.0 %');
    expect(judged(0, 0, 300)).toContain('Too early');
  });
});
