import fc from 'fast-check';
import { findPrivate } from '../../../src/core/private/findPrivate';
import { countPrivate, masked, maskedPieces, noPrivate } from '../../../src/core/private/mask';
import { LABELLED } from './labelled';

test.each([
  ['card 4242 4242 4242 4242!', 'card [card ••42]!'],
  ['I am jo@example.com', 'I am [e-mail]'],
  ['+44 20 7946 0958 or +44 20 7946 0959', '[phone] or [phone]'],
  ['to DE89370400440532013000', 'to [IBAN]'],
  ['use AKIAIOSFODNN7EXAMPLE', 'use [access key]'],
  ['card ４２４２４２４２４２４２４２４２', 'card [card ••42]'],
  ['nothing here', 'nothing here'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(masked(text)).toBe(shown);
});

test('what is not private stays, in its place', () => {
  for (const { text, findings } of LABELLED) {
    const kept = maskedPieces(text, findings).filter(({ kind }) => kind === null);
    const left = findings.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    expect(kept.map((piece) => piece.text).join('')).toBe(left);
  }
});

test('nothing private is left in a masked text', () => {
  for (const { text } of LABELLED) expect(findPrivate(masked(text))).toEqual([]);
});

test('a text without findings is one piece', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const pieces = maskedPieces(text, []);
      expect(pieces).toEqual(text === '' ? [] : [{ kind: null, text }]);
    }),
  );
});

test('counts add up by kind', () => {
  const counts = noPrivate();
  for (const text of ['a@example.com, b@example.com', '+44 20 7946 0958', 'nothing']) countPrivate(text, counts);
  expect(counts).toEqual({ key: 0, iban: 0, email: 2, card: 0, phone: 1 });
});
