import { DRAWN, drawnFrom, treeRows } from '../../../sidebar/state/tagTree';
import { listFromLines } from '../../../src/core/starting/startingList';
import { formatTagPath } from '../../../src/core/tags/tagPath';
import { processorTime } from '../../processorTime';

test('each tag comes before its subtags, the built-in ones last, with their counts', () => {
  const list = listFromLines('Orders > Late\nOrders > Lost\nRefunds');
  const use = [
    { tag: 'Orders', subtag: '', count: 7 },
    { tag: 'Orders', subtag: 'Lost', count: 3 },
    { tag: 'Refunds', subtag: 'Lost', count: 9 },
  ];
  const rows = treeRows(list, use).map(({ path, count, isBuiltIn }) => [formatTagPath(path), count, isBuiltIn]);
  expect(rows).toEqual([
    ['Orders', 7, false],
    ['Orders › Late', 0, false],
    ['Orders › Lost', 3, false],
    ['Refunds', 0, false],
    ['Uncategorized', 0, true],
    ['Not a contact', 0, true],
  ]);
});

test('a retired tag takes its subtags along', () => {
  const list = listFromLines('Orders > Late\nRefunds');
  const tags = list.tags.map((tag) => ({ ...tag, retired: tag.name === 'Orders' }));
  const retired = treeRows({ tags }, []).filter((row) => row.retired);
  expect(retired.map(({ path }) => formatTagPath(path))).toEqual(['Orders', 'Orders › Late']);
});

/** A list of so many paths, 25 a tag, and how often each is used. */
function paths(count: number): Parameters<typeof treeRows> {
  const names = Array.from({ length: count }, (_, n) => `Tag ${n % (count / 25)} > Sub ${n}`);
  const use = names.map((_, n) => ({ tag: `Tag ${n % (count / 25)}`, subtag: `Sub ${n}`, count: n }));
  return [listFromLines(names.join('\n')), use];
}

test('5,000 paths are rows in ten times the time of 500', () => {
  const [few, many] = [paths(500), paths(5000)];
  const rows = treeRows(...many);
  expect(processorTime(() => treeRows(...many))).toBeLessThan(Math.max(50, 25 * processorTime(() => treeRows(...few))));
  expect(rows).toHaveLength(5202);
  expect(rows.find(({ path }) => path.subtag === 'Sub 4321')?.count).toBe(4321);
});

test.each([
  [0, 0, 10, 0],
  [9, 0, 10, 0],
  [59, 0, 500, 0],
  [60, 0, 500, 30],
  [499, 0, 500, 440],
  [10, 440, 500, 0],
  [450, 440, 500, 440],
  [3, 440, 20, 0],
])('row %d is drawn: from %d on before, of %d rows, from %d on now', (at, from, rows, wanted) => {
  const now = drawnFrom(at, from, rows);
  expect(now).toBe(wanted);
  expect(at >= now && at < now + DRAWN).toBe(true);
});
