/** Rules and protections as things that are kept, read and changed. */
import { at, DATA, OTHER, office, words } from '../office';

const RULE = {
  criteria: 'VALUE_IN_LIST',
  values: ['a'],
  source: null,
  showDropdown: true,
  allowInvalid: true,
  help: null,
};
const NUMBER = { ...RULE, criteria: 'NUMBER_GREATER_THAN', values: [1] };

test('each cell has its rule or none, where it was put', () => {
  const { run } = office();
  run('rules.write', at('B2:C3'), [
    [RULE, null],
    [NUMBER, RULE],
  ]);
  expect(run('rules.read', at('A1:C3'))).toEqual([
    [null, null, null],
    [null, RULE, null],
    [null, NUMBER, RULE],
  ]);
  run('rule.write', at('B2:B3'), 5, null);
  expect(run('rules.read', at('B2:C3'))).toEqual([
    [null, null],
    [null, RULE],
  ]);
});

test('equal rules are kept once, others each', () => {
  const { run, workbook } = office();
  run('rule.write', at('A1'), 1, RULE);
  run('rule.write', at('A2'), 2, { ...RULE });
  run('rules.write', at('A3:A4'), [[NUMBER], [RULE]]);
  run('rule.write', at('A5'), 3, { ...RULE, help: 'pick one' });
  expect([...workbook.book.state.rules.keys()]).toEqual([1, -1, 3]);
});

test('blocks of another size are refused', () => {
  const { run } = office();
  const mismatch = (what: string, data: number, range: number) =>
    `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
  expect(words(() => run('rules.write', at('A1:B2'), [[RULE, RULE]]))).toBe(mismatch('rows', 1, 2));
  expect(words(() => run('rules.write', at('A1:B1'), [[RULE]]))).toBe(mismatch('columns', 1, 2));
});

test('a list has 500 choices at most; nothing else is counted', () => {
  const { run } = office();
  const longer = (count: number, criteria = RULE.criteria) =>
    words(() => run('rule.write', at('A1'), 1, { ...RULE, criteria, values: new Array(count).fill('a') }));
  expect([longer(500), longer(501, 'CHECKBOX')]).toEqual(['nothing was thrown', 'nothing was thrown']);
  expect(longer(501)).toBe(
    "Exception: The data validation rule has more items than the limit of 500. Use the 'List from a range' criteria instead.",
  );
});

const PROTECTION = { kind: 'SHEET', sheet: DATA, range: null, warningOnly: true, description: '' };

test('protections are listed by kind and sheet, and belong to who made them', () => {
  const { run, workbook } = office();
  run('protection.add', { ...PROTECTION, id: 1 });
  run('protection.add', { ...PROTECTION, id: 2, kind: 'RANGE', range: at('A1') });
  run('protection.add', { ...PROTECTION, id: 3, kind: 'RANGE', sheet: OTHER, range: at('A1', OTHER) });
  const listed = (kind: string, sheet: number | null) =>
    (run('protections.list', kind, sheet) as { id: number }[]).map(({ id }) => id);
  expect([listed('SHEET', null), listed('RANGE', null), listed('RANGE', DATA), listed('SHEET', OTHER)]).toEqual([
    [1],
    [2, 3],
    [2],
    [],
  ]);
  expect(run('protection.read', 2)).toEqual({ ...PROTECTION, id: 2, kind: 'RANGE', range: at('A1'), owner: 'ann' });
  expect(workbook.book.state.protections).toHaveLength(3);
});

test('one is changed or removed, the others stay', () => {
  const { run } = office();
  for (const id of [1, 2, 3]) run('protection.add', { ...PROTECTION, id });
  run('protection.change', 2, { description: 'd' });
  run('protection.remove', 1);
  expect(run('protections.list', 'SHEET', null)).toMatchObject([
    { id: 2, description: 'd' },
    { id: 3, description: '' },
  ]);
  for (const op of ['protection.read', 'protection.remove']) {
    expect(words(() => run(op, 1))).toBe('Exception: Protection not found');
  }
  expect(words(() => run('protection.change', 1, {}))).toBe('Exception: Protection not found');
});

test('there is nothing to protect off the sheet, or on one that is gone', () => {
  const { run } = office();
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  const wide = { ...at('A1'), columns: 27 };
  expect(words(() => run('protection.add', { ...PROTECTION, id: 1, kind: 'RANGE', range: wide }))).toBe(outside);
  expect(words(() => run('protection.add', { ...PROTECTION, id: 1, sheet: 7 }))).toBe('Exception: Sheet 7 not found');
});
