import { starterList } from '../../../src/core/starting/starterList';
import { BUILT_IN } from '../../../src/core/tags/tagPath';
import { parseTagList, tagListRows } from '../../../src/core/tags/tagTable';

const own = starterList().tags.filter(({ name: each }) => !BUILT_IN.includes(each));

test('nine tags fit on nine digits, with three to five subtags each', () => {
  expect(own.map(({ name: each, subtags }) => `${each} ${subtags.length}`)).toEqual([
    'Order Inquiry 5',
    'Order Change 4',
    'Order Problem 4',
    'Return & Exchange 3',
    'Billing & Payment 5',
    'Account & Access 4',
    'Product Question 4',
    'Product Fault 3',
    'Offers & Plans 4',
  ]);
});

test('every name says what belongs there, with an example, other words and a group', () => {
  for (const tag of own) {
    expect(tag.group).toMatch(/^\w+$/);
    for (const { name: each, belongs, example, otherWords } of [tag, ...tag.subtags]) {
      expect(each).toMatch(/^[A-Z][^|]+$/);
      expect(belongs).toMatch(/^[A-Z][^|]+\.$/);
      expect(example).toMatch(/^[A-Z][^|]+[.?…]$/);
      expect(otherWords.join()).toMatch(/^[^|]{3,}$/);
    }
  }
});

test('it survives the tab', () => {
  expect(parseTagList(tagListRows(starterList()))).toEqual({ list: starterList(), proposals: [], doubled: 0 });
});
