/** Saving decisions through the built add-on: what lands in the cells, in the log, and what it costs. */
import { OPERATIONS } from '../../local/backend/operations';
import {
  ann,
  type Bench,
  bob,
  choose,
  columnOf,
  grid,
  logLines,
  newBench,
  readyBench,
  START,
  setUp,
  snapshot,
  stateOf,
  ticketsById,
  UNDECIDED,
} from './bench';

const sortById = (bench: Bench, ascending: boolean): void =>
  bench.workbook.sort(
    bob,
    { sheet: bench.dump, row: 2, column: 1, rows: grid(bench, 'Tickets').length - 1, columns: 26 },
    [{ column: 1, ascending }],
  );

describe('a save', () => {
  test('leaves tag, tagger and moment on the ticket, and nothing anywhere else', () => {
    const bench = readyBench();
    const before = ticketsById(bench);
    const answer = bench.ask('save', { operation: 'a', choices: [choose(1003, 'Orders', 'Late')] });
    expect(answer).toEqual({ saved: [{ id: '1003', row: 4 }], conflicts: [], refused: [], revision: 0 });
    const after = ticketsById(bench);
    expect(after.get('1003')).toEqual({
      ...before.get('1003'),
      Tag: 'Orders',
      Subtag: 'Late',
      'Tagged by': 'Ann',
      'Tagged at': new Date(START - 5000),
    });
    before.delete('1003');
    after.delete('1003');
    expect(after).toEqual(before);
  });

  test('writes one line into the log, with who, when, what and how', () => {
    const bench = readyBench();
    bench.ask('save', { operation: 'a', choices: [choose(1003, 'Orders', 'Late')] });
    expect(logLines(bench)).toEqual([
      [`${bench.dump}/a`, new Date(START - 5000), bench.account(), 'Ann', '1003', '', 'Orders › Late', 'panel'],
    ]);
  });

  test('puts aside with a reason, and takes it off again with the tag', () => {
    const bench = readyBench();
    const aside = { tag: '', subtag: '', aside: 'needs data' };
    bench.ask('save', { operation: 'a', choices: [choose(1002, '', '', { chosen: aside })] });
    expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: '', 'Put aside': 'needs data', 'Tagged by': 'Ann' });
    bench.ask('save', { operation: 'b', choices: [choose(1002, 'Refunds', '', { seen: aside })] });
    expect(stateOf(bench, '1002')).toEqual({ tag: 'Refunds', subtag: '', aside: '' });
  });

  test('clears everything of ours when a decision is undone', () => {
    const bench = readyBench();
    const before = ticketsById(bench);
    const tagged = { tag: 'Refunds', subtag: '', aside: '' };
    bench.ask('save', { operation: 'a', choices: [choose(1002, 'Refunds')] });
    bench.ask('save', { operation: 'b', choices: [choose(1002, '', '', { seen: tagged, how: 'undo' })] });
    expect(ticketsById(bench)).toEqual(before);
    expect(logLines(bench).map((line) => [line[0], line[5], line[6], line[7]])).toEqual([
      [`${bench.dump}/a`, '', 'Refunds', 'panel'],
      [`${bench.dump}/b`, 'Refunds', '', 'undo'],
    ]);
  });

  test('finds a ticket by its ID after a sort', () => {
    const bench = readyBench();
    sortById(bench, false);
    const { saved } = bench.ask('save', { operation: 'a', choices: [choose(1001, 'Refunds')] });
    expect(saved).toEqual([{ id: '1001', row: 7 }]);
    expect(stateOf(bench, '1001').tag).toBe('Refunds');
    expect(stateOf(bench, '1006').tag).toBe('');
  });

  test('leaves a ticket alone that a colleague has tagged meanwhile, and tells of it', () => {
    const bench = readyBench();
    bench.ask('open', {}, bob);
    bench.ask('rename', { name: 'Bob' }, bob);
    bench.ask('save', { operation: 'b', choices: [choose(1002, 'Refunds')] }, bob);
    const before = snapshot(bench);
    const choice = choose(1002, 'Orders', 'Lost');
    expect(bench.ask('save', { operation: 'a', choices: [choice] })).toEqual({
      saved: [],
      conflicts: [
        {
          id: '1002',
          kind: 'changed',
          theirs: { tag: 'Refunds', subtag: '', aside: '' },
          by: 'Bob',
          agoSeconds: 5,
          chosen: choice.chosen,
        },
      ],
      refused: [],
      revision: 0,
    });
    expect(snapshot(bench)).toEqual(before);
  });

  test('takes a cell that holds the choice already as saved', () => {
    const bench = readyBench();
    bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Refunds');
    expect(bench.ask('save', { operation: 'a', choices: [choose(1002, 'Refunds')] }).saved).toHaveLength(1);
    expect(logLines(bench)).toEqual([]);
  });

  test('tells of a ticket whose row was deleted, and saves the rest', () => {
    const bench = readyBench();
    bench.workbook.deleteLines(bob, bench.dump, 'rows', 3, 1);
    const choices = [choose(1002, 'Refunds'), choose(1004, 'Refunds')];
    const { saved, conflicts } = bench.ask('save', { operation: 'a', choices });
    expect(saved).toEqual([{ id: '1004', row: 4 }]);
    expect(conflicts).toMatchObject([{ id: '1002', kind: 'gone', theirs: UNDECIDED }]);
  });

  test('takes what stood in the cells however long it is, and an undo of it', () => {
    const bench = readyBench();
    const seen = { tag: '', subtag: '', aside: 'x'.repeat(50_000) };
    bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Put aside'), seen.aside);
    const chosen = { tag: 'Refunds', subtag: '', aside: '' };
    const save = (operation: string, more: Parameters<typeof choose>[3]) =>
      bench.ask('save', { operation, choices: [choose(1002, '', '', more)] });
    expect(save('a', { seen, chosen })).toMatchObject({ saved: [{ id: '1002' }], conflicts: [] });
    expect(save('b', { seen: chosen, chosen: seen, how: 'undo' }).saved).toHaveLength(1);
    expect(stateOf(bench, '1002')).toEqual(seen);
  });

  test('puts aside once more with a new moment, so that the ticket waits its turn', () => {
    const bench = readyBench();
    const aside = { tag: '', subtag: '', aside: 'unclear' };
    bench.ask('save', { operation: 'a', choices: [choose(1002, '', '', { chosen: aside, secondsAgo: 900 })] });
    bench.ask('save', { operation: 'b', choices: [choose(1003, '', '', { chosen: aside, secondsAgo: 600 })] });
    const again = { operation: 'c', choices: [choose(1002, '', '', { seen: aside, chosen: aside })] };
    expect(bench.ask('save', again).saved).toEqual([{ id: '1002', row: 3 }]);
    expect(ticketsById(bench).get('1002')?.['Tagged at']).toEqual(new Date(START - 5000));
    const before = snapshot(bench);
    expect(bench.ask('save', again).saved).toHaveLength(1);
    expect(snapshot(bench)).toEqual(before);
    const { queue } = bench.ask('refill', { holding: [], count: 10, second: true });
    expect(queue.slice(-2).map(({ id }) => id)).toEqual(['1003', '1002']);
  });

  test('is written whole: a subtag that is typed after it was compared makes no path that nobody chose', () => {
    const bench = readyBench();
    let typed = false;
    bench.workbook.beforeCall((op) => {
      if (op !== 'values.write' || typed) return;
      typed = true;
      bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Subtag'), 'Late');
    });
    bench.ask('save', { operation: 'a', choices: [choose(1002, 'Orders')] });
    expect(stateOf(bench, '1002')).toMatchObject({ tag: 'Orders', subtag: '' });
  });

  test('refuses a ticket whose text Sheets would not keep, leaves it as it was, and saves the rest', () => {
    const bench = readyBench();
    // A Google that takes it for a number, apostrophe or not: nobody knows that there is none.
    const writing = OPERATIONS['values.write'];
    const write = writing?.run;
    if (!writing || !write) throw new Error('no writing');
    writing.run = (turn, ref, values) => write(turn, ref, JSON.parse(JSON.stringify(values).replace(`"'1/2"`, '0.5')));
    const choices = [choose(1002, 'Refunds'), choose(1003, '1/2', 'Late')];
    const { saved, conflicts, refused } = bench.ask('save', { operation: 'a', choices });
    writing.run = write;
    expect([saved, conflicts]).toEqual([[{ id: '1002', row: 3 }], []]);
    expect(refused).toEqual([{ id: '1003', message: expect.stringMatching(/would not keep “1\/2”.*Rename the tag/) }]);
    expect(ticketsById(bench).get('1003')).toMatchObject({ Tag: '', Subtag: '', 'Tagged by': '', 'Tagged at': '' });
    expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: 'Refunds', 'Tagged by': 'Ann' });
    expect(logLines(bench).map((line) => line.slice(4))).toEqual([
      ['1002', '', 'Refunds', 'panel'],
      ['1003', '', '1/2 › Late', 'panel'],
      ['1003', '1/2 › Late', '', 'not kept'],
    ]);
  });

  test('of another tab than the one Tagsheet works on is refused, and named', () => {
    const bench = readyBench();
    const before = snapshot(bench);
    const args = { sheetId: bench.dump + 1, operation: 'a', choices: [choose(1002, 'Refunds')] };
    expect(bench.refusal('save', args)).toMatchObject({
      code: 'other-dump',
      message: expect.stringMatching(/works on the tab “Tickets”.*Nothing was saved/),
    });
    expect(snapshot(bench)).toEqual(before);
  });

  test('makes one decision of two on the same ticket', () => {
    const bench = readyBench();
    const first = choose(1002, 'Orders');
    const second = choose(1002, 'Refunds', '', { seen: first.chosen });
    expect(bench.ask('save', { operation: 'a', choices: [first, second] }).conflicts).toEqual([]);
    expect(stateOf(bench, '1002').tag).toBe('Refunds');
    expect(logLines(bench)).toHaveLength(1);
  });
});

