import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { idFaults, ticketId } from '../../../src/core/tickets/ticketId';

test.each<[Cell, string]>([
  [' T-7 ', 'T-7'],
  ['00123', '00123'],
  [48213, '48213'],
  [1e21, '1000000000000000000000'],
  [5.5e-7, '0.00000055'],
  [-3, '-3'],
  [Number.NaN, ''],
  ['', ''],
  [true, 'true'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
])('the ID in %p is %j', (cell, id) => {
  expect(ticketId(cell)).toBe(id);
});

test('no number is written with an exponent, and each stays itself', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 });
  fc.assert(
    fc.property(number, (value) => {
      const id = ticketId(Math.trunc(value));
      expect(id).toMatch(/^-?\d+$/);
      expect(Number(id)).toBe(Math.trunc(value) + 0);
    }),
  );
});

test('doubles are the rows beyond the first of an ID; blanks are counted apart', () => {
  expect(idFaults(['7', '', '7', '8', '7', ''])).toEqual({ blank: 2, doubled: 2 });
  expect(idFaults(['7', '8'])).toEqual({ blank: 0, doubled: 0 });
  expect(idFaults([])).toEqual({ blank: 0, doubled: 0 });
});
