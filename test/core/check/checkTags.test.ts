import fc from 'fast-check';
import { checkTags } from '../../../src/core/check/checkTags';
import { listFromLines } from '../../../src/core/startingList';
import type { TagList } from '../../../src/core/tagList';
import { formatTagPath } from '../../../src/core/tagPath';

const LIST = listFromLines(`
  Order Inquiry > Not Late
  Order Inquiry > Late
  Refunds > Late payment
  Refunds > Returned
  Login > Set-up
  Plan
`);

/** Problems as `kind value ×count → suggestion`. */
const problems = (rows: [string, string][], list: TagList = LIST): string[] =>
  checkTags(
    rows.map(([tag, subtag]) => ({ tag, subtag })),
    list,
  ).map(
    ({ kind, cells: { tag, subtag }, count, suggestion }) =>
      `${kind} ${JSON.stringify(subtag ?? tag)} ×${count} → ${suggestion && formatTagPath(suggestion.path)}`,
  );

test('what is on the list, built-in tags and blank cells are no problems', () => {
  expect(
    problems([
      ['Order Inquiry', 'Late'],
      ['Order Inquiry', ''],
      ['Plan', '  '],
      ['Uncategorized', ''],
      ['Not a contact', ''],
      ['', ''],
      [' ', ' '],
    ]),
  ).toEqual([]);
  expect(problems([['Uncategorized', '']], { tags: [] })).toEqual([]);
});

test.each([
  ['Order Inquiry ', 'Order Inquiry'],
  ['order  inquiry', 'Order Inquiry'],
  ['ORDER INQUIRIES', 'Order Inquiry'],
  ['Order-Inquiry', 'Order Inquiry'],
  ['Ordér Inquiry!', 'Order Inquiry'],
  ['Refund', 'Refunds'],
  ['Rfeunds', 'Refunds'],
  ['Order Inqiury', 'Order Inquiry'],
  ['Odrer Inqiury', 'Order Inquiry'],
  ['Odrer Inqiuryy', null],
  ['Plam', 'Plan'],
  ['Plmm', null],
  ['uncategorised', 'Uncategorized'],
  ['Order Inquiry > Not late', 'Order Inquiry › Not Late'],
  ['returned', 'Refunds › Returned'],
  ['Weather', null],
  ['👍', null],
])('the tag %j suggests %j', (value, suggestion) => {
  expect(checkTags([{ tag: value, subtag: '' }], LIST)).toEqual([
    { kind: 'unknown-tag', column: 'tag', value, count: 1, suggestion },
  ]);
});

test.each([
  ['Order Inquiry', 'late ', 'unknown-subtag "late " ×1 → Order Inquiry › Late'],
  ['Order Inquiry', 'Not Lte', 'unknown-subtag "Not Lte" ×1 → Order Inquiry › Not Late'],
  ['Order Inquiry', 'Returned', 'subtag-of-another-tag "Returned" ×1 → Refunds › Returned'],
  ['Order Inquiry', 'returned', 'unknown-subtag "returned" ×1 → Refunds › Returned'],
  ['Refunds', 'Late', 'subtag-of-another-tag "Late" ×1 → Order Inquiry › Late'],
  ['Plan', 'setup', 'unknown-subtag "setup" ×1 → Login › Set-up'],
  ['Plan', 'Cheaper', 'unknown-subtag "Cheaper" ×1 → null'],
  ['', 'Late', 'subtag-without-tag "Late" ×1 → Order Inquiry › Late'],
  [' ', 'Retruned', 'subtag-without-tag "Retruned" ×1 → Refunds › Returned'],
  ['', 'Cheaper', 'subtag-without-tag "Cheaper" ×1 → null'],
])('%j with %j: %s', (tag, subtag, problem) => {
  expect(problems([[tag, subtag]])).toEqual([problem]);
});

test('beside an unknown tag, a subtag is judged by the tag that was meant', () => {
  expect(problems([['order inquiry', 'Late']])).toEqual(['unknown-tag "order inquiry" ×1 → Order Inquiry']);
  expect(problems([['order inquiry', 'Returned']])).toEqual([
    'unknown-tag "order inquiry" ×1 → Order Inquiry',
    'subtag-of-another-tag "Returned" ×1 → Refunds › Returned',
  ]);
  expect(problems([['Weather', 'Late']])).toEqual(['unknown-tag "Weather" ×1 → null']);
  expect(problems([['Weather', 'late']])).toEqual([
    'unknown-tag "Weather" ×1 → null',
    'unknown-subtag "late" ×1 → Order Inquiry › Late',
  ]);
});

