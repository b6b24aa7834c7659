import { listFromLines } from '../../../src/core/starting/startingList';
import { findTag, indexTags, isListed, pathCount } from '../../../src/core/tags/tagList';
import { BUILT_IN } from '../../../src/core/tags/tagPath';

describe('looking up', () => {
  const list = listFromLines('Orders > Late\nRefunds');

  test('names are exact', () => {
    expect(findTag(list, 'Orders')?.subtags[0]?.name).toBe('Late');
    expect(findTag(list, 'orders')).toBeNull();
    expect(isListed(list, { tag: 'Orders', subtag: '' })).toBe(true);
    expect(isListed(list, { tag: 'Orders', subtag: 'Late' })).toBe(true);
    expect(isListed(list, { tag: 'Refunds', subtag: 'Late' })).toBe(false);
    expect(isListed(list, { tag: '', subtag: '' })).toBe(false);
    expect(isListed(list, { tag: 'Uncategorized', subtag: '' })).toBe(true);
  });

  test('the index says the same', () => {
    const index = indexTags(list);
    expect([...index.keys()]).toEqual(['Orders', 'Refunds', ...BUILT_IN]);
    expect([...(index.get('Orders') ?? [])]).toEqual(['Late']);
  });

  test('the team’s own paths are counted', () => {
    expect(pathCount(list)).toBe(3);
    expect(pathCount(listFromLines(''))).toBe(0);
  });
});
