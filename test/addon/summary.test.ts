/** The Summary tab through the built add-on: right numbers, a live pivot, and nothing of the user's touched. */
import { ann, type Bench, bob, columnOf, grid, type PlainCell, readyBench, stateOf } from './bench';

const PATHS: [string, string][] = [
  ['Orders', 'Late'],
  ['Orders', 'Lost'],
  ['Refunds', ''],
  ['Account', 'Password'],
  ['Uncategorized', ''],
  ['Not a contact', ''],
  ['', ''],
  ['Orders', 'Late'],
];

/** Tags tickets in turn; every thirteenth is put aside instead. */
function tagged(tickets: number): Bench {
  const bench = readyBench({ tickets });
  const texts = Array.from({ length: tickets }, (_, index) =>
    index % 13 === 0 ? ['', ''] : (PATHS[index % PATHS.length] ?? ['', '']),
  );
  bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Tag'), texts);
  const reasons = texts.map((_, index) => [index % 13 === 0 ? 'unclear' : '']);
  bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Put aside'), reasons);
  return bench;
}

/** A plain count over the dump: path → tickets, `›` between tag and subtag, a tag's own total without it. */
function plainCount(bench: Bench, tickets: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let id = 1001; id < 1001 + tickets; id += 1) {
    const { tag, subtag } = stateOf(bench, String(id));
    if (tag === '') continue;
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    if (subtag) counts.set(`${tag} › ${subtag}`, (counts.get(`${tag} › ${subtag}`) ?? 0) + 1);
  }
  return counts;
}

/** The report at the left, four cells a row. */
const reportOf = (bench: Bench): PlainCell[][] =>
  grid(bench, 'Summary').map((row) => [0, 1, 2, 3].map((column) => row[column] ?? ''));

const pivotOf = (bench: Bench): PlainCell[][] =>
  grid(bench, 'Summary')
    .slice(3)
    .map((row) => row.slice(12, 16))
    .filter((row) => row.some((cell) => cell !== '' && cell !== undefined));

test('counts tags and subtags as a plain count does, shares of the contacts', () => {
  const bench = tagged(60);
  const counts = plainCount(bench, 60);
  const { summary, tab } = bench.ask('summary', {});
  expect(tab).toBe('Summary');
  const told = new Map(summary.rows.map(({ tag, subtag, count }) => [subtag ? `${tag} › ${subtag}` : tag, count]));
  expect(told).toEqual(counts);
  const totals = summary.rows.filter(({ subtag }) => subtag === null);
  const sum = totals.reduce((all, { count }) => all + count, 0);
  const notAContact = counts.get('Not a contact') ?? 0;
  expect(summary).toMatchObject({
    tickets: 60,
    tagged: sum,
    untagged: 60 - sum,
    aside: 5,
    left: 60 - sum - 5,
    notAContact,
    uncategorized: counts.get('Uncategorized'),
  });
  for (const { tag, share, count } of summary.rows) {
    expect(share).toBe(tag === 'Not a contact' ? null : count / (sum - notAContact));
  }
});

test('writes the same numbers into the tab, with its moment, and no marker is left', () => {
  const bench = tagged(60);
  const { summary } = bench.ask('summary', {});
  const rows = reportOf(bench);
  expect(rows[0]?.[0]).toBe('Tagsheet summary');
  expect(rows[1]?.[0]).toMatch(/^As of 4 Mar 2026 12:00\..*stand still/);
  for (const { tag, subtag, count, share } of summary.rows) {
    expect(rows).toContainEqual([tag, subtag ?? '', count, share ?? 'not counted']);
  }
  expect(rows).toContainEqual(['Tickets', '', 60, '']);
  expect(JSON.stringify(rows)).not.toMatch(/being rebuilt/);
  expect(bench.workbook.selection(ann).sheet).toBe(bench.workbook.sheetNamed('Summary')?.id);
});

test('says how healthy the share of Uncategorized is, from 200 tagged tickets on', () => {
  const line = (tickets: number) => {
    const bench = tagged(tickets);
    bench.ask('summary', {});
    return reportOf(bench).flat().join('\n');
  };
  expect(line(60)).toMatch(/Too early to judge/);
  expect(line(400)).toMatch(/more than the healthy 1–5 %/);
});

