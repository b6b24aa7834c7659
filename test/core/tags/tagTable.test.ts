import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type { TagList } from '../../../src/core/tags/tagList';
import { BUILT_IN } from '../../../src/core/tags/tagPath';
import { parseTagList, TAG_LIST_HEADER, tagListRows } from '../../../src/core/tags/tagTable';
import { anyList, parsed } from './anyTagList';

/** The names alone: `Tag: Subtag, Subtag`. */
const outline = (list: TagList): string[] =>
  list.tags.map(({ name, subtags }) => [name, ...subtags.map((subtag) => subtag.name)].join(' / '));

describe('reading the tab', () => {
  test('columns are found by name, in any order and case', () => {
    const rows = [
      ['Notes', 'SUBTAG', 'tag', 'Other Words', 'Group', 'example', 'What belongs here'],
      ['x', '', ' Orders ', 'parcel; track , parcel,', 'Shipping', 'Where is it?', 'Asks where it is.'],
      ['x', 'Late', 'Orders', '', '', '', 'The day has passed.'],
    ];
    const late = { name: 'Late', belongs: 'The day has passed.', example: '', otherWords: [], retired: false };
    expect(parsed(rows).tags[0]).toEqual({
      name: 'Orders',
      belongs: 'Asks where it is.',
      example: 'Where is it?',
      otherWords: ['parcel', 'track'],
      group: 'Shipping',
      retired: false,
      subtags: [late],
    });
  });

  test('the other columns may be missing', () => {
    expect(outline(parsed([['Tag'], ['Orders']]))).toEqual(['Orders', ...BUILT_IN]);
    expect(
      outline(
        parsed([
          ['', 'Tag'],
          ['', 'Orders'],
        ]),
      ),
    ).toEqual(['Orders', ...BUILT_IN]);
  });

  test('built-in tags come last, in their order, with what people wrote on them', () => {
    const rows = [
      ['Tag', 'Subtag', 'What belongs here'],
      ['Not a contact', 'Spam', ''],
      ['Uncategorized', '', 'Ours to sort.'],
      ['Orders', '', ''],
    ];
    const list = parsed(rows);
    expect(outline(list)).toEqual(['Orders', 'Uncategorized', 'Not a contact / Spam']);
    expect(list.tags[1]?.belongs).toBe('Ours to sort.');
    expect(list.tags[2]?.belongs).not.toBe('');
  });

  test('doubled rows become one: the first text stays, other words add up, and they are counted', () => {
    const rows = [
      ['Tag', 'Subtag', 'What belongs here', 'Other words'],
      ['Orders', 'Late', '', 'slow'],
      ['Refunds', '', '', ''],
      ['Orders', 'Late', 'Second', 'slow, overdue'],
      ['Orders ', ' Late', 'Third', ''],
      ['orders', '', '', ''],
    ];
    const result = parseTagList(rows);
    expect(result).toMatchObject({ doubled: 2 });
    expect(outline(parsed(rows))).toEqual(['Orders / Late', 'Refunds', 'orders', ...BUILT_IN]);
    expect(parsed(rows).tags[0]?.subtags[0]).toMatchObject({ belongs: 'Second', otherWords: ['slow', 'overdue'] });
  });

  test('a blank tag beside a subtag means the tag above', () => {
    const rows = [
      ['Tag', 'Subtag'],
      ['', 'Lost'],
      ['Orders', 'Late'],
      ['', 'Early'],
      ['', ''],
      ['Refunds', ''],
    ];
    expect(outline(parsed(rows))).toEqual(['Orders / Late / Early', 'Refunds', ...BUILT_IN]);
  });

  test('numbers and booleans are names too', () => {
    expect(
      outline(
        parsed([
          ['Tag', 'Subtag'],
          [404, true],
        ]),
      ),
    ).toEqual(['404 / true', ...BUILT_IN]);
  });

  test.each<[string, Cell[][], string]>([
    ['nothing at all', [], 'empty'],
    ['blank cells', [['', ' '], ['']], 'empty'],
    ['a header only', [[...TAG_LIST_HEADER]], 'empty'],
    [
      'a header and a description of nothing',
      [
        ['Tag', 'What belongs here'],
        ['', 'text'],
      ],
      'empty',
    ],
    [
      'no Tag column',
      [
        ['Label', 'Subtag'],
        ['Orders', 'Late'],
      ],
      'no-header',
    ],
  ])('%s is an error', (_, rows, error) => {
    expect(parseTagList(rows)).toEqual({ error });
  });
});

test('a list is read back from the rows that it is written to, with nothing doubled', () => {
  fc.assert(
    fc.property(anyList, (list) =>
      expect(parseTagList(tagListRows(list))).toEqual({ list, proposals: [], doubled: 0 }),
    ),
  );
});

test('what is proposed is not on the list yet, and what is retired says so', () => {
  const found = parseTagList([
    ['Tag', 'Subtag', 'status'],
    ['Orders', '', ''],
    ['Orders', 'Late', ' Retired '],
    ['Orders', 'Lost', 'Proposed by Ann'],
    ['Quiz', '', 'proposed by Bob'],
    ['Refunds', '', 'a note of somebody’s'],
  ]);
  if ('error' in found) throw new Error(found.error);
  expect(outline(found.list)).toEqual(['Orders / Late', 'Refunds', ...BUILT_IN]);
  expect(found.list.tags[0]).toMatchObject({ retired: false, subtags: [{ retired: true }] });
  expect(found.proposals.map(({ tag, subtag, status }) => [tag, subtag, status])).toEqual([
    ['Orders', 'Lost', 'Proposed by Ann'],
    ['Quiz', '', 'proposed by Bob'],
  ]);
});
