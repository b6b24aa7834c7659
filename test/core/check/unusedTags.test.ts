import { countPairs } from '../../../src/core/check/pairs';
import { unusedTags } from '../../../src/core/check/unusedTags';
import { listFromLines } from '../../../src/core/starting/startingList';
import type { TagList } from '../../../src/core/tags/tagList';

const LIST = listFromLines('Orders > Late\nOrders > Lost\nRefunds > Sent\nPlan');

const tagged = (count: number, tag: string, subtag = '') => Array.from({ length: count }, () => ({ tag, subtag }));

const unused = (tickets: { tag: string; subtag: string }[], depth: 'tags' | 'subtags' = 'subtags', list = LIST) =>
  unusedTags(countPairs(tickets), list, depth).map(({ cells, weight }) => [cells.tag, cells.subtag, weight]);

test('a tag that nobody uses, and a subtag of one that somebody does', () => {
  expect(unused([...tagged(99, 'Orders', 'Late'), ...tagged(1, 'Plan')])).toEqual([
    ['Orders', 'Lost', 'hint'],
    ['Refunds', '', 'hint'],
  ]);
});

test('nothing before a hundred tickets are tagged, however many there are', () => {
  expect(unused([...tagged(99, 'Orders'), ...tagged(500, '')])).toEqual([]);
});

test('no subtag where only tags are asked for', () => {
  expect(unused(tagged(100, 'Orders'), 'tags')).toEqual([
    ['Refunds', '', 'hint'],
    ['Plan', '', 'hint'],
  ]);
});

test('nothing that is retired', () => {
  const list: TagList = {
    tags: LIST.tags.map((tag) => ({
      ...tag,
      retired: tag.name !== 'Orders',
      subtags: tag.subtags.map((subtag) => ({ ...subtag, retired: subtag.name === 'Lost' })),
    })),
  };
  expect(unused(tagged(100, 'Orders', 'Late'), 'subtags', list)).toEqual([]);
});
