import fc from 'fast-check';
import { quotedName, sheetNames } from '../../../local/xlsx/sheetNames';

test.each([
  [
    ['Tickets', 'Tags'],
    ['Tickets', 'Tags'],
  ],
  [['a/b:c*d?e[f]g\\h'], ['a b c d e f g h']],
  [
    ["'quoted'", "it's"],
    ['quoted', "it's"],
  ],
  [
    ['Tags', 'TAGS', 'tags'],
    ['Tags', 'TAGS (2)', 'tags (3)'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(50)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
  [
    ['', "'"],
    ['Sheet', 'Sheet (2)'],
  ],
  [['History'], ['History_']],
  [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
])('%j become %j', (names, expected) => {
  expect(sheetNames(names)).toEqual(expected);
});

test('whatever tabs are called, Excel takes their names', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 60 });
  const nasty = fc.stringMatching(/^['[\]:*?/\\xX ]{0,40}$/);
  fc.assert(
    fc.property(fc.array(fc.oneof(name, nasty), { maxLength: 30 }), (names) => {
      const made = sheetNames(names);
      expect(made).toHaveLength(names.length);
      expect(new Set(made.map((one) => one.toLowerCase())).size).toBe(names.length);
      for (const one of made) expect(one).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/s);
    }),
  );
});

test('a quote within a name is doubled in a reference', () => {
  expect(quotedName("it's")).toBe("'it''s'");
});
