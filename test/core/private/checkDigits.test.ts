/** Check digits, against the numbers that the standards' own examples give. */
import fc from 'fast-check';
import { findCards, passesLuhn } from '../../../src/core/private/cards';
import { findIbans, remainderOf97 } from '../../../src/core/private/ibans';

test('Luhn: the standard’s example passes, and no digit of it can be another', () => {
  expect(passesLuhn('79927398713')).toBe(true);
  fc.assert(
    fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...'79927398713'];
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(passesLuhn(digits.join(''))).toBe(false);
    }),
  );
});

test('mod 97: the example of ISO 13616 leaves 1, and no two neighbours of it can change places', () => {
  const example = 'GB29NWBK60161331926819';
  expect(remainderOf97(example)).toBe(1);
  for (let at = 4; at < example.length - 1; at += 1) {
    const [one = '', two = ''] = [example[at], example[at + 1]];
    if (one === two) continue;
    expect(remainderOf97(example.slice(0, at) + two + one + example.slice(at + 2))).not.toBe(1);
  }
});

const checkDigit = (digits: string): string =>
  ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].find((last) => passesLuhn(digits + last)) ?? '';
const digits = (count: number) =>
  fc.array(fc.nat(9), { minLength: count, maxLength: count }).map((all) => all.join(''));

test('every number of an issuer is found, grouped or not, and none inside a longer one', () => {
  const issuer = fc.constantFrom(
    ['4', 16],
    ['51', 16],
    ['37', 15],
    ['6011', 16],
    ['3528', 16],
    ['2221', 16],
    ['36', 14],
  );
  fc.assert(
    fc.property(issuer, digits(16), fc.constantFrom('', ' ', '-', '.'), ([prefix, length], rest, gap) => {
      const bare = (String(prefix) + rest).slice(0, Number(length) - 1);
      const number = bare + checkDigit(bare);
      const grouped = number.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
      expect(findCards(`x ${grouped} y`)).toEqual([{ start: 2, end: 2 + grouped.length }]);
      expect(findCards(`7777777${number}`)).toEqual([]);
      expect(findCards(`${number}7777777`)).toEqual([]);
    }),
  );
});

test('an IBAN of another length than its country’s is none', () => {
  expect(findIbans('DE89370400440532013000')).toHaveLength(1);
  expect(findIbans('DE893704004405320130001')).toEqual([]);
  expect(findIbans('DE8937040044053201300')).toEqual([]);
  expect(findIbans('ZZ89370400440532013000')).toEqual([]);
});
