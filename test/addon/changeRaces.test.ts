/** Changes of the list while a colleague sorts, types or moves columns: whatever the moment, no tag is lost. */
import type { TagChange } from '../../src/core/tags/tagChange';
import { type Bench, bob, choose, columnOf, grid, logLines, readyBench, stateOf, ticketsById } from './bench';

/** Lets `meddle` happen before the `at`-th call of scripts that reads, publishes or replaces. Answers how many there were. */
function meddleBefore(
  bench: Bench,
  at: number,
  meddle: () => void,
  of = /^(values\.(read|write)|text\.|lines\.|flush|lock\.release)/,
): () => number {
  let calls = 0;
  const stop = bench.workbook.beforeCall((op) => {
    if (!of.test(op)) return;
    calls += 1;
    if (calls === at) meddle();
  });
  return () => {
    stop();
    return calls;
  };
}

/** Runs a story once for every call it makes, meddling before that call. */
function atEveryCall(story: (at: number) => number): number {
  const calls = story(-1);
  for (let at = 1; at <= calls; at += 1) story(at);
  return calls;
}

const path = (tag: string, subtag = '') => ({ tag, subtag });

/** Every other ticket has a tag, and none the same neighbours. */
function bench12(): Bench {
  const bench = readyBench({ tickets: 12 });
  const tags = [
    ['Orders', 'Late'],
    ['Refunds', ''],
    ['Orders', 'Lost'],
    ['Account', ''],
    ['Orders', ''],
    ['Refunds', 'Late'],
  ];
  const choices = tags.map(([tag = '', subtag = ''], index) => choose(1001 + 2 * index, tag, subtag));
  bench.ask('save', { operation: 'tagging', choices, revision: 0 });
  return bench;
}

const sortTickets = (bench: Bench) => () => {
  const range = { sheet: bench.dump, row: 2, column: 1, rows: 12, columns: 12 };
  bench.workbook.sort(bob, range, [{ column: 1, ascending: false }]);
};

const tagsOf = (bench: Bench): string[] =>
  [...ticketsById(bench)].map(([id, { Tag, Subtag }]) => `${id} ${String(Tag)}/${String(Subtag)}`).sort();

const CHANGES: [string, TagChange][] = [
  ['a tag renamed', { kind: 'rename', path: path('Orders'), name: 'Parcels' }],
  ['a tag renamed to what needs a guard', { kind: 'rename', path: path('Orders'), name: '=1+1' }],
  ['a subtag renamed under one tag', { kind: 'rename', path: path('Orders', 'Late'), name: 'Overdue' }],
  ['a tag merged', { kind: 'merge', path: path('Orders'), into: path('Account') }],
  ['a subtag moved', { kind: 'move', path: path('Orders', 'Late'), to: 'Account' }],
];

test.each(CHANGES)('%s while tickets are sorted: every ticket as without the sort', (_, change) => {
  const expected = bench12();
  expected.ask('changeTags', { operation: 'c', change, revision: 0 });
  const calls = atEveryCall((at) => {
    const bench = bench12();
    const stop = meddleBefore(bench, at, sortTickets(bench));
    const { tickets } = bench.ask('changeTags', { operation: 'c', change, revision: 0 });
    const count = stop();
    expect([at, tagsOf(bench), grid(bench, 'Tags')]).toEqual([at, tagsOf(expected), grid(expected, 'Tags')]);
    expect([at, tickets]).toEqual([
      at,
      logLines(bench).filter(([op, , , , id]) => /\/c$/.test(String(op)) && id !== '').length,
    ]);
    return count;
  });
  expect(calls).toBeGreaterThan(8);
});

