import { DRAWN, drawnFrom, treeRows } from '../../../sidebar/state/tagTree';
import { listFromLines } from '../../../src/core/starting/startingList';
import { formatTagPath } from '../../../src/core/tags/tagPath';

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

test('5,000 paths are rows within a frame or two', () => {
  const names = Array.from({ length: 5000 }, (_, n) => `Tag ${n % 200} > Sub ${n}`);
  const list = listFromLines(names.join('\n'));
  const use = names.map((_, n) => ({ tag: `Tag ${n % 200}`, subtag: `Sub ${n}`, count: n }));
  const start = performance.now();
  const rows = treeRows(list, use);
  expect(performance.now() - start).toBeLessThan(400);
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
