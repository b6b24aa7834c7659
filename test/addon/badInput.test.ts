/** Bad input, each with a sentence that says what to do, and nothing written. */
import {
  ann,
  type Bench,
  type BenchOptions,
  bob,
  choiceFrom,
  choose,
  columnOf,
  grid,
  HEADER,
  newBench,
  type PlainCell,
  plainTickets,
  readyBench,
  setUp,
  snapshot,
  stateOf,
} from './bench';

/** The failure of a call; fails itself where anything was written. */
function refusedWithoutTrace(bench: Bench, ...call: Parameters<Bench['refusal']>): { code: string; message: string } {
  bench.account(call[2]);
  const before = snapshot(bench);
  const error = bench.refusal(...call);
  expect(snapshot(bench)).toEqual(before);
  return error;
}

const SAVE = { operation: 'a', choices: [choose(1002, 'Refunds')] };

describe('a tab that is no dump', () => {
  const troubleOf = (options: BenchOptions) => newBench(options).ask('propose', { tab: 'Tickets' }).trouble;

  test('without a header row', () => {
    const [first = [], ...rows] = plainTickets(4);
    expect(troubleOf({ header: first, rows })).toMatchObject({
      code: 'no-header',
      message: expect.stringMatching(/looks like a ticket.*Insert a row above/),
    });
  });

  test.each([
    ['with a header only', { rows: [] }],
    ['with nothing at all', { header: [], rows: [] }],
  ])('%s', (_, options) => {
    expect(troubleOf(options)).toMatchObject({
      code: 'no-tickets',
      message: expect.stringMatching(/Paste your export/),
    });
  });

  test('is refused by setup too', () => {
    const bench = newBench({ rows: [] });
    const choice = choiceFrom(bench.ask('propose', { tab: 'Tickets' }));
    const { message } = refusedWithoutTrace(bench, 'setup', { choice });
    expect(message).toMatch(/no tickets below row 1.*Paste/);
  });

  test('of a row that is full of names but no tickets yet leaves other tabs to choose', () => {
    const tabs = { Export: [HEADER, ...plainTickets(3)] };
    expect(newBench({ rows: [], tabs }).ask('propose', { tab: 'Tickets' }).tabs).toEqual(['Tickets', 'Export']);
  });
});

describe('between two clicks', () => {
  test.each(['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside', 'Ticket ID', 'Subject'])(
    'the column %s was renamed',
    (header) => {
      const bench = readyBench();
      bench.workbook.type(bob, bench.dump, 1, columnOf(bench, header), 'Other');
      for (const call of [
        ['save', SAVE],
        ['check', {}],
        ['summary', {}],
        ['refill', { holding: [], count: 5, second: false }],
      ] as Parameters<Bench['refusal']>[]) {
        const { code, message } = refusedWithoutTrace(bench, ...call);
        expect([code, message]).toEqual([
          'column-gone',
          expect.stringMatching(new RegExp(`“${header}”.*Set up again`)),
        ]);
      }
    },
  );

  test('a column was deleted', () => {
    const bench = readyBench();
    bench.workbook.deleteLines(bob, bench.dump, 'columns', columnOf(bench, 'Subtag'), 1);
    expect(refusedWithoutTrace(bench, 'save', SAVE).message).toMatch(/“Subtag” is gone/);
    setUp(bench);
    expect(bench.ask('save', SAVE).saved).toHaveLength(1);
  });

  test('a column of ours was doubled', () => {
    const bench = readyBench();
    bench.workbook.type(bob, bench.dump, 1, 20, 'Tagged by');
    expect(refusedWithoutTrace(bench, 'save', SAVE)).toMatchObject({
      code: 'column-doubled',
      message: expect.stringMatching(/Two columns are called “Tagged by”.*Rename or delete/),
    });
  });

  test('columns were moved: they are found by name', () => {
    const bench = readyBench();
    bench.workbook.insertLines(bob, bench.dump, 'columns', 1, 2);
    bench.workbook.insertLines(bob, bench.dump, 'columns', columnOf(bench, 'Tagged at'), 1);
    expect(bench.ask('save', SAVE).saved).toEqual([{ id: '1002', row: 3 }]);
    expect(stateOf(bench, '1002').tag).toBe('Refunds');
  });

  test('the tab was renamed: it is found all the same', () => {
    const bench = readyBench();
    bench.workbook.renameSheet(bob, bench.dump, 'Export');
    expect(bench.ask('save', SAVE).saved).toHaveLength(1);
    expect(bench.ask('open', {}).session?.dump).toBe('Export');
  });

  test('the tab was deleted while the panel was open', () => {
    const bench = readyBench();
    bench.workbook.deleteSheet(bob, bench.dump);
    for (const call of [
      ['save', SAVE],
      ['refill', { holding: [], count: 5, second: false }],
      ['selection', {}],
      ['check', {}],
      ['summary', {}],
      ['periods', {}],
    ] as Parameters<Bench['refusal']>[]) {
      const { code, message } = refusedWithoutTrace(bench, ...call);
      expect([code, message]).toEqual(['dump-gone', expect.stringMatching(/“Tickets”.*gone.*Undo.*set Tagsheet up/)]);
    }
    expect(bench.ask('open', {})).toMatchObject({ session: null, trouble: { code: 'dump-gone' } });
  });

  test('the columns were moved between the proposal and the choice', () => {
    const bench = newBench();
    const choice = choiceFrom(bench.ask('propose', { tab: 'Tickets' }));
    bench.workbook.insertLines(bob, bench.dump, 'columns', 1, 1);
    expect(refusedWithoutTrace(bench, 'setup', { choice })).toMatchObject({
      code: 'column-gone',
      message: expect.stringMatching(/changed since you chose them.*Look at them once more/),
    });
  });

  test('the tab of the proposal was deleted', () => {
    const bench = newBench({ tabs: { Export: [HEADER, ...plainTickets(2)] } });
    const choice = choiceFrom(bench.ask('propose', { tab: 'Export' }));
    bench.workbook.deleteSheet(bob, bench.workbook.sheetNamed('Export')?.id ?? -1);
    expect(refusedWithoutTrace(bench, 'setup', { choice }).message).toMatch(/“Export” is gone. Choose another/);
  });

  test('the settings were lost, as in a copied file: the dump is known by our columns', () => {
    const bench = readyBench();
    bench.workbook.book.properties.delete('document');
    const { session } = bench.ask('open', {});
    expect(session).toMatchObject({ dump: 'Tickets', progress: { tickets: 6 } });
    expect(bench.ask('save', SAVE).saved).toHaveLength(1);
  });
});

