import fc from 'fast-check';
import { calm, LONGEST_SHOWN, oneLine, readable } from '../../../sidebar/state/ticketText';

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

test.each([
  ['pay \u202egpj.exe\u202c now', 'pay gpj.exe now'],
  ['\u2066isolated\u2069 and \u200fmarked', 'isolated and marked'],
  ['a\0b\x07c\x1b[31md', 'abc[31md'],
  [`Z${'\u0310'.repeat(40)}algo`, `Z${'\u0310'.repeat(4)}algo`],
  ['שלום, 👩‍👩‍👧 é 🏴\u{e0067}\u{e0062}\u{e007f}', 'שלום, 👩‍👩‍👧 é 🏴\u{e0067}\u{e0062}\u{e007f}'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('%j is calm as %j', (text, shown) => {
  expect(calm(text)).toBe(shown);
  expect(readable(text)).toBe(shown);
});

test('the cut never leaves half of a card number', () => {
  const text = `${'x'.repeat(LONGEST_SHOWN - 11)} 4242 4242 4242 4242 ${'x'.repeat(500)}`;
  expect(readable(text)).not.toMatch(/42/);
});

test('nothing but blanks is ever lost, and reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      const bare = (some: string) => calm(some).replace(/\s/g, '');
      expect(bare(readable(text))).toBe(bare(text));
      expect(readable(readable(text))).toBe(readable(text));
      expect(oneLine(text)).not.toMatch(/\n/);
    }),
  );
});
