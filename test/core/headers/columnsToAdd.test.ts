import { columnsToAdd, ownTagColumns } from '../../../src/core/headers/columnsToAdd';
import { findOurs } from '../../../src/core/headers/ourColumns';

const OURS = ['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside'];
const plain = { known: false, useOwn: false, addKey: false };

test.each([
  ['a fresh dump gets all five', ['ID'], plain, OURS],
  ['and a key where asked', ['ID'], { ...plain, addKey: true }, [...OURS, 'Tagsheet key']],
  ['but no second key', ['Tagsheet key'], { ...plain, addKey: true }, OURS],
  [
    'a user’s own columns are left to them',
    ['ID', 'Tag', 'Subtag'],
    plain,
    ['Tag (Tagsheet)', 'Subtag (Tagsheet)', 'Tagged by', 'Tagged at', 'Put aside'],
  ],
  [
    'or used where they say so',
    ['ID', 'Tag', 'Subtag'],
    { ...plain, useOwn: true },
    ['Tagged by', 'Tagged at', 'Put aside'],
  ],
  [
    'only Tag and Subtag can be lent',
    ['Tag', 'Tagged by'],
    { ...plain, useOwn: true },
    ['Subtag', 'Tagged by (Tagsheet)', 'Tagged at', 'Put aside'],
  ],
  [
    'a known tab is completed',
    ['ID', 'Tag', 'Subtag', 'Tagged at'],
    { ...plain, known: true },
    ['Tagged by', 'Put aside'],
  ],
  ['a complete one stays', ['ID', ...OURS], { ...plain, known: true }, []],
  ['what is set apart is there', ['Tag', 'Tag (Tagsheet)', ...OURS.slice(1)], { ...plain, known: true }, []],
])('%s', (_, header, wishes, expected) => {
  expect(columnsToAdd(header, wishes)).toEqual(expected);
});

test.each([['ID'], ['ID', 'Tag'], ['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside'], ['Put aside', 'Subtag']])(
  'after adding to %j every column is there once, and nothing is left to add',
  (...header) => {
    const added = [...header, ...columnsToAdd(header, plain)];
    expect(findOurs(added)).toMatchObject({ missing: [], doubled: [] });
    expect(columnsToAdd(added, { ...plain, known: true })).toEqual([]);
  },
);

test('own tag columns are those named exactly so', () => {
  expect(ownTagColumns(['Tag', 'tag', 'Tags', 'Subtag', 'Tagged by'])).toEqual(['Tag', 'Subtag']);
});
