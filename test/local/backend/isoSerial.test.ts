import fc from 'fast-check';
import { localeFacts } from '../../../local/backend/locale';
import { isoFormat, isoSerial, simpleMoment } from '../../../local/backend/simpleMoment';

const us = localeFacts('en_US');

/** Mostly moments of fixed places, some of them spoilt in one place. */
const almostMoments = fc
  .tuple(
    fc.stringMatching(/^[0-2]\d{3}-[01]\d-[0-3]\d( [0-2]\d:[0-6]\d(:[0-6]\d)?)?$/),
    fc.option(fc.tuple(fc.nat(18), fc.constantFrom('-', ':', ' ', 'x', '/', '7')), { freq: 2 }),
  )
  .map(([text, spoilt]) => (spoilt ? text.slice(0, spoilt[0]) + spoilt[1] + text.slice(spoilt[0] + 1) : text));

test('what it knows is what the reader of all simple moments makes of it', () => {
  fc.assert(
    fc.property(almostMoments, (text) => {
      const serial = isoSerial(text);
      if (!Number.isNaN(serial)) expect({ v: serial, nf: isoFormat(text) }).toEqual(simpleMoment(text, us));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2024-03-04', 45_355],
  ['2024-03-04 18:00', 45_355.75],
  ['2024-03-04 18:00:00', 45_355.75],
])('%s', (text, serial) => {
  expect(isoSerial(text)).toBe(serial);
});

test.each([
  '2023-02-29',
  '2024-00-10',
  '2024-01-00',
  '0000-01-01',
  '2024-1-1',
  '2024/01/01',
  '2024-01/01',
  '2024-01-01T18:00',
  '2024-01-01 18.00',
  '2024-01-01 24:00',
  '2024-01-01 18:60',
  '2024-01-01 18:00:60',
  '2024-01-01 18:00.30',
  '2024-01-01 1x:00',
])('%s is nothing of it', (text) => {
  expect(isoSerial(text)).toBeNaN();
});