test('the pivot shows contacts only, by tag and subtag, and lives on', () => {
  const bench = tagged(60);
  const { summary } = bench.ask('summary', {});
  const lines = pivotOf(bench);
  expect(lines[0]).toEqual(['Tag', 'Subtag', 'Tickets', 'Share']);
  const leaves = lines.slice(1).filter(([tag, subtag]) => !/otal/.test(`${tag}${subtag}`));
  const total = leaves.reduce((sum, row) => sum + Number(row[2]), 0);
  expect(total).toBe(summary.contacts);
  expect(JSON.stringify(lines)).not.toMatch(/Not a contact/);
  bench.workbook.type(bob, bench.dump, 2, columnOf(bench, 'Tag'), 'Brand new');
  expect(pivotOf(bench).map(([tag]) => tag)).toContain('Brand new');
  bench.workbook.paste(bob, bench.dump, 62, 1, [['5001']]);
  bench.workbook.type(bob, bench.dump, 62, columnOf(bench, 'Tag'), 'Pasted later');
  expect(pivotOf(bench).map(([tag]) => tag)).toContain('Pasted later');
});

test('the chart shows the totals by tag', () => {
  const bench = tagged(60);
  const { summary } = bench.ask('summary', {});
  const [chart, ...others] = bench.workbook.sheetNamed('Summary')?.charts ?? [];
  expect([others, chart?.options.title]).toEqual([[], 'Tickets by tag']);
  const totals = summary.rows.filter(({ subtag, share }) => subtag === null && share !== null);
  expect(chart?.data.map(([tag]) => tag)).toEqual(totals.map(({ tag }) => tag));
  expect(chart?.numbers.map((row) => row[1])).toEqual(totals.map(({ count }) => count));
});

test('built anew it leaves the user’s cells and charts, and nothing of a longer report before', () => {
  const bench = tagged(60);
  bench.ask('summary', {});
  const sheet = bench.workbook.sheetNamed('Summary')?.id ?? -1;
  bench.workbook.type(bob, sheet, 30, 9, 'my note');
  const column = columnOf(bench, 'Tag');
  bench.workbook.clear(bob, { sheet: bench.dump, row: 2, column, rows: 60, columns: 5 });
  bench.workbook.type(bob, bench.dump, 2, column, 'Refunds');
  const { summary } = bench.ask('summary', {});
  expect(summary.rows).toEqual([{ tag: 'Refunds', subtag: null, count: 1, share: 1 }]);
  const rows = grid(bench, 'Summary');
  expect(rows[29]?.[8]).toBe('my note');
  expect(reportOf(bench).filter(([tag]) => tag === 'Orders' || tag === 'Account')).toEqual([]);
  expect(bench.workbook.sheet(sheet)?.charts).toHaveLength(1);
  expect(pivotOf(bench).slice(1, 2)[0]?.[0]).toBe('Refunds');
});

test('built twice it is the same, one pivot and one chart', () => {
  const bench = tagged(60);
  bench.ask('summary', {});
  const before = grid(bench, 'Summary');
  bench.ask('summary', {});
  expect(grid(bench, 'Summary')).toEqual(before);
  expect(bench.workbook.sheetNamed('Summary')?.charts).toHaveLength(1);
});

test('says what to do before anything is tagged, and draws no chart', () => {
  const bench = readyBench();
  const { sentence } = bench.ask('summary', {});
  expect(sentence).toMatch(/No contact is tagged yet/);
  expect(bench.workbook.sheetNamed('Summary')?.charts).toEqual([]);
});

test('after a build that broke off, the marker stands until the next', () => {
  const bench = tagged(60);
  bench.ask('summary', {});
  const stop = bench.workbook.beforeCall((op) => {
    if (op.startsWith('pivot')) throw Object.assign(new Error('Service error: Spreadsheets'), { name: 'Exception' });
  });
  expect(bench.tell('summary', {})).toMatchObject({ ok: false, error: { code: 'busy', retry: true } });
  stop();
  expect(grid(bench, 'Summary')[1]?.[0]).toMatch(/being rebuilt.*build it again/);
  bench.ask('summary', {});
  expect(grid(bench, 'Summary')[1]?.[0]).toMatch(/^As of/);
});

