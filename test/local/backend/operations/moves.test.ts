/** Moving cells, pushing them away and closing up. */
import { at, BOB, DATA, OTHER, office, words } from '../office';

const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
const LIST = { criteria: 'VALUE_IN_LIST', source: null, showDropdown: true, allowInvalid: true, help: null };

/** A1:B2 with values, a bold A1, a rule on B1. */
function filled() {
  const made = office([
    ['a', 1],
    ['b', 2],
  ]);
  const { run } = made;
  run('style.write', at('A1'), 'bold', true);
  run('rule.write', at('B1'), 1, { ...LIST, values: ['x'] });
  const bold = (a1: string, sheet = DATA) =>
    (run('styles.read', at(a1, sheet), 'bold') as unknown[][]).map((row) => row.map(Boolean));
  const ruled = (a1: string) => (run('rules.read', at(a1)) as unknown[][]).map((row) => row.map(Boolean));
  return { ...made, bold, ruled };
}

test('what is moved is gone where it was, on its own place and elsewhere too', () => {
  const { run, shown, bold } = filled();
  run('cells.move', at('A1:B2'), at('B2'));
  expect(shown('A1:C3')).toEqual([
    ['', '', ''],
    ['', 'a', '1'],
    ['', 'b', '2'],
  ]);
  run('cells.move', at('B2:C3'), at('A1', OTHER));
  expect([shown('B2:C3').flat().join(''), shown('A1:B2', OTHER)]).toEqual([
    '',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ]);
  expect(bold('A1:B1', OTHER)).toEqual([[true, false]]);
});

test('moving asks the protections of both places', () => {
  const { run, by } = filled();
  const protection = { kind: 'RANGE', sheet: DATA, warningOnly: false, description: '' };
  run('protection.add', { ...protection, id: 1, range: at('D1') });
  expect(words(() => by(BOB, 'cells.move', at('D1'), at('E1')))).toContain('protected');
  expect(words(() => by(BOB, 'cells.move', at('E1'), at('D1')))).toContain('protected');
  expect(words(() => by(BOB, 'cells.move', at('E1'), at('F1')))).toBe('nothing was thrown');
});

test('cells pushed down take what lies below them, and no neighbour; what is new looks as what was there', () => {
  const { run, shown, bold } = filled();
  run('cells.insert', at('A1'), 'rows');
  expect(shown('A1:B3')).toEqual([
    ['', '1'],
    ['a', '2'],
    ['b', ''],
  ]);
  expect(bold('A1:A3')).toEqual([[true], [true], [false]]);
  expect(run('size.read', DATA, 'rows')).toBe(1000);
});

test('cells pushed right take what lies beside them', () => {
  const { run, shown, ruled } = filled();
  run('cells.insert', at('A1:B1'), 'columns');
  expect(shown('A1:D2')).toEqual([
    ['', '', 'a', '1'],
    ['b', '2', '', ''],
  ]);
  expect(ruled('A1:D1')).toEqual([[false, false, false, true]]);
});

test('rows are added for what would fall off the end, columns are not', () => {
  const { run, shown } = filled();
  run('values.write', at('C1000'), [['last']]);
  run('cells.insert', at('B1:C2'), 'rows');
  expect([run('size.read', DATA, 'rows'), shown('C1002')]).toEqual([1002, [['last']]]);
  run('values.write', at('Z1'), [['end']]);
  expect(words(() => run('cells.insert', at('C1'), 'columns'))).toBe(OUTSIDE);
  expect(words(() => run('cells.insert', at('C1:C2'), 'columns'))).toBe(OUTSIDE);
  expect(words(() => run('cells.insert', at('C2'), 'columns'))).toBe('nothing was thrown');
});

test('cells taken out close up, from below or from the right', () => {
  const { run, shown, bold } = filled();
  run('cells.delete', at('A1'), 'rows');
  expect(shown('A1:B2')).toEqual([
    ['b', '1'],
    ['', '2'],
  ]);
  run('cells.delete', at('A1:A2'), 'columns');
  expect(shown('A1:B2')).toEqual([
    ['1', ''],
    ['2', ''],
  ]);
  expect(bold('A1:B2').flat()).toEqual([false, false, false, false]);
});
