/** Columns that no header names, found by what stands in them, and how sure that is. */
import type { Cell } from '../../../src/core/cell';
import { detectRoles, findRoles } from '../../../src/core/headers/headers';
import { ROLES } from '../../../src/core/headers/roles';

/** `role=column, how sure`. */
const found = (header: string[], rows: Cell[][]): string[] => {
  const roles = findRoles(header, rows);
  return ROLES.flatMap((role) => {
    const at = roles[role];
    return at === null ? [] : [`${role}=${at.column} ${at.confidence}`];
  });
};

const QUESTIONS = [
  'Hello, where is my parcel? It was promised for last Tuesday and nobody answers.',
  'I ordered two lamps and got only one of them, what should I do about this now?',
  'Please cancel my subscription, I do not need it any more since I have moved.',
];

const messy = QUESTIONS.map((text, index): Cell[] => [
  `T-100${index}`,
  `${index + 1}.3.2026 10:0${index}`,
  `${index + 2}.3.2026 11:00`,
  `Question number ${index}`,
  text,
  `person${index}@mail.example`,
  `https://help.example/${index}`,
  ['Email', 'Chat', 'Phone'][index] ?? '',
  ['en', 'de-AT', 'fr'][index] ?? '',
]);

test('a table whose headers say nothing, or are blank, is read by its values, and none of them is sure', () => {
  const expected = [
    'date=1 unsure',
    'id=0 unsure',
    'subject=3 unsure',
    'content=4 unsure',
    'channel=7 unsure',
    'requester=5 unsure',
    'language=8 unsure',
    'url=6 unsure',
  ];
  expect(found(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], messy)).toEqual(expected);
  expect(found(['', '', '', '', '', '', '', '', ''], messy)).toEqual(expected);
  expect(Object.values(detectRoles(['', '', '', '', '', '', '', '', ''], messy)).every((at) => at === null)).toBe(true);
});

test('of several columns of days the earliest is when a ticket was created, wherever it stands', () => {
  const swapped = messy.map(([id = '', early = '', late = '', ...rest]) => [id, late, early, ...rest]);
  expect(found(['', '', '', '', '', '', '', '', ''], swapped)[0]).toBe('date=2 unsure');
});

test('a name goes before values; what it claims is no longer there for others', () => {
  expect(found(['Key', 'Closed', 'Created', 'Subject', 'x', 'From', 'y', 'Via', 'z'], messy)).toEqual([
    'date=2 sure',
    'id=0 likely',
    'subject=3 sure',
    'content=4 unsure',
    'channel=7 sure',
    'requester=5 sure',
    'language=8 unsure',
    'url=6 unsure',
  ]);
});

test('a name is sure where values agree, likely where none can be seen or it stands twice', () => {
  expect(found(['Subject'], [])).toEqual(['subject=0 likely']);
  expect(found(['Subject'], [['Where is it?']])).toEqual(['subject=0 sure']);
  expect(found(['Subject', 'Subject'], [['Where is it?', '']])).toEqual(['subject=0 likely']);
  expect(found(['Created'], [['2026-03-04'], ['soon']])).toEqual(['date=0 sure']);
  expect(found(['Created'], [['by 7'], ['by 8'], ['2026-03-04']])).toEqual(['date=0 unsure']);
});

test('of two names for a date, the one whose values are dates is taken', () => {
  expect(found(['Created', 'Date'], [['7 people', '2026-03-04']])).toEqual(['date=1 sure']);
});

test.each<[string, Cell[][]]>([
  ['one link for all', [['https://shop.example/'], ['https://shop.example/']]],
  ['counts', [[1], [2], [3]]],
  ['names', [['Ada Moss'], ['Bo Lind']]],
  ['a single row', [['T-1001']]],
  ['the same phrase', [['We are on holiday today'], ['We are on holiday today']]],
])('%s are nothing without a name', (_, rows) => {
  expect(found(['x'], rows)).toEqual([]);
});

test('bare numbers are no days without a name that says so', () => {
  expect(found(['x'], [[45292], [45293]])).toEqual(['id=0 unsure']);
  expect(found(['Created'], [[45292], [45293]])).toEqual(['date=0 sure']);
});
