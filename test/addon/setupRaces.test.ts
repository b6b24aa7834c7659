/** Setup and keys while a colleague sorts: whatever the moment, tags and keys stand with the tickets they were meant for. */
import { bob, choiceFrom, grid, newBench, readyBench, snapshot, ticketsById } from './bench';

type Bench = ReturnType<typeof newBench>;

/**
 * Lets a person sort by the first column, downwards, before the `at`-th call of scripts that reads cells or publishes:
 * between those a script sees nothing of it. Answers how many such calls there were.
 */
function sortBefore(bench: Bench, at: number): () => number {
  let calls = 0;
  const stop = bench.workbook.beforeCall((op) => {
    if (!/^(values\.read|flush|lock\.release)$/.test(op)) return;
    calls += 1;
    if (calls !== at) return;
    const rows = grid(bench, 'Tickets').length - 1;
    const range = { sheet: bench.dump, row: 2, column: 1, rows, columns: 12 };
    bench.workbook.sort(bob, range, [{ column: 1, ascending: false }]);
  });
  return () => {
    stop();
    return calls;
  };
}

/** Runs a story once for every call it makes, with the sort before that call. */
function atEveryCall(story: (at: number) => number): number {
  const calls = story(-1);
  for (let at = 1; at <= calls; at += 1) story(at);
  return calls;
}

test('existing tags are taken over by ticket', () => {
  const header = ['Ticket ID', 'Subject', 'Category'];
  const rows = Array.from({ length: 6 }, (_, index) => [1001 + index, `s${index}`, index % 2 ? '' : `Reason ${index}`]);
  const wanted = rows.map(([id, , category]) => [String(id), category]);
  const calls = atEveryCall((at) => {
    const bench = newBench({ header, rows });
    const proposal = bench.ask('propose', { tab: 'Tickets' });
    const done = sortBefore(bench, at);
    bench.ask('setup', { choice: choiceFrom(proposal, { existing: 'take over', tags: { from: 'column' } }) });
    const count = done();
    const found = [...ticketsById(bench)].map(([id, { Tag }]) => [id, Tag]).sort();
    expect([at, found]).toEqual([at, wanted]);
    return count;
  });
  expect(calls).toBeGreaterThan(15);
});

test('new keys leave those alone that are there', () => {
  const header = ['Message', 'Subject'];
  const rows = ['a', 'b', 'c'].map((text) => [text, 'x']);
  const calls = atEveryCall((at) => {
    const bench = readyBench({ header, rows, wishes: { addKey: true } });
    bench.workbook.type(bob, bench.dump, 5, 1, 'z');
    const done = sortBefore(bench, at);
    bench.ask('refill', { holding: [], count: 5, second: false });
    const count = done();
    const found = [...ticketsById(bench, 'Tagsheet key')].map(([key, { Message }]) => [key, Message]).sort();
    const expected = [
      ['T1', 'a'],
      ['T2', 'b'],
      ['T3', 'c'],
      ['T4', 'z'],
    ];
    expect([at, found]).toEqual([at, expected]);
    return count;
  });
  expect(calls).toBeGreaterThan(8);
});

test('what setup and new keys write is published before the lock is given back', () => {
  const bench = newBench({ header: ['Message', 'Subject'], rows: [['a', 'b']] });
  const proposal = bench.ask('propose', { tab: 'Tickets' });
  const order: string[] = [];
  bench.workbook.beforeCall((op) => {
    order.push(op);
  });
  const writesAfterFlush = () => {
    const end = order.lastIndexOf('lock.release');
    const inside = order.slice(0, end);
    return inside.slice(inside.lastIndexOf('flush')).filter((op) => /write|insert|add/.test(op));
  };
  bench.ask('setup', { choice: choiceFrom(proposal, { addKey: true }) });
  expect([order.includes('flush'), writesAfterFlush()]).toEqual([true, []]);
  bench.workbook.type(bob, bench.dump, 3, 1, 'new');
  order.length = 0;
  bench.ask('refill', { holding: [], count: 5, second: false });
  expect([order.includes('flush'), writesAfterFlush()]).toEqual([true, []]);
});

test('of two who set up at once, the second is told and changes nothing; the first may send it again', () => {
  const bench = newBench();
  const proposal = bench.ask('propose', { tab: 'Tickets' });
  const first = choiceFrom(proposal, { tags: { from: 'lines', lines: 'Orders' } });
  bench.ask('rename', { name: 'Ann' });
  bench.account(bob);
  bench.ask('setup', { choice: first });
  const before = snapshot(bench);
  const second = choiceFrom(proposal, { tags: { from: 'lines', lines: 'Refunds' } });
  const refused = bench.refusal('setup', { choice: second }, bob);
  expect(refused).toMatchObject({
    code: 'set-up-meanwhile',
    message: 'Ann has set this tab up meanwhile. Go on with that list, or choose Set up again in the menu ☰.',
  });
  expect(snapshot(bench)).toEqual(before);
  expect(bench.ask('setup', { choice: first }).tags.tags.map(({ name }) => name)).toContain('Orders');
});