describe('people work on the tab', () => {
  const built = () => {
    const bench = tagged(60);
    bench.ask('summary', {});
    return { bench, sheet: bench.workbook.sheetNamed('Summary')?.id ?? -1, length: reportLength(bench) };
  };
  const reportLength = (bench: Bench) => reportOf(bench).reduce((end, [tag], row) => (tag === '' ? end : row + 1), 0);
  const tagMore = (bench: Bench) => bench.workbook.type(bob, bench.dump, 2, columnOf(bench, 'Tag'), 'Brand new');

  test('notes below the report stay when it is built anew, and make room when it grows', () => {
    const { bench, sheet, length } = built();
    bench.workbook.paste(bob, sheet, length + 1, 1, [['my note', '1']]);
    bench.workbook.type(bob, sheet, length + 9, 2, 'another');
    bench.ask('summary', {});
    expect(reportOf(bench)[length]).toEqual(['my note', 1, '', '']);
    tagMore(bench);
    bench.ask('summary', {});
    // One row more among the totals, one more among the subtags: the built-in tags stay last.
    expect(reportOf(bench)[length + 1]?.[0]).toBe('Not a contact');
    expect(reportOf(bench)[length + 2]).toEqual(['my note', 1, '', '']);
    expect(reportOf(bench)[length + 10]?.[1]).toBe('another');
  });

  test('a shorter report leaves nothing of the longer one, and the notes', () => {
    const { bench, sheet, length } = built();
    bench.workbook.type(bob, sheet, length + 2, 1, 'my note');
    bench.workbook.clear(bob, { sheet: bench.dump, row: 2, column: columnOf(bench, 'Tag'), rows: 60, columns: 2 });
    bench.ask('summary', {});
    const rows = reportOf(bench);
    expect(rows[length + 1]?.[0]).toBe('my note');
    expect(rows.slice(0, length).filter(([tag]) => tag === 'Orders')).toEqual([]);
  });

  test('rows inserted above: the report stays where it is, with one chart and one pivot', () => {
    const { bench, sheet } = built();
    bench.workbook.insertLines(bob, sheet, 'rows', 1, 2);
    bench.workbook.type(bob, sheet, 1, 1, 'Report for March');
    tagMore(bench);
    bench.ask('summary', {});
    expect(bench.workbook.sheets().filter(({ name }) => name.startsWith('Summary'))).toHaveLength(1);
    const rows = grid(bench, 'Summary');
    expect([rows[0]?.[0], rows[2]?.[0]]).toEqual(['Report for March', 'Tagsheet summary']);
    expect(rows[3]?.[0]).toMatch(/^As of/);
    expect(rows.flatMap((row) => row.filter((cell) => cell === 'Share'))).toHaveLength(3);
    expect(rows[5]?.[12]).toBe('Tag');
    const [chart, ...others] = bench.workbook.sheetNamed('Summary')?.charts ?? [];
    expect([chart?.data[0]?.[0], others]).toEqual(['Orders', []]);
  });

  test('a chart that was moved is drawn anew where it is now; a moved pivot comes back', () => {
    const { bench } = built();
    const book = bench.workbook.book.state.sheets.find(({ name }) => name === 'Summary');
    for (const chart of book?.charts ?? []) chart.position = { row: 40, column: 2, x: 0, y: 0 };
    for (const pivot of book?.pivots ?? []) Object.assign(pivot, { row: 60, column: 20 });
    bench.ask('summary', {});
    const after = bench.workbook.book.state.sheets.find(({ name }) => name === 'Summary');
    expect(after?.charts.map(({ position }) => [position.row, position.column])).toEqual([[40, 2]]);
    expect(after?.pivots.map(({ row, column }) => [row, column])).toEqual([[4, 13]]);
  });
});

test('tags that are not on the list are counted, and that is told in words and on the sheet', () => {
  const bench = readyBench({});
  bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Tag'), [['Orders'], ['orders'], ['Ordres']]);
  const told = '2 tickets have tags that are not on the list: run Check tags.';
  expect(bench.ask('summary', {}).sentence).toContain(told);
  expect(String(grid(bench, 'Summary')[1]?.[0])).toContain(told);
});
