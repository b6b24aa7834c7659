/** What a write must pass: protections with their exceptions, and rules that reject. */
import { contains, meets } from '../../../local/backend/guards';
import { ANN, at, BOB, DATA, OTHER, office, words } from './office';

const FINE = 'nothing was thrown';
const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const violated = (cell: string): string =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell`;

test.each([
  ['C3:D4', true, true],
  ['C3', true, true],
  ['D4', true, true],
  ['B2:E5', true, false],
  ['A1:C3', true, false],
  ['D4:F6', true, false],
  ['C2:D3', true, false],
  ['A3:C3', true, false],
  ['A1:B9', false, false],
  ['E1:F9', false, false],
  ['A1:F2', false, false],
  ['A5:F6', false, false],
])('C3:D4 and %s meet: %j; the first holds the second: %j', (other, meet, held) => {
  const [a, b] = [at('C3:D4'), at(other)];
  expect([meets(a, b), meets(b, a), contains(a, b)]).toEqual([meet, meet, held]);
});

test('ranges of two sheets never meet', () => {
  expect([meets(at('A1'), at('A1', OTHER)), contains(at('A1:B2'), at('A1', OTHER))]).toEqual([false, false]);
});

describe('a protection', () => {
  function guarded(part: object) {
    const made = office();
    const base = { id: 1, kind: 'RANGE', sheet: DATA, range: at('B2:C3'), warningOnly: false, description: '' };
    made.run('protection.add', { ...base, ...part });
    const enter = (a1: string, person = BOB, sheet = DATA) =>
      words(() => made.by(person, 'values.fill', at(a1, sheet), 'x'));
    return { ...made, enter };
  }

  test('stops writes that meet its range, and what changes the sheet as a whole', () => {
    const { enter, by } = guarded({});
    expect([enter('C3:D4'), enter('D4'), enter('B2', BOB, OTHER)]).toEqual([PROTECTED, FINE, FINE]);
    expect(words(() => by(BOB, 'lines.insert', DATA, 'rows', 9, 1, 8))).toBe(PROTECTED);
    expect(words(() => by(BOB, 'lines.insert', OTHER, 'rows', 9, 1, 8))).toBe(FINE);
  });

  test('does not stop who made it, nor its editors, nor anybody where it only warns', () => {
    const { enter, run } = guarded({});
    expect(enter('B2', ANN)).toBe(FINE);
    run('protection.change', 1, { editors: ['eve'] });
    expect([enter('B2'), enter('B2', { id: 'eve' })]).toEqual([PROTECTED, FINE]);
    run('protection.change', 1, { warningOnly: true });
    expect(enter('B2')).toBe(FINE);
  });

  test('of a sheet leaves open the ranges that it names, each as a whole', () => {
    const { enter, by } = guarded({ kind: 'SHEET', range: null, open: [at('A1:A5'), at('C1:C5')] });
    expect([enter('A1:A2'), enter('C5')]).toEqual([FINE, FINE]);
    expect([enter('B1'), enter('A1:C1'), enter('A5:A6')]).toEqual([PROTECTED, PROTECTED, PROTECTED]);
    expect(words(() => by(BOB, 'lines.freeze', DATA, 'rows', 1))).toBe(PROTECTED);
  });

  test('lets each person know whether they may edit', () => {
    const { by } = guarded({});
    expect([
      by(BOB, 'range.canEdit', at('B2')),
      by(BOB, 'range.canEdit', at('A1')),
      by(ANN, 'range.canEdit', at('B2')),
    ]).toEqual([false, true, true]);
  });
});

describe('a rule', () => {
  const RULE = { criteria: 'VALUE_IN_LIST', values: ['a', 'B c'], source: null, showDropdown: true, help: null };
  function ruled(part: object, rows: Parameters<typeof office>[0] = []) {
    const made = office(rows);
    made.run('rule.write', at('B2:C3'), 1, { ...RULE, allowInvalid: false, ...part });
    const enter = (a1: string, value: unknown) => words(() => made.run('values.fill', at(a1), value));
    return { ...made, enter };
  }

  test('takes what is on its list, whatever case and margins, and blank', () => {
    const { enter, shown } = ruled({});
    expect(['A', ' b C ', 'a', null, ''].map((value) => enter('B2', value))).toEqual(new Array(5).fill(FINE));
    expect([enter('C3', 'c'), enter('A1:C3', 'c'), enter('D4', 'c')]).toEqual([violated('C3'), violated('B2'), FINE]);
    expect(shown('A1:C3').flat().join('')).toBe('');
  });

  test('that only warns takes everything', () => {
    const { enter } = ruled({ allowInvalid: true });
    expect(enter('B2', 'c')).toBe(FINE);
  });

  test('beside one that only warns still rejects', () => {
    const { enter, run } = ruled({});
    run('rule.write', at('D1'), 2, { ...RULE, values: ['x'], allowInvalid: true });
    expect([enter('D1', 'y'), enter('B2', 'y')]).toEqual([FINE, violated('B2')]);
  });

  test('reads its list from exactly the cells of its source, as they are displayed', () => {
    const rows = [
      ['out', 'out', 'out', 'out', 'out'],
      [],
      [],
      [],
      [null, null, null, null, new Date(Date.UTC(2024, 2, 4))],
    ];
    const source = { criteria: 'VALUE_IN_RANGE', values: [], source: at('E5:F6') };
    const { enter, run } = ruled(source, rows);
    run('values.write', at('D4:G7'), [
      ['no', 'no', 'no', 'no'],
      ['no', '3/4/2024', 'yes', 'no'],
      ['no', 'Deep', '', 'no'],
      ['no', 'no', 'no', 'no'],
    ]);
    expect(['yes', 'deep', '3/4/2024'].map((value) => enter('B2', value))).toEqual(new Array(3).fill(FINE));
    expect(['no', 'out'].map((value) => enter('B2', value))).toEqual([violated('B2'), violated('B2')]);
  });

  test('whose source is gone takes nothing', () => {
    const { enter, run } = ruled({ criteria: 'VALUE_IN_RANGE', values: [], source: at('A1:A9', OTHER) });
    run('values.write', at('A1', OTHER), [['x']]);
    expect(enter('B2', 'x')).toBe(FINE);
    run('sheet.delete', OTHER);
    expect(enter('B2', 'y')).toBe(violated('B2'));
  });

  test('by number and date looks at what the text becomes', () => {
    const { enter, run } = ruled({ criteria: 'NUMBER_BETWEEN', values: [1, 5] });
    expect([enter('B2', '5'), enter('B2', 6), enter('B2', 'five')]).toEqual([FINE, violated('B2'), violated('B2')]);
    run('rule.write', at('B2'), 2, { ...RULE, criteria: 'DATE_IS_VALID_DATE', values: [], allowInvalid: false });
    expect([enter('B2', '3/4/2024'), enter('B2', '45355')]).toEqual([FINE, FINE]);
    expect(enter('B2', 'soon')).toBe(violated('B2'));
  });

  test('of a kind that nobody can judge is not implemented where it rejects', () => {
    const { enter } = ruled({ criteria: 'CUSTOM_FORMULA', values: ['=A1'] });
    expect(enter('B2', 1)).toBe('Error: not implemented: a validation rule of kind CUSTOM_FORMULA that rejects');
  });
});
