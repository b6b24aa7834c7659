/** Where the arrow keys lead, and how far data reach. */
import { a1Of } from '../../../../local/backend/a1';
import type { RangeRef } from '../../../../local/view';
import { at, office } from '../office';

/** Two islands, B2:C3 and E5, and a cell in the last corner. */
function islands() {
  const { run } = office();
  run('values.write', at('B2:C3'), [
    [1, 2],
    [3, 4],
  ]);
  run('values.write', at('E5'), [[5]]);
  run('values.write', at('Z1000'), [[6]]);
  return run;
}
const named = (ref: unknown): string => a1Of(ref as RangeRef);

test.each([
  ['B2', 'DOWN', 'B3'],
  ['B2', 'NEXT', 'C2'],
  ['C3', 'UP', 'C2'],
  ['C3', 'PREVIOUS', 'B3'],
  ['A1', 'DOWN', 'A1000'],
  ['B1', 'DOWN', 'B2'],
  ['B3', 'DOWN', 'B1000'],
  ['A2', 'NEXT', 'B2'],
  ['C2', 'NEXT', 'Z2'],
  ['D2', 'PREVIOUS', 'C2'],
  ['Z2', 'PREVIOUS', 'C2'],
  ['B2', 'PREVIOUS', 'A2'],
  ['B2', 'UP', 'B1'],
  ['B9', 'UP', 'B3'],
  ['A1', 'UP', 'A1'],
  ['A1', 'PREVIOUS', 'A1'],
  ['Z1000', 'DOWN', 'Z1000'],
  ['Z1', 'DOWN', 'Z1000'],
  ['E1000', 'UP', 'E5'],
  ['B2:C3', 'DOWN', 'B3'],
])('from %s %s is %s', (from, direction, to) => {
  expect(named(islands()('cell.next', at(from), direction))).toBe(to);
});

test.each([
  ['B2', null, 'B2:C3'],
  ['A1', null, 'A1:C3'],
  ['D4', null, 'B2:E5'],
  ['E5', null, 'E5'],
  ['D1', null, 'B1:D3'],
  ['F6', null, 'E5:F6'],
  ['H9', null, 'H9'],
  ['Z1000', null, 'Z1000'],
  ['Y999', null, 'Y999:Z1000'],
  ['B2', 'rows', 'B2:B3'],
  ['B3', 'rows', 'B2:B3'],
  ['C2', 'columns', 'B2:C2'],
  ['B2', 'columns', 'B2:C2'],
  ['D4', 'rows', 'D4'],
  ['D4', 'columns', 'D4'],
])('around %s along %j data reach %s', (from, axis, region) => {
  expect(named(islands()('region.read', at(from), axis))).toBe(region);
});
