import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import {
  explainTagFault,
  findTag,
  indexTags,
  isListed,
  listFromLines,
  listFromPaths,
  parseTagList,
  pathCount,
  TAG_LIST_HEADER,
  type TagList,
  tagListRows,
  withTag,
} from '../../src/core/tagList';
import { BUILT_IN } from '../../src/core/tagPath';

/** The names alone: `Tag: Subtag, Subtag`. */
const outline = (list: TagList): string[] =>
  list.tags.map(({ name, subtags }) => [name, ...subtags.map((subtag) => subtag.name)].join(' / '));

const parsed = (rows: Cell[][]): TagList => {
  const result = parseTagList(rows);
  if ('error' in result) throw new Error(result.error);
  return result.list;
};

describe('reading the tab', () => {
  test('columns are found by name, in any order and case', () => {
    const rows = [
      ['Notes', 'SUBTAG', 'tag', 'Other Words', 'Group', 'example', 'What belongs here'],
      ['x', '', ' Orders ', 'parcel; track , parcel,', 'Shipping', 'Where is it?', 'Asks where it is.'],
      ['x', 'Late', 'Orders', '', '', '', 'The day has passed.'],
    ];
    const late = { name: 'Late', belongs: 'The day has passed.', example: '', otherWords: [] };
    expect(parsed(rows).tags[0]).toEqual({
      name: 'Orders',
      belongs: 'Asks where it is.',
      example: 'Where is it?',
      otherWords: ['parcel', 'track'],
      group: 'Shipping',
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

const name = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '›', '=', '"'), minLength: 1, maxLength: 3 });
const text = fc.string({ unit: fc.constantFrom('x', 'y', '.', '\n') }).map((each) => each.trim());
const row = fc.tuple(
  name,
  fc.option(name, { nil: '' }),
  text,
  text,
  fc.constantFrom('', 'p', 'p, q'),
  fc.constantFrom('', 'g'),
);
const anyList = fc.array(row, { minLength: 1 }).map((rows) => parsed([[...TAG_LIST_HEADER], ...rows]));

test('a list is read back from the rows that it is written to, with nothing doubled', () => {
  fc.assert(fc.property(anyList, (list) => expect(parseTagList(tagListRows(list))).toEqual({ list, doubled: 0 })));
});

describe('typed lines', () => {
  test('bullets and numbering go, two levels are read, blanks and doubles dropped', () => {
    const lines =
      '1. Orders > Late\r\n2) Orders :: Lost\n- Refunds\n\n  • refunds \n* Orders\n(4) Login › Code\na) Spam?\n3D print\n– \n-Wishes\n5.Praise\n5 % off';
    expect(outline(listFromLines(lines))).toEqual([
      'Orders / Late / Lost',
      'Refunds',
      'Login / Code',
      'Spam?',
      '3D print',
      '–',
      'Wishes',
      'Praise',
      '5 % off',
      ...BUILT_IN,
    ]);
  });

  test('a built-in tag in any case is the built-in tag', () => {
    expect(outline(listFromLines('uncategorized\nNOT A CONTACT > Spam\nOrders'))).toEqual([
      'Orders',
      'Uncategorized',
      'Not a contact / Spam',
    ]);
  });

  test('nothing typed is a list of the built-in tags', () => {
    expect(outline(listFromLines(' \n\n'))).toEqual([...BUILT_IN]);
  });
});

describe('tags that tickets hold already', () => {
  const path = (tag: string, subtag = '') => ({ tag, subtag });

  test('most frequent first, then in order of first appearance', () => {
    const paths = [
      path('C', 'z'),
      path('A'),
      path('B', 'x'),
      path('B', 'y'),
      path('B', 'y'),
      path('C'),
      path('', 'lost'),
    ];
    expect(outline(listFromPaths(paths))).toEqual(['B / y / x', 'C / z', 'A', ...BUILT_IN]);
  });

  test('spellings that differ in case are one name, the most frequent one', () => {
    const paths = [
      path('refund', 'LATE'),
      path(' Refund', 'Late'),
      path('Refund ', ' Late '),
      path('Other'),
      path('Other'),
    ];
    expect(outline(listFromPaths(paths))).toEqual(['Refund / Late', 'Other', ...BUILT_IN]);
  });

  test('every path is listed, but for its case', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ tag: name, subtag: fc.oneof(fc.constant(''), name) })), (paths) => {
        const lower = parsed(tagListRows(listFromPaths(paths)).map((cells) => cells.map((cell) => cell.toLowerCase())));
        for (const { tag, subtag } of paths) {
          expect(isListed(lower, { tag: tag.toLowerCase(), subtag: subtag.toLowerCase() })).toBe(true);
        }
      }),
    );
  });
});

describe('adding a tag', () => {
  const list = listFromLines('Orders > Late\nRefunds');
  const added = (tag: string, subtag = '', belongs = '') => withTag(list, { tag, subtag, belongs });
  const outlineOf = (result: ReturnType<typeof withTag>) => ('list' in result ? outline(result.list) : result.error);

  test('a tag goes after the last of the team’s own, a subtag to the end of its tag', () => {
    expect(outlineOf(added(' Log  in '))).toEqual(['Orders / Late', 'Refunds', 'Log in', ...BUILT_IN]);
    expect(outlineOf(added('orders', 'Lost'))).toEqual(['Orders / Late / Lost', 'Refunds', ...BUILT_IN]);
    expect(outlineOf(added('Login', 'Code'))).toEqual(['Orders / Late', 'Refunds', 'Login / Code', ...BUILT_IN]);
    expect(outlineOf(added('Not a contact', 'Spam'))).toContain('Not a contact / Spam');
    expect(outline(list)).toEqual(['Orders / Late', 'Refunds', ...BUILT_IN]);
  });

  test('what belongs there describes the new name', () => {
    expect(added('Login', '', ' Cannot sign in. ')).toMatchObject({
      list: { tags: [{}, {}, { belongs: 'Cannot sign in.' }, {}, {}] },
    });
    expect(added('Login', 'Code', 'No code.')).toMatchObject({
      list: { tags: [{}, {}, { belongs: '', subtags: [{ belongs: 'No code.' }] }, {}, {}] },
    });
  });

  test.each([
    ['', '', 'blank'],
    ['  ', 'Late', 'blank'],
    ['x'.repeat(101), '', 'too-long'],
    ['Orders', 'x'.repeat(200), 'too-long'],
    ['Orders › Lost', '', 'separator'],
    ['Orders', 'a › b', 'separator'],
    ['ORDERS', '', 'exists'],
    ['orders', ' late ', 'exists'],
    ['uncategorized', '', 'exists'],
  ] as const)('%j with %j is refused: %s', (tag, subtag, error) => {
    expect(added(tag, subtag)).toEqual({ error });
    expect(explainTagFault(error)).toMatch(/^[A-Z].*\.$/);
  });

  test.each(['=IMPORTXML("x")', '<script>', 'x'.repeat(100), '👍'])('%j is only text', (tag) => {
    expect(outlineOf(added(tag))).toContain(tag);
  });

  test('nobody’s digit changes', () => {
    fc.assert(
      fc.property(anyList, name, fc.option(name, { nil: '' }), (before, tag, subtag) => {
        const result = withTag(before, { tag, subtag, belongs: '' });
        if ('error' in result) return;
        const own = (each: TagList) => each.tags.map((one) => one.name).filter((one) => !BUILT_IN.includes(one));
        expect(own(result.list).slice(0, own(before).length)).toEqual(own(before));
        expect(pathCount(result.list)).toBeGreaterThan(pathCount(before));
      }),
    );
  });
});

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
