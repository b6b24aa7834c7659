/** What holds for every operation that writes: what it tells others, and whom it refuses. */
import { OPERATIONS } from '../../../local/backend/operations';
import { BOB, DATA, GUEST, OTHER, words } from './office';
import { furnished, WRITES } from './writes';

const SEVERAL = ['filter.create', 'pivot.add', 'rows.grow'];
/** The host filters by itself: nobody's right is asked. */
const HOST_ONLY = ['person.filterRows'];

const VIEW_ONLY = 'Exception: You do not have permission to perform that action.';
const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('the list is complete', () => {
  const writing = Object.entries(OPERATIONS).flatMap(([op, { kind }]) => (kind === 'write' ? [op] : []));
  expect([...new Set(WRITES.map(([op]) => op)), ...SEVERAL].sort()).toEqual(writing.sort());
});

test.each(WRITES)('%s %j tells what it changed, and nothing else', (op, args, told) => {
  const office = furnished();
  expect(office.told(() => office.run(op, ...args))).toEqual(told);
});

const asking = WRITES.filter(([op]) => !HOST_ONLY.includes(op));

test.each(asking)('%s %j is refused to somebody who may only view', (op, args) => {
  const { workbook, by } = furnished();
  const before = JSON.stringify(workbook);
  expect(words(() => by(GUEST, op, ...args))).toBe(VIEW_ONLY);
  expect(JSON.stringify(workbook)).toBe(before);
});

test.each(asking.filter(([, , , asks]) => asks === 'cells'))('%s %j is refused on a protected sheet', (op, args) => {
  const { workbook, by, run } = furnished();
  for (const sheet of [DATA, OTHER]) {
    run('protection.add', { id: 9 + sheet, kind: 'SHEET', sheet, range: null, warningOnly: false, description: '' });
  }
  const before = JSON.stringify(workbook);
  expect(words(() => by(BOB, op, ...args))).toBe(PROTECTED);
  expect(JSON.stringify(workbook)).toBe(before);
});

test.each(asking.filter(([, , , asks]) => asks === 'person'))('%s %j asks no protection', (op, args) => {
  const { by, run } = furnished();
  run('protection.add', { id: 9, kind: 'SHEET', sheet: DATA, range: null, warningOnly: false, description: '' });
  expect(words(() => by(BOB, op, ...args))).toBe('nothing was thrown');
});
