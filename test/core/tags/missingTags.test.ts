import { listFromLines } from '../../../src/core/starting/startingList';
import { missingTags } from '../../../src/core/tags/missingTags';
import { tagListRows } from '../../../src/core/tags/tagTable';

const paths = (rows: string[][]): string[] =>
  rows.map(([tag, subtag]) => (subtag ? `${tag} › ${subtag}` : String(tag)));

test('names the tags and subtags that are not there yet, in list order', () => {
  const existing = listFromLines('Orders > Late\nRefunds');
  const wanted = listFromLines('Billing > Twice\nOrders > Lost\nOrders > Late\nRefunds');
  expect(paths(missingTags(existing, wanted))).toEqual(['Billing', 'Billing › Twice', 'Orders › Lost']);
});

test('is everything where there is no list, and nothing where all is there', () => {
  const list = listFromLines('Orders > Late\nRefunds');
  expect(missingTags(null, list)).toEqual(tagListRows(list).slice(1));
  expect(missingTags(list, list)).toEqual([]);
});

test('keeps what belongs to the new ones, in the columns of the tab', () => {
  const list = listFromLines('Orders');
  const described = {
    tags: list.tags.map((tag) => ({ ...tag, name: 'New', belongs: 'What is true', otherWords: ['a', 'b'] })),
  };
  expect(missingTags(list, described)[0]).toEqual(['New', '', 'What is true', '', 'a, b', '']);
});

test('names that differ in case or blanks only are there already; a new subtag goes under the tag as it is spelt', () => {
  const existing = listFromLines('orders > Late\nRefunds');
  const wanted = listFromLines('Orders > LATE\nORDERS > Lost\nrefunds');
  expect(paths(missingTags(existing, wanted))).toEqual(['orders › Lost']);
});
