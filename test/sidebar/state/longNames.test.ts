/** When the list gives each row two lines. */
import { hasLongNames } from '../../../sidebar/state/longNames';
import { starterList } from '../../../src/core/starting/starterList';
import { listFromLines } from '../../../src/core/starting/startingList';

const short = (count: number) => Array.from({ length: count }, (_, n) => `Tag ${n + 1}`);
const LONG = 'Voucher / discount code';

test.each<[string, string[], boolean]>([
  ['nine short names', short(9), false],
  ['a long one of six', [LONG, ...short(5)], true],
  ['a long one of four: it has the whole width', [LONG, ...short(3)], false],
  ['the fifth beside Uncategorized', [...short(4), LONG], true],
  ['the tenth, which is found by typing', [...short(9), LONG], false],
  ['a subtag of six', [...short(5).map((name) => `Late > ${name}`), `Late > ${LONG}`], true],
  ['a subtag of five: one column', [...short(4).map((name) => `Late > ${name}`), `Late > ${LONG}`], false],
])('%s', (_, lines, isLong) => {
  expect(hasLongNames(listFromLines(lines.join('\n')), 'subtags')).toBe(isLong);
});

test('at depth tags subtags do not count, and the starter list needs no second line', () => {
  const list = listFromLines([...short(6).map((name) => `Late > ${name} of ${LONG}`)].join('\n'));
  expect([hasLongNames(list, 'tags'), hasLongNames(list, 'subtags')]).toEqual([false, true]);
  expect(hasLongNames(starterList(), 'subtags')).toBe(false);
});
