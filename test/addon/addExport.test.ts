/** Adding exports and taking them out again, through the built add-on. */
import type { DataDone } from '../../src/contract/data';
import {
  ann,
  type Bench,
  type BenchOptions,
  bob,
  choose,
  columnOf,
  formulas,
  grid,
  HEADER,
  logLines,
  type PlainCell,
  plainTickets,
  readyBench,
  snapshot,
  stateOf,
} from './bench';

/** As another helpdesk would have it: other names, another order, a column too many. */
const OTHER_HEADER = ['Body', 'Priority', 'Case Number', 'Title', 'Opened'];
const otherRow = (id: number): PlainCell[] => [
  `Body ${id}`,
  'High',
  id,
  `Title ${id}`,
  new Date(Date.UTC(2026, 8, 1 + (id % 20), 9)),
];
const others = (from: number, to: number): PlainCell[][] =>
  Array.from({ length: to - from + 1 }, (_, index) => otherRow(from + index));

const withExport = (rows: PlainCell[][], options: BenchOptions = {}): Bench =>
  readyBench({ tickets: 6, tabs: { September: [OTHER_HEADER, ...rows] }, ...options });

function inSteps(call: () => { done: true; value: DataDone } | { done: false; doing: string }): DataDone {
  for (let calls = 0; calls < 30; calls += 1) {
    const step = call();
    if (step.done) return step.value;
  }
  throw new Error('it takes no end');
}

const add = (bench: Bench, operation = 'add-1', tab = 'September'): DataDone =>
  inSteps(() => bench.ask('addExport', { operation, tab }));
const takeOut = (bench: Bench, operation = 'add-1'): DataDone => inSteps(() => bench.ask('takeOut', { operation }));

const ids = (bench: Bench): string[] =>
  grid(bench, 'Tickets')
    .slice(1)
    .map(([id]) => String(id));
const cells = (bench: Bench): unknown[] => [grid(bench, 'Tickets'), grid(bench, 'Tags')];

test('dates that the dump would read in another order are refused, and nothing is written', () => {
  const dated = (id: number, date: string): PlainCell[] => [...otherRow(id).slice(0, 4), date];
  const bench = readyBench({
    rows: plainTickets(3).map((row, index) => [row[0] ?? '', `${13 + index}/01/2026`, ...row.slice(2)]),
    tabs: { September: [OTHER_HEADER, dated(5001, '09/13/2026'), dated(5002, '09/14/2026')] },
  });
  const before = snapshot(bench);
  const { trouble } = bench.ask('proposeAdd', { tab: null });
  expect(trouble?.message).toContain('are month first, those of your dump day first');
  expect(bench.refusal('addExport', { operation: 'add-1', tab: 'September' }).message).toBe(trouble?.message);
  expect(snapshot(bench)).toEqual(before);
});

test('what would be added is told first, and nothing is written', () => {
  const bench = withExport([...others(1005, 1010), otherRow(1010), [...otherRow(0).slice(0, 2), '', 'x', '']]);
  const before = snapshot(bench);
  expect(bench.ask('proposeAdd', { tab: null })).toEqual({
    tabs: ['September'],
    tab: 'September',
    fresh: 4,
    known: 2,
    doubled: 1,
    blank: 1,
    columns: [
      { into: 'Ticket ID', from: 'Case Number' },
      { into: 'Created at', from: 'Opened' },
      { into: 'Channel', from: null },
      { into: 'Requester', from: null },
      { into: 'Subject', from: 'Title' },
      { into: 'Ticket Content', from: 'Body' },
      { into: 'Responses', from: null },
    ],
    leftOut: ['Priority'],
    added: [],
    trouble: null,
  });
  expect(snapshot(bench)).toEqual(before);
});

test('new tickets stand at the bottom, each value under its own column, and nobody has tagged them', () => {
  const bench = withExport(others(1005, 1008));
  bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders', 'Late')] });
  const before = grid(bench, 'Tickets');
  const { sentence, session, undo } = add(bench);
  const after = grid(bench, 'Tickets');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map((row) => row.slice(0, 7))).toEqual([
    [1007, new Date('2026-09-08T09:00Z'), '', '', 'Title 1007', 'Body 1007', ''],
    [1008, new Date('2026-09-09T09:00Z'), '', '', 'Title 1008', 'Body 1008', ''],
  ]);
  expect(after.slice(before.length).every((row) => row.slice(7).every((cell) => cell === ''))).toBe(true);
  expect(sentence).toBe(
    '2 tickets of “September” added at the bottom of “Tickets”. 2 were there already and are left out. Build the periods to see what they cover.',
  );
  expect([session.progress.tickets, session.progress.tagged, session.progress.left, undo]).toEqual([8, 1, 7, 'add-1']);
  expect(bench.workbook.sheets().map(({ name }) => name)).not.toContain('September (being added)');
  expect(formulas(bench)).toEqual([]);
});

