/** Changes of the list that were killed half-way, retried late, or met by another person's change. */
import type { TagChange } from '../../src/core/tags/tagChange';
import { type Bench, bob, choose, grid, logLines, readyBench, stateOf, ticketsById } from './bench';
import { growLog } from './growLog';

const WRITES = /write|text\.replace|lines\.|flush|properties\.set|lock\.release/;

const path = (tag: string, subtag = '') => ({ tag, subtag });

/** Kills the execution before the `at`-th of its writes, whatever it does to recover. Answers how many there were. */
function killBefore(bench: Bench, at: number, story: () => void): number {
  let calls = 0;
  const stop = bench.workbook.beforeCall((op) => {
    if (!WRITES.test(op)) return;
    calls += 1;
    if (at > 0 && calls >= at) throw new Error('Exceeded maximum execution time');
  });
  try {
    story();
  } catch {
    // The panel hears nothing of it.
  }
  stop();
  return calls;
}

const TAGGED: [number, string, string][] = [
  [1001, 'Orders', 'Late'],
  [1002, 'Refunds', ''],
  [1003, 'Orders', 'Lost'],
  [1005, 'Orders', ''],
  [1006, 'Account', 'Password'],
];

function taggedBench(): Bench {
  const bench = readyBench({ tickets: 8 });
  bench.ask('rename', { name: 'Bob' }, bob);
  const choices = TAGGED.map(([id, tag, subtag]) => choose(id, tag, subtag));
  bench.ask('save', { operation: 'tagging', choices, revision: 0 });
  return bench;
}

const pathsOf = (bench: Bench): string[] =>
  [...ticketsById(bench)].map(([id, { Tag, Subtag }]) => `${id} ${String(Tag)}/${String(Subtag)}`).sort();

const RENAME = { kind: 'rename', path: path('Orders'), name: 'Parcels' } as const;
const MERGE = { kind: 'merge', path: path('Orders', 'Late'), into: path('Refunds') } as const;
const change = (one: TagChange, operation: string) => ({ operation, change: one, revision: 0 });

