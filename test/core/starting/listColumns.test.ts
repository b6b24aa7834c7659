import { descriptionColumns, listColumns } from '../../../src/core/starting/listColumns';

test.each([
  ['names of a tag list', [['Subtag', 'Tag']], { tag: 1, subtag: 0, headed: true }],
  ['names as helpdesks give them', [['#', 'Category', 'Subcategory']], { tag: 1, subtag: 2, headed: true }],
  ['a tag column alone', [['Contact reason', 'Owner']], { tag: 0, subtag: null, headed: true }],
  ['one column of short texts', [['Orders'], ['Refunds']], { tag: 0, subtag: null, headed: false }],
  [
    'two of them',
    [
      ['Orders', 'Late'],
      ['', 'Lost'],
      ['Refunds', ''],
    ],
    { tag: 0, subtag: 1, headed: false },
  ],
  [
    'numbers before them',
    [
      [1, 'Orders'],
      [2, 'Refunds'],
    ],
    { tag: 1, subtag: null, headed: false },
  ],
  [
    'numbers alone',
    [
      [1, 2],
      [3, 4],
    ],
    null,
  ],
  ['nothing', [[]], null],
])('%s', (_, rows, expected) => {
  expect(listColumns(rows)).toEqual(expected);
});

test('what explains a name is found by its header, else by its sentences', () => {
  const own = [['Tag', 'Example', 'Subtag', 'Group', 'What belongs here', 'Other words']];
  expect(descriptionColumns(own, { tag: 0, subtag: 2, headed: true })).toEqual([4, 1, 5, 3]);
  const bare = [
    ['Orders', 'The promised day has passed.'],
    ['Refunds', 'Money back is asked for.'],
  ];
  expect(descriptionColumns(bare, { tag: 0, subtag: null, headed: false })).toEqual([1, null, null, null]);
  expect(descriptionColumns([['Orders', 'Ann']], { tag: 0, subtag: null, headed: false })[0]).toBeNull();
});
