/** “Rebuild from log” in the whole add-on: what was lost comes back, and nothing else changes. */
import {
  type Bench,
  bob,
  choose,
  columnOf,
  logLines,
  plainTickets,
  readyBench,
  snapshot,
  stateOf,
  ticketsById,
} from './bench';

const preview = { operation: 'r', preview: true, cleared: false };
const fill = { operation: 'r', preview: false, cleared: false };

const aside = { tag: '', subtag: '', aside: 'unclear' };

function tagged(tickets = 8): Bench {
  const bench = readyBench({ rows: plainTickets(tickets) });
  const choices = [choose(1002, 'Orders', 'Late'), choose(1003, 'Refunds'), choose(1006, '', '', { chosen: aside })];
  bench.ask('save', { operation: 'a', choices });
  return bench;
}

/** Somebody wipes our columns in rows of the dump; Google does not tell. */
function wipe(bench: Bench, row: number, rows: number, columns = 5): void {
  bench.workbook.clear(bob, { sheet: bench.dump, row, column: columnOf(bench, 'Tag'), rows, columns });
}

const ours = (bench: Bench) =>
  [...ticketsById(bench).values()].map((one) => [
    one.Tag,
    one.Subtag,
    one['Tagged by'],
    one['Tagged at'],
    one['Put aside'],
  ]);

function rebuilt(bench: Bench, args: typeof fill) {
  const answer = bench.ask('rebuild', args);
  if (!answer.done) throw new Error('more was to do');
  return answer.value;
}

test('wiped columns come back as they were, stamps and all', () => {
  const bench = tagged();
  const before = ours(bench);
  wipe(bench, 2, 8);
  expect(ours(bench)).not.toEqual(before);
  const lost = snapshot(bench);
  expect(rebuilt(bench, preview)).toEqual({
    fills: 3,
    cleared: 0,
    differing: 0,
    differences: [],
    gone: 0,
    sentence: '3 tickets can get back what the log says.',
  });
  expect(snapshot(bench)).toEqual(lost);
  expect(rebuilt(bench, fill)).toMatchObject({ fills: 3, sentence: '3 tickets got back what the log says.' });
  expect(ours(bench)).toEqual(before);
  expect(logLines(bench).slice(-1)[0]?.slice(3)).toEqual(['Ann', '', '', '3 tickets', 'rebuilt']);
});

test('sent again, it says the same and writes nothing more', () => {
  const bench = tagged();
  wipe(bench, 2, 8);
  const first = rebuilt(bench, fill);
  const after = snapshot(bench);
  expect(rebuilt(bench, fill)).toEqual(first);
  expect(snapshot(bench)).toEqual(after);
});

test('what was decided otherwise is told and stays, and a stamp left behind stays too', () => {
  const bench = tagged();
  bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Account');
  wipe(bench, 4, 1, 2);
  bench.workbook.type(bob, bench.dump, 4, columnOf(bench, 'Tagged by'), 'Zoe');
  bench.workbook.deleteLines(bob, bench.dump, 'rows', 7, 1);
  const { fills, differing, differences, gone } = rebuilt(bench, fill);
  expect([fills, differing, gone]).toEqual([1, 1, 1]);
  expect(differences).toEqual([
    {
      id: '1002',
      row: 3,
      sheet: { tag: 'Account', subtag: 'Late', aside: '' },
      log: { tag: 'Orders', subtag: 'Late', aside: '' },
      by: 'Ann',
    },
  ]);
  expect(ticketsById(bench).get('1003')).toMatchObject({ Tag: 'Refunds', 'Tagged by': 'Zoe' });
  expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: 'Account' });
});

test('more than one call can bear is filled in by the next, and counted together', () => {
  const bench = readyBench({ rows: plainTickets(640) });
  const every = Array.from({ length: 320 }, (_, at) => choose(1001 + 2 * at, 'Refunds'));
  bench.ask('save', { operation: 'a', choices: every.slice(0, 160) });
  bench.ask('save', { operation: 'b', choices: every.slice(160) });
  wipe(bench, 2, 640);
  expect(bench.ask('rebuild', fill)).toEqual({ done: false, doing: '20 tickets still to fill in …' });
  expect(rebuilt(bench, fill)).toMatchObject({ fills: 320, sentence: '320 tickets got back what the log says.' });
  const found = [...ticketsById(bench).values()];
  expect(found.filter((one) => one.Tag === 'Refunds' && one['Tagged by'] === 'Ann')).toHaveLength(320);
  expect(logLines(bench).filter((line) => line[7] === 'rebuilt')).toHaveLength(1);
});

