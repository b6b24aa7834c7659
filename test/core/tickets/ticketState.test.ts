import fc from 'fast-check';
import {
  describeState,
  isAside,
  isTagged,
  parseState,
  sameState,
  UNDECIDED,
} from '../../../src/core/tickets/ticketState';

const state = (tag: string, subtag = '', aside = '') => ({ tag, subtag, aside });

test.each([
  [state(''), ''],
  [state('Orders'), 'Orders'],
  [state('Orders', 'Late'), 'Orders › Late'],
  [state('', '', 'unclear'), 'Put aside: unclear'],
  [state('', 'Late'), '› Late'],
  [state('Orders', '', 'old'), 'Orders | Put aside: old'],
  [state('A › B'), 'A \\› B'],
  [state('Put aside: x'), '\\Put aside: x'],
  [state('a\\b', 'c|d'), 'a\\\\b › c\\|d'],
])('%j is written %j and read back', (given, text) => {
  expect(describeState(given)).toBe(text);
  expect(parseState(text)).toEqual(given);
});

test.each(['A › B › C', 'Put aside: ', 'Put aside:x | y', 'A\\', '\\A', 'A | B', 'A › '])('%j is no state', (text) => {
  expect(parseState(text)).toBeNull();
});

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'P', ' ', '›', '|', '\\', '\n', ':') }),
  fc.constantFrom('', 'Put aside: x', 'Put aside:', ' › ', ' | Put aside: x', 'A › B'),
  fc.string({ unit: 'grapheme' }),
);
const anyState = fc.record({ tag: name, subtag: name, aside: name });

test('every state comes back from its words', () => {
  fc.assert(
    fc.property(anyState, (given) => expect(parseState(describeState(given))).toEqual(given)),
    {
      numRuns: 1000,
    },
  );
});

test('whatever is read as a state is written the same again', () => {
  fc.assert(
    fc.property(name, (text) => {
      const read = parseState(text);
      if (read !== null) expect(describeState(read)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('a tag wins over an old reason', () => {
  expect(isTagged(state('Orders', '', 'old'))).toBe(true);
  expect(isAside(state('Orders', '', 'old'))).toBe(false);
  expect(isAside(state('', '', 'unclear'))).toBe(true);
  expect(isTagged(UNDECIDED) || isAside(UNDECIDED)).toBe(false);
});

test('states are the same when all three cells are', () => {
  expect(sameState(state('A', 'B', 'C'), { aside: 'C', subtag: 'B', tag: 'A' })).toBe(true);
  expect(
    [state('x', 'B', 'C'), state('A', 'x', 'C'), state('A', 'B', 'x')].map((other) =>
      sameState(state('A', 'B', 'C'), other),
    ),
  ).toEqual([false, false, false]);
});
