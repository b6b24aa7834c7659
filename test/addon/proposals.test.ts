/** Taggers propose tags, the lead decides, and the tickets that wait get theirs. */
import { ann, type Bench, bob, choose, grid, logLines, readyBench, stateOf } from './bench';

const asideFor = (path: string) => ({ chosen: { tag: '', subtag: '', aside: `needs a tag: ${path}` } });

const WISH = { tag: 'Orders', subtag: 'Broken', belongs: 'It came in pieces.', example: 'The mug is in two halves.' };

/** Ann leads and decides on the list; Bob proposes `Orders › Broken`, and two tickets wait for it. */
function proposedBench(): Bench {
  const bench = readyBench({ tickets: 8 });
  bench.ask('setProject', { project: { lead: 'Ann', deadline: null, depth: 'subtags', adding: 'lead' } });
  bench.ask('rename', { name: 'Bob' }, bob);
  expect(bench.ask('addTag', WISH, bob)).toMatchObject({ proposed: true, revision: 1 });
  const waiting = [1001, 1003].map((id) => choose(id, '', '', asideFor('Orders › Broken')));
  const others = [
    choose(1005, '', '', asideFor('Orders › Lost')),
    choose(1006, 'Orders', 'Late'),
    choose(1007, 'Orders'),
  ];
  bench.ask('save', { operation: 'b', choices: [...waiting, ...others], revision: 0 }, bob);
  return bench;
}

const session = (bench: Bench, person = ann) => bench.ask('open', {}, person).session;

const names = (bench: Bench): string[] => (session(bench)?.tags.tags[0]?.subtags ?? []).map(({ name }) => name);

test('a proposal stands in the list’s tab, and nobody is offered it', () => {
  const bench = proposedBench();
  expect(grid(bench, 'Tags').slice(-1)[0]).toEqual([
    'Orders',
    'Broken',
    WISH.belongs,
    WISH.example,
    '',
    '',
    'proposed by Bob',
  ]);
  expect(names(bench)).toEqual(['Late', 'Lost']);
  expect(session(bench)?.proposals).toEqual([
    { path: { tag: 'Orders', subtag: 'Broken' }, belongs: WISH.belongs, example: WISH.example, by: 'Bob', waiting: 2 },
  ]);
});

test('the lead’s own tag is on the list at once', () => {
  const bench = proposedBench();
  expect(bench.ask('addTag', { ...WISH, subtag: 'Dented' })).toMatchObject({ proposed: false, revision: 2 });
  expect(names(bench)).toEqual(['Late', 'Lost', 'Dented']);
});

test('what is proposed or listed already is not proposed again', () => {
  const bench = proposedBench();
  expect(bench.refusal('addTag', { ...WISH, subtag: ' broken ' }, bob)).toMatchObject({
    code: 'tag-exists',
    message: expect.stringMatching(/^Bob proposed/),
  });
  expect(bench.refusal('addTag', { ...WISH, subtag: 'late' }, bob).code).toBe('tag-exists');
});

test('accepted: it is on the list, the waiting tickets have it, and everybody hears how many may belong', () => {
  const bench = proposedBench();
  const path = { tag: 'Orders', subtag: 'Broken' };
  const args = { operation: 'ok', path, accept: true };
  expect(bench.refusal('settleProposal', args, bob).code).toBe('not-lead');
  const done = bench.ask('settleProposal', args);
  expect(done).toMatchObject({ tickets: 2, revision: 2 });
  expect(done.sentence).toBe('“Orders › Broken” is on the list now, and 2 tickets that waited for it have it.');
  expect([names(bench), session(bench)?.proposals]).toEqual([['Late', 'Lost', 'Broken'], []]);
  expect(['1001', '1003', '1005'].map((id) => stateOf(bench, id))).toEqual([
    { ...path, aside: '' },
    { ...path, aside: '' },
    { tag: '', subtag: '', aside: 'needs a tag: Orders › Lost' },
  ]);
  const wish = { path, by: 'Bob', taken: true, waited: 2, first: '1001' };
  expect(session(bench, bob)?.news).toEqual([
    { revision: 2, by: 'Ann', change: { kind: 'add', path }, earlier: 2, wish },
  ]);
  expect(logLines(bench).slice(-1)[0]?.slice(3)).toEqual([
    'Ann',
    '1003',
    'Put aside: needs a tag: Orders \\› Broken',
    'Orders › Broken',
    'accept',
  ]);
});

