/** Copying cells, whole or in part. */
import { at, DATA, office, words } from '../office';

const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
const LIST = { criteria: 'VALUE_IN_LIST', source: null, showDropdown: true, allowInvalid: true, help: null };
const DAY = new Date(Date.UTC(2024, 2, 4));

/** A1:B2 with values, a bold A1, a rule on B1. */
function filled() {
  const made = office([
    ['a', 1],
    ['b', 2],
  ]);
  const { run } = made;
  run('style.write', at('A1'), 'bold', true);
  run('rule.write', at('B1'), 1, { ...LIST, values: ['x'] });
  const bold = (a1: string) => (run('styles.read', at(a1), 'bold') as unknown[][]).map((row) => row.map(Boolean));
  const ruled = (a1: string) => (run('rules.read', at(a1)) as unknown[][]).map((row) => row.map(Boolean));
  return { ...made, bold, ruled };
}

const NO = [
  [false, false],
  [false, false],
];
test.each([
  [
    'all',
    [
      ['a', '1'],
      ['b', '2'],
    ],
    [
      [true, false],
      [false, false],
    ],
    [
      [false, true],
      [false, false],
    ],
  ],
  [
    'values',
    [
      ['a', '1'],
      ['b', '2'],
    ],
    NO,
    NO,
  ],
  [
    'format',
    [
      ['', ''],
      ['', ''],
    ],
    [
      [true, false],
      [false, false],
    ],
    NO,
  ],
  [
    'rules',
    [
      ['', ''],
      ['', ''],
    ],
    NO,
    [
      [false, true],
      [false, false],
    ],
  ],
])('copying %s brings values %j, bold %j, rules %j', (what, values, bold, ruled) => {
  const office = filled();
  office.run('cells.copy', at('A1:B2'), at('D5'), what, false);
  expect([office.shown('D5:E6'), office.bold('D5:E6'), office.ruled('D5:E6')]).toEqual([values, bold, ruled]);
});

test.each([
  ['values', [{ sheet: DATA, kind: 'rows', from: 5, rows: 2 }]],
  ['format', [{ sheet: DATA, kind: 'rows', from: 5, rows: 2 }]],
  [
    'rules',
    [
      { sheet: DATA, kind: 'rows', from: 5, rows: 2 },
      { sheet: DATA, kind: 'about' },
    ],
  ],
])('copying %s tells %j', (what, changes) => {
  const { run, told } = filled();
  expect(told(() => run('cells.copy', at('A1:B2'), at('D5'), what, false))).toEqual(changes);
});

test('what the target has besides stays, where it is not brought along', () => {
  const { run, shown, bold, ruled } = filled();
  run('cells.copy', at('A2'), at('A1'), 'values', false);
  run('cells.copy', at('A2'), at('B1'), 'format', false);
  expect([shown('A1:B1'), bold('A1'), ruled('B1')]).toEqual([[['b', '1']], [[true]], [[true]]]);
  run('cells.copy', at('A2'), at('A1'), 'all', false);
  expect(bold('A1')).toEqual([[false]]);
});

test.each([
  ['D5', ['a', 'b', '']],
  ['D5:E8', ['a', 'b', 'a']],
  ['D5:E7', ['a', 'b', '']],
  ['D5:D8', ['a', 'b', 'a']],
])('a target %s is filled where it is a multiple, else pasted once', (target, cells) => {
  const { run, shown } = filled();
  run('cells.copy', at('A1:B2'), at(target), 'values', false);
  expect(shown('D5:D7').flat()).toEqual(cells);
});

test('rows become columns where asked', () => {
  const { run, shown } = filled();
  run('cells.copy', at('A1:B2'), at('D1'), 'all', true);
  expect(shown('D1:E2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a bare date stays a date in an automatic cell, and takes the format of one that has one', () => {
  const { run, shown } = office([[DAY, 'text', true, 5]]);
  run('style.write', at('B2'), 'nf', '0.0');
  run('style.write', at('D1'), 'nf', '0.00');
  run('cells.copy', at('A1'), at('A2:B2'), 'values', false);
  run('cells.copy', at('D1'), at('C2:D2'), 'values', false);
  run('cells.copy', at('B1:C1'), at('A3'), 'values', false);
  expect(shown('A2:D3')).toEqual([
    ['3/4/2024', '45355.0', '5.00', '5.00'],
    ['text', 'TRUE', '', ''],
  ]);
  run('style.write', at('B1'), 'nf', '0.00');
  run('cells.copy', at('B1'), at('E1'), 'values', false);
  expect(run('styles.read', at('E1'), 'nf')).toEqual([[null]]);
});

test('pasted values must satisfy the rules of the target, cell by cell', () => {
  const { run, shown } = filled();
  run('rule.write', at('E6'), 2, { ...LIST, values: ['a', 1], allowInvalid: false });
  const refusal = 'Exception: The data you entered in cell E6 violates the data validation rules set on this cell';
  expect(words(() => run('cells.copy', at('A1:B2'), at('D5'), 'values', false))).toBe(refusal);
  expect(shown('D5:E6')).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(words(() => run('cells.copy', at('A1:B2'), at('D5'), 'all', false))).toBe('nothing was thrown');
});

test('formulas are not copied with all that they are, as values they may be', () => {
  const { run, shown } = filled();
  run('values.write', at('A2'), [['=A1']]);
  const copy = (what: string) => words(() => run('cells.copy', at('A1:B2'), at('D5'), what, false));
  expect(copy('all')).toBe('Error: not implemented: copying formulas');
  expect(copy('values')).toBe('nothing was thrown');
  expect([shown('D6'), run('formulas.read', at('D6'))]).toEqual([[['#ERROR!']], [['']]]);
});

test('nothing is pasted off the sheet', () => {
  const { run } = filled();
  expect(words(() => run('cells.copy', at('A1:B2'), at('Z1'), 'all', false))).toBe(OUTSIDE);
  expect(words(() => run('cells.copy', at('A1:B2'), at('A1000'), 'all', false))).toBe(OUTSIDE);
  expect(words(() => run('cells.copy', at('A1:B2'), at('Y999'), 'all', false))).toBe('nothing was thrown');
  expect(words(() => run('cells.move', at('A1:B2'), at('Z1')))).toBe(OUTSIDE);
});

test('reads and writes are counted for both ranges', () => {
  const { session } = filled();
  const { call, costs } = session();
  call('cells.copy', [at('A1:B3'), at('D5:D7'), 'values', false]);
  expect(costs.cellsWritten).toBe(9);
});
