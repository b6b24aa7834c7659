import { listFaults } from '../../../src/core/check/listFaults';
import { readListRows } from '../../../src/core/check/listRows';
import { starterList } from '../../../src/core/starting/starterList';
import { tagListRows } from '../../../src/core/tags/tagTable';

const HEADER = ['Tag', 'Subtag', 'What belongs here', 'Status'];

/** Rows of the tab from line 2 on, as `tag | subtag | status`. */
const rowsOf = (...lines: string[]) =>
  readListRows(
    HEADER,
    lines.map((line) => {
      const [tag = '', subtag = '', status = ''] = line.split('|').map((cell) => cell.trim());
      return [tag, subtag, '', status];
    }),
  );

/** Faults as `kind tag/subtag ×count detail → suggestion`. */
const faults = (...lines: string[]): string[] =>
  listFaults(rowsOf(...lines)).map(
    ({ kind, cells: { tag, subtag }, count, detail, suggestion }) =>
      `${kind} ${tag}/${subtag ?? '*'} ×${count} ${detail}${suggestion ? ` → ${suggestion.path.tag}/${suggestion.path.subtag} (${suggestion.reason})` : ''}`,
  );

test('the starter list has none', () => {
  const [header = [], ...cells] = tagListRows(starterList());
  expect(listFaults(readListRows(header, cells))).toEqual([]);
});

test.each<[string, string[], string[]]>([
  [
    'doubled rows',
    ['A', 'B', 'A', 'B | x', 'B | x', 'B | x'],
    ['doubled-row A/ ×2 rows 2 and 4', 'doubled-row B/x ×3 rows 5, 6 and 7'],
  ],
  [
    'tags that differ in case',
    ['Orders', 'orders', 'ORDERS | x', 'ORDERS'],
    ['same-but-case orders/* ×1 row 3 → Orders/ (case)', 'same-but-case ORDERS/* ×2 rows 4 and 5 → Orders/ (case)'],
  ],
  [
    'tags that differ in blanks',
    ['Order Change', 'Order  Change'],
    ['same-but-case Order  Change/* ×1 row 3 → Order Change/ (blanks)'],
  ],
  [
    'subtags that differ in case',
    ['A', 'A | Late', 'A | late', 'B', 'B | LATE'],
    ['same-but-case A/late ×1 row 4 → A/Late (case)'],
  ],
  [
    'the built-in tags in another case',
    ['uncategorized'],
    ['same-but-case uncategorized/* ×1 row 2 → Uncategorized/ (case)'],
  ],
  ['subtags without their tag’s row', ['A | x', '| y', 'B'], ['subtag-without-row A/ ×2 rows 2 and 3']],
  ['no row for a built-in tag', ['Uncategorized | x'], []],
  [
    'long names',
    ['A'.repeat(40), 'B'.repeat(41), `C`, `C | ${'d'.repeat(100)}`, `C | ${'e'.repeat(101)}`],
    [`long-name ${'B'.repeat(41)}/ ×1 41 letters, row 3`, `long-name C/${'e'.repeat(101)} ×1 101 letters, row 6`],
  ],
  [
    'names like formulas',
    ['=SUM(A1)', '+1', "'quoted", '-5', 'A', 'A | =x'],
    [
      'formula-like =SUM(A1)/ ×1 row 2',
      'formula-like +1/ ×1 row 3',
      "formula-like 'quoted/ ×1 row 4",
      'formula-like A/=x ×1 row 7',
    ],
  ],
  ['names that are right', ['A', 'A | x', 'B', 'B | x'], []],
  ['proposals', ['A', 'A | | proposed by Ann', 'a | | Proposed by Bob'], []],
])('%s', (_, lines, expected) => {
  expect(faults(...lines)).toEqual(expected);
});

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `Tag ${String.fromCharCode(65 + i)}`);

test.each([
  [10, null],
  [11, 'hint'],
  [25, 'hint'],
  [26, 'problem'],
])('%i tags: %s', (count, weight) => {
  const rows = rowsOf(...numbered(count), 'Uncategorized', 'Tag A | sub', 'Old | | retired', 'Old | x');
  const found = listFaults(rows).filter(({ kind }) => kind === 'many-tags');
  expect(found.map((problem) => [problem.weight, problem.count])).toEqual(weight === null ? [] : [[weight, count]]);
});

test('a row says where it stands, a blank tag takes the one above, and columns are found by name', () => {
  const rows = readListRows(
    [' Status ', 'Subtag', 'tag'],
    [
      ['', '', 'A'],
      ['', 'x', ''],
      ['', '', ''],
      ['Retired', 'y', ''],
    ],
  );
  expect(rows).toEqual([
    { row: 2, tag: 'A', subtag: '', retired: false },
    { row: 3, tag: 'A', subtag: 'x', retired: false },
    { row: 5, tag: 'A', subtag: 'y', retired: true },
  ]);
});
