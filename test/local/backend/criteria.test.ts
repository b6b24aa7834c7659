import { criteriaTest } from '../../../local/backend/criteria';

const headers = new Map([
  ['Tag', 1],
  ['My tag', 2],
  ["It's", 3],
]);

/** Does a row of texts, from column 1, pass? */
const passes = (criteria: Parameters<typeof criteriaTest>[0], ...row: string[]): boolean =>
  criteriaTest(
    criteria,
    1,
    headers,
    'Etc/UTC',
  )((column) => ({ value: row[column - 1] ?? '', text: row[column - 1] ?? '', isDate: false }));

test.each([
  ['CELL_EMPTY', '', '', 'a'],
  ['CELL_NOT_EMPTY', '', 'a', ''],
  ['TEXT_EQUAL_TO', 'Late', 'late', 'later'],
  ['TEXT_NOT_EQUAL_TO', 'Late', 'later', 'LATE'],
  ['TEXT_CONTAINS', 'at', 'Late', 'Let'],
  ['TEXT_DOES_NOT_CONTAIN', 'at', 'Let', 'LATE'],
  ['TEXT_STARTS_WITH', 'la', 'Late', 'Plate'],
  ['TEXT_ENDS_WITH', 'te', 'Late', 'Later'],
])('%s %j takes %j and not %j', (criteria, wanted, yes, no) => {
  expect([passes({ criteria, values: [wanted] }, yes), passes({ criteria, values: [wanted] }, no)]).toEqual([
    true,
    false,
  ]);
});

test('visible and hidden values go by the display text', () => {
  const visible = ['a', ''];
  expect([
    passes({ criteria: 'VISIBLE_VALUES', values: [], visible }, 'a'),
    passes({ criteria: 'VISIBLE_VALUES', values: [], visible }, 'A'),
  ]).toEqual([true, false]);
  expect([
    passes({ criteria: 'HIDDEN_VALUES', values: [], visible }, 'a'),
    passes({ criteria: 'HIDDEN_VALUES', values: [], visible }, 'b'),
  ]).toEqual([false, true]);
});

test.each([
  ['=(Tag<>"")', ['x'], true],
  ['=(Tag<>"")', [''], false],
  ['=(Tag<>"")*(\'My tag\'<>"Not a contact")', ['x', 'y'], true],
  ['=(Tag<>"")*(\'My tag\'<>"Not a contact")', ['x', 'not a contact'], false],
  ['= ( Tag <> "a ""b""" ) * (\'It\'\'s\'<>"no")', ['a "b"', '', 'yes'], false],
  ['= ( Tag <> "a ""b""" ) * (\'It\'\'s\'<>"no")', ['a', '', 'yes'], true],
  ['=NOT((Tag="")+(\'My tag\'="Not a contact"))', ['x', 'y'], true],
  ['=NOT((Tag="")+(\'My tag\'="Not a contact"))', ['x', 'NOT A CONTACT'], false],
  ['=NOT((Tag="")+(\'My tag\'="Not a contact"))', ['', 'y'], false],
  ['=not( (\'Tag\' = "a ""b""") )', ['A "B"'], false],
  ['=not( (\'Tag\' = "a ""b""") )', ['a'], true],
])('%s on %j', (formula, row, is) => {
  expect(passes({ criteria: 'CUSTOM_FORMULA', values: [formula] }, ...row)).toBe(is);
});

test('what it does not understand is refused', () => {
  expect(() => passes({ criteria: 'CUSTOM_FORMULA', values: ['=A2<>""'] }, 'x')).toThrow(
    'not implemented: a filter by the formula =A2<>""',
  );
  expect(() => passes({ criteria: 'DATE_BEFORE_RELATIVE', values: ['TODAY'] }, 'x')).toThrow(
    'not implemented: filter criteria DATE_BEFORE_RELATIVE',
  );
});
