import { assert, property, stringMatching, uniqueArray } from 'fast-check';
import { searchIndex } from '../../../sidebar/state/search';
import { starterList } from '../../../src/core/starting/starterList';
import { listFromLines } from '../../../src/core/starting/startingList';

const search = searchIndex(starterList());
const names = (text: string, within: string | null = null) =>
  search(text, within).map(({ tag, subtag }) => subtag || tag);

test.each([
  ['damaged', 'Damaged on arrival'],
  ['Billing', 'Billing & Payment'],
  ['wismo', 'Order Inquiry'],
  ['uncat', 'Uncategorized'],
  ['stolen', 'Marked delivered, not found'],
  ['charged twice', 'Charged twice'],
  ['VAT', 'Invoice copy'],
])('“%s” finds %s first', (text, name) => {
  expect(names(text)[0]).toBe(name);
});

test('an exact other word comes before a longer one that holds it', () => {
  expect(names('late').slice(0, 2)).toEqual(['Shipped, past due date', 'Not shipped, past due date']);
});

test('with a tag picked only its subtags are found', () => {
  expect(search('address', 'Order Inquiry')).toEqual([]);
  expect(names('address', 'Order Change')).toEqual(['Address']);
  expect(search('a', 'no such tag')).toEqual([]);
});

test('at most six are found, and nothing for nonsense', () => {
  expect(names('e').length).toBeLessThanOrEqual(6);
  expect(names('xqzw')).toEqual([]);
});

test('among thousands, the name that holds what was typed comes first', () => {
  const lines = Array.from({ length: 5000 }, (_, n) => `Tag number ${n % 100} > Reason ${n} of many`);
  const big = searchIndex(listFromLines(lines.join('\n')));
  for (const text of ['reason 4999', 'Reason 4321', '4321 of']) {
    expect(big(text, null)[0]?.subtag).toMatch(/^Reason 4(999|321) of many$/);
  }
  expect(big('reason', 'Tag number 7').every(({ tag }) => tag === 'Tag number 7')).toBe(true);
});

const SHOP = `Order change > Cancelled after shipping
Order change > Cancel order
Offers & Plans > Code expired
Checkout > Voucher / discount code
Account & Access > Locked out
Signing in > Login & password`;

const shop = listFromLines(SHOP);
const described = {
  tags: shop.tags.map((tag) => ({
    ...tag,
    otherWords: tag.name === 'Account & Access' ? ['login', 'sign in'] : tag.otherWords,
    subtags: tag.subtags.map((one) => (one.name === 'Code expired' ? { ...one, otherWords: ['voucher'] } : one)),
  })),
};

test.each([
  ['vou', 'Voucher / discount code'],
  ['Voucher', 'Voucher / discount code'],
  ['cancel', 'Cancel order'],
  ['login', 'Login & password'],
  ['lógin', 'Login & password'],
  ['discount', 'Voucher / discount code'],
  ['order', 'Order change'],
  ['checkout voucher', 'Voucher / discount code'],
  ['passwrd', 'Login & password'],
])('the beginning of a name comes before what else matches: “%s” finds %s first', (text, name) => {
  const [first] = searchIndex(described)(text, null);
  expect(first?.subtag || first?.tag).toBe(name);
});

const NAME = stringMatching(/^[A-Za-zéü0-9&/] ?[A-Za-zéü &/-]{0,12}[A-Za-z0-9]$/);
const folded = (name: string) => name.toLowerCase().replace(/ +/g, ' ');

test('property: a name typed in full, in any case, comes first; so does a whole path', () => {
  const names = uniqueArray(NAME, { minLength: 2, maxLength: 12, selector: folded });
  assert(
    property(names, (all) => {
      const [tag = '', ...subtags] = all;
      const list = listFromLines(subtags.map((name, at) => (at % 3 === 2 ? name : `${tag} > ${name}`)).join('\n'));
      const find = searchIndex(list);
      for (const one of list.tags) {
        expect(find(one.name, null)[0]).toMatchObject({ tag: one.name, subtag: '' });
        for (const { name } of one.subtags) {
          expect(find(name.toUpperCase(), null)[0]).toMatchObject({ tag: one.name, subtag: name });
          expect(find(`${one.name} › ${name}`, null)[0]).toMatchObject({ tag: one.name, subtag: name });
        }
      }
    }),
  );
});