describe('the same operation sent again', () => {
  test('changes nothing and is no conflict', () => {
    const bench = readyBench();
    const args = { operation: 'a', choices: [choose(1002, 'Refunds'), choose(1005, 'Orders', 'Late')] };
    const first = bench.ask('save', args);
    const before = snapshot(bench);
    expect(bench.ask('save', args)).toEqual(first);
    expect(snapshot(bench)).toEqual(before);
    expect(logLines(bench)).toHaveLength(2);
  });

  test('does not bring a tag back that was undone since', () => {
    const bench = readyBench();
    const args = { operation: 'a', choices: [choose(1002, 'Refunds')] };
    bench.ask('save', args);
    const seen = { tag: 'Refunds', subtag: '', aside: '' };
    bench.ask('save', { operation: 'b', choices: [choose(1002, '', '', { seen, how: 'undo' })] });
    expect(bench.ask('save', args)).toMatchObject({ saved: [], conflicts: [{ id: '1002', kind: 'changed' }] });
    expect(stateOf(bench, '1002').tag).toBe('');
  });

  test('leaves a colleague’s tag alone that is one of the batch, typed by hand unseen', () => {
    const bench = readyBench();
    const args = { operation: 'a', choices: [choose(1002, 'Refunds', '', { secondsAgo: 7 }), choose(1003, 'Orders')] };
    bench.ask('save', args);
    bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Orders');
    expect(bench.ask('save', args).conflicts).toMatchObject([{ id: '1002', theirs: { tag: 'Orders' } }]);
    expect(stateOf(bench, '1002').tag).toBe('Orders');
  });

  test.each([0, 86_400])('does not bring it back when its entry lies deep in the log, %d s later', (secondsAgo) => {
    const bench = readyBench({ tickets: 450 });
    const args = { operation: 'a', choices: [choose(1002, 'Refunds')] };
    bench.ask('save', args);
    const seen = { tag: 'Refunds', subtag: '', aside: '' };
    bench.ask('save', { operation: 'b', choices: [choose(1002, '', '', { seen, how: 'undo' })] });
    for (const part of [0, 1, 2]) {
      const choices = Array.from({ length: 149 }, (_, index) => choose(1003 + part * 149 + index, 'Orders'));
      expect(bench.ask('save', { operation: `c${part}`, choices }).conflicts).toEqual([]);
    }
    const late = { ...args, choices: args.choices.map((choice) => ({ ...choice, secondsAgo })) };
    expect(bench.ask('save', late).conflicts).toHaveLength(1);
    expect(stateOf(bench, '1002').tag).toBe('');
  });
});

