import fc from 'fast-check';
import { LONGEST_SHOWN, oneLine, readable } from '../../../sidebar/state/ticketText';

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a \t  b', 'a b'],
  ['\n\n a \n\n\n\n\n b \n', 'a\n\nb'],
  ['\u00a0\u00a0a', 'a'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['', ''],
])('%j reads %j', (text, shown) => {
  expect(readable(text)).toBe(shown);
});

test('a very long text is cut, and says so', () => {
  const shown = readable('x'.repeat(50_000));
  expect(shown).toMatch(/Cut here: the ticket has 50,000 characters/);
  expect(shown.length).toBeLessThan(LONGEST_SHOWN + 200);
  expect(readable('x'.repeat(LONGEST_SHOWN))).toHaveLength(LONGEST_SHOWN);
});

test('nothing but blanks is ever lost, and reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      const bare = (some: string) => some.replace(/\s/g, '');
      expect(bare(readable(text))).toBe(bare(text));
      expect(readable(readable(text))).toBe(readable(text));
      expect(oneLine(text)).not.toMatch(/\n/);
    }),
  );
});
