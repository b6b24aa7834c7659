/** Sheets as tabs. */
import { ANN, at, BOB, DATA, OTHER, office, words } from '../office';

const LAST = "Exception: You can't remove all the visible sheets in a document.";
const taken = (name: string): string =>
  `Exception: A sheet with the name "${name}" already exists. Please enter another name.`;

function tabbed() {
  const made = office([['a', 1]]);
  const names = () => (made.run('sheets.list') as number[]).map((id) => made.run('sheet.name', id));
  return { ...made, names };
}

test.each([
  [null, ['Data', 'Other', 'New']],
  [0, ['New', 'Data', 'Other']],
  [1, ['Data', 'New', 'Other']],
  [2, ['Data', 'Other', 'New']],
  [-3, ['New', 'Data', 'Other']],
  [9, ['Data', 'Other', 'New']],
])('inserted at %j the tabs are %j', (index, order) => {
  const { run, names } = tabbed();
  expect(run('sheet.insert', 5, 'New', index)).toBe('New');
  expect(names()).toEqual(order);
});

test('without a name it gets the next free number, whatever the case', () => {
  const { run } = tabbed();
  run('sheet.rename', DATA, 'sheet3');
  expect([run('sheet.insert', 5, null, null), run('sheet.insert', 6, null, null)]).toEqual(['Sheet4', 'Sheet5']);
});

test.each([
  ['', 'Exception: The sheet name cannot be empty.'],
  ['n'.repeat(101), 'Exception: The sheet name cannot be greater than 100 characters.'],
  ['n'.repeat(100), 'nothing was thrown'],
  ['Data', taken('Data')],
  ['dATA', taken('dATA')],
])('a sheet named %j: %s', (name, answer) => {
  expect(words(() => tabbed().run('sheet.insert', 5, name, null))).toBe(answer);
  expect(words(() => tabbed().run('sheet.rename', OTHER, name))).toBe(answer);
});

test('a sheet may take its own name in another case', () => {
  const { run, names } = tabbed();
  run('sheet.rename', DATA, 'DATA');
  expect(names()).toEqual(['DATA', 'Other']);
});

test.each([
  [1, ['Other', 'Data']],
  [2, ['Data', 'Other']],
])('moved to %i', (position, order) => {
  const { run, names } = tabbed();
  run('sheet.move', OTHER, position);
  expect(names()).toEqual(order);
  expect(run('sheet.index', OTHER)).toBe(position);
});

test.each([0, 3])('there is no position %i', (position) => {
  expect(words(() => office().run('sheet.move', OTHER, position))).toBe('Exception: The position is out of bounds.');
});

test('the last visible sheet stays, one that is hidden may go', () => {
  const { run, names } = tabbed();
  run('sheet.hide', OTHER, true);
  expect([run('sheet.hidden', OTHER), run('sheet.hidden', DATA)]).toEqual([true, false]);
  expect([words(() => run('sheet.hide', DATA, true)), words(() => run('sheet.delete', DATA))]).toEqual([LAST, LAST]);
  expect(words(() => run('sheet.hide', OTHER, true))).toBe('nothing was thrown');
  run('sheet.delete', OTHER);
  expect(names()).toEqual(['Data']);
});

test('deleted, it takes along its protections, names and metadata only', () => {
  const { run, workbook } = tabbed();
  const protection = { kind: 'SHEET', range: null, warningOnly: true, description: '' };
  const metadata = { value: null, visibility: 'DOCUMENT' };
  for (const sheet of [DATA, OTHER]) {
    run('protection.add', { ...protection, id: sheet, sheet });
    run('name.set', `Name_${sheet}`, at('A1', sheet));
    run('metadata.add', { ...metadata, id: sheet, key: `k${sheet}`, sheet });
  }
  run('sheet.delete', DATA);
  const { protections, names, metadata: left } = workbook.book.state;
  expect([protections.map(({ id }) => id), names.map(({ name }) => name), left.map(({ key }) => key)]).toEqual([
    [OTHER],
    ['Name_1001'],
    ['k1001'],
  ]);
});

test('a copy has cells, merges, filter, formats and charts of its own; no protections, no names', () => {
  const { run, workbook, shown, names } = tabbed();
  run('cells.merge', at('C1:D1'), 'all');
  run('filter.create', at('A1:B2'));
  run('conditional.write', DATA, [{ ranges: [at('A1')], criteria: null, look: {}, gradient: null }]);
  const chart = { id: 1, type: 'PIE', options: {}, headers: 1, position: { row: 1, column: 1, x: 0, y: 0 } };
  run('chart.put', DATA, { ...chart, ranges: [at('A1:B2'), at('A1', OTHER)] });
  run('name.set', 'Mine', at('A1'));
  run('protection.add', { id: 1, kind: 'SHEET', sheet: DATA, range: null, warningOnly: true, description: '' });
  run('sheet.hide', DATA, true);
  expect(run('sheet.copy', DATA, 5, 1)).toBe('Copy of Data');
  expect(names()).toEqual(['Data', 'Copy of Data', 'Other']);
  const copy = workbook.book.state.sheets[1];
  expect(copy).toMatchObject({
    hidden: false,
    merges: [at('C1:D1', 5)],
    filter: { range: at('A1:B2', 5) },
    conditional: [{ ranges: [at('A1', 5)] }],
    charts: [{ ranges: [at('A1:B2', 5), at('A1', OTHER)] }],
  });
  expect([workbook.book.state.names.length, workbook.book.state.protections.length]).toEqual([1, 1]);
  run('values.write', at('A1', 5), [['changed']]);
  run('widths.write', 5, 1, 1, 30);
  expect([shown('A1'), shown('A1', 5), run('width.read', DATA, 1)]).toEqual([[['a']], [['changed']], 100]);
});

test('copies of copies are numbered, whatever the case', () => {
  const { run, names } = tabbed();
  run('sheet.copy', DATA, 5, null);
  run('sheet.rename', 5, 'copy OF data');
  expect([run('sheet.copy', DATA, 6, null), run('sheet.copy', DATA, 7, null)]).toEqual([
    'Copy of Data 2',
    'Copy of Data 3',
  ]);
  expect(names()).toEqual(['Data', 'Other', 'copy OF data', 'Copy of Data 2', 'Copy of Data 3']);
});

test('is found by its exact name, by its id, or as the first that is not hidden', () => {
  const { run } = tabbed();
  expect([run('sheet.find', 'Other'), run('sheet.find', 'other')]).toEqual([OTHER, null]);
  expect([run('sheet.exists', OTHER), run('sheet.exists', 7)]).toEqual([true, false]);
  expect([run('sheet.byId', OTHER), run('sheet.byId', 7)]).toEqual([OTHER, null]);
  expect(run('sheet.first')).toBe(DATA);
  run('sheet.hide', DATA, true);
  expect(run('sheet.first')).toBe(OTHER);
});

test('has a tab colour, or none', () => {
  const { run } = tabbed();
  expect(run('sheet.tabColor', DATA)).toBeNull();
  run('sheet.setTabColor', DATA, '#ff0000');
  expect([run('sheet.tabColor', DATA), run('sheet.tabColor', OTHER)]).toEqual(['#ff0000', null]);
});

test('a person who typed beside a script keeps the sheet that was inserted meanwhile', () => {
  const { session, workbook } = tabbed();
  const { call, flush } = session({ person: ANN });
  call('sheet.insert', [5, 'Mine', null]);
  workbook.insertSheet(BOB, 'Theirs');
  flush();
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Data', 'Other', 'Theirs', 'Mine']);
});
