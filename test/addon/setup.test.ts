/** Setup through the built add-on: what it adds to a spreadsheet, and what it leaves alone. */
import { starterList } from '../../src/core/starting/starterList';
import { tagListRows } from '../../src/core/tags/tagTable';
import {
  ann,
  type Bench,
  type BenchOptions,
  bob,
  choiceFrom,
  columnOf,
  grid,
  HEADER,
  logLines,
  newBench,
  type PlainCell,
  plainTickets,
  readyBench,
  setUp,
  snapshot,
  ticketsById,
} from './bench';

const OURS = ['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside'];

const headerOf = (bench: Bench): PlainCell[] => grid(bench, 'Tickets')[0] ?? [];

const listed = (bench: Bench, tab = 'Tags'): string[] =>
  grid(bench, tab)
    .slice(1)
    .map(([tag, subtag]) => (subtag ? `${tag} › ${subtag}` : String(tag)));

/** Tickets with an old tag column of the user's own. */
const labelled = (labels: [string, string][]): BenchOptions => ({
  header: [...HEADER, 'Manual Tag', 'Manual Subtag'],
  rows: plainTickets(labels.length).map((row, index) => [...row, ...(labels[index] ?? [])]),
});

describe('the proposal', () => {
  test('finds the columns by header, with a sample each, and writes nothing', () => {
    const bench = newBench();
    bench.account();
    const before = snapshot(bench);
    const proposal = bench.ask('propose', { tab: null });
    expect(proposal).toMatchObject({
      tab: 'Tickets',
      tabs: ['Tickets'],
      tickets: 6,
      ids: { blank: 0, doubled: 0 },
      alreadySetUp: false,
      ownTagColumns: [],
      existing: null,
      listed: 0,
      adds: OURS,
      trouble: null,
    });
    expect(proposal.roles).toMatchObject({
      id: 0,
      date: 1,
      channel: 2,
      requester: 3,
      subject: 4,
      content: 5,
      responses: 6,
      tag: null,
    });
    expect(proposal.columns[4]).toEqual({ header: 'Subject', sample: 'Subject 0' });
    expect(snapshot(bench)).toEqual(before);
  });

  test('offers other tabs, and looks at the one asked for', () => {
    const bench = newBench({
      tabs: {
        'Old export': [
          ['Ticket ID', 'Subject'],
          [1, 'a'],
          [2, 'b'],
        ],
      },
    });
    const proposal = bench.ask('propose', { tab: 'Old export' });
    expect(proposal).toMatchObject({ tabs: ['Tickets', 'Old export'], tab: 'Old export', tickets: 2 });
  });
});