test('refused: the row goes, and the tickets say so', () => {
  const bench = proposedBench();
  const done = bench.ask('settleProposal', {
    operation: 'no',
    path: { tag: 'Orders', subtag: 'Broken' },
    accept: false,
  });
  expect(done).toMatchObject({ tickets: 2, revision: 2 });
  expect(stateOf(bench, '1001').aside).toBe('needs a tag: Orders › Broken (not taken)');
  expect(grid(bench, 'Tags').some((row) => row[1] === 'Broken')).toBe(false);
  expect(
    bench.refusal('settleProposal', { operation: 'again', path: { tag: 'Orders', subtag: 'Broken' }, accept: true })
      .message,
  ).toMatch(/settled/);
});

test('a proposal is a new revision and no news, so that the lead’s panel asks again; a no is told to who proposed', () => {
  const bench = proposedBench();
  expect(session(bench)).toMatchObject({ revision: 1, news: [] });
  const saved = bench.ask('save', { operation: 'a', choices: [choose(1004, 'Orders')], revision: 0 });
  expect(saved.revision).toBe(1);
  const path = { tag: 'Orders', subtag: 'Broken' };
  bench.ask('settleProposal', { operation: 'no', path, accept: false });
  const wish = { path, by: 'Bob', taken: false, waited: 2, first: '1001' };
  expect(session(bench, bob)?.news).toEqual([{ revision: 2, by: 'Ann', change: { kind: 'edited' }, earlier: 0, wish }]);
});

test('a yes that comes twice is told once', () => {
  const bench = proposedBench();
  const path = { tag: 'Orders', subtag: 'Broken' };
  const args = { operation: 'ok', path, accept: true };
  bench.ask('settleProposal', args);
  expect(bench.ask('settleProposal', args)).toMatchObject({ tickets: 2, revision: 2 });
  expect(session(bench)?.news).toHaveLength(1);
});

test('a rename of the tag takes the proposal and those who wait for it along', () => {
  const bench = proposedBench();
  const change = { kind: 'rename', path: { tag: 'Orders', subtag: '' }, name: 'Parcels' } as const;
  bench.ask('changeTags', { operation: 'r', change, revision: 0 });
  expect(session(bench)?.proposals).toMatchObject([{ path: { tag: 'Parcels', subtag: 'Broken' }, waiting: 2 }]);
  bench.ask('undoChange', { operation: 'r' });
  expect(session(bench)?.proposals).toMatchObject([{ path: { tag: 'Orders', subtag: 'Broken' }, waiting: 2 }]);
});

describe('the list edited by hand', () => {
  const typeAndTell = (bench: Bench, row: number, column: number, text: string) => {
    const sheet = bench.workbook.sheetNamed('Tags')?.id ?? -1;
    const edit = bench.workbook.type(bob, sheet, row, column, text);
    return bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
  };

  test('is news once, however many cells were typed', () => {
    const bench = readyBench();
    typeAndTell(bench, 12, 1, 'Billing');
    typeAndTell(bench, 12, 3, 'About money.');
    expect(session(bench)).toMatchObject({ revision: 2, news: [{ revision: 2, by: '', change: { kind: 'edited' } }] });
  });

  test('costs an edit of the tickets no call more', () => {
    const bench = readyBench();
    const edit = bench.workbook.type(bob, bench.dump, 3, 2, 'x');
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
    expect(bench.costs.byKind['lock.try'] ?? 0).toBe(0);
  });
});
