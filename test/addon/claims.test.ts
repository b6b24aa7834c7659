/** Two people at one dump: nobody gets what another holds, and nothing stays held for ever. */
import type { Settings } from '../../src/contract/session';
import { ann, type Bench, bob, choose, plainTickets, readyBench } from './bench';

const MINUTE = 60_000;

/** Ann has opened the panel once; Bob has a name too. Nobody holds anything yet but what opening handed out. */
function twoPeople(tickets = 100, rows = plainTickets(tickets)): Bench {
  const bench = readyBench({ rows });
  bench.ask('rename', { name: 'Bob' }, bob);
  // Both were handed tickets before they had names.
  for (const name of ['Ann', 'Bob']) bench.ask('release', { name, keep: [], claim: null });
  return bench;
}

type Asked = { holding?: string[]; count?: number; second?: boolean };

const refill = (bench: Bench, person = ann, { holding = [], count = 20, second = false }: Asked = {}) =>
  bench.ask('refill', { holding, count, second }, person);

const ids = ({ queue }: { queue: { id: string }[] }): string[] => queue.map(({ id }) => id);

const shared = (a: string[], b: string[]): string[] => a.filter((id) => b.includes(id));

const pass = (bench: Bench, ms: number): void => bench.workbook.book.clock.pass(ms);

test('two taggers never get the same ticket', () => {
  const bench = twoPeople();
  const anns = ids(refill(bench));
  const bobs = ids(refill(bench, bob));
  expect([anns.length, bobs.length, shared(anns, bobs)]).toEqual([20, 20, []]);
  const more = ids(refill(bench, ann, { holding: anns }));
  expect(shared(more, [...anns, ...bobs])).toEqual([]);
  expect(refill(bench, bob, { holding: bobs }).withColleagues).toBe(40);
});

test('until nothing is left, whoever asks', () => {
  const bench = twoPeople(50);
  const anns: string[] = [];
  const bobs: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    anns.push(...ids(refill(bench, ann, { holding: anns })));
    bobs.push(...ids(refill(bench, bob, { holding: bobs })));
  }
  expect([...anns, ...bobs].sort()).toEqual(plainTickets(50).map(([id]) => String(id)));
});

test('opening again gives the same tickets again', () => {
  const bench = twoPeople();
  const first = bench.ask('open', {}).session;
  const bobs = bench.ask('open', {}, bob).session;
  const again = bench.ask('open', {}).session;
  if (!first || !bobs || !again) throw new Error('no session');
  expect(ids(again)).toEqual(ids(first));
  expect(shared(ids(again), ids(bobs))).toEqual([]);
});

test('ten minutes without a sign of life, and the tickets are anybody’s', () => {
  const bench = twoPeople(30);
  const anns = ids(refill(bench, ann, { count: 25 }));
  expect(ids(refill(bench, bob))).toHaveLength(5);
  pass(bench, 10 * MINUTE - 1000);
  expect(refill(bench, bob, { count: 0 }).withColleagues).toBe(25);
  pass(bench, 1000);
  expect(shared(ids(refill(bench, bob, { count: 30 })), anns)).toHaveLength(25);
});

test('a sign of life keeps them, whatever it names', () => {
  const bench = twoPeople(30);
  const anns = ids(refill(bench, ann, { count: 25 }));
  pass(bench, 6 * MINUTE);
  refill(bench, ann, { count: 0 });
  pass(bench, 6 * MINUTE);
  expect(shared(ids(refill(bench, bob, { count: 30 })), anns)).toEqual([]);
});

test('what a colleague has got meanwhile is told, and is not mine any more', () => {
  const bench = twoPeople(30);
  const anns = ids(refill(bench));
  pass(bench, 11 * MINUTE);
  const bobs = ids(refill(bench, bob, { count: 5 }));
  const back = refill(bench, ann, { holding: anns, count: 3 });
  expect(back.taken.sort()).toEqual(shared(anns, bobs).sort());
  expect(back.taken).toHaveLength(5);
  expect(refill(bench, bob, { holding: bobs, count: 0 }).taken).toEqual([]);
});

test('given back: by whoever held them, or by anybody', () => {
  const bench = twoPeople(30);
  const { queue, claim } = refill(bench, ann, { count: 30 });
  const [first = ''] = ids({ queue });
  expect(ids(refill(bench, bob))).toEqual([]);
  expect(bench.ask('release', { name: null, keep: [first], claim })).toEqual({ released: 29 });
  expect(ids(refill(bench, bob, { count: 30 }))).not.toContain(first);
  expect(bench.ask('release', { name: 'Bob', keep: [], claim: null })).toEqual({ released: 29 });
  expect(bench.ask('release', { name: 'Bob', keep: [], claim: null })).toEqual({ released: 0 });
  expect(ids(refill(bench, ann, { count: 30 }))).toHaveLength(30);
});

test('a panel that closes late gives back nothing of the one opened since', () => {
  const bench = twoPeople(30);
  const { claim } = refill(bench, ann, { count: 20 });
  pass(bench, 5);
  refill(bench, ann, { count: 20 });
  expect(bench.ask('release', { name: null, keep: [], claim })).toEqual({ released: 0 });
  expect(ids(refill(bench, bob, { count: 30 }))).toHaveLength(10);
});

test('a cache that forgets costs a doubled effort, and the save tells it', () => {
  const bench = twoPeople(20);
  const anns = ids(refill(bench, ann, { count: 5 }));
  bench.workbook.book.caches.clear();
  const bobs = ids(refill(bench, bob, { count: 5 }));
  expect(bobs).toEqual(anns);
  const [id = ''] = anns;
  bench.ask('save', { operation: 'a', choices: [choose(id, 'Refunds')] });
  const { conflicts } = bench.ask('save', { operation: 'b', choices: [choose(id, 'Orders')] }, bob);
  expect(conflicts).toMatchObject([{ id, kind: 'changed', by: 'Ann', theirs: { tag: 'Refunds' } }]);
});