describe('tabs of the user’s own with names of ours', () => {
  const OWN: Record<string, PlainCell[][]> = {
    Tags: [
      ['Colour', 'Size'],
      ['red', 1],
    ],
    Summary: [['My summary'], ['of the year']],
    Periods: [
      ['Q1', 'Q2'],
      [1, 2],
    ],
    'Tag log': [['mine', '=1']],
  };

  test('are never touched: ours are set apart', () => {
    const bench = newBench({ tabs: OWN });
    const before = Object.keys(OWN).map((name) => grid(bench, name));
    setUp(bench);
    bench.ask('rename', { name: 'Ann' });
    bench.ask('save', SAVE);
    expect(bench.ask('summary', {}).tab).toBe('Summary (Tagsheet)');
    expect(bench.ask('periods', {}).tab).toBe('Periods (Tagsheet)');
    bench.ask('addTag', { tag: 'Billing', subtag: '', belongs: '', example: '' });
    setUp(bench);
    bench.ask('summary', {});
    expect(Object.keys(OWN).map((name) => grid(bench, name))).toEqual(before);
    expect(bench.workbook.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(OWN).map((name) => `${name} (Tagsheet)`)),
    );
    expect(bench.workbook.sheets()).toHaveLength(9);
    expect(grid(bench, 'Tags (Tagsheet)').map(([tag]) => tag)).toContain('Billing');
    expect(bench.ask('open', {}).session?.tags.tags[0]?.name).toBe('Orders');
  });

  test('are not offered as dumps, but every other tab is', () => {
    const bench = newBench({ tabs: { ...OWN, Export: [HEADER, ...plainTickets(1)] } });
    expect(bench.ask('propose', { tab: null }).tabs).toEqual(['Tickets', 'Export']);
  });
});

describe('names of tabs', () => {
  test('that differ in case only are taken for the same by Sheets: ours are set apart', () => {
    const own = { tags: [['mine']], SUMMARY: [['mine']], periods: [['mine']], 'tag log': [['mine']] };
    const bench = readyBench({ tabs: own });
    expect(bench.ask('summary', {}).tab).toBe('Summary (Tagsheet)');
    expect(bench.ask('periods', {}).tab).toBe('Periods (Tagsheet)');
    expect(Object.keys(own).map((name) => grid(bench, name))).toEqual(Object.values(own));
    expect(bench.ask('save', SAVE).saved).toHaveLength(1);
  });

  test('a user’s own Tags with the columns Tag and Subtag is not ours, for we have not made it', () => {
    const rows = [
      ['Tag', 'Subtag', 'Owner'],
      ['mine', 'x', 'me'],
    ];
    const bench = newBench({ tabs: { Tags: rows } });
    expect(bench.ask('propose', { tab: 'Tickets' }).listed).toBe(0);
    setUp(bench);
    expect(grid(bench, 'Tags')).toEqual(rows);
    expect(bench.ask('open', {}).session?.tags.tags[0]?.name).toBe('Orders');
  });

  test('a set-apart list without its header leads to another', () => {
    const bench = newBench({ tabs: { Tags: [['mine']] } });
    setUp(bench);
    bench.workbook.type(bob, bench.workbook.sheetNamed('Tags (Tagsheet)')?.id ?? -1, 1, 1, 'Reason');
    expect(bench.ask('open', {}).trouble?.code).toBe('tags-missing');
    setUp(bench);
    expect(grid(bench, 'Tags (Tagsheet) 2')[1]?.[0]).toBe('Orders');
    expect(bench.ask('open', {}).session?.tags.tags[0]?.name).toBe('Orders');
  });

  test('where a tab of ours cannot be made, the dump stays as it was', () => {
    const taken = ['Tags', 'Tags (Tagsheet)', 'Tags (Tagsheet) 2', 'Tags (Tagsheet) 3'];
    const bench = newBench({ tabs: Object.fromEntries(taken.map((name) => [name, [['mine']]])) });
    const choice = choiceFrom(bench.ask('propose', { tab: 'Tickets' }));
    const before = grid(bench, 'Tickets');
    bench.refusal('setup', { choice });
    expect(grid(bench, 'Tickets')).toEqual(before);
  });
});

