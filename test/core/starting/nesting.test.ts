import fc from 'fast-check';
import { nestingOf, readNested } from '../../../src/core/starting/nesting';

describe('one text', () => {
  test.each([
    ['Orders > Late', 'Orders', 'Late'],
    ['Orders::Late::Very', 'Orders', 'Late::Very'],
    ['Orders  -> Not\nlate', 'Orders', 'Not late'],
    ['Orders › Late', 'Orders', 'Late'],
    ['Orders >', 'Orders', ''],
    ['Returns/Refunds', 'Returns/Refunds', ''],
  ])('%j is parted by its signs', (text, tag, subtag) => {
    expect(readNested(text, 'signs')).toEqual({ tag, subtag });
  });

  test.each(['> Late', '=> x', '::', '<b>bold</b>', 'https://shop.example/help', '/ spam'])(
    '%j stays a name',
    (text) => {
      expect(readNested(text, 'slash')).toEqual({ tag: text, subtag: '' });
    },
  );

  test('a slash parts only where it is said to', () => {
    expect(readNested('Orders/Late', 'slash')).toEqual({ tag: 'Orders', subtag: 'Late' });
    expect(readNested('Orders > Late', 'none')).toEqual({ tag: 'Orders > Late', subtag: '' });
  });

  test('no letter is lost, whatever the text', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const nesting = fc.constantFrom('none', 'signs', 'slash');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '>', '/', ':', '›', ' ', '<', '-') }),
        nesting,
        (text, how) => {
          const { tag, subtag } = readNested(text, how);
          expect(letters(tag + subtag)).toBe(letters(text));
          expect(tag === '').toBe(text.trim() === '');
        },
      ),
    );
  });
});

describe('many texts', () => {
  test.each([
    [['Orders/Late', 'Orders/Lost', 'Returns/Size', 'Returns'], 'slash'],
    [['Orders/Late', 'Orders/Lost', 'Returns/Size', 'Returns/Colour', 'Login'], 'slash'],
    [['Returns/Refunds', 'Order/Shipping', 'Login/Account', 'Other'], 'none'],
    [['Orders/Late', 'Orders/Lost'], 'none'],
    [['Orders/Late', 'Orders/Lost', 'Orders/Wrong', 'A', 'B', 'C', 'D'], 'none'],
    [['Orders > Late', 'Returns/Refunds'], 'signs'],
    [['Orders', 'Refunds'], 'none'],
    [[], 'none'],
  ])('%j nest by %s', (texts, clear) => {
    expect(nestingOf(texts).clear).toBe(clear);
  });

  test('are counted once each, with an example', () => {
    expect(nestingOf(['A/B', 'A/B', ' A/B ', 'C > D', 'E'])).toEqual({
      signs: 1,
      slashes: 1,
      example: 'C > D',
      slashExample: 'A/B',
      clear: 'signs',
    });
  });
});