describe('setup', () => {
  test('adds its columns right of the user’s and keeps the header in sight', () => {
    const bench = readyBench();
    expect(headerOf(bench)).toEqual([...HEADER, ...OURS]);
    expect(bench.workbook.sheet(bench.dump)?.frozenRows).toBe(1);
  });

  test('leaves every cell of the user as it was', () => {
    const bench = newBench();
    const before = grid(bench, 'Tickets');
    setUp(bench);
    expect(grid(bench, 'Tickets').map((row) => row.slice(0, HEADER.length))).toEqual(before);
  });

  test('makes the column grid wider where it is full', () => {
    const wide = Array.from({ length: 19 }, (_, index) => `Field ${index}`);
    const bench = newBench({ header: [...HEADER, ...wide], rows: plainTickets(3) });
    setUp(bench);
    expect(headerOf(bench)).toEqual([...HEADER, ...wide, ...OURS]);
  });

  test('sets a dropdown that only warns on both columns, to the last grid row, from the list as it grows', () => {
    const bench = readyBench();
    const sheet = bench.workbook.sheet(bench.dump);
    for (const [header, options] of [
      ['Tag', ['Orders', 'Refunds', 'Account', 'Uncategorized', 'Not a contact']],
      ['Subtag', ['Late', 'Lost', 'Password']],
    ] as const) {
      const column = columnOf(bench, header);
      const ruleAt = (row: number) => bench.workbook.rows(bench.dump, row, row)[0]?.cells[column - 1]?.rule;
      const rule = ruleAt(2);
      expect([ruleAt(3), ruleAt(500), ruleAt(sheet?.rows ?? 0)]).toEqual([rule, rule, rule]);
      expect(sheet?.rules[rule ?? -1]).toMatchObject({
        criteria: 'VALUE_IN_RANGE',
        allowInvalid: true,
        showDropdown: true,
        options,
      });
    }
    const tags = bench.workbook.sheetNamed('Tags')?.id ?? -1;
    bench.workbook.type(bob, tags, grid(bench, 'Tags').length + 1, 1, 'By hand');
    const grown = Object.values(bench.workbook.sheet(bench.dump)?.rules ?? {}).flatMap(({ options }) => options);
    expect(grown).toContain('By hand');
  });

  test('writes the list into plain cells, and hides the log behind a warning', () => {
    const bench = readyBench();
    expect(grid(bench, 'Tags')[0]).toEqual(['Tag', 'Subtag', 'What belongs here', 'Example', 'Other words', 'Group']);
    const log = bench.workbook.sheetNamed('Tag log');
    expect(log).toMatchObject({ hidden: true, protections: [{ kind: 'SHEET', warningOnly: true }] });
    expect(grid(bench, 'Tag log')[0]).toEqual([
      'Operation ID',
      'When',
      'Account key',
      'Name',
      'Ticket ID',
      'From',
      'To',
      'How',
    ]);
  });

  test('stays on the tab that the person looks at', () => {
    const bench = readyBench();
    expect(bench.workbook.selection(ann).sheet).toBe(bench.dump);
  });

  test.each([
    [false, []],
    [true, [{ kind: 'RANGE', warningOnly: true }]],
  ])('protects the user’s columns by a warning where asked: %s', (protect, expected) => {
    const bench = readyBench({ wishes: { protect } });
    const protections = bench.workbook.sheet(bench.dump)?.protections;
    expect(protections).toHaveLength(expected.length);
    expect(protections).toMatchObject(expected);
    if (protect) expect(protections?.[0]?.range).toMatchObject({ column: 1, columns: HEADER.length });
  });

  test('run again changes nothing', () => {
    const bench = readyBench({ wishes: { protect: true } });
    const before = snapshot(bench);
    const proposal = bench.ask('propose', { tab: null });
    expect(proposal).toMatchObject({ alreadySetUp: true, adds: [], listed: 6 });
    bench.ask('setup', { choice: choiceFrom(proposal, { protect: true }) });
    expect(snapshot(bench)).toEqual(before);
    bench.ask('setup', { choice: choiceFrom(proposal, { protect: true, tags: { from: 'keep' } }) });
    expect(snapshot(bench)).toEqual(before);
  });

  test('with other tags adds those to the list and keeps what is there', () => {
    const bench = readyBench();
    const before = listed(bench);
    setUp(bench, { tags: { from: 'lines', lines: 'Billing\nOrders > Broken\nRefunds' } });
    expect(listed(bench)).toEqual([...before, 'Billing', 'Orders › Broken']);
  });

  test('is refused to anybody but the account that asks', () => {
    const bench = newBench();
    const choice = choiceFrom(bench.ask('propose', { tab: null }));
    const before = snapshot(bench);
    const reply = bench.run({ call: 'rpc', args: ['setup', { account: 'somebody', choice }] }).value;
    expect(reply).toMatchObject({ ok: false, error: { code: 'other-account' } });
    expect(snapshot(bench)).toEqual(before);
  });
});

describe('the source of the tag list', () => {
  const withList = (tags: Parameters<typeof choiceFrom>[1]) => {
    const bench = newBench(
      labelled([
        ['Refund', 'Late'],
        ['Delay', ''],
        ['Refund', 'Late'],
        ['refund', ''],
      ]),
    );
    setUp(bench, tags);
    return listed(bench);
  };

  test('typed lines, two levels', () => {
    const lines = '1. Orders > Late\n- Refunds\n\nOrders :: Lost';
    expect(withList({ tags: { from: 'lines', lines } })).toEqual([
      'Orders',
      'Orders › Late',
      'Orders › Lost',
      'Refunds',
      'Uncategorized',
      'Not a contact',
    ]);
  });

  test('an existing tag column, most frequent first', () => {
    expect(withList({ tags: { from: 'column' } })).toEqual([
      'Refund',
      'Refund › Late',
      'Delay',
      'Uncategorized',
      'Not a contact',
    ]);
  });

  test('rows of a file, with a header or bare', () => {
    const expected = ['A', 'A › B', 'Uncategorized', 'Not a contact'];
    expect(
      withList({
        tags: {
          from: 'rows',
          rows: [
            ['Subtag', 'Tag'],
            ['B', 'A'],
          ],
        },
      }),
    ).toEqual(expected);
    expect(withList({ tags: { from: 'rows', rows: [['A', 'B']] } })).toEqual(expected);
  });

  test('the starter list, each tag with what belongs there', () => {
    const bench = newBench();
    setUp(bench, { tags: { from: 'rows', rows: tagListRows(starterList()) } });
    const rows = grid(bench, 'Tags').slice(1);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(([, subtag, belongs]) => subtag && !belongs)).toEqual([]);
  });

  test('none: the built-in tags alone', () => {
    expect(withList({ tags: { from: 'empty' } })).toEqual(['Uncategorized', 'Not a contact']);
  });
});