test.each(CHANGES)('%s while the list is sorted: every name is there once', (_, change) => {
  const names = (bench: Bench) =>
    grid(bench, 'Tags')
      .slice(1)
      .map((row) => row.slice(0, 2).join('/'))
      .sort();
  const expected = bench12();
  expected.ask('changeTags', { operation: 'c', change, revision: 0 });
  atEveryCall((at) => {
    const bench = bench12();
    const sheet = bench.workbook.sheetNamed('Tags')?.id ?? -1;
    const stop = meddleBefore(bench, at, () => {
      const rows = grid(bench, 'Tags').length - 1;
      bench.workbook.sort(bob, { sheet, row: 2, column: 1, rows, columns: 6 }, [{ column: 2, ascending: false }]);
    });
    const { sentence } = bench.ask('changeTags', { operation: 'c', change, revision: 0 });
    const count = stop();
    expect([at, names(bench), sentence]).toEqual([at, names(expected), expect.not.stringContaining('Somebody')]);
    return count;
  });
});

test('what somebody types meanwhile stays, wherever it falls', () => {
  atEveryCall((at) => {
    const bench = bench12();
    const stop = meddleBefore(bench, at, () =>
      bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Account'),
    );
    bench.ask('changeTags', {
      operation: 'c',
      change: { kind: 'rename', path: path('Orders'), name: 'Parcels' },
      revision: 0,
    });
    const count = stop();
    const found = [at, stateOf(bench, '1002').tag, stateOf(bench, '1001').tag];
    expect(found).toEqual([at, at < 0 ? '' : 'Account', 'Parcels']);
    return count;
  });
});

test('a first try that fails anywhere is finished by the second', () => {
  const untouched = tagsOf(bench12());
  const change = { kind: 'merge', path: path('Orders'), into: path('Refunds') } as const;
  const expected = bench12();
  expected.ask('changeTags', { operation: 'c', change, revision: 0 });
  atEveryCall((at) => {
    const bench = bench12();
    const stop = meddleBefore(
      bench,
      at,
      () => {
        throw new Error('Service Spreadsheets timed out while accessing document.');
      },
      /write|text\.replace|lines\.|flush|properties\.set|lock\.release/,
    );
    const first = bench.tell('changeTags', { operation: 'c', change, revision: 0 });
    const count = stop();
    if (at > 0) expect([at, first.ok]).toEqual([at, false]);
    bench.ask('changeTags', { operation: 'c', change, revision: 0 });
    const lines = logLines(bench).filter(([op]) => /\/c$/.test(String(op)));
    const doubled = lines.length - new Set(lines.map((line) => JSON.stringify(line.slice(4)))).size;
    expect([at, tagsOf(bench), doubled]).toEqual([at, tagsOf(expected), 0]);
    expect(grid(bench, 'Tags')).toEqual(grid(expected, 'Tags'));
    bench.ask('undoChange', { operation: 'c' });
    expect([at, tagsOf(bench)]).toEqual([at, untouched]);
    return count;
  });
});

test.each(CHANGES.slice(1, 4))(
  '%s while a column is put in: it stays empty, and every ticket is as without it',
  (_, change) => {
    const expected = bench12();
    expected.ask('changeTags', { operation: 'c', change, revision: 0 });
    atEveryCall((at) => {
      const bench = bench12();
      const column = columnOf(bench, 'Tag');
      const stop = meddleBefore(bench, at, () => bench.workbook.insertLines(bob, bench.dump, 'columns', column, 1));
      const { ok } = bench.tell('changeTags', { operation: 'c', change, revision: 0 });
      const count = stop();
      if (!ok) bench.ask('changeTags', { operation: 'c', change, revision: 0 });
      const strange = at > 0 ? grid(bench, 'Tickets').map((row) => row[column - 1]) : [];
      expect([at, tagsOf(bench), strange.filter((cell) => cell !== '')]).toEqual([at, tagsOf(expected), []]);
      return count;
    });
  },
);