test('put-aside tickets are nobody’s until somebody asks for them', () => {
  const bench = twoPeople(6);
  const later = choose(1002, '', '', { chosen: { tag: '', subtag: '', aside: 'Later' } });
  bench.ask('save', { operation: 'a', choices: [later] });
  expect(ids(refill(bench))).not.toContain('1002');
  const second = refill(bench, ann, { second: true });
  expect(ids(second)).toEqual(['1001', '1003', '1004', '1005', '1006', '1002']);
  expect(ids(refill(bench, bob, { second: true }))).toEqual([]);
  expect(bench.ask('waiting', {})).toEqual([
    { id: '1002', row: 3, subject: expect.any(String), reason: 'Later', by: 'Ann' },
  ]);
});

test('the team: who tagged how much, and who holds what', () => {
  const bench = twoPeople(30);
  const anns = ids(refill(bench, ann, { count: 4 }));
  bench.ask('save', { operation: 'a', choices: anns.slice(0, 2).map((id) => choose(id, 'Refunds')) });
  refill(bench, bob, { count: 7 });
  pass(bench, 3 * MINUTE);
  refill(bench, ann, { holding: anns.slice(2), count: 0 });
  expect(bench.ask('team', {})).toEqual({
    me: 'Ann',
    left: 28,
    teammates: [
      { name: 'Ann', tagged: 2, aside: 0, held: 2, minutes: 0, secondsEach: null },
      { name: 'Bob', tagged: 0, aside: 0, held: 7, minutes: 3, secondsEach: null },
    ],
  });
  pass(bench, 8 * MINUTE);
  expect(bench.ask('team', {}, bob).teammates).toMatchObject([
    { name: 'Ann', minutes: 8 },
    { name: 'Bob', minutes: 0 },
  ]);
});

test('a ticket opened by its ID is held from then on, and given back with the rest', () => {
  const bench = twoPeople(30);
  const { claim } = refill(bench, ann, { count: 2 });
  pass(bench, 1000);
  expect(bench.ask('ticket', { id: '1030' }).id).toBe('1030');
  expect(ids(refill(bench, bob, { count: 30 }))).not.toContain('1030');
  expect(bench.ask('release', { name: null, keep: [], claim })).toEqual({ released: 3 });
});

test('opening a colleague’s ticket takes it from nobody', () => {
  const bench = twoPeople(30);
  refill(bench, ann, { count: 20 });
  refill(bench, bob, { count: 30 });
  bench.ask('ticket', { id: '1001' });
  bench.ask('ticket', { id: '1001' }, bob);
  expect(bench.ask('team', {}).teammates.map(({ name, held }) => [name, held])).toEqual([
    ['Ann', 20],
    ['Bob', 10],
  ]);
});

test('who has no name yet is in the team all the same, under the name typed later, and can be given up', () => {
  const bench = readyBench({ rows: plainTickets(30) });
  bench.ask('release', { name: 'Ann', keep: [], claim: null });
  bench.account(bob);
  expect(bench.ask('team', {}).teammates).toMatchObject([{ name: '(no name yet)', held: 20 }, { name: 'Ann' }]);
  expect(bench.ask('release', { name: '(no name yet)', keep: ['1001'], claim: null })).toEqual({ released: 19 });
  bench.ask('rename', { name: 'Bob' }, bob);
  expect(bench.ask('team', {}).teammates).toMatchObject([{ name: 'Ann' }, { name: 'Bob', held: 1 }]);
});

test('a colleague’s pace is the lead’s to see, and everybody’s own', () => {
  const bench = twoPeople(30);
  for (const [person, first] of [
    [ann, 1001],
    [bob, 1011],
  ] as const) {
    const choices = [0, 1, 2, 3].map((at) => choose(first + at, 'Refunds', '', { secondsAgo: 60 - 7 * at }));
    bench.ask('save', { operation: `save ${first}`, choices }, person);
  }
  const pace = (person = ann) => bench.ask('team', {}, person).teammates.map((mate) => [mate.name, mate.secondsEach]);
  expect(pace().sort()).toEqual([
    ['Ann', 7],
    ['Bob', 7],
  ]);
  expect(pace(bob).sort()).toEqual([
    ['Ann', null],
    ['Bob', 7],
  ]);
});

test('each tagger’s own order', () => {
  const bench = twoPeople(60);
  const choice = (order: object) => ({ settings: { lastDigitSaves: false, order } as Settings });
  bench.ask('setSettings', choice({ by: 'sheet' }));
  expect(ids(refill(bench)).slice(0, 3)).toEqual(['1001', '1002', '1003']);
  bench.ask('setSettings', choice({ by: 'period', first: '2026-02-20', last: '2026-02-22' }), bob);
  expect(ids(refill(bench, bob)).slice(0, 3)).toEqual(['1051', '1052', '1053']);
  bench.ask('save', { operation: 'a', choices: [choose(1001, 'Refunds')] });
  bench.ask('setSettings', choice({ by: 'tag', tag: 'Refunds' }));
  expect(ids(refill(bench))).toEqual(['1001']);
  expect(bench.ask('open', {}).settings.order).toEqual({ by: 'tag', tag: 'Refunds' });
  expect(bench.refusal('setSettings', choice({ by: 'mood' })).code).toBe('bad-request');
});

test('who asks is here, also with nothing handed out', () => {
  const bench = readyBench({});
  bench.ask('release', { name: null, keep: [], claim: null });
  expect(bench.ask('team', {}).teammates).toMatchObject([{ name: 'Ann', held: 0, minutes: 0 }]);
});
