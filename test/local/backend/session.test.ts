/** One execution's connection: what it buffers, when others see it, and what becomes of it in the end. */
import { ANN, at, BOB, DATA, OTHER, office, words } from './office';

const write = (a1: string, value: unknown): [string, unknown[]] => ['values.write', [at(a1), [[value]]]];

test('an operation that nobody knows is refused to scripts and hosts alike', () => {
  const { session, run } = office();
  expect(words(() => session().call('cells.explode', []))).toBe('Error: no such operation: cells.explode');
  expect(words(() => run('cells.explode'))).toBe('Error: no such operation: cells.explode');
});

test('what a script hands in is copied: changing it afterwards changes nothing', () => {
  const { session } = office();
  const { call } = session();
  const options = { title: 'before', colors: ['red'] };
  call('chart.put', [
    DATA,
    { id: 1, type: 'PIE', ranges: [], options, headers: 0, position: { row: 1, column: 1, x: 0, y: 0 } },
  ]);
  options.title = 'after';
  options.colors.push('blue');
  expect(call('charts.list', [DATA])).toMatchObject([{ options: { title: 'before', colors: ['red'] } }]);
});

test('nothing of a write that is refused is kept, and what was buffered before it stays', () => {
  const { session, shown } = office();
  const { call, flush } = session();
  call(...write('A1', 'kept'));
  expect(words(() => call('values.write', [at('A2:A3'), [[1]]]))).toContain('The number of rows in the data');
  expect(call('displays.read', [at('A1:A2')])).toEqual([['kept'], ['']]);
  flush();
  expect(shown('A1:A2')).toEqual([['kept'], ['']]);
});

test('others are told at the flush, once, and in order', () => {
  const { session, told } = office();
  const { call, flush } = session();
  expect(
    told(() => {
      call(...write('A1', 1));
      call('style.write', [at('B2'), 'bold', true]);
    }),
  ).toEqual([]);
  const changes = [
    { sheet: DATA, kind: 'rows', from: 1, rows: 1 },
    { sheet: DATA, kind: 'rows', from: 2, rows: 1 },
  ];
  expect(told(flush)).toEqual(changes);
  expect(told(flush)).toEqual([]);
});

test('what was buffered is done again on what a colleague made of the sheet, and told as such', () => {
  const { workbook, session, told, shown } = office([['top'], ['bottom']]);
  const { call, flush } = session();
  call(...write('B2', 'beside'));
  workbook.insertLines(BOB, DATA, 'rows', 1, 1);
  call(...write('C2', 'more'));
  expect(call('displays.read', [at('A2:C2')])).toEqual([['top', 'beside', 'more']]);
  expect(told(flush)).toHaveLength(2);
  expect(shown('A1:C3')).toEqual([
    ['', '', ''],
    ['top', 'beside', 'more'],
    ['bottom', '', ''],
  ]);
});

test('a buffered write whose sheet is gone makes the flush throw; what was before it has landed, the rest is lost', () => {
  const { session, run, shown } = office();
  const { call, flush } = session();
  call(...write('A1', 'first'));
  call('values.write', [at('A1', OTHER), [['second']]]);
  call(...write('A2', 'third'));
  run('sheet.delete', OTHER);
  expect(call('displays.read', [at('A1:A2')])).toEqual([['first'], ['third']]);
  expect(words(flush)).toBe('Exception: Sheet 1001 not found');
  expect(shown('A1:A2')).toEqual([['first'], ['']]);
  expect(words(flush)).toBe('nothing was thrown');
  expect(call('displays.read', [at('A1:A2')])).toEqual([['first'], ['']]);
});

test('scripts type under a script’s rules, buffered and done again alike', () => {
  const { workbook, session, shown } = office();
  const { call, flush } = session();
  const insert = () => call('lines.insert', [DATA, 'rows', 1, 1, 0]);
  expect(words(insert)).toBe('Exception: Those rows are out of bounds.');
  workbook.insertLines(ANN, DATA, 'rows', 1, 1);
  call(...write('A1', 'x'));
  expect(words(insert)).toBe('Exception: Those rows are out of bounds.');
  workbook.type(BOB, DATA, 5, 5, 'in between');
  flush();
  expect(shown('A1')).toEqual([['x']]);
});

