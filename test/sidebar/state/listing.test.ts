import { listing, rowOfDigit } from '../../../sidebar/state/listing';
import { askWhy, NOTHING_PICKED, pickTag, type } from '../../../sidebar/state/picker';
import { searchIndex } from '../../../sidebar/state/search';
import { listFromLines } from '../../../src/core/starting/startingList';

const lines = (count: number, prefix = 'Tag') => Array.from({ length: count }, (_, n) => `${prefix} ${n + 1}`);
const show = (text: string, picker = NOTHING_PICKED, use = [] as { tag: string; subtag: string; count: number }[]) => {
  const list = listFromLines(text);
  return listing(picker, { list, depth: 'subtags', use, search: searchIndex(list) });
};
const digits = (rows: { digit: string; label: string }[]) => rows.map(({ digit, label }) => `${digit} ${label}`);

test('digits follow the order of the list; 0 and / are always there', () => {
  expect(digits(show('Late\nLogin').rows)).toEqual(['1 Late', '2 Login', '0 Uncategorized', '/ Not a contact']);
});

test('how often a tag was used never moves its digit', () => {
  const used = show('Late\nLogin', NOTHING_PICKED, [{ tag: 'Login', subtag: '', count: 99 }]);
  expect(digits(used.rows)[0]).toBe('1 Late');
});

test('past nine tags the rest is found by typing', () => {
  const { rows, more } = show(lines(14).join('\n'));
  expect([rows.length, more]).toEqual([11, 5]);
  expect(rowOfDigit(rows, '9')?.label).toBe('Tag 9');
});

test.each([
  [3, 1, 0],
  [5, 1, 0],
  [6, 2, 0],
  [9, 2, 0],
  [12, 2, 3],
])('%d subtags take %d column, %d by typing', (count, columns, more) => {
  const text = lines(count, 'Late > Sub').join('\n');
  const shown = show(text, pickTag('Late'), [{ tag: 'Late', subtag: 'Sub 2', count: 7 }]);
  expect([shown.columns, shown.more]).toEqual([columns, more]);
  expect(shown.rows[1]).toMatchObject({ digit: '2', label: 'Sub 2', count: columns === 1 ? 7 : null });
  expect(shown.rows[shown.rows.length - 1]).toMatchObject({ digit: '0', label: 'No subtag' });
});

test('a tag without subtags says that Enter saves it, and 0 still means no subtag', () => {
  const { rows, none } = show('Late', pickTag('Late'));
  expect(none).toBe('Late has no subtags. ⏎ saves it.');
  expect(digits(rows)).toEqual(['0 No subtag']);
});

test('reasons are the list after *, and own words are among them', () => {
  expect(digits(show('Late', askWhy()).rows)).toEqual([
    '1 Unclear',
    '2 Needs data',
    '3 Needs a tag',
    '4 Other language',
    '5 Own words …',
  ]);
  expect(digits(show('Late', type(askWhy(), 'needs', 3)).rows)).toEqual([
    ' Needs data',
    ' Needs a tag',
    ' Own words: needs',
  ]);
});

test('no match says what to do next', () => {
  expect(show('Late', type(NOTHING_PICKED, 'xqzw', 0))).toMatchObject({
    rows: [],
    none: expect.stringMatching(/\+ adds a tag/),
  });
});