test('adding the same export twice changes nothing', () => {
  const bench = withExport(others(1003, 1012));
  add(bench);
  const [before, lines] = [cells(bench), logLines(bench).length];
  const { sentence, undo } = add(bench, 'add-2');
  expect(sentence).toBe('Nothing to add: all 10 tickets of “September” are in “Tickets” already.');
  expect([cells(bench), logLines(bench).length, undo]).toEqual([before, lines, null]);
});

test('an answer that was lost: the same operation again answers the same and adds nothing', () => {
  const bench = withExport(others(1003, 1012));
  const first = add(bench);
  const before = snapshot(bench);
  const { sentence, undo } = add(bench);
  expect([sentence, undo]).toEqual([first.sentence, first.undo]);
  expect(snapshot(bench)).toEqual(before);
});

test('a call that breaks off anywhere is made good by the same call again', () => {
  const wanted = withExport(others(1003, 1030));
  add(wanted);
  const calls = wanted.costs.calls;
  for (let broken = 3; broken < calls; broken += 7) {
    const bench = withExport(others(1003, 1030));
    bench.account();
    let left = broken;
    const stop = bench.workbook.beforeCall(() => {
      left -= 1;
      if (left === 0) throw new Error('Service Spreadsheets timed out');
    });
    bench.tell('addExport', { operation: 'add-1', tab: 'September' });
    stop();
    add(bench);
    expect(grid(bench, 'Tickets')).toEqual(grid(wanted, 'Tickets'));
    expect(bench.workbook.sheets()).toHaveLength(wanted.workbook.sheets().length);
  }
});

test('text stays text, whatever it looks like', () => {
  const nasty = ['=1+1', '+44 20 7946', '-5 stars', '@home', '007', '1/2', 'TRUE', "'quoted"];
  const bench = withExport([]);
  const rows = nasty.map((text, index) => [`'${text}`, '', 2000 + index, `'${text}`, '']);
  bench.workbook.paste(bob, bench.workbook.sheetNamed('September')?.id ?? -1, 2, 1, rows as never);
  add(bench);
  const added = grid(bench, 'Tickets').slice(7);
  expect(added.map((row) => [row[4], row[5]])).toEqual(nasty.map((text) => [text, text]));
  expect(formulas(bench)).toEqual([]);
});

test('a filter and the dropdowns reach down to the new rows, hidden rows of the export come along', () => {
  const bench = withExport(others(1005, 1012));
  const september = bench.workbook.sheetNamed('September')?.id ?? -1;
  bench.workbook.setFilteredRows(bob, september, [3, 4]);
  add(bench);
  expect(ids(bench)).toHaveLength(12);
  const tag = columnOf(bench, 'Tag');
  const rule = (row: number) => bench.workbook.rows(bench.dump, row, 1)[0]?.cells[tag - 1];
  expect(JSON.stringify(rule(12))).toBe(JSON.stringify(rule(6)));
});

test('periods show what was added', () => {
  const bench = withExport(others(1005, 1012));
  add(bench);
  const { periods } = bench.ask('periods', {});
  expect(periods.map(({ first, tickets }) => [first.slice(0, 7), tickets])).toEqual([
    ['2026-01', 6],
    ['2026-09', 6],
  ]);
  const texts = grid(bench, 'Periods').map(([text]) => String(text));
  expect(texts).toContain(
    '6 tickets of “September” added by Ann, 4 Mar 2026 12:00, 2 left out because they were here already.',
  );
});