test('reading publishes nothing, unless that reading is chosen', () => {
  const seen = [false, true].map((readPublishesWrites) => {
    const { session, shown } = office([], { quirks: { readPublishesWrites } });
    const { call } = session();
    call(...write('A1', 'x'));
    call('values.read', [at('A1')]);
    return shown('A1')[0]?.[0];
  });
  expect(seen).toEqual(['', 'x']);
});

test('the end publishes, frees the locks even where it cannot, and costs no call', () => {
  const { session, run, shown } = office();
  const { call, end, costs } = session();
  call(...write('A1', 'x'));
  call('values.write', [at('A1', OTHER), [['y']]]);
  call('lock.wait', ['document', 0]);
  run('sheet.delete', OTHER);
  const before = costs.calls;
  expect(words(end)).toBe('Exception: Sheet 1001 not found');
  expect([shown('A1'), costs.calls]).toEqual([[['x']], before]);
  expect(session().call('lock.try', ['document', 0])).toBe(true);
});

test('reads, writes and what takes effect at once are counted; what is free is not', () => {
  const { call, costs } = office().session();
  call('range.check', [at('A1')]);
  call('a1.parse', ['A1']);
  expect(costs).toEqual({ calls: 0, byKind: {}, cellsRead: 0, cellsWritten: 0, seconds: 0 });
  call('values.write', [at('A1:B2'), new Array(2).fill([1, 2])]);
  call('values.read', [at('A1:C1')]);
  call('flush', []);
  call('rows.append', [DATA, [1, 2, 3, 4, 5]]);
  expect(costs).toMatchObject({ calls: 4, cellsRead: 3, cellsWritten: 9 });
  expect(costs.byKind).toEqual({ 'values.write': 1, 'values.read': 1, flush: 1, 'rows.append': 1 });
});

test('a call that fails is counted', () => {
  const { call, costs } = office().session();
  expect(words(() => call('values.read', [at('A1', 7)]))).toBe('Exception: Sheet 7 not found');
  expect(costs.calls).toBe(1);
});

test('a custom function may read and not write', () => {
  const { session, shown } = office([['x']]);
  const { call } = session({ authMode: 'CUSTOM_FUNCTION' });
  expect(call('displays.read', [at('A1')])).toEqual([['x']]);
  expect(words(() => call(...write('A1', 'y')))).toBe('Exception: You do not have permission to perform that action.');
  expect(shown('A1')).toEqual([['x']]);
});

test('once its time is over it can do nothing, and what was buffered is lost', () => {
  const { session, shown } = office();
  const { call, end, over } = session({ seconds: 1 });
  call(...write('A1', 'x'));
  call('lock.wait', ['document', 0]);
  expect(over()).toBe(false);
  expect(words(() => call('clock.sleep', [1000]))).toBe('Exception: Exceeded maximum execution time');
  expect([over(), words(() => call('flush', []))]).toEqual([true, 'Exception: Exceeded maximum execution time']);
  end();
  expect(shown('A1')).toEqual([['']]);
  expect(session().call('lock.try', ['document', 0])).toBe(true);
});

test('listeners hear of each call before and after it; what they throw the script gets', () => {
  const { workbook, session } = office();
  const { call } = session();
  const heard: string[] = [];
  const stops = [
    workbook.beforeCall((op, args) => heard.push(`before ${op} ${JSON.stringify(args)}`)),
    workbook.afterCall((op) => heard.push(`after ${op}`)),
  ];
  call('person.key', []);
  expect(heard).toEqual(['before person.key []', 'after person.key']);
  workbook.beforeCall(() => {
    throw new Error('no line');
  });
  expect(words(() => call(...write('A1', 'x')))).toBe('Error: no line');
  for (const stop of stops) stop();
});