describe('a tag list that changed since', () => {
  const rename = (bench: Bench, revision = 0) =>
    bench.ask('changeTags', {
      operation: 'rename',
      change: { kind: 'rename', path: { tag: 'Orders', subtag: '' }, name: 'Parcels' },
      revision,
    });

  test('renames what was chosen and what was seen before it', () => {
    const bench = readyBench();
    bench.ask('save', { operation: 'a', choices: [choose(1003, 'Orders', 'Late')] });
    rename(bench);
    const seen = { tag: 'Orders', subtag: 'Late', aside: '' };
    const choices = [choose(1002, 'Orders', 'Lost'), choose(1003, 'Refunds', '', { seen })];
    const answer = bench.ask('save', { operation: 'b', choices });
    expect(answer).toMatchObject({ saved: [{ id: '1002' }, { id: '1003' }], conflicts: [], revision: 1 });
    expect(stateOf(bench, '1002')).toEqual({ tag: 'Parcels', subtag: 'Lost', aside: '' });
    expect(stateOf(bench, '1003').tag).toBe('Refunds');
  });

  test('leaves alone what is named after the list as it is now', () => {
    const bench = readyBench();
    rename(bench);
    bench.ask('save', { operation: 'a', choices: [choose(1002, 'Orders')], revision: 1 });
    expect(stateOf(bench, '1002').tag).toBe('Orders');
  });

  test('does no harm to a save that is sent again', () => {
    const bench = readyBench();
    const args = { operation: 'a', choices: [choose(1002, 'Orders', 'Late')] };
    bench.ask('save', args);
    rename(bench);
    const before = grid(bench, 'Tickets');
    expect(bench.ask('save', args)).toMatchObject({ saved: [{ id: '1002' }], conflicts: [] });
    expect(grid(bench, 'Tickets')).toEqual(before);
    expect(logLines(bench).filter(([operation]) => operation === `${bench.dump}/a`)).toHaveLength(1);
  });
});

