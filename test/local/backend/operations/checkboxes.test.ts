/** Checkboxes, of true and false or of two values of their own. */
import { at, office } from '../office';

const BOX = { criteria: 'CHECKBOX', values: [], source: null, showDropdown: true, allowInvalid: false, help: null };
const YES_NO = { ...BOX, values: ['yes', 'no'] };
const JUST_YES = { ...BOX, values: ['yes'] };
const BLOCK = [
  [true, 'yes'],
  ['text', 'no'],
  [null, 5],
];

test.each([
  [BOX, ['TRUE', 'FALSE', 'FALSE', 'FALSE', 'FALSE', 'FALSE']],
  [YES_NO, ['no', 'yes', 'no', 'no', 'no', 'no']],
  [JUST_YES, ['', 'yes', '', '', '', '']],
])('of %j keep what fits and clear the rest', (rule, cells) => {
  const { run, shown } = office(BLOCK);
  run('checkboxes.write', at('A1:B3'), 1, rule);
  expect(shown('A1:C4').flatMap((row) => row.slice(0, 2))).toEqual([...cells, '', '']);
  expect(run('rules.read', at('A1:C1'))).toEqual([[rule, rule, null]]);
});

test.each([
  [BOX, 'TRUE', 'FALSE'],
  [YES_NO, 'yes', 'no'],
  [JUST_YES, 'yes', ''],
])('of %j are ticked and not', (rule, on, off) => {
  const { run, shown } = office([['', '', 'beside']]);
  run('checkboxes.write', at('A1:B2'), 1, rule);
  run('checkboxes.tick', at('A1:C1'), true);
  expect(shown('A1:C2')).toEqual([
    [on, on, 'beside'],
    [off, off, ''],
  ]);
  run('checkboxes.tick', at('B1:B2'), false);
  expect(shown('A1:B1')).toEqual([[on, off]]);
});

test('are ticked, are not, or neither', () => {
  const { run } = office();
  run('checkboxes.write', at('A1:B2'), 1, BOX);
  run('checkboxes.tick', at('A1:B1'), true);
  const read = (a1: string) => run('checkboxes.read', at(a1));
  expect([read('A1:B1'), read('A2:B2'), read('A1:A2'), read('A1:C1'), read('C1')]).toEqual([
    true,
    false,
    null,
    null,
    null,
  ]);
});

test('removed, they leave nothing; what is none stays', () => {
  const { run, shown } = office([['', 'text']]);
  run('checkboxes.write', at('A1'), 1, BOX);
  run('checkboxes.remove', at('A1:B1'));
  expect([shown('A1:B1'), run('rules.read', at('A1'))]).toEqual([[['', 'text']], [[null]]]);
});