test.each([
  ['renamed', RENAME],
  ['merged', MERGE],
])('%s and killed anywhere: the next change finishes it first, and a late retry does no harm', (_, first) => {
  const count = (() => {
    const bench = taggedBench();
    return killBefore(bench, -1, () => bench.tell('changeTags', change(first, 'a')));
  })();
  expect(count).toBeGreaterThan(4);
  for (let at = 1; at <= count; at += 1) {
    const bench = taggedBench();
    killBefore(bench, at, () => bench.tell('changeTags', change(first, 'a')));
    const listed = (name: string) => grid(bench, 'Tags').some(([tag]) => tag === name);
    const now = listed('Parcels') ? 'Parcels' : 'Orders';
    bench.tell('changeTags', change({ kind: 'rename', path: path(now), name: 'Boxes' }, 'b'), bob);
    const strange = pathsOf(bench).filter((one) => / (Orders|Parcels)\//.test(one));
    expect([at, strange, listed('Orders'), listed('Parcels')]).toEqual([at, [], false, false]);
    bench.tell('changeTags', change(first, 'a'));
    const names = new Set(grid(bench, 'Tags').map(([tag]) => tag));
    expect([at, [...ticketsById(bench).values()].filter(({ Tag }) => Tag !== '' && !names.has(String(Tag)))]).toEqual([
      at,
      [],
    ]);
    expect([at, bench.ask('check', {}).problems.filter(({ kind }) => kind.startsWith('unknown'))]).toEqual([at, []]);
  }
});

test('repaired and killed anywhere: what is renamed next takes the repaired tickets along', () => {
  const fixes = [{ from: { tag: 'Orders', subtag: null }, to: path('Refunds') }];
  const killedAt = (at: number): number => {
    const bench = taggedBench();
    const calls = killBefore(bench, at, () => bench.tell('fixTags', { operation: 'f', fixes, preview: false }));
    const wasLogged = logLines(bench).some((line) => line[7] === 'fix');
    bench.ask('changeTags', change({ kind: 'rename', path: path('Refunds'), name: 'Money' }, 'b'), bob);
    if (wasLogged) expect([at, pathsOf(bench).filter((one) => /Orders/.test(one))]).toEqual([at, []]);
    bench.tell('fixTags', { operation: 'f', fixes, preview: false });
    expect([at, pathsOf(bench).filter((one) => /Refunds/.test(one))]).toEqual([at, []]);
    return calls;
  };
  const calls = killedAt(-1);
  for (let at = 1; at <= calls; at += 1) killedAt(at);
});

test('a change whose first lines have become old in the log is finished all the same', () => {
  const bench = taggedBench();
  // Killed when all is logged and no row of the list is written.
  let logged = false;
  const stop = bench.workbook.beforeCall((op) => {
    if (logged && WRITES.test(op)) throw new Error('Exceeded maximum execution time');
    logged = logged || op === 'values.write';
  });
  try {
    bench.tell('changeTags', change(RENAME, 'a'));
  } catch {
    // Nothing is heard of it.
  }
  stop();
  const mine = logLines(bench).filter(([operation]) => /\/a$/.test(String(operation))).length;
  expect(mine).toBeGreaterThan(4);
  growLog(bench, 20_000 - 2);
  bench.ask('changeTags', change(RENAME, 'a'));
  expect(grid(bench, 'Tags').map(([tag]) => tag)).not.toContain('Orders');
  expect(pathsOf(bench).filter((one) => /Orders/.test(one))).toEqual([]);
});

test('the answer to a call that came twice says the same', () => {
  const bench = taggedBench();
  const first = bench.ask('changeTags', change(RENAME, 'a'));
  const second = bench.ask('changeTags', change(RENAME, 'a'));
  expect(second.sentence).toBe(first.sentence);
});

describe('a list of one tag', () => {
  test('keeps it: nothing would be left to change back', () => {
    const bench = readyBench({ tickets: 4, wishes: { tags: { from: 'lines', lines: 'Orders' } } });
    bench.ask('save', { operation: 's', choices: [choose(1001, 'Orders')], revision: 0 });
    const into = path('Uncategorized');
    const told = bench.tell('changeTags', change({ kind: 'merge', path: path('Orders'), into }, 'a'));
    if (told.ok) bench.ask('undoChange', { operation: 'a' });
    expect(bench.ask('open', {}).session?.tags.tags.map(({ name }) => name)).toContain('Orders');
  });
});

test('a proposal that is on the list already leaves no doubled row when it is accepted', () => {
  const bench = taggedBench();
  bench.ask('setProject', { project: { lead: 'Ann', deadline: null, depth: 'subtags', adding: 'lead' } });
  bench.ask('addTag', { tag: 'Orders', subtag: 'Broken', belongs: 'In pieces.', example: '' }, bob);
  const sheet = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  const below = grid(bench, 'Tags').length + 1;
  bench.workbook.paste(bob, sheet, below, 1, [['Orders', 'Broken']]);
  bench.ask('settleProposal', { operation: 'ok', path: path('Orders', 'Broken'), accept: true });
  const rows = grid(bench, 'Tags').filter(([tag, subtag]) => tag === 'Orders' && subtag === 'Broken');
  expect(rows).toHaveLength(1);
});

test('what cannot be taken back any more is not said to be', () => {
  const bench = taggedBench();
  bench.ask('changeTags', change({ kind: 'retire', path: path('Refunds') }, 'a'));
  bench.ask('changeTags', change({ kind: 'rename', path: path('Refunds'), name: 'Money' }, 'b'));
  expect(bench.refusal('undoChange', { operation: 'a' }).message).toMatch(/changed since/);
});

test('a repair of a very long text leaves the history of the list whole', () => {
  const bench = taggedBench();
  const long = 'Orders, '.repeat(1500);
  bench.ask('changeTags', change(RENAME, 'a'));
  bench.workbook.type(bob, bench.dump, 9, 8, long);
  bench.ask('fixTags', {
    operation: 'f',
    fixes: [{ from: { tag: long, subtag: null }, to: path('Refunds') }],
    preview: false,
  });
  expect(bench.ask('open', {}).session?.news.map(({ change: { kind } }) => kind)).toContain('rename');
});

test('what was wiped comes back under the name of today', () => {
  const bench = taggedBench();
  const wiped = ['', '', '', '', ''];
  bench.workbook.paste(bob, bench.dump, 2, 8, [wiped]);
  bench.ask('changeTags', change(RENAME, 'a'));
  bench.ask('rebuild', { operation: 'r', preview: false, cleared: false });
  expect(pathsOf(bench)[0]).toBe('1001 Parcels/Late');
});

test('what waited while a merge was made and taken back is saved as it was chosen', () => {
  const bench = taggedBench();
  bench.ask('changeTags', change({ kind: 'merge', path: path('Orders'), into: path('Refunds') }, 'a'));
  bench.ask('undoChange', { operation: 'a' });
  const seen = { tag: 'Orders', subtag: 'Late', aside: '' };
  const again = choose(1001, 'Orders', 'Lost', { seen });
  const { saved } = bench.ask(
    'save',
    { operation: 's', choices: [again, choose(1004, 'Orders', 'Late')], revision: 0 },
    bob,
  );
  expect(saved).toHaveLength(2);
  const paths = pathsOf(bench);
  expect([paths[0], paths[3]]).toEqual(['1001 Orders/Lost', '1004 Orders/Late']);
});

test('the check knows what a change that was killed half-way was about', () => {
  const bench = taggedBench();
  let listed = false;
  // Killed when the list is written and no ticket is.
  const stop = bench.workbook.beforeCall((op) => {
    if (op === 'text.replace' || op === 'values.fill') listed = true;
    if (listed && WRITES.test(op)) throw new Error('Exceeded maximum execution time');
  });
  try {
    bench.tell('changeTags', change(RENAME, 'a'));
  } catch {
    // Nothing is heard of it.
  }
  stop();
  expect(grid(bench, 'Tags').map(([tag]) => tag)).toContain('Parcels');
  const found = bench.ask('check', {}).problems.filter(({ kind }) => kind === 'unknown-tag');
  expect(found.map(({ cells, suggestion }) => [cells.tag, suggestion?.path.tag, suggestion?.reason])).toEqual([
    ['Orders', 'Parcels', 'renamed'],
  ]);
});

test('tickets of another tab with the same IDs do not keep a change from being taken back', () => {
  const bench = taggedBench();
  bench.ask('changeTags', change(MERGE, 'a'));
  const log = bench.workbook.sheetNamed('Tag log')?.id ?? -1;
  const line = ['99/other', '2026-01-01 09:00', 'k', 'Bob', '1001', '', 'Orders', 'panel'];
  bench.workbook.paste(bob, log, logLines(bench).length + 2, 1, [line]);
  bench.ask('undoChange', { operation: 'a' });
  expect(pathsOf(bench)[0]).toBe('1001 Orders/Late');
});

test('a column put in meanwhile gets no dropdown of ours', () => {
  const writes = /^(values\.|text\.|lines\.|flush)/;
  const ruledColumns = (bench: Bench) =>
    (grid(bench, 'Tickets')[0] ?? []).filter((_, column) => {
      const row = bench.workbook.rows(bench.dump).find((one) => one.row === 3);
      return row?.cells[column]?.rule !== undefined;
    });
  const insertedAt = (at: number): number => {
    const bench = taggedBench();
    let calls = 0;
    const stop = bench.workbook.beforeCall((op) => {
      if (!writes.test(op)) return;
      calls += 1;
      if (calls === at) bench.workbook.insertLines(bob, bench.dump, 'columns', 2, 1);
    });
    bench.tell('changeTags', change({ kind: 'move', path: path('Orders', 'Late'), to: 'Refunds' }, 'a'));
    stop();
    expect([at, ruledColumns(bench)]).toEqual([at, ['Tag', 'Subtag']]);
    return calls;
  };
  const calls = insertedAt(-1);
  for (let at = 1; at <= calls; at += 1) insertedAt(at);
});

test('a ticket of which one cell was written when the change was killed gets the other', () => {
  const merge = { kind: 'merge', path: path('Orders', 'Late'), into: path('Account', 'Password') } as const;
  const killedAt = (at: number): number => {
    const bench = taggedBench();
    const calls = killBefore(bench, at, () => bench.tell('changeTags', change(merge, 'a')));
    bench.ask('changeTags', change(merge, 'a'));
    expect([at, pathsOf(bench)[0]]).toEqual([at, '1001 Account/Password']);
    return calls;
  };
  const calls = killedAt(-1);
  for (let at = 1; at <= calls; at += 1) killedAt(at);
});

test('a ticket tagged anew between a change that was killed and its retry: the log ends with what is on it', () => {
  const run = (at: number): number => {
    const bench = taggedBench();
    const count = killBefore(bench, at, () => bench.tell('changeTags', change(RENAME, 'a')));
    const seen = stateOf(bench, '1001');
    const again = { ...choose(1001, 'Orders'), seen };
    bench.tell('save', { operation: 's', choices: [again], revision: 1 }, bob);
    bench.tell('changeTags', change(RENAME, 'a'));
    const lines = logLines(bench).filter(([, , , , id]) => id === '1001');
    const { tag, subtag } = stateOf(bench, '1001');
    const held = subtag === '' ? tag : `${tag} › ${subtag}`;
    expect([at, lines[lines.length - 1]?.[6]]).toEqual([at, held]);
    return count;
  };
  const count = run(-1);
  for (let at = 1; at <= count; at += 1) run(at);
});