test.each(CHANGES.slice(1, 4))(
  '%s while a column is put in further left: the column beside ours keeps its cells',
  (_, change) => {
    const users = (bench: Bench): string[] =>
      [...ticketsById(bench)].map(([id, { Content, Subject }]) => `${id} ${String(Subject)} ${String(Content)}`);
    const expected = bench12();
    expected.ask('changeTags', { operation: 'c', change, revision: 0 });
    atEveryCall((at) => {
      const bench = bench12();
      const column = columnOf(bench, 'Tag') - 1;
      const stop = meddleBefore(bench, at, () => bench.workbook.insertLines(bob, bench.dump, 'columns', column, 1));
      const { ok } = bench.tell('changeTags', { operation: 'c', change, revision: 0 });
      const count = stop();
      if (!ok) bench.ask('changeTags', { operation: 'c', change, revision: 0 });
      expect([at, tagsOf(bench), users(bench)]).toEqual([at, tagsOf(expected), users(expected)]);
      return count;
    });
  },
);

test('a tag typed while tickets are sorted and renamed has the new name', () => {
  const change = { kind: 'rename', path: path('Orders'), name: 'Parcels' } as const;
  atEveryCall((at) => {
    const bench = bench12();
    const stop = meddleBefore(bench, at, () => {
      bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Orders');
      sortTickets(bench)();
    });
    bench.ask('changeTags', { operation: 'c', change, revision: 0 });
    const count = stop();
    // The last calls read nothing any more: what is typed then is the check's.
    const typed = stateOf(bench, '1002').tag;
    expect([at, ['', 'Parcels', 'Orders'].includes(typed)]).toEqual([at, true]);
    expect([at, tagsOf(bench).filter((one) => /Parcels/.test(one)).length >= 3]).toEqual([at, true]);
    if (at > 0 && at < count - 6) expect([at, typed]).toEqual([at, 'Parcels']);
    return count;
  });
});

test('taken back while tickets are sorted: every ticket as before', () => {
  const untouched = tagsOf(bench12());
  const change = { kind: 'merge', path: path('Orders'), into: path('Refunds') } as const;
  atEveryCall((at) => {
    const bench = bench12();
    bench.ask('changeTags', { operation: 'c', change, revision: 0 });
    const stop = meddleBefore(bench, at, sortTickets(bench));
    bench.ask('undoChange', { operation: 'c' });
    const count = stop();
    expect([at, tagsOf(bench)]).toEqual([at, untouched]);
    return count;
  });
});

test('thousands of scattered tickets sorted while they are rewritten: those between keep their own tags too', () => {
  const COUNT = 4400;
  const TAGS = [
    ['Orders', 'Late'],
    ['Account', ''],
    ['Orders', 'Lost'],
    ['Refunds', 'Late'],
  ];
  const scattered = (): Bench => {
    const bench = readyBench({ tickets: COUNT });
    const column = columnOf(bench, 'Tag');
    const cells = Array.from({ length: COUNT }, (_, index) =>
      index % 4 === 3 && index % 7 === 0 ? [`Rare ${index}`, ''] : (TAGS[index % 4] ?? []),
    );
    bench.workbook.paste(bob, bench.dump, 2, column, cells);
    return bench;
  };
  const change = { kind: 'merge', path: path('Orders', 'Late'), into: path('Account', 'Password') } as const;
  const expected = scattered();
  expected.ask('changeTags', { operation: 'c', change, revision: 0 });
  const right = tagsOf(expected);
  const sortedAt = (at: number): number => {
    const bench = scattered();
    const range = { sheet: bench.dump, row: 2, column: 1, rows: COUNT, columns: 12 };
    const sort = () => bench.workbook.sort(bob, range, [{ column: 5, ascending: false }]);
    const stop = meddleBefore(bench, at, sort, /^(values\.write|text\.|flush)/);
    bench.ask('changeTags', { operation: 'c', change, revision: 0 });
    const count = stop();
    const wrong = tagsOf(bench).filter((one, index) => one !== right[index]);
    expect([at, wrong.length, wrong.slice(0, 3)]).toEqual([at, 0, []]);
    return count;
  };
  const calls = sortedAt(-1);
  for (const at of [1, 150]) sortedAt(at);
  expect(calls).toBeGreaterThan(150);
});