test('before anything was logged there is nothing to rebuild', () => {
  const bench = readyBench();
  bench.workbook.deleteSheet(bob, bench.workbook.sheetNamed('Tag log')?.id ?? 0);
  expect(rebuilt(bench, fill)).toMatchObject({ fills: 0, sentence: 'There is no log yet, so nothing is lost.' });
});

test.each(['sort', 'insert a column'] as const)(
  'somebody moves rows or columns meanwhile (%s): every ticket gets its own, wherever it falls',
  (how) => {
    const meddle = (bench: Bench): void => {
      const { workbook, dump } = bench;
      const range = { sheet: dump, row: 2, column: 1, rows: 8, columns: 12 };
      if (how === 'sort') workbook.sort(bob, range, [{ column: 1, ascending: false }]);
      else workbook.insertLines(bob, dump, 'columns', 3, 1);
    };
    const still = tagged();
    const expected = new Map([...ticketsById(still)].map(([id, one]) => [id, [one.Tag, one.Subtag, one['Put aside']]]));
    wipe(still, 2, 8);
    const counted = countCalls(still);
    for (let at = 1; at <= counted; at += how === 'sort' ? 1 : 3) {
      const bench = tagged();
      wipe(bench, 2, 8);
      let calls = 0;
      const stop = bench.workbook.beforeCall(() => {
        calls += 1;
        if (calls === at) meddle(bench);
      });
      bench.tell('rebuild', fill);
      stop();
      bench.tell('rebuild', { ...fill, operation: 'again' });
      const now = new Map([...ticketsById(bench)].map(([id, one]) => [id, [one.Tag, one.Subtag, one['Put aside']]]));
      expect([at, now]).toEqual([at, expected]);
      expect([...ticketsById(bench).values()].map(({ Subject }) => Subject).sort()).toEqual(
        [...ticketsById(still).values()].map(({ Subject }) => Subject).sort(),
      );
    }
  },
);

function countCalls(bench: Bench): number {
  let calls = 0;
  const stop = bench.workbook.beforeCall(() => {
    calls += 1;
  });
  bench.ask('rebuild', fill);
  stop();
  return calls;
}

/** Somebody selects Tag and Subtag of these rows and presses Delete; Google tells. */
function clearByHand(bench: Bench, row: number, rows: number): void {
  const column = columnOf(bench, 'Tag');
  const edit = bench.workbook.paste(
    bob,
    bench.dump,
    row,
    column,
    Array.from({ length: rows }, () => ['', '']),
  );
  bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
}

test('what was cleared by hand is told, and comes back where that is asked for, stamps and all', () => {
  const bench = tagged();
  const before = ours(bench);
  clearByHand(bench, 3, 2);
  expect(stateOf(bench, '1002')).toEqual({ tag: '', subtag: '', aside: '' });
  expect(rebuilt(bench, preview)).toMatchObject({ fills: 0, cleared: 2, sentence: '2 tickets were cleared by hand.' });
  expect(rebuilt(bench, fill)).toMatchObject({ fills: 0, cleared: 2 });
  expect(stateOf(bench, '1002').tag).toBe('');
  const all = { ...fill, operation: 'all', cleared: true };
  const first = rebuilt(bench, all);
  expect(first).toMatchObject({ fills: 2, cleared: 0, sentence: '2 tickets got back what the log says.' });
  expect(ours(bench)).toEqual(before);
  expect(rebuilt(bench, all)).toEqual(first);
  wipe(bench, 2, 8);
  expect(rebuilt(bench, { ...fill, operation: 'again' })).toMatchObject({ fills: 3, cleared: 0 });
  expect(ours(bench)).toEqual(before);
});
