import fc from 'fast-check';
import { simpleNumber } from '../../../local/backend/simpleNumber';

test.each([
  ['0', '.', 0],
  ['007', '.', 7],
  ['-12', '.', -12],
  ['12.5', '.', 12.5],
  ['-12,5', ',', -12.5],
  ['0.30', '.', 0.3],
  ['9007199254740991', '.', Number.MAX_SAFE_INTEGER],
  ['0.0000000000000000000001', '.', 1e-22],
])('%j with %j is %d', (text, decimal, value) => {
  expect(simpleNumber(text, decimal)).toBe(value);
});

test.each([
  '',
  '-',
  '.',
  '.5',
  '5.',
  '1.2.3',
  '1,5',
  '+5',
  ' 5',
  '5 ',
  '--5',
  '1-2',
  '1e5',
  '5%',
  'x',
  '/5',
  ':5',
  '9007199254740992',
  '0.00000000000000000000001',
])('%j is left to the general way', (text) => expect(simpleNumber(text, '.')).toBeNull());

test('is the number that JavaScript reads, to the last bit', () => {
  const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
  fc.assert(
    fc.property(fc.constantFrom('', '-'), digits(7), digits(7), (sign, whole, part) => {
      expect(simpleNumber(`${sign}${whole}.${part}`, '.')).toBe(Number(`${sign}${whole}.${part}`));
      expect(simpleNumber(`${sign}${whole}${part}`, '.')).toBe(Number(`${sign}${whole}${part}`));
    }),
  );
});
