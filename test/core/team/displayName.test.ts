import fc from 'fast-check';
import { checkName } from '../../../src/core/team/displayName';

test.each([
  [' Ana  Lima ', 'Ana Lima'],
  ['J.-P. O’Neill', 'J.-P. O’Neill'],
  ["d'Arc 2", "d'Arc 2"],
  ['Ольга', 'Ольга'],
  ['प्रिया', 'प्रिया'],
  ['x'.repeat(40), 'x'.repeat(40)],
])('%j is the name %j', (text, name) => {
  expect(checkName(text)).toEqual({ name });
});

test.each([
  ['', 'Type the name'],
  ['  ', 'Type the name'],
  ['x'.repeat(41), 'at most 40'],
  ['(by hand)', 'by hand'],
  ['(BY HAND)', 'by hand'],
  ['7even', 'begins with a letter'],
  ['=A1', 'begins with a letter'],
  ['-Ana', 'begins with a letter'],
  ['Ana <b>', 'Use only letters'],
  ['Ana=1', 'Use only letters'],
  ['a@b.example', 'Use only letters'],
])('%j is refused: %s', (text, why) => {
  expect(checkName(text)).toEqual({ error: expect.stringContaining(why) });
});

test('an accepted name is accepted again, unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'É', ' ', '.', '-', '7', '=', '(') }), (text) => {
      const checked = checkName(text);
      if ('name' in checked) expect(checkName(checked.name)).toEqual(checked);
    }),
    { numRuns: 500 },
  );
});
