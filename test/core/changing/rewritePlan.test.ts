import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { cellText } from '../../../src/core/cell';
import { planColumn } from '../../../src/core/changing/rewritePlan';

/** A column as Google would leave it: whole texts replaced one after the other, then cells written. */
function carriedOut(held: readonly Cell[], wanted: readonly (string | null)[]): string[] {
  const { replacements, writes } = planColumn(held, wanted);
  let now = held.map(cellText);
  for (const { from, to } of replacements) now = now.map((text) => (text === from ? to : text));
  for (const { index, value } of writes) now[index] = cellText(value);
  return now;
}

const text = fc.constantFrom('Orders', 'Refunds', 'Late', '', '=1', '1/2', 'Item 5', 'a$b', ' Orders');

test('the plan brings every cell to what is wanted, chains and exchanges among them', () => {
  const cells = fc.array(fc.tuple(fc.oneof(text, fc.constantFrom<Cell>(5, true)), fc.option(text)), { maxLength: 30 });
  fc.assert(
    fc.property(cells, (column) => {
      const held = column.map(([cell]) => cell);
      const wanted = column.map(([, to]) => to);
      expect(carriedOut(held, wanted)).toEqual(held.map((cell, index) => wanted[index] ?? cellText(cell)));
    }),
    { numRuns: 500 },
  );
});

const columnOf = (...texts: string[]): string[] => texts;

test('a text that goes everywhere is replaced by Google, whatever stands where', () => {
  const held = columnOf('Ordres', 'Late', 'Ordres', '');
  expect(
    planColumn(
      held,
      held.map((one) => (one === 'Ordres' ? 'Orders' : null)),
    ),
  ).toEqual({
    replacements: [{ from: 'Ordres', to: 'Orders' }],
    writes: [],
  });
});

test.each([
  ['one of several cells', columnOf('Late', 'Late', 'x'), ['Overdue', null, null]],
  ['to two different texts', columnOf('Late', 'Late', 'x'), ['Overdue', 'Lost', null]],
  ['to a formula', columnOf('Late', 'Late', 'x'), ['=1', '=1', null]],
  ['from what reads like a date', columnOf('1/2', '1/2', 'x'), ['Late', 'Late', null]],
  ['with a sign of patterns', columnOf('a*', 'a*', 'x'), ['Late', 'Late', null]],
  ['to nothing', columnOf('Late', 'Late', 'x'), ['', '', null]],
])('%s: cell by cell', (_, held, wanted) => {
  const { replacements, writes } = planColumn(held, wanted);
  expect([replacements, writes.length]).toEqual([[], wanted.filter((one) => one !== null).length]);
});

test('in a large dump few cells are written by themselves: looking at all rows would take longer', () => {
  const held = Array.from({ length: 10_000 }, (_, index) => (index === 50 ? 'Ordres' : 'Late'));
  const wanted = held.map((one) => (one === 'Ordres' ? 'Orders' : null));
  expect(planColumn(held, wanted)).toEqual({ replacements: [], writes: [{ index: 50, value: 'Orders' }] });
});
