import { chartConfig, chartSize } from '../../../../local/preview/page/chartConfig';
import { rowHeight } from '../../../../local/preview/page/rowHeights';
import { noteRules, type RuleCells, ruleRanges, rulesOf } from '../../../../local/preview/page/rules';
import { shapeChanges } from '../../../../local/preview/page/shape';
import type { CellView, ChartView, SheetView } from '../../../../local/view';

const sheet: SheetView = {
  id: 5,
  name: 'Data',
  hidden: false,
  rows: 100,
  columns: 4,
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  widths: {},
  hiddenRows: [],
  filteredRows: [],
  hiddenColumns: [],
  merges: [],
  filter: null,
  rules: {},
  charts: [],
  protections: [],
};

const text = (d: string, more: Partial<CellView> = {}): CellView => ({ v: d, d, t: 's', ...more });

describe('rules', () => {
  const rows = (rule: number | undefined, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      row: from + index,
      cells: [null, text('', rule === undefined ? {} : { rule })],
    }));

  test('cells with the same rule make one range', () => {
    const cells: RuleCells = new Map();
    expect(noteRules(cells, rows(1, 2, 50))).toBe(true);
    expect(noteRules(cells, rows(1, 2, 50))).toBe(false);
    expect(noteRules(cells, rows(undefined, 10, 10))).toBe(true);
    expect(ruleRanges(cells).get(1)).toEqual([
      { startRow: 1, endRow: 8, startColumn: 1, endColumn: 1 },
      { startRow: 10, endRow: 49, startColumn: 1, endColumn: 1 },
    ]);
  });

  test('lists become dropdowns, commas in them or not; a warning rule lets other texts in', () => {
    const cells: RuleCells = new Map();
    noteRules(cells, rows(1, 2, 3));
    const rule = { criteria: 'X', options: ['a, b', 'c'], showDropdown: true, allowInvalid: true, help: 'Pick one' };
    expect(rulesOf({ ...sheet, rules: { 1: rule } }, cells)).toMatchObject([
      {
        uid: '5-1',
        formula1: '["a, b","c"]',
        showDropDown: true,
        renderMode: 2,
        errorStyle: 2,
        showErrorMessage: false,
      },
    ]);
    expect(rulesOf({ ...sheet, rules: { 1: { ...rule, allowInvalid: false } } }, cells)).toMatchObject([
      { errorStyle: 1 },
    ]);
    expect(rulesOf({ ...sheet, rules: { 1: { ...rule, options: null } } }, cells)).toEqual([]);
  });
});

describe('rowHeight', () => {
  const height = (cells: (CellView | null)[]) =>
    rowHeight(
      { row: 1, cells },
      () => 110,
      (part) => part.length * 10,
    );

  test('a plain row is as high as Google’s, however long its text', () => {
    expect(height([null, text('x'.repeat(500)), text('a\nb\nc')])).toBe(21);
  });

  test('wrapped text gets its lines, larger letters their room, and no row more than a screen', () => {
    const two = height([text('aaaa bbbb cccc', { wrap: 'WRAP' })]);
    const three = height([text('aaaa bbbb cccc\nd', { wrap: 'WRAP' })]);
    expect(two).toBe(Math.ceil(2 * 16 + 6));
    expect(three).toBe(Math.ceil(3 * 16 + 6));
    expect(height([text('Title', { size: 18 })])).toBeGreaterThan(30);
    expect(height([text('x '.repeat(5000), { wrap: 'WRAP' })])).toBe(420);
  });
});

describe('shapeChanges', () => {
  const names = (now: Partial<SheetView>) =>
    shapeChanges(sheet, { ...sheet, ...now }).map(([id]) => id.split('.').at(-1));

  test('says nothing where nothing changed, and only what did', () => {
    expect(names({})).toEqual([]);
    expect(names({ name: 'New', frozenRows: 1 })).toEqual(['set-worksheet-name', 'set-frozen']);
    expect(names({ rows: 200, hiddenRows: [3] })).toEqual(['set-worksheet-row-count', 'set-row-hidden']);
    expect(names({ widths: { 2: 150 } })).toEqual(['set-worksheet-col-width']);
  });

  test('a row hidden by hand stays hidden when the filter lets it go', () => {
    const before = { ...sheet, hiddenRows: [3], filteredRows: [3, 4] };
    expect(shapeChanges(before, { ...before, filteredRows: [] })).toEqual([
      [
        'sheet.mutation.set-row-visible',
        expect.objectContaining({ ranges: [expect.objectContaining({ startRow: 3, endRow: 3 })] }),
      ],
    ]);
  });
});

describe('chartConfig', () => {
  const chart: ChartView = {
    id: 1,
    type: 'BAR',
    options: { title: 'Tickets by tag', legend: { position: 'none' }, height: 260 },
    headers: 1,
    position: { row: 1, column: 1, x: 0, y: 0 },
    ranges: [],
    data: [
      ['Tag', 'Tickets'],
      ['Order Inquiry', '1,200'],
      ['Uncategorized', ''],
    ],
    numbers: [
      [null, null],
      [null, 1200],
      [null, null],
    ],
  };

  test('labels, numbers, title; bars lie, columns stand', () => {
    const config = chartConfig(chart);
    expect(config).toMatchObject({
      type: 'bar',
      data: { labels: ['Order Inquiry', 'Uncategorized'], datasets: [{ label: 'Tickets', data: [1200, null] }] },
      options: {
        indexAxis: 'y',
        animation: false,
        plugins: { title: { text: 'Tickets by tag' }, legend: { display: false } },
      },
    });
    expect(chartConfig({ ...chart, type: 'COLUMN' }).options).not.toHaveProperty('indexAxis');
    expect(chartConfig({ ...chart, type: 'PIE', options: {} })).toMatchObject({
      type: 'pie',
      options: { plugins: { legend: { display: true }, title: { display: false } } },
    });
  });

  test('is as large as asked for, else as Google makes it', () => {
    expect(chartSize(chart)).toEqual({ width: 600, height: 260 });
    expect(chartSize({ ...chart, options: {} })).toEqual({ width: 600, height: 371 });
  });
});