describe('existing tags', () => {
  const labels: [string, string][] = [
    ['Refund', 'Late'],
    ['', ''],
    [' Delay ', ''],
  ];

  test('are ignored', () => {
    const bench = readyBench({ ...labelled(labels), wishes: { existing: 'ignore' } });
    const { session } = bench.ask('open', {});
    expect(session?.progress.tagged).toBe(0);
    expect(session?.queue.map(({ existing }) => existing)).toEqual(['', '', '']);
  });

  test('are shown as a grey line', () => {
    const bench = readyBench({ ...labelled(labels), wishes: { existing: 'show' } });
    const { session } = bench.ask('open', {});
    expect(session?.progress.tagged).toBe(0);
    expect(session?.queue.map(({ existing }) => existing)).toEqual(['Refund › Late', '', 'Delay']);
  });

  test('are taken over as tagged, stamped and logged, cells as exact as they were', () => {
    const bench = readyBench({ ...labelled(labels), wishes: { existing: 'take over' } });
    expect(ticketsById(bench).get('1001')).toMatchObject({
      Tag: 'Refund',
      Subtag: 'Late',
      'Tagged by': '(taken over)',
    });
    expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: '', 'Tagged by': '', 'Tagged at': '' });
    expect(ticketsById(bench).get('1003')).toMatchObject({ Tag: ' Delay ' });
    expect(logLines(bench).map((line) => line.slice(3))).toEqual([
      ['(taken over)', '1001', '', 'Refund › Late', 'taken over'],
      ['(taken over)', '1003', '', 'Delay', 'taken over'],
    ]);
    expect(bench.ask('open', {}).session?.progress).toMatchObject({ tagged: 2, left: 1 });
  });

  test('taken over twice are taken over once', () => {
    const bench = readyBench({ ...labelled(labels), wishes: { existing: 'take over' } });
    const before = snapshot(bench);
    setUp(bench, { existing: 'take over' });
    expect(snapshot(bench)).toEqual(before);
  });
});

describe('a user’s own columns Tag and Subtag', () => {
  const own = (): Bench =>
    newBench({ header: [...HEADER, 'Tag', 'Subtag'], rows: plainTickets(3).map((row) => [...row, 'Refund', 'Late']) });

  test('are named in the proposal, so that the user is asked', () => {
    expect(own().ask('propose', { tab: null })).toMatchObject({
      ownTagColumns: ['Tag', 'Subtag'],
      alreadySetUp: false,
    });
  });

  test('stay the user’s unless they say otherwise', () => {
    const bench = own();
    setUp(bench);
    expect(headerOf(bench)).toEqual([
      ...HEADER,
      'Tag',
      'Subtag',
      'Tag (Tagsheet)',
      'Subtag (Tagsheet)',
      'Tagged by',
      'Tagged at',
      'Put aside',
    ]);
    bench.ask('rename', { name: 'Ann' });
    const chosen = { tag: 'Orders', subtag: '', aside: '' };
    const seen = { tag: '', subtag: '', aside: '' };
    const choices = [{ id: '1002', row: 3, seen, chosen, secondsAgo: 1, how: 'panel' as const }];
    bench.ask('save', { operation: 'a', choices });
    expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: 'Refund', 'Tag (Tagsheet)': 'Orders' });
    const before = snapshot(bench);
    setUp(bench);
    expect(snapshot(bench)).toEqual(before);
  });

  test('are used where they say so: what stands there counts as tagged', () => {
    const bench = own();
    setUp(bench, { useOwnTagColumns: true });
    expect(headerOf(bench)).toEqual([...HEADER, ...OURS]);
    expect(bench.ask('open', {}).session?.progress).toMatchObject({ tagged: 3 });
    const before = snapshot(bench);
    setUp(bench, { useOwnTagColumns: true });
    expect(snapshot(bench)).toEqual(before);
  });
});