test('hundreds of taggers have names here', () => {
  const bench = readyBench();
  const people = Array.from({ length: 120 }, (_, index) => ({ id: `p${index}` }));
  for (const person of people) {
    bench.ask('rename', { name: `Ángström Müller the tagger ${person.id}` }, person);
  }
  expect(bench.refusal('rename', { name: 'ángström müller the tagger P7' })).toMatchObject({
    code: 'name-taken',
  });
});

describe('what people may not do', () => {
  const viewer = { id: 'vic', access: 'view' as const };

  test('a view-only person opens the panel and is told at the first save', () => {
    const bench = readyBench();
    bench.ask('open', {}, viewer);
    const before = snapshot(bench);
    const named = bench.tell('rename', { name: 'Vic' }, viewer);
    expect(named.ok).toBe(true);
    const error = bench.refusal('save', SAVE, viewer);
    expect([error.code, error.message]).toEqual(['view-only', expect.stringMatching(/Ask its owner/)]);
    expect((snapshot(bench) as { sheets: unknown }).sheets).toEqual((before as { sheets: unknown }).sheets);
  });

  test('a view-only person cannot set up', () => {
    const bench = newBench();
    const choice = choiceFrom(bench.ask('propose', { tab: 'Tickets' }, viewer));
    const before = grid(bench, 'Tickets');
    expect(bench.refusal('setup', { choice }, viewer)).toMatchObject({ code: 'view-only' });
    expect(grid(bench, 'Tickets')).toEqual(before);
    expect(bench.workbook.sheets()).toHaveLength(1);
  });

  /** Bob protects columns of the dump, and Ann is not among the editors. */
  function protect(bench: Bench, column: number, columns: number): void {
    const range = { sheet: bench.dump, row: 1, column, rows: 1000, columns };
    const protection = { id: 991, kind: 'RANGE', sheet: bench.dump, range, warningOnly: false, description: '' };
    bench.workbook.edit(bob, 'protection.add', protection);
  }

  test('protected columns of ours refuse the save; nothing of it stands in the dump', () => {
    const bench = readyBench();
    protect(bench, columnOf(bench, 'Tag'), 2);
    const before = grid(bench, 'Tickets');
    expect(bench.refusal('save', SAVE)).toMatchObject({
      code: 'protected',
      message: expect.stringMatching(/protection.*Ask the owner/),
    });
    expect(grid(bench, 'Tickets')).toEqual(before);
  });

  test('protected columns of the user’s do not hinder saving', () => {
    const bench = readyBench();
    protect(bench, 1, HEADER.length);
    expect(bench.ask('save', SAVE).saved).toHaveLength(1);
  });

  test('a rejecting rule of the user’s own refuses the save by its cell', () => {
    const bench = readyBench();
    const range = { sheet: bench.dump, row: 2, column: columnOf(bench, 'Tag'), rows: 50, columns: 1 };
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: ['Only this'],
      source: null,
      allowInvalid: false,
      showDropdown: true,
      help: null,
    };
    bench.workbook.edit(bob, 'rule.write', range, 992, rule);
    const before = grid(bench, 'Tickets');
    expect(bench.refusal('save', SAVE)).toMatchObject({
      code: 'rejecting-rule',
      message: expect.stringMatching(/rule on cell H3.*Show a warning/),
    });
    expect(grid(bench, 'Tickets')).toEqual(before);
  });
});

describe('a call of the panel', () => {
  const call = (bench: Bench, ...args: unknown[]) => bench.run({ person: ann, call: 'rpc', args }).value;

  test.each(['nothing', 'toString', '__proto__', 'constructor', 'hasOwnProperty'])('of %s is unknown', (method) => {
    expect(call(newBench(), method, {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
  });

  test.each([
    ['no arguments', undefined],
    ['no account', { operation: 'a', choices: [choose(1002, 'X')] }],
    ['a list', []],
    [
      'a tag that is a number',
      { account: 'x', operation: 'a', choices: [{ ...choose(1002, 'X'), chosen: { tag: 1 } }] },
    ],
  ])('with %s says where it is wrong', (_, args) => {
    const reply = call(newBench(), 'save', args);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'bad-request', message: expect.stringMatching(/“save”/) },
    });
  });

  test('before setup says that it is not set up', () => {
    const bench = newBench();
    bench.ask('rename', { name: 'Ann' });
    expect(bench.refusal('save', SAVE)).toMatchObject({
      code: 'not-set-up',
      message: expect.stringMatching(/Open the panel/),
    });
    expect(bench.ask('open', {})).toMatchObject({ session: null, trouble: null });
  });
});
