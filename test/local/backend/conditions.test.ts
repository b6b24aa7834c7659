/** Each criterion by Google's name: what passes, and what does not. */
import { cellTest } from '../../../local/backend/conditions';

const day = (date: number) => ({ date: Date.UTC(2024, 2, date) });
const SERIAL = 45_355;

function passing(
  criteria: string,
  values: Parameters<typeof cellTest>[1],
  cells: unknown[],
  isDate = false,
): unknown[] {
  const test = cellTest(criteria, values, 'Etc/UTC');
  return cells.filter((cell) => test?.(cell as number, String(cell ?? ''), isDate));
}

test.each([
  ['NUMBER_GREATER_THAN', [2], [3, 4, 5]],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [2], [2, 3, 4, 5]],
  ['NUMBER_LESS_THAN', [2], [1]],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [2], [1, 2]],
  ['NUMBER_EQUAL_TO', [2], [2]],
  ['NUMBER_NOT_EQUAL_TO', [2], [1, 3, 4, 5]],
  ['NUMBER_BETWEEN', [2, 4], [2, 3, 4]],
  ['NUMBER_NOT_BETWEEN', [2, 4], [1, 5]],
])('%s %j lets %j of 1 to 5 pass, and nothing that is no number', (criteria, values, passed) => {
  expect(passing(criteria, values, [1, 2, 3, 4, 5, '2', true, null])).toEqual(passed);
});

test.each([
  ['DATE_IS_VALID_DATE', [], [3, 4, 5, 6, 7]],
  ['DATE_AFTER', [day(5)], [6, 7]],
  ['DATE_BEFORE', [day(5)], [3, 4]],
  ['DATE_ON_OR_AFTER', [day(5)], [5, 6, 7]],
  ['DATE_ON_OR_BEFORE', [day(5)], [3, 4, 5]],
  ['DATE_EQUAL_TO', [day(5)], [5]],
  ['DATE_BETWEEN', [day(4), day(6)], [4, 5, 6]],
  ['DATE_NOT_BETWEEN', [day(4), day(6)], [3, 7]],
])('%s %j lets days %j of March pass, whatever the hour, and no plain number', (criteria, values, passed) => {
  const cells = [3, 4, 5, 6, 7].map((date) => SERIAL - 4 + date + 0.9);
  expect(passing(criteria, values, [...cells, '2024-03-05'], true)).toEqual(passed.map((date) => cells[date - 3]));
  expect(passing(criteria, values, cells, false)).toEqual([]);
});

test('a day given as a moment counts from its midnight', () => {
  const noon = { date: Date.UTC(2024, 2, 5, 12) };
  expect(passing('DATE_ON_OR_AFTER', [noon], [SERIAL, SERIAL + 1, SERIAL + 1.2], true)).toEqual([
    SERIAL + 1,
    SERIAL + 1.2,
  ]);
});

const WORDS = ['Late', 'late order', 'too LATE', 'order', ''];
test.each([
  ['CELL_EMPTY', [], ['']],
  ['CELL_NOT_EMPTY', [], ['Late', 'late order', 'too LATE', 'order']],
  ['TEXT_EQUAL_TO', ['LATE'], ['Late']],
  ['TEXT_NOT_EQUAL_TO', ['LATE'], ['late order', 'too LATE', 'order', '']],
  ['TEXT_CONTAINS', ['late'], ['Late', 'late order', 'too LATE']],
  ['TEXT_DOES_NOT_CONTAIN', ['late'], ['order', '']],
  ['TEXT_STARTS_WITH', ['late'], ['Late', 'late order']],
  ['TEXT_ENDS_WITH', ['late'], ['Late', 'too LATE']],
])('%s %j lets %j pass', (criteria, values, passed) => {
  expect(passing(criteria, values, WORDS)).toEqual(passed);
});

test.each([
  ['a@b.co', true],
  ['first.last@mail.example.com', true],
  ['a@b', false],
  ['a b@c.de', false],
  ['a@b.c d', false],
  ['@b.co', false],
  ['a@@b.co', false],
  ['x a@b.co', false],
  ['a@b.co x', false],
  ['a@b..co', false],
])('%s is an e-mail address: %j', (text, is) => {
  expect(passing('TEXT_IS_VALID_EMAIL', [], [text])).toEqual(is ? [text] : []);
});

test.each([
  ['example.com', true],
  ['https://example.com', true],
  ['http://www.example.com/a?b=c#d', true],
  ['example.com/', true],
  ['example', false],
  ['ftp://example.com', false],
  ['https://', false],
  ['example.com/a b', false],
  ['see example.com', false],
  ['example..com', false],
])('%s is an address: %j', (text, is) => {
  expect(passing('TEXT_IS_VALID_URL', [], [text])).toEqual(is ? [text] : []);
});

test('a checkbox holds true or false, or its own two values', () => {
  expect(passing('CHECKBOX', [], [true, false, 'TRUE', 1, null])).toEqual([true, false]);
  expect(passing('CHECKBOX', ['Yes', 'no'], ['yes', 'NO', 'maybe', true])).toEqual(['yes', 'NO']);
});

test('what takes more than the cell itself has no test', () => {
  expect(cellTest('VALUE_IN_LIST', ['a'], 'Etc/UTC')).toBeNull();
  expect(cellTest('CUSTOM_FORMULA', ['=A1'], 'Etc/UTC')).toBeNull();
});