describe('taking an export out again', () => {
  test('leaves the dump as it was', () => {
    const bench = withExport(others(1005, 1012));
    bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders', 'Late')] });
    const before = grid(bench, 'Tickets');
    add(bench);
    expect(bench.ask('proposeAdd', { tab: null }).added).toEqual([
      { operation: 'add-1', from: 'September', when: '4 Mar 2026 12:00', tickets: 6 },
    ]);
    expect(takeOut(bench).sentence).toBe('6 tickets of “September” taken out of “Tickets” again.');
    expect(grid(bench, 'Tickets')).toEqual(before);
    expect(bench.ask('proposeAdd', { tab: null })).toMatchObject({ added: [], fresh: 6 });
    expect(takeOut(bench).sentence).toBe('That export is out again already.');
  });

  test('leaves what somebody has tagged or put aside, and says so', () => {
    const bench = withExport(others(1007, 1012));
    add(bench);
    bench.ask('save', {
      operation: 'a',
      choices: [
        choose(1008, 'Orders'),
        choose(1010, '', '', {
          chosen: { tag: '', subtag: '', aside: 'language' },
        }),
      ],
    });
    const { sentence, session } = takeOut(bench);
    expect(sentence).toBe(
      '4 tickets of “September” taken out of “Tickets” again. 2 tickets of it have been tagged or put aside, and stay.',
    );
    expect(ids(bench)).toEqual(['1001', '1002', '1003', '1004', '1005', '1006', '1008', '1010']);
    expect([stateOf(bench, '1008').tag, session.progress.tickets]).toEqual(['Orders', 8]);
  });

  test('finds its tickets wherever they were sorted to', () => {
    const bench = withExport(others(1007, 1300));
    add(bench);
    bench.workbook.sort(bob, { sheet: bench.dump, row: 2, column: 1, rows: 300, columns: 12 }, [
      { column: 5, ascending: true },
    ]);
    takeOut(bench);
    expect(ids(bench).sort()).toEqual(['1001', '1002', '1003', '1004', '1005', '1006']);
  });

  test('stops where somebody sorts meanwhile, before anything is deleted', () => {
    const bench = withExport(others(1007, 1012));
    add(bench);
    let reads = 0;
    const stop = bench.workbook.beforeCall((op) => {
      if (op !== 'values.read') return;
      reads += 1;
      const sort = { sheet: bench.dump, row: 2, column: 1, rows: 12, columns: 12 };
      if (reads === 5) bench.workbook.sort(bob, sort, [{ column: 1, ascending: false }]);
    });
    const { code } = bench.refusal('takeOut', { operation: 'add-1' });
    stop();
    expect(code).toBe('busy');
    expect(ids(bench)).toHaveLength(12);
  });

  test('an operation that is not known is refused in words', () => {
    const bench = withExport(others(1007, 1012));
    expect(bench.refusal('takeOut', { operation: 'never' }).message).toMatch(/Delete its rows by hand/);
  });
});

describe('what is refused, and what to do', () => {
  test('no other tab', () => {
    const { trouble, tabs } = readyBench().ask('proposeAdd', { tab: null });
    expect(tabs).toEqual([]);
    expect(trouble?.message).toMatch(/File › Import › Insert new sheet/);
  });

  test('no column with IDs', () => {
    const bench = readyBench({
      tabs: {
        May: [
          ['Subject', 'Body'],
          ['a', 'b'],
        ],
      },
    });
    expect(bench.ask('proposeAdd', { tab: 'May' }).trouble?.message).toMatch(
      /“Ticket ID”, the ticket IDs of your dump/,
    );
    expect(bench.refusal('addExport', { operation: 'x', tab: 'May' }).code).toBe('column-gone');
  });

  test('a tab that is gone', () => {
    expect(withExport([]).refusal('addExport', { operation: 'x', tab: 'June' }).code).toBe('dump-gone');
  });

  test('a dump that goes by keys of ours and has no IDs of its own', () => {
    const rows = plainTickets(4).map((row) => row.slice(1));
    const bench = readyBench({
      header: HEADER.slice(1),
      rows,
      wishes: { addKey: true },
      tabs: { May: [HEADER, ...plainTickets(3)] },
    });
    expect(bench.ask('proposeAdd', { tab: 'May' }).trouble?.message).toMatch(/Paste the new rows below/);
  });
});

test('where IDs are doubled and tickets go by our keys, the user’s own IDs tell what is new', () => {
  const rows = [...plainTickets(4), ...plainTickets(1)];
  const bench = readyBench({ rows, wishes: { addKey: true }, tabs: { May: [HEADER, ...plainTickets(7)] } });
  expect(bench.ask('proposeAdd', { tab: 'May' })).toMatchObject({ fresh: 3, known: 4, trouble: null });
  const { session } = add(bench, 'k', 'May');
  expect(ids(bench)).toHaveLength(8);
  expect(session.ids).toEqual({ blank: 0, doubled: 0 });
  const key = columnOf(bench, 'Tagsheet key') - 1;
  expect(
    new Set(
      grid(bench, 'Tickets')
        .slice(1)
        .map((row) => row[key]),
    ).size,
  ).toBe(8);
  expect(ann.id).toBe('ann');
});
