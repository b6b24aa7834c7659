import { type Summary, summarise } from '../../../src/core/reports/summary';
import { reportLength, summaryTable } from '../../../src/core/reports/summaryTable';

const state = (tag: string, subtag = '', aside = '') => ({ tag, subtag, aside });

const SOME = summarise([
  state('Orders', 'Late'),
  state('Orders'),
  state('Not a contact'),
  state('Uncategorized'),
  state('', '', 'unclear'),
  state(''),
]);

const table = (summary: Summary) => summaryTable(summary, 'The title', 'The label');

test('every row has four cells and a format for each', () => {
  const { rows, formats } = table(SOME);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
  expect(formats.map((row) => row.length)).toEqual(rows.map(() => 4));
});

test('the title comes first, the label second: the tab is found again by the one and dated by the other', () => {
  expect(
    table(SOME)
      .rows.slice(0, 2)
      .map(([cell]) => cell),
  ).toEqual(['The title', 'The label']);
});

test('the counts of the state are the summary’s', () => {
  const counts = new Map(
    table(SOME)
      .rows.map((row) => [row[0], row[2]] as const)
      .reverse(),
  );
  expect(['Tickets', 'Tagged', 'Left', 'Put aside'].map((name) => counts.get(name))).toEqual([6, 4, 1, 1]);
});

test('tag totals stand together, those outside the shares last and not in the chart', () => {
  const { rows, totals } = table(SOME);
  const charted = rows.slice(totals.first, totals.first + totals.count);
  expect(charted).toEqual([
    ['Orders', '', 2, 2 / 3],
    ['Uncategorized', '', 1, 1 / 3],
  ]);
  expect(rows[totals.first + totals.count]?.slice(0, 3)).toEqual(['Not a contact', '', 1]);
});

test('tag and subtag rows repeat the tag, so that they can be sorted and filtered', () => {
  const { rows, totals } = table(SOME);
  expect(rows.slice(totals.first + totals.count + 1)).toContainEqual(['Orders', 'Late', 1, 1 / 3]);
});

test('bold rows are the title, the headings and the tag totals', () => {
  const { rows, bold } = table(SOME);
  expect(bold.map((row) => rows[row]?.[0])).toEqual([
    'The title',
    'State',
    'Tag',
    'Tag',
    'Orders',
    'Uncategorized',
    'Not a contact',
  ]);
});

test('before anything is tagged it says so, and divides by nothing', () => {
  const { rows, totals } = table(summarise([state('')]));
  expect(totals.count).toBe(0);
  expect(rows.flat()).toContain('No ticket is tagged yet.');
  expect(rows.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
});

test('an older report ends with its counts, whatever a person wrote below', () => {
  const { rows } = table(SOME);
  expect(reportLength(rows)).toBe(rows.length);
  expect(reportLength([...rows, ['a note', '', '', '']])).toBe(rows.length);
  expect(reportLength([...rows, ['', '', '', ''], ['Orders', '', 7, 1]])).toBe(rows.length);
  expect([reportLength([]), reportLength([['a note', '', 3, '']])]).toEqual([0, 0]);
});

test('a report without tags ends with its last heading', () => {
  const { rows } = table(summarise([]));
  expect(reportLength([...rows, ['a note', '', '', '']])).toBe(rows.length);
});

test('what has no subtag is a line of its own where others have one, so that the subtags add up', () => {
  const states = [
    { tag: 'Orders', subtag: 'Late', aside: '' },
    { tag: 'Orders', subtag: '', aside: '' },
    { tag: 'Orders', subtag: '', aside: '' },
    { tag: 'Refunds', subtag: '', aside: '' },
  ];
  const { rows } = summaryTable(summarise(states), 'Title', 'Label');
  const from = rows.findIndex(([, subtag]) => subtag === 'Subtag');
  expect(rows.slice(from + 1)).toEqual([
    ['Orders', '', 3, 0.75],
    ['Orders', 'Late', 1, 0.25],
    ['Orders', '(no subtag)', 2, 0.5],
    ['Refunds', '', 1, 0.25],
  ]);
});
