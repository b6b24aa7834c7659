import fc from 'fast-check';
import type { LastWord } from '../../../src/core/log/lastWords';
import { compareWithLog, type HeldTicket } from '../../../src/core/log/rebuilt';
import { rebuiltSentence } from '../../../src/core/log/rebuiltSentence';
import { isAside, isTagged, type TicketState, UNDECIDED } from '../../../src/core/tickets/ticketState';

const AT = new Date(Date.UTC(2026, 2, 4));

const tagged = (tag: string): TicketState => ({ tag, subtag: '', aside: '' });
const aside: TicketState = { tag: '', subtag: '', aside: 'unclear' };
const word = (state: TicketState | null): LastWord => ({ state, name: 'Ann', when: AT });

const compare = (held: Record<string, TicketState>, log: Record<string, TicketState | null>) =>
  compareWithLog(
    Object.entries(held).map(([id, state], index) => ({ id, row: index + 2, state })),
    new Map(Object.entries(log).map(([id, state]) => [id, word(state)])),
  );

test('a ticket without a decision gets the last one in the log', () => {
  const { fills, differences, gone } = compare({ a: UNDECIDED, b: UNDECIDED }, { b: tagged('Orders'), c: aside });
  expect(fills).toEqual([{ id: 'b', row: 3, state: tagged('Orders'), name: 'Ann', when: AT }]);
  expect([differences, gone]).toEqual([[], 1]);
});

test('another decision is told and stays; one that the log does not know is nobody’s mistake', () => {
  const found = compare({ a: tagged('Refunds'), b: tagged('Misc'), c: aside }, { a: tagged('Orders'), c: aside });
  expect(found).toEqual({
    fills: [],
    cleared: [],
    differences: [{ id: 'a', row: 2, sheet: tagged('Refunds'), log: tagged('Orders'), by: 'Ann' }],
    gone: 0,
  });
});

test('what was taken back stays blank, and a tag typed over it differs', () => {
  const found = compare({ a: UNDECIDED, b: tagged('Orders') }, { a: UNDECIDED, b: UNDECIDED, c: UNDECIDED });
  expect([found.fills, found.differences.map(({ id }) => id), found.gone]).toEqual([[], ['b'], 0]);
});

test('a word that cannot be read, or may be about another row of the same ID, says nothing', () => {
  expect(compare({ a: UNDECIDED }, { a: null })).toEqual({ fills: [], cleared: [], differences: [], gone: 0 });
  const rows = [2, 3].map((row): HeldTicket => ({ id: 'a', row, state: UNDECIDED }));
  expect(compareWithLog(rows, new Map([['a', word(tagged('Orders'))]])).fills).toEqual([]);
});

const anyState = fc.constantFrom(UNDECIDED, aside, tagged('Orders'), tagged('Refunds'));
const anyBook = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyState);

test('only blank tickets are filled in, and filling in leaves nothing more to fill', () => {
  fc.assert(
    fc.property(anyBook, anyBook, (held, log) => {
      const { fills, differences } = compare(held, log);
      for (const { id, state } of fills) {
        expect(held[id]).toEqual(UNDECIDED);
        expect(isTagged(state) || isAside(state)).toBe(true);
      }
      const after = { ...held, ...Object.fromEntries(fills.map(({ id, state }) => [id, state])) };
      expect(compare(after, log)).toMatchObject({ fills: [], differences });
    }),
  );
});

test('what a person is told', () => {
  const [fill] = compare({ a: UNDECIDED }, { a: aside }).fills;
  const none = { fills: [], cleared: [], differences: [], gone: 0 };
  expect(rebuiltSentence(none, 0, true)).toBe('No ticket has lost its tag.');
  expect(rebuiltSentence({ ...none, fills: fill ? [fill] : [] }, 1, true)).toBe(
    '1 ticket can get back what the log says.',
  );
  expect(rebuiltSentence({ ...none, fills: fill ? [fill] : [], gone: 2 }, 0, false)).toBe(
    '0 tickets got back what the log says. Still blank, because somebody changed or moved them meanwhile: 1 ticket. No longer in the sheet: 2 tickets of the log.',
  );
});

test('what somebody cleared by hand is told apart, and only where the ticket is blank still', () => {
  const cleared = { state: tagged('Orders'), name: 'Ann', when: AT };
  const words = new Map(['a', 'b'].map((id) => [id, { ...word(UNDECIDED), cleared }]));
  const tickets = [UNDECIDED, tagged('Refunds')].map((state, index) => ({
    id: 'ab'[index] ?? '',
    row: index + 2,
    state,
  }));
  const found = compareWithLog(tickets, words);
  expect(found.cleared).toEqual([{ id: 'a', row: 2, ...cleared }]);
  expect([found.fills, found.differences.map(({ id }) => id)]).toEqual([[], ['b']]);
  expect(rebuiltSentence(found, 0, true)).toBe(
    '1 ticket was cleared by hand. With another decision than the last one in the log, and left alone: 1 ticket.',
  );
});