describe('ticket IDs that do not tell tickets apart', () => {
  const faulty = (): Bench => {
    const rows = plainTickets(5);
    for (const [at, id] of [
      [1, ''],
      [3, 1001],
    ] as const) {
      const row = rows[at];
      if (row) row[0] = id;
    }
    return newBench({ rows });
  };

  test('are counted in the proposal and refused by setup, which offers a key', () => {
    const bench = faulty();
    const proposal = bench.ask('propose', { tab: null });
    expect(proposal.ids).toEqual({ blank: 1, doubled: 1 });
    const before = snapshot(bench);
    const { code, message } = bench.refusal('setup', { choice: choiceFrom(proposal) });
    expect([code, message]).toEqual(['ids-faulty', expect.stringMatching(/1 without an ID, 1 doubled.*key column/)]);
    expect(snapshot(bench)).toEqual(before);
  });

  test('get a key each where asked; tickets then go by it', () => {
    const bench = faulty();
    setUp(bench, { addKey: true });
    expect([...ticketsById(bench, 'Tagsheet key').keys()]).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
    expect(bench.ask('open', {}).session).toMatchObject({ ids: { blank: 0, doubled: 0 }, progress: { tickets: 5 } });
  });

  test('get a key where no column holds IDs at all', () => {
    const bench = newBench({
      header: ['Date', 'Subject'],
      rows: [
        ['2026-01-01', 'a'],
        ['2026-01-02', 'b'],
      ],
    });
    const proposal = bench.ask('propose', { tab: null });
    expect(proposal).toMatchObject({ roles: { id: null }, ids: { blank: 2 } });
    expect(bench.refusal('setup', { choice: choiceFrom(proposal) })).toMatchObject({
      code: 'ids-faulty',
      message: expect.stringMatching(/No column holds ticket IDs.*key column/),
    });
    setUp(bench, { addKey: true });
    expect(bench.ask('open', {}).session?.queue.map(({ id }) => id)).toEqual(['T1', 'T2']);
  });

  test('rows pasted below get the next keys when the panel opens, and a blank row gets none', () => {
    const bench = faulty();
    setUp(bench, { addKey: true });
    bench.workbook.paste(bob, bench.dump, 8, 1, [
      ['1', '2026-03-01', 'Email', 'x', 'New'],
      ['1', '', '', '', 'Newer'],
    ]);
    const { session } = bench.ask('open', {});
    expect(session?.queue.map(({ id }) => id)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    expect(ticketsById(bench, 'Tagsheet key').get('T7')).toMatchObject({ Subject: 'Newer' });
    const before = snapshot(bench);
    bench.ask('open', {});
    expect(snapshot(bench)).toEqual(before);
  });
});

test('rows pasted below later are tickets at the next call', () => {
  const bench = readyBench();
  bench.workbook.paste(bob, bench.dump, 8, 1, [['2001', '2026-03-01', 'Email', 'x', 'New one']]);
  const { session } = bench.ask('open', {});
  expect(session?.progress.tickets).toBe(7);
  expect(session?.queue[6]).toMatchObject({ id: '2001', subject: 'New one', row: 8 });
});

test('rows pasted with a doubled or no ID are counted, and the double is not handed out twice', () => {
  const bench = readyBench();
  bench.workbook.paste(bob, bench.dump, 8, 1, [
    ['1001', '', '', '', 'Double'],
    ['', '', '', '', 'Nameless'],
  ]);
  const { session } = bench.ask('open', {});
  expect(session?.ids).toEqual({ blank: 1, doubled: 1 });
  expect(session?.queue.filter(({ id }) => id === '1001')).toHaveLength(1);
});

describe('what the user has beside the tickets', () => {
  test('a column with data but no name stays: ours stand right of it', () => {
    const rows = [
      ['1', 'hi', 'my private note'],
      ['2', 'ho', ''],
    ];
    const bench = readyBench({ header: ['Ticket ID', 'Message', ''], rows });
    expect(grid(bench, 'Tickets').map((row) => row.slice(0, 4))).toEqual([
      ['Ticket ID', 'Message', '', 'Tag'],
      ['1', 'hi', 'my private note', ''],
      ['2', 'ho', '', ''],
    ]);
    expect(bench.ask('open', {}).session?.progress.left).toBe(2);
  });

  test('a filter reaches over our columns too, its conditions kept, so that a sort moves whole tickets', () => {
    const bench = newBench({ tickets: 3 });
    bench.workbook.edit(bob, 'filter.create', { sheet: bench.dump, row: 1, column: 2, rows: 4, columns: 6 });
    const condition = { criteria: 'HIDDEN_VALUES', values: [], visible: ['Phone'] };
    bench.workbook.edit(bob, 'filter.criteria', bench.dump, 3, condition);
    setUp(bench);
    const filter = bench.workbook.book.state.sheets.find(({ id }) => id === bench.dump)?.filter;
    expect(filter).toMatchObject({
      range: { row: 1, column: 1, rows: 4, columns: HEADER.length + OURS.length },
      columns: { 3: condition },
    });
    bench.workbook.type(bob, bench.dump, 2, columnOf(bench, 'Tag'), 'Refunds');
    bench.workbook.edit(bob, 'filter.sort', bench.dump, 2, false);
    expect(ticketsById(bench).get('1001')?.Tag).toBe('Refunds');
    expect(grid(bench, 'Tickets')[3]?.[0]).toBe(1001);
    const before = snapshot(bench);
    setUp(bench);
    expect(snapshot(bench)).toEqual(before);
  });

  test('their own Tag column in the middle, used for ours: columns right of it are the user’s all the same', () => {
    const rows = [
      ['2026-01-01', 'x', 'hello'],
      ['2026-01-02', '', 'ho'],
    ];
    const wishes = { useOwnTagColumns: true, addKey: true, protect: true };
    const bench = readyBench({ header: ['Created', 'Tag', 'Message'], rows, wishes });
    bench.workbook.type(bob, bench.dump, 4, 3, 'pasted, no date');
    expect(bench.ask('open', {}).session?.queue.map(({ id }) => id)).toEqual(['T2', 'T3']);
    const ranges = bench.workbook.sheet(bench.dump)?.protections.map(({ range }) => [range?.column, range?.columns]);
    expect(ranges).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });
});

test('taking over again leaves to taggers what they have decided', () => {
  const bench = readyBench({
    ...labelled([
      ['Refunds', 'Late'],
      ['Refunds', ''],
    ]),
    wishes: { existing: 'take over' },
  });
  const seen = { tag: 'Refunds', subtag: 'Late', aside: '' };
  const [first, second] = [
    { tag: 'Refunds', subtag: '', aside: '' },
    { tag: '', subtag: '', aside: 'unclear' },
  ];
  const decided = (id: string, row: number, before: typeof seen, chosen: typeof seen) =>
    ({ id, row, seen: before, chosen, secondsAgo: 1, how: 'panel' }) as const;
  const choices = [decided('1001', 2, seen, first), decided('1002', 3, { ...seen, subtag: '' }, second)];
  expect(bench.ask('save', { operation: 'a', choices }).saved).toHaveLength(2);
  const before = grid(bench, 'Tickets');
  setUp(bench, { existing: 'take over' });
  expect(grid(bench, 'Tickets')).toEqual(before);
});

test('a copied row has its original’s key: the later of the two gets one of its own', () => {
  const bench = readyBench({ header: ['Message'], rows: [['a'], ['b']], wishes: { addKey: true } });
  const [, row = []] = grid(bench, 'Tickets');
  bench.workbook.paste(bob, bench.dump, 4, 1, [row.map(String)]);
  expect(bench.ask('propose', { tab: null }).ids).toEqual({ blank: 0, doubled: 1 });
  expect(bench.ask('refill', { holding: [], count: 9, second: false })).toMatchObject({
    ids: { doubled: 0 },
    progress: { tickets: 3 },
  });
  expect([...ticketsById(bench, 'Tagsheet key')].map(([key, { Message }]) => [key, Message])).toEqual([
    ['T1', 'a'],
    ['T2', 'b'],
    ['T3', 'a'],
  ]);
});

describe('a copied file that has lost its properties', () => {
  const columns = { header: ['Reference', 'Words', 'Created'], rows: [['A-1', 'hello there', new Date(0)]] };
  const lose = (bench: Bench, metadata: boolean): void => {
    bench.workbook.book.properties.delete('document');
    if (metadata) bench.workbook.book.state.metadata = [];
  };

  test('knows the columns that were chosen by hand and what was asked to be shown', () => {
    const bench = readyBench({ ...columns, wishes: { existing: 'show' }, roles: { content: 1 } });
    lose(bench, false);
    bench.workbook.renameSheet(bob, bench.dump, 'Copy');
    expect(bench.ask('open', {}).session).toMatchObject({
      dump: 'Copy',
      columns: { id: 'Reference', content: 'Words' },
    });
    expect(bench.ask('propose', { tab: null })).toMatchObject({ tab: 'Copy', existingChoice: 'show' });
  });

  test('and its metadata: columns are found by name and value, as at first', () => {
    const bench = readyBench(columns);
    lose(bench, true);
    expect(bench.ask('open', {}).session?.columns).toMatchObject({ id: 'Reference', date: 'Created' });
  });

  test('has its settings again after opening, so that tags by hand are stamped', () => {
    const bench = readyBench();
    lose(bench, true);
    bench.ask('open', {});
    const edit = bench.workbook.type(bob, bench.dump, 4, columnOf(bench, 'Tag'), 'Refunds');
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
    expect(ticketsById(bench).get('1003')?.['Tagged by']).toBe('(by hand)');
  });
});
