import { isRetired, mayChange, offered } from '../../../sidebar/state/offered';
import type { Project } from '../../../src/contract/project';
import { listFromLines } from '../../../src/core/starting/startingList';
import type { TagList } from '../../../src/core/tags/tagList';

const retire = ({ tags }: TagList, ...names: string[]): TagList => ({
  tags: tags.map((tag) => ({
    ...tag,
    retired: names.includes(tag.name),
    subtags: tag.subtags.map((subtag) => ({ ...subtag, retired: names.includes(subtag.name) })),
  })),
});

const list = retire(listFromLines('Orders > Late\nOrders > Lost\nRefunds > Wrong'), 'Lost', 'Refunds');
const names = ({ tags }: TagList) =>
  tags.map(({ name, subtags }) => [name, ...subtags.map((subtag) => subtag.name)].join(' '));

test('what is retired is not offered; at depth tags no subtag is', () => {
  expect(names(offered(list, 'subtags'))).toEqual(['Orders Late', 'Uncategorized', 'Not a contact']);
  expect(names(offered(list, 'tags'))).toEqual(['Orders', 'Uncategorized', 'Not a contact']);
});

test.each([
  ['Orders', '', false],
  ['Orders', 'Late', false],
  ['Orders', 'Lost', true],
  ['Refunds', '', true],
  ['Refunds', 'Wrong', true],
  ['Nowhere', 'Lost', false],
])('%s › %s is retired: %s', (tag, subtag, wanted) => {
  expect(isRetired(list, { tag, subtag })).toBe(wanted);
});

test.each([
  ['everybody', 'Ann', false, true],
  ['lead', 'Ann', false, false],
  ['lead', 'Ann', true, true],
  ['lead', '', false, true],
] as const)('%s may add, the lead is “%s”, me: %s → I change the list: %s', (adding, lead, isLead, wanted) => {
  const project: Project = { lead, deadline: null, depth: 'subtags', adding };
  expect(mayChange({ project, isLead })).toBe(wanted);
});
