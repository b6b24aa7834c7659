/** What moves along when rows and columns are inserted or deleted before, inside and on it. */
import { at, DATA, OTHER, office } from './office';

const GROUP = { totals: true, ascending: true, sortBy: null, label: null };
const RULE = { criteria: 'VALUE_IN_RANGE', values: [], showDropdown: true, allowInvalid: true, help: null };

/** Everything that can refer to C3:D5 of `Data`, on it and on the other sheet. */
function hung() {
  const made = office();
  const { run, workbook } = made;
  const chart = { type: 'PIE', options: {}, headers: 0, position: { row: 3, column: 3, x: 1, y: 2 } };
  run('cells.merge', at('C3:D5'), 'all');
  run('conditional.write', DATA, [{ ranges: [at('C3:D5'), at('A1')], criteria: null, look: {}, gradient: null }]);
  run('chart.put', DATA, { ...chart, id: 1, ranges: [at('C3:D5')] });
  run('chart.put', OTHER, { ...chart, id: 2, ranges: [at('C3:D5'), at('C3:D5', OTHER)] });
  run('filter.create', at('C3:D5'));
  run('name.set', 'Mine', at('C3:D5'));
  run('name.set', 'Theirs', at('C3:D5', OTHER));
  run('rule.write', at('A1', OTHER), 1, { ...RULE, source: at('C3:D5') });
  const protection = { kind: 'RANGE', sheet: DATA, warningOnly: true, description: '' };
  run('protection.add', { ...protection, id: 1, range: at('C3:D5') });
  run('protection.add', { ...protection, id: 2, kind: 'SHEET', range: null, open: [at('C3:D5')] });
  const size = { rows: 0, columns: 0 };
  const pivot = { source: at('C3:D5'), columnGroups: [], stamp: -1, row: 3, column: 3, size };
  run('pivot.add', OTHER, {
    ...pivot,
    id: 1,
    rowGroups: [{ ...GROUP, column: 3 }],
    values: [{ column: 4, summarize: 'SUM', showAs: 'DEFAULT', label: null }],
    filters: [{ id: 1, column: 4, criteria: { criteria: 'CELL_NOT_EMPTY', values: [] } }],
  });
  const line = (axis: string) => ({ visibility: 'DOCUMENT', value: null, sheet: DATA, line: { axis, at: 3 } });
  run('metadata.add', { ...line('rows'), id: 1, key: 'row' });
  run('metadata.add', { ...line('columns'), id: 2, key: 'column' });
  const { state } = workbook.book;
  const everywhere = () => {
    const [data, other] = [state.sheets[0], state.sheets[1]];
    return {
      merge: data?.merges,
      conditional: data?.conditional[0]?.ranges[0],
      chart: data?.charts[0]?.ranges,
      chartElsewhere: other?.charts[0]?.ranges,
      filter: data?.filter?.range,
      name: state.names.find(({ name }) => name === 'Mine')?.range,
      rule: state.rules.get(1)?.source,
      protection: state.protections.find(({ id }) => id === 1)?.range,
      open: state.protections.find(({ id }) => id === 2)?.open,
      pivot: other?.pivots[0]?.source,
    };
  };
  return { ...made, state, everywhere };
}

const all = (one: ReturnType<typeof at> | null | undefined) => {
  const list = one ? [one] : [];
  const lost = one ?? undefined;
  return {
    merge: list,
    conditional: one ?? at('A1'),
    chart: list,
    chartElsewhere: [...list, at('C3:D5', OTHER)],
    filter: lost,
    name: lost,
    rule: one,
    protection: lost,
    open: list,
    pivot: one ?? at('C3:D5'),
  };
};

test.each([
  ['lines.insert', 'rows', [3, 2, 2], 'C5:D7'],
  ['lines.insert', 'rows', [4, 2, 3], 'C3:D7'],
  ['lines.insert', 'rows', [6, 2, 5], 'C3:D5'],
  ['lines.insert', 'columns', [3, 1, 2], 'D3:E5'],
  ['lines.insert', 'columns', [4, 1, 3], 'C3:E5'],
  ['lines.delete', 'rows', [2, 1], 'C2:D4'],
  ['lines.delete', 'rows', [2, 2], 'C2:D3'],
  ['lines.delete', 'rows', [5, 1], 'C3:D4'],
  ['lines.delete', 'columns', [4, 1], 'C3:C5'],
])('%s of %s %j leaves C3:D5 as %s, wherever it is referred to', (op, axis, args, a1) => {
  const { run, everywhere } = hung();
  const before = everywhere();
  run(op, DATA, axis, ...args);
  const { conditional, ...rest } = everywhere();
  expect({ conditional, ...rest }).toEqual({ ...all(at(a1)), pivot: at(a1), conditional: at(a1) });
  expect(before).toEqual({ ...all(at('C3:D5')), conditional: at('C3:D5') });
});

