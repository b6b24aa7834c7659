import { searchIndex } from '../../../sidebar/state/search';
import { starterList } from '../../../src/core/starterList';
import { listFromLines } from '../../../src/core/startingList';

const search = searchIndex(starterList());
const names = (text: string, within: string | null = null) =>
  search(text, within).map(({ tag, subtag }) => subtag || tag);

test.each([
  ['damaged', 'Damaged on arrival'],
  ['Billing', 'Billing & Payment'],
  ['wismo', 'Order Inquiry'],
  ['uncat', 'Uncategorized'],
  ['stolen', 'Marked delivered, not found'],
  ['charged twice', 'Charged twice'],
  ['VAT', 'Invoice copy'],
])('“%s” finds %s first', (text, name) => {
  expect(names(text)[0]).toBe(name);
});

test('an exact other word comes before a longer one that holds it', () => {
  expect(names('late').slice(0, 2)).toEqual(['Shipped, past due date', 'Not shipped, past due date']);
});

test('with a tag picked only its subtags are found', () => {
  expect(search('address', 'Order Inquiry')).toEqual([]);
  expect(names('address', 'Order Change')).toEqual(['Address']);
  expect(search('a', 'no such tag')).toEqual([]);
});

test('at most six are found, and nothing for nonsense', () => {
  expect(names('e').length).toBeLessThanOrEqual(6);
  expect(names('xqzw')).toEqual([]);
});

test('among thousands, the name that holds what was typed comes first', () => {
  const lines = Array.from({ length: 5000 }, (_, n) => `Tag number ${n % 100} > Reason ${n} of many`);
  const big = searchIndex(listFromLines(lines.join('\n')));
  for (const text of ['reason 4999', 'Reason 4321', '4321 of']) {
    expect(big(text, null)[0]?.subtag).toMatch(/^Reason 4(999|321) of many$/);
  }
  expect(big('reason', 'Tag number 7').every(({ tag }) => tag === 'Tag number 7')).toBe(true);
});