test('a subtag in the Tag column is no suggestion where the row has another subtag', () => {
  expect(problems([['Returned', 'Late']])).toEqual(['unknown-tag "Returned" ×1 → null']);
  expect(problems([['returned', 'Returned']])).toEqual(['unknown-tag "returned" ×1 → Refunds › Returned']);
});

test('several equally good names are no suggestion', () => {
  const list = listFromLines('Cart\nCard\nA > Same\nB > Same');
  expect(problems([['Carp', '']], list)).toEqual(['unknown-tag "Carp" ×1 → null']);
  expect(problems([['', 'same']], list)).toEqual(['subtag-without-tag "same" ×1 → null']);
  expect(problems([['card', '']], list)).toEqual(['unknown-tag "card" ×1 → Card']);
});

test('a group whose rows disagree has no suggestion', () => {
  const list = listFromLines('A > Late\nB > Late');
  expect(
    problems(
      [
        ['A', 'late'],
        ['A', 'late'],
      ],
      list,
    ),
  ).toEqual(['unknown-subtag "late" ×2 → A › Late']);
  expect(
    problems(
      [
        ['A', 'late'],
        ['B', 'late'],
        ['A', 'late'],
      ],
      list,
    ),
  ).toEqual(['unknown-subtag "late" ×3 → null']);
});

test('groups are told apart by kind and exact value, the most frequent first', () => {
  expect(
    problems([
      ['plan', ''],
      ['Plan ', ''],
      ['', 'Late'],
      ['Plan ', ''],
      ['Plan', 'Late'],
      ['', 'Late'],
      ['', 'Late'],
    ]),
  ).toEqual([
    'subtag-without-tag "Late" ×3 → Order Inquiry › Late',
    'unknown-tag "Plan " ×2 → Plan',
    'unknown-tag "plan" ×1 → Plan',
    'subtag-of-another-tag "Late" ×1 → Order Inquiry › Late',
  ]);
});

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Order Inquiry',
    'order inquiry',
    'Plan',
    'Late',
    'late',
    'Not Late',
    'Returned',
    'Refund',
    'Refunds',
  ),
  fc.string({ maxLength: 5 }),
);
const rows = fc.array(fc.record({ tag: text, subtag: text }));
const paths = LIST.tags.flatMap((tag) => [
  tag.name,
  ...tag.subtags.map((subtag) => formatTagPath({ tag: tag.name, subtag: subtag.name })),
]);

test('problems count rows that hold their value; what is listed is never one; suggestions are on the list', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      for (const { column, value, count, suggestion } of checkTags(cells, LIST)) {
        expect(count).toBeLessThanOrEqual(cells.filter((row) => row[column] === value).length);
        expect(count).toBeGreaterThan(0);
        expect(value.trim()).not.toBe('');
        if (column === 'tag') expect(paths).not.toContain(value);
        if (suggestion !== null) expect(paths).toContain(suggestion);
      }
    }),
    { numRuns: 500 },
  );
});

test('every row off the list is told, every row on it is not', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      for (const { tag, subtag } of cells) {
        const listed =
          tag.trim() === ''
            ? subtag.trim() === ''
            : paths.includes(subtag.trim() === '' ? tag : formatTagPath({ tag, subtag }));
        expect(checkTags([{ tag, subtag }], LIST).length === 0).toBe(listed);
      }
    }),
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const backwards = checkTags([...cells].reverse(), LIST);
      const forwards = checkTags(cells, LIST);
      expect(new Set(backwards.map((each) => JSON.stringify(each)))).toEqual(
        new Set(forwards.map((each) => JSON.stringify(each))),
      );
    }),
  );
});

test('a hundred thousand rows with a thousand spellings take a moment', () => {
  const cells = Array.from({ length: 100000 }, (_, i) => ({ tag: `Order Inquiry${i % 1000}`, subtag: 'late' }));
  expect(checkTags(cells, LIST)).toHaveLength(1001);
});