test('what is deleted whole is gone; a chart and a pivot stay, without their source', () => {
  const { run, everywhere, state } = hung();
  run('lines.delete', DATA, 'rows', 3, 3);
  expect(everywhere()).toEqual({ ...all(null), pivot: at('C3:D5') });
  expect(state.names.map(({ name }) => name)).toEqual(['Theirs']);
  expect(state.protections.map(({ id }) => id)).toEqual([2]);
});

test('what lies on other sheets stays', () => {
  const { run, everywhere, state } = hung();
  run('lines.insert', OTHER, 'rows', 1, 4, 1);
  expect(everywhere()).toEqual({ ...all(at('C3:D5')), chartElsewhere: [at('C3:D5'), at('C7:D9', OTHER)] });
  expect(state.names.find(({ name }) => name === 'Theirs')?.range).toEqual(at('C7:D9', OTHER));
  expect(state.metadata.map(({ line }) => line?.at)).toEqual([3, 3]);
});

test('columns of a pivot move with its source, and go with it', () => {
  const { run, state } = hung();
  const pivot = () => state.sheets[1]?.pivots[0];
  run('lines.insert', DATA, 'columns', 1, 2, 1);
  expect([pivot()?.rowGroups[0]?.column, pivot()?.values[0]?.column, pivot()?.filters[0]?.column]).toEqual([5, 6, 6]);
  run('lines.delete', DATA, 'columns', 6, 1);
  expect([pivot()?.rowGroups.length, pivot()?.values.length, pivot()?.filters.length]).toEqual([1, 0, 0]);
  run('lines.insert', DATA, 'rows', 1, 2, 1);
  expect(pivot()?.rowGroups[0]?.column).toBe(5);
});

test('charts move with their cell, stop where it was deleted, and keep their offset', () => {
  const { run, state } = hung();
  const place = (sheet: number) => state.sheets[sheet]?.charts[0]?.position;
  run('lines.insert', DATA, 'rows', 3, 2, 2);
  run('lines.insert', DATA, 'columns', 4, 2, 2);
  expect(place(0)).toEqual({ row: 5, column: 3, x: 1, y: 2 });
  run('lines.delete', DATA, 'rows', 4, 3);
  run('lines.delete', DATA, 'columns', 1, 1);
  expect(place(0)).toEqual({ row: 4, column: 2, x: 1, y: 2 });
  expect(place(1)).toEqual({ row: 3, column: 3, x: 1, y: 2 });
});

test('a pivot moves with its cell, and goes with it', () => {
  const { run, state } = hung();
  const pivots = () => state.sheets[1]?.pivots.map(({ row, column }) => [row, column]);
  run('lines.insert', OTHER, 'rows', 1, 1, 1);
  run('lines.insert', OTHER, 'columns', 5, 1, 1);
  expect(pivots()).toEqual([[4, 3]]);
  run('lines.delete', OTHER, 'rows', 4, 1);
  expect(pivots()).toEqual([]);
});

test('metadata of a line move with it, and go with it', () => {
  const { run, state } = hung();
  const lines = () => state.metadata.map(({ key, line }) => [key, line?.at]);
  run('lines.insert', DATA, 'rows', 3, 2, 2);
  expect(lines()).toEqual([
    ['row', 5],
    ['column', 3],
  ]);
  run('lines.delete', DATA, 'columns', 1, 1);
  expect(lines()).toEqual([
    ['row', 5],
    ['column', 2],
  ]);
  run('lines.delete', DATA, 'rows', 5, 1);
  expect(lines()).toEqual([['column', 2]]);
});

test.each(['chart', 'pivot'])('a %s alone on a sheet of its own moves its source along', (kind) => {
  const { run, workbook } = office();
  const third = workbook.addSheet('Third');
  const position = { row: 1, column: 1, x: 0, y: 0 };
  const chart = { id: 1, type: 'PIE', options: {}, headers: 1, position, ranges: [at('A1', OTHER), at('C3:D5')] };
  const lists = { rowGroups: [], columnGroups: [], values: [], filters: [] };
  const pivot = { id: 1, source: at('C3:D5'), row: 1, column: 1, ...lists, size: { rows: 0, columns: 0 }, stamp: -1 };
  if (kind === 'chart') run('chart.put', third, chart);
  else run('pivot.add', third, pivot);
  run('lines.insert', DATA, 'rows', 1, 1, 1);
  const { charts, pivots } = workbook.book.state.sheets[2] ?? {};
  expect([charts?.[0]?.ranges[1], pivots?.[0]?.source].filter(Boolean)).toEqual([at('C4:D6')]);
});

test('rows that a filter hides move with their row, and go with it', () => {
  const { run, workbook } = office();
  const hidden = () => [1, 2, 3, 4, 5, 6].filter((row) => run('row.hidden', DATA, row, 'filter'));
  workbook.setFilteredRows({ id: 'ann' }, DATA, [2, 4]);
  run('lines.insert', DATA, 'rows', 3, 1, 2);
  expect(hidden()).toEqual([2, 5]);
  run('lines.delete', DATA, 'rows', 2, 1);
  expect(hidden()).toEqual([4]);
});