describe('a save is refused, and nothing is written,', () => {
  const refused = (bench: Bench, args: Parameters<typeof bench.tell<'save'>>[1], person = ann) => {
    const before = snapshot(bench);
    const error = bench.refusal('save', args, person);
    expect(snapshot(bench)).toEqual(before);
    return error;
  };

  test('when Google answers as another account', () => {
    const bench = readyBench();
    bench.ask('open', {}, bob);
    const before = snapshot(bench);
    const args = {
      account: bench.account(ann),
      sheetId: bench.dump,
      operation: 'a',
      choices: [choose(1002, 'Refunds')],
      revision: 0,
    };
    const reply = bench.run({ person: bob, call: 'rpc', args: ['save', args] }).value;
    expect(reply).toMatchObject({ ok: false, error: { code: 'other-account' } });
    expect(JSON.stringify(reply)).toMatch(/Sign out/);
    expect(snapshot(bench)).toEqual(before);
  });

  test('before the tagger has a name', () => {
    const bench = newBench();
    setUp(bench);
    expect(refused(bench, { operation: 'a', choices: [choose(1002, 'Refunds')] }).message).toMatch(/Type your name/);
  });

  test('while a colleague’s save holds the lock', () => {
    const bench = readyBench();
    const stop = bench.workbook.holdLock();
    const args = { operation: 'a', choices: [choose(1002, 'Refunds')] };
    expect(refused(bench, args)).toMatchObject({ code: 'busy', retry: true });
    stop();
    expect(bench.ask('save', args).saved).toHaveLength(1);
  });

  test.each([
    ['no decision', { operation: 'a', choices: [] }],
    [
      '201 decisions',
      { operation: 'a', choices: Array.from({ length: 201 }, (_, index) => choose(1001 + index, 'X')) },
    ],
    ['no operation', { operation: '', choices: [choose(1002, 'Refunds')] }],
    ['row 0', { operation: 'a', choices: [choose(1002, 'Refunds', '', { row: 0 })] }],
    ['a half row', { operation: 'a', choices: [choose(1002, 'Refunds', '', { row: 2.5 })] }],
    ['a time to come', { operation: 'a', choices: [choose(1002, 'Refunds', '', { secondsAgo: -1 })] }],
  ])('for %s', (_, args) => {
    expect(refused(readyBench(), args).code).toBe('bad-request');
  });
});

describe('a name', () => {
  test('that a colleague uses is refused, whatever its case', () => {
    const bench = readyBench();
    bench.ask('open', {}, bob);
    const { code, message } = bench.refusal('rename', { name: ' ANN ' }, bob);
    expect([code, message]).toEqual(['name-taken', expect.stringMatching(/colleague.*Add a letter/)]);
    expect(bench.ask('rename', { name: 'Ann B.' }, bob).name).toBe('Ann B.');
  });

  test('may be kept, and changed, by the same account', () => {
    const bench = readyBench();
    expect(bench.ask('rename', { name: 'Ann' }).name).toBe('Ann');
    expect(bench.ask('rename', { name: 'Anna' }).name).toBe('Anna');
    expect(bench.ask('open', {}).account.name).toBe('Anna');
  });
});

describe('what a save costs', () => {
  const costOf = (bench: Bench, ids: number[], tag = 'Orders') => {
    bench.ask('save', { operation: `cost ${ids[0]}`, choices: ids.map((id) => choose(id, tag)) });
    return { calls: bench.costs.calls, cells: bench.costs.cellsRead + bench.costs.cellsWritten };
  };
  const benches = { small: readyBench({ tickets: 600 }), large: readyBench({ tickets: 3000 }) };

  test.each([
    ['one ticket', [1010], 1, 'Orders'],
    ['ten adjacent tickets', [1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109], 1, 'Orders'],
    ['five tickets apart', [1202, 1204, 1206, 1208, 1210], 5, 'Orders'],
    ['a text that needs the guard', [1302], 1, '=1+1'],
    ['two such texts apart', [1312, 1315], 2, '1/2'],
  ])(
    '%s: at most 16 calls and four a run, two more where guarded; as many cells at 3,000 rows',
    (_, ids, runs, tag) => {
      const small = costOf(benches.small, ids, tag);
      const large = costOf(benches.large, ids, tag);
      expect(small.calls).toBeLessThanOrEqual(16 + runs * (tag === 'Orders' ? 4 : 6));
      expect(large.calls).toBe(small.calls);
      expect(large.cells).toBe(small.cells);
    },
  );
});
