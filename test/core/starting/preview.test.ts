import { readPasted } from '../../../src/core/starting/pastedRows';
import { previewList } from '../../../src/core/starting/preview';
import { starterList } from '../../../src/core/starting/starterList';
import { pathCount } from '../../../src/core/tags/tagList';
import { tagListRows } from '../../../src/core/tags/tagTable';

const previewed = (text: string, nesting: 'none' | 'signs' | 'slash' = 'signs') =>
  previewList(readPasted(text).rows, nesting);

test('counts tags and subtags, and shows the first five paths', () => {
  expect(previewed('Orders > Late\nOrders > Lost\nRefunds\nLogin\nA\nB\nC')).toMatchObject({
    tags: 6,
    subtags: 2,
    first: ['Orders › Late', 'Orders › Lost', 'Refunds', 'Login', 'A'],
    more: 2,
    doubled: 0,
    near: [],
    long: [],
  });
});

test('nothing makes a list of the built-in tags, which are not counted', () => {
  expect(previewed(' \n')).toMatchObject({ tags: 0, subtags: 0, first: [] });
  expect(previewed('Uncategorized\nNot a contact')).toMatchObject({ tags: 0, first: [] });
});

test('doubled rows are counted, whatever their case and blanks', () => {
  expect(previewed('Orders\norders\nOrders  > late\nOrders > Late')).toMatchObject({ tags: 1, subtags: 1, doubled: 2 });
});

test.each([
  ['Refund\nRefunds', ['Refund', 'Refunds']],
  ['Réclamation\nReclamation', ['Réclamation', 'Reclamation']],
  ['Delivery\nDelivry\nOther', ['Delivery', 'Delivry']],
  ['Orders > Lost parcel\nOrders > Lost-parcel', ['Lost parcel', 'Lost-parcel']],
])('%j: two names that may be one', (text, pair) => {
  expect(previewed(text).near).toEqual([pair]);
});

test.each(['Late\nLost', 'Level 1\nLevel 2', 'Reason 0 x\nReason 3 x', 'A > Other thing\nB > Other thing'])(
  '%j are different names',
  (text) => {
    expect(previewed(text).near).toEqual([]);
  },
);

test('names that are too long are told', () => {
  const long = 'x'.repeat(101);
  expect(previewed(`${long}\nfine`).long).toEqual([long]);
});

test('a slash parts where it is said to, and not beside a subtag', () => {
  expect(previewed('A/B\nA/C', 'slash')).toMatchObject({ tags: 1, subtags: 2 });
  expect(previewList([['A/B', 'C']], 'slash')).toMatchObject({ first: ['A/B › C'] });
});

test('what rows describe is kept', () => {
  const starter = starterList();
  const { list, near, doubled } = previewList(tagListRows(starter).slice(1), 'none');
  expect(list).toEqual(starter);
  expect([near, doubled, pathCount(list)]).toEqual([[], 0, pathCount(starter)]);
});
