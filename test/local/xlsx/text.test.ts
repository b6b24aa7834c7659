import fc from 'fast-check';
import { cellText, escapedText, legalText, looksTyped } from '../../../local/xlsx/text';

test.each([
  ['plain', 'plain', false],
  ['two\r\nlines\rthree', 'two\nlines\nthree', false],
  ['bell\u0007 and \u0000', 'bell and ', true],
  ['half \uD83D', 'half \uFFFD', true],
  ['tab\tstays\nhere 😀', 'tab\tstays\nhere 😀', false],
  ['\uFFFF', '', true],
])('%j is written as %j', (raw, text, cleaned) => {
  expect(cellText(raw)).toEqual({ text, was: null, cleaned });
});

test('a text longer than Excel takes is cut, never within a character', () => {
  const long = cellText('x'.repeat(50_000));
  expect([long.text.length, long.text.slice(-2), long.was]).toEqual([32_767, 'x…', 50_000]);
  expect(cellText('x'.repeat(32_767))).toMatchObject({ was: null });
  expect(cellText(`${'x'.repeat(32_765)}😀😀`).text).toBe(`${'x'.repeat(32_765)}…`);
});

test('what looks like an escape of Excel is written so that it is read as it was', () => {
  expect(escapedText('_x0041_ and _x_')).toBe('_x005F_x0041_ and _x_');
  const unescaped = (text: string) =>
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const text = fc.stringMatching(/^[_x0-9A-Fa-f]{0,30}$/);
  fc.assert(fc.property(text, (raw) => unescaped(escapedText(raw)) === raw));
});

test('legal text holds nothing that XML refuses', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit }), (raw) => {
      expect(legalText(raw)).not.toMatch(/[^\P{Cc}\t\n\u0080-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/u);
    }),
  );
});

test.each(['=1+1', '+44 1', '-5 stars', '@name', "'quoted", '007', '1/2', ' 12', 'TRUE', 'false ', '€5', '(3)'])(
  'typed again, %s would be something else',
  (text) => expect(looksTyped(text)).toBe(true),
);
test.each(['Where is it?', 'trueish', 'a=b', ''])('%j is text however it is typed', (text) =>
  expect(looksTyped(text)).toBe(false),
);
