import fc from 'fast-check';
import { listFromLines, listFromPaths } from '../../../src/core/starting/startingList';
import { isListed, type TagList } from '../../../src/core/tags/tagList';
import { BUILT_IN } from '../../../src/core/tags/tagPath';
import { tagListRows } from '../../../src/core/tags/tagTable';
import { name, parsed } from '../tags/anyTagList';

/** The names alone: `Tag: Subtag, Subtag`. */
const outline = (list: TagList): string[] =>
  list.tags.map(({ name, subtags }) => [name, ...subtags.map((subtag) => subtag.name)].join(' / '));

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
