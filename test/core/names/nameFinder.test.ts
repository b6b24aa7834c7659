import fc from 'fast-check';
import { nameFinder } from '../../../src/core/names/nameFinder';
import { looseForm } from '../../../src/core/names/nameForms';

const finder = (...names: string[]) => {
  const { careless, mistyped } = nameFinder(names.map((name) => ({ name, path: { tag: name, subtag: '' } })));
  return {
    reason: (text: string) => (careless(text) ?? mistyped(text))?.reason ?? null,
    sure: (text: string) => (careless(text) ?? mistyped(text))?.sure ?? false,
    careless: (text: string) => careless(text)?.paths.map(({ tag }) => tag) ?? [],
    mistyped: (text: string) => mistyped(text)?.paths.map(({ tag }) => tag) ?? [],
  };
};

test.each([
  ['Return & Exchange', 'returnandexchange'],
  ['Returns AND exchanges', 'returnandexchange'],
  ['Réturn’s', 'return'],
  ['Inquiries', 'inquiry'],
  ['Address', 'address'],
  ['Bus', 'bus'],
  ['Set-up', 'setup'],
  ['発送 遅延', '発送遅延'],
  ['? !', '?!'],
  ['C++', 'c++'],
  ['A+B', 'aandb'],
  ['Purchases', 'purchas'],
  ['Status', 'status'],
  ['Ｏｒｄｅｒ\u200b', 'order'],
  ['Straße', 'strass'],
  ['Smørrebrød', 'smorrebrod'],
  ['が', 'が'],
])('%j loosely is %j', (name, form) => {
  expect(looseForm(name)).toBe(form);
});

test('the strictest form that finds any decides', () => {
  const { careless } = finder('Refund', 'refunds', 'Re-fund');
  expect(careless('Refund ')).toEqual(['Refund']);
  expect(careless('REFUND')).toEqual(['Refund']);
  expect(careless('ré fund')).toEqual(['Refund']);
  expect(careless('re/fund')).toEqual(['Refund', 'Re-fund']);
  expect(careless('other')).toEqual([]);
  expect(finder('?!', '👍').careless('!!')).toEqual([]);
});

test('the fewest mistakes win; short names allow one, and half of a word is another word', () => {
  const { mistyped } = finder('Delivery', 'Deliver', 'Cart', 'Card', 'AB');
  expect(mistyped('Delivary')).toEqual(['Delivery']);
  expect(mistyped('Delivr')).toEqual(['Deliver']);
  expect(mistyped('Dlivery')).toEqual(['Delivery']);
  expect(mistyped('Carp')).toEqual(['Cart', 'Card']);
  expect(mistyped('Crat')).toEqual(['Cart']);
  expect(mistyped('Caaa')).toEqual([]);
  expect(mistyped('AC')).toEqual([]);
  expect(mistyped('A')).toEqual([]);
});

test('a longer listed name does not lend its two mistakes to a short word', () => {
  expect(finder('Orders in').mistyped('Order')).toEqual([]);
  expect(finder('Plans').mistyped('Plamet')).toEqual([]);
});

test('one slip in a long name is always found', () => {
  const name = 'Delivery';
  fc.assert(
    fc.property(fc.nat(name.length - 1), fc.constantFrom('q', 'x', ''), (at, letter) => {
      const slip = name.slice(0, at) + letter + name.slice(at + 1);
      expect(finder(name, 'Something else').mistyped(slip)).toEqual([name]);
    }),
  );
});

test('a long text is no name', () => {
  const long = `${'word '.repeat(39)}words`;
  const { careless, mistyped } = finder(long);
  expect(careless(long.toUpperCase())).toEqual([long]);
  expect(mistyped(long.replace('word', 'wrod'))).toEqual([long]);
  expect(careless(` ${long}`)).toEqual([]);
  expect(mistyped(`${long.replace('word', 'wrod')}s`)).toEqual([]);
});

test('why a name was meant, and whether hardly another can have been', () => {
  const { reason, sure } = finder('Cancelled order', 'Delivery', 'Card', 'Cart');
  expect([reason('cancelled order'), sure('cancelled order')]).toEqual(['case', true]);
  expect([reason('Canceled order'), sure('Canceled order')]).toEqual(['letters', true]);
  expect([reason('Delvery'), sure('Delvery')]).toEqual(['letters', true]);
  expect([reason('Delivary'), sure('Delivary')]).toEqual(['letters', false]);
  expect([reason('Dleivery'), sure('Dleivery')]).toEqual(['swapped', true]);
  expect([reason('Carf'), sure('Carf')]).toEqual(['letters', false]);
});

test.each([
  ['Plan 15', 'Plan 1.5'],
  ['> 5 days', '< 5 days'],
  ['Price list 2025', 'Price list 20255'],
  ['Voucher €10', 'Voucher $10'],
])('%j is never surely %j: numbers and signs are put there on purpose', (text, listed) => {
  expect(finder(listed).sure(text)).toBe(false);
});

test('full-width numbers are the same numbers', () => {
  expect(finder('Plan 15').sure('Ｐｌａｎ １５')).toBe(true);
});
