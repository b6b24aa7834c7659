import fc from 'fast-check';
import {
  findKey,
  findOurs,
  isOurs,
  OUR_COLUMNS,
  OUR_ORDER,
  setApart,
  usersColumns,
} from '../../../src/core/headers/ourColumns';

const NAMES = Object.values(OUR_COLUMNS);

test('finds all five wherever they stand, blanks around them or not', () => {
  const { found, missing, doubled } = findOurs(['ID', ' Put aside ', 'Tag', 7, 'Subtag', 'Tagged at', 'Tagged by']);
  expect(found).toEqual({ tag: 2, subtag: 4, taggedBy: 6, taggedAt: 5, aside: 1 });
  expect([missing, doubled]).toEqual([[], []]);
});

test('names what is missing, in the order in which it is added', () => {
  expect(findOurs(['ID', 'Tag']).missing).toEqual(['subtag', 'taggedBy', 'taggedAt', 'aside']);
  expect(findOurs([]).missing).toEqual(OUR_ORDER);
});

test('a set-apart name goes before the plain one, which is the user’s', () => {
  const { found, doubled } = findOurs(['Tag', 'Subtag', 'Tag (Tagsheet)', 'Tagged by']);
  expect(found).toMatchObject({ tag: 2, subtag: 1 });
  expect(doubled).toEqual([]);
});

test('names that stand twice are told, plain or set apart', () => {
  expect(findOurs(['Tag', 'Tag']).doubled).toEqual(['Tag']);
  expect(findOurs(['Tag', 'Tag (Tagsheet)', 'Tag (Tagsheet)']).doubled).toEqual(['Tag (Tagsheet)']);
});

test('case counts: “tag” is a column of the user', () => {
  expect(findOurs(['tag']).found).toEqual({});
  expect(isOurs('tag')).toBe(false);
});

test('a name of ours is known alone, set apart and with blanks', () => {
  for (const name of [...NAMES, 'Tagsheet key']) {
    expect([isOurs(name), isOurs(setApart(name)), isOurs(` ${name} `)]).toEqual([true, true, true]);
  }
  expect(['', 'Tag 2', 'My Tag', 'Key'].map(isOurs)).toEqual([false, false, false, false]);
});

test('the key column is found by its name', () => {
  expect([findKey(['ID', ' Tagsheet key']), findKey(['ID', 'Key'])]).toEqual([1, null]);
});

test('whatever the order of a header, each name is found where it stands', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...NAMES, 'ID', 'Date', 'Subject']), (header) => {
      const { found, missing } = findOurs(header);
      for (const column of OUR_ORDER) {
        const at = header.indexOf(OUR_COLUMNS[column]);
        expect(found[column] ?? -1).toBe(at);
        expect(missing.includes(column)).toBe(at < 0);
      }
    }),
  );
});

test('the user’s columns are all but ours, nameless ones and their own Tag beside ours among them', () => {
  expect(usersColumns(['ID', 'Tag', '', 'Tag (Tagsheet)', 'Subtag', 'Tagsheet key', 'Text'])).toEqual([1, 2, 3, 7]);
});
