/** The tag list changed from the panel: rename, merge, move, retire, and all of it taken back. */
import type { TagChange } from '../../src/core/tags/tagChange';
import { ann, type Bench, bob, choose, columnOf, formulas, grid, logLines, readyBench, stateOf } from './bench';
import { NAUGHTY_NAMES } from './naughtyTexts';

let operations = 0;

const change = (bench: Bench, wanted: TagChange, revision = bench.ask('open', {}).session?.revision ?? 0) => {
  operations += 1;
  return bench.ask('changeTags', { operation: `change-${operations}`, change: wanted, revision });
};

const tagged = (bench: Bench, tags: [number, string, string?][]): void => {
  const choices = tags.map(([id, tag, subtag]) => choose(id, tag, subtag ?? ''));
  const { saved } = bench.ask('save', { operation: 'tagging', choices, revision: 0 });
  expect(saved.length).toBe(tags.length);
};

/** `Orders > Late, Lost`, `Refunds`, `Account > Password`, with six tickets tagged. */
function taggedBench(options: Parameters<typeof readyBench>[0] = {}): Bench {
  const bench = readyBench({ tickets: 8, ...options });
  tagged(bench, [
    [1001, 'Orders', 'Late'],
    [1002, 'Refunds'],
    [1003, 'Orders', 'Lost'],
    [1004, 'Orders'],
    [1005, 'Account', 'Password'],
    [1006, 'Orders', 'Late'],
  ]);
  return bench;
}

const paths = (bench: Bench): string[] =>
  [...Array(8).keys()].map((at) => {
    const { tag, subtag } = stateOf(bench, String(1001 + at));
    return subtag ? `${tag}/${subtag}` : tag;
  });

const tagsTab = (bench: Bench): string[] =>
  grid(bench, 'Tags')
    .slice(1)
    .map((row) => row.slice(0, 2).join('/'));

const path = (tag: string, subtag = '') => ({ tag, subtag });

describe('renaming', () => {
  test('a tag takes its subtags and tickets along', () => {
    const bench = taggedBench();
    const done = change(bench, { kind: 'rename', path: path('Orders'), name: ' Order  inquiry ' });
    expect(done).toMatchObject({ tickets: 4, revision: 1, undo: expect.any(String) });
    expect(done.sentence).toBe('“Orders” is called “Order inquiry” now. 4 tickets changed with it.');
    expect(tagsTab(bench)).toEqual([
      'Order inquiry/',
      'Order inquiry/Late',
      'Order inquiry/Lost',
      'Refunds/',
      'Account/',
      'Account/Password',
      'Uncategorized/',
      'Not a contact/',
    ]);
    expect(paths(bench)).toEqual([
      'Order inquiry/Late',
      'Refunds',
      'Order inquiry/Lost',
      'Order inquiry',
      'Account/Password',
      'Order inquiry/Late',
      '',
      '',
    ]);
  });

  test('a subtag is renamed under its tag only', () => {
    const bench = taggedBench();
    bench.ask('addTag', { tag: 'Refunds', subtag: 'Late', belongs: '', example: '' });
    bench.ask('save', { operation: 'more', choices: [choose(1007, 'Refunds', 'Late')], revision: 1 });
    change(bench, { kind: 'rename', path: path('Orders', 'Late'), name: 'Overdue' });
    expect(paths(bench)).toEqual([
      'Orders/Overdue',
      'Refunds',
      'Orders/Lost',
      'Orders',
      'Account/Password',
      'Orders/Overdue',
      'Refunds/Late',
      '',
    ]);
  });

  test('who tagged and when stays; the log names who renamed', () => {
    const bench = taggedBench();
    const stamps = () => grid(bench, 'Tickets').map((row) => row.slice(9, 11));
    const before = stamps();
    bench.ask('rename', { name: 'Bob' }, bob);
    bench.ask(
      'changeTags',
      { operation: 'r', change: { kind: 'rename', path: path('Refunds'), name: 'Money back' }, revision: 0 },
      bob,
    );
    expect(stamps()).toEqual(before);
    expect(logLines(bench).slice(-1)).toEqual([
      [
        expect.stringMatching(/\/r$/),
        expect.any(Date),
        bench.account(bob),
        'Bob',
        '1002',
        'Refunds',
        'Money back',
        'rename',
      ],
    ]);
  });

  test('there and back is where it began', () => {
    const bench = taggedBench();
    const before = [paths(bench), grid(bench, 'Tags')];
    change(bench, { kind: 'rename', path: path('Orders'), name: 'Parcels' });
    change(bench, { kind: 'rename', path: path('Parcels'), name: 'Orders' });
    expect([paths(bench), grid(bench, 'Tags')]).toEqual(before);
  });

  test.each([
    [
      { kind: 'rename', path: path('Orders'), name: 'refunds' },
      'tag-exists',
      /“Refunds” is on the list already.*merge/,
    ],
    [{ kind: 'rename', path: path('Uncategorized'), name: 'Rest' }, 'bad-tag', /belongs to every list/],
    [{ kind: 'rename', path: path('Gone'), name: 'Rest' }, 'bad-tag', /not on the list any more/],
    [{ kind: 'rename', path: path('Orders'), name: ' ' }, 'bad-tag', /needs a name/],
    [{ kind: 'rename', path: path('Orders'), name: 'x'.repeat(101) }, 'bad-tag', /too long/],
    [{ kind: 'rename', path: path('Orders'), name: 'A › B' }, 'bad-tag', /cannot hold “›”/],
    [{ kind: 'merge', path: path('Orders'), into: path('Orders', 'Late') }, 'bad-tag', /into itself/],
    [{ kind: 'merge', path: path('Orders'), into: path('Account', 'Password') }, 'bad-tag', /has subtags/],
    [{ kind: 'move', path: path('Orders', 'Late'), to: 'Nowhere' }, 'bad-tag', /not on the list/],
    [{ kind: 'revive', path: path('Orders') }, 'bad-tag', /nothing to change/],
  ] as [TagChange, string, RegExp][])('%# %j is refused, and nothing is written', (wanted, code, sentence) => {
    const bench = taggedBench();
    const before = [grid(bench, 'Tickets'), grid(bench, 'Tags'), logLines(bench)];
    const refused = bench.refusal('changeTags', { operation: 'x', change: wanted, revision: 0 });
    expect(refused).toMatchObject({ code, message: expect.stringMatching(sentence) });
    expect([grid(bench, 'Tickets'), grid(bench, 'Tags'), logLines(bench)]).toEqual(before);
  });

  test('the same call twice does it once', () => {
    const bench = taggedBench();
    const args = {
      operation: 'twice',
      change: { kind: 'rename', path: path('Orders'), name: 'Parcels' },
      revision: 0,
    } as const;
    bench.ask('changeTags', args);
    bench.workbook.type(bob, bench.workbook.sheetNamed('Tags')?.id ?? 0, 10, 1, 'Orders');
    const before = [paths(bench), logLines(bench).length];
    expect(bench.ask('changeTags', args)).toMatchObject({ revision: 1, tickets: 4 });
    expect([paths(bench), logLines(bench).length]).toEqual(before);
  });

  test('a change chosen in an older list is made to the tag as it is called now', () => {
    const bench = taggedBench();
    change(bench, { kind: 'rename', path: path('Orders'), name: 'Parcels' });
    change(bench, { kind: 'rename', path: path('Orders', 'Late'), name: 'Overdue' }, 0);
    expect(paths(bench)[0]).toBe('Parcels/Overdue');
  });
});

describe('merging', () => {
  test('a tag into a tag: its subtags come along, below the list, and its rows go', () => {
    const bench = taggedBench();
    change(bench, { kind: 'merge', path: path('Orders'), into: path('Account') });
    expect(tagsTab(bench)).toEqual([
      'Refunds/',
      'Account/',
      'Account/Password',
      'Uncategorized/',
      'Not a contact/',
      'Account/Late',
      'Account/Lost',
    ]);
    expect(paths(bench)).toEqual([
      'Account/Late',
      'Refunds',
      'Account/Lost',
      'Account',
      'Account/Password',
      'Account/Late',
      '',
      '',
    ]);
  });

  test.each([
    [path('Refunds'), path('Orders', 'Late'), ['Orders/Late', 'Orders/Late', 'Orders/Lost', 'Orders']],
    [path('Orders', 'Late'), path('Orders', 'Lost'), ['Orders/Lost', 'Refunds', 'Orders/Lost', 'Orders']],
    [path('Orders', 'Late'), path('Refunds'), ['Refunds', 'Refunds', 'Orders/Lost', 'Orders']],
    [path('Orders', 'Late'), path('Orders'), ['Orders', 'Refunds', 'Orders/Lost', 'Orders']],
  ])('%j into %j', (from, into, expected) => {
    const bench = taggedBench();
    change(bench, { kind: 'merge', path: from, into });
    expect(paths(bench).slice(0, 4)).toEqual(expected);
    expect(tagsTab(bench)).not.toContain(`${from.tag}/${from.subtag}`);
  });

  test('and taken back is where it began, but for tickets decided since', () => {
    const bench = taggedBench();
    const before = [paths(bench), grid(bench, 'Tags')];
    const { undo } = change(bench, { kind: 'merge', path: path('Orders'), into: path('Refunds') });
    const undone = bench.ask('undoChange', { operation: undo ?? '' });
    expect(undone).toMatchObject({ tickets: 4, revision: 2, sentence: 'Taken back, in 4 tickets.' });
    expect([paths(bench), grid(bench, 'Tags')]).toEqual(before);

    const again = change(bench, { kind: 'merge', path: path('Orders'), into: path('Refunds') });
    const late = choose(1001, 'Account', '', { seen: { tag: 'Refunds', subtag: 'Late', aside: '' } });
    expect(bench.ask('save', { operation: 'since', choices: [late], revision: 3 }).saved).toHaveLength(1);
    const { sentence } = bench.ask('undoChange', { operation: again.undo ?? '' });
    expect(sentence).toBe('Taken back, in 3 tickets. 1 ticket changed since and stays as it is.');
    expect(paths(bench).slice(0, 4)).toEqual(['Account', 'Refunds', 'Orders/Lost', 'Orders']);
  });
});

test('a subtag moves below another tag, and back to where it stood', () => {
  const bench = taggedBench();
  const before = [paths(bench), grid(bench, 'Tags')];
  const { undo } = change(bench, { kind: 'move', path: path('Orders', 'Late'), to: 'Refunds' });
  expect(paths(bench).slice(0, 3)).toEqual(['Refunds/Late', 'Refunds', 'Orders/Lost']);
  expect(tagsTab(bench).slice(-1)).toEqual(['Refunds/Late']);
  bench.ask('undoChange', { operation: undo ?? '' });
  expect([paths(bench), grid(bench, 'Tags')]).toEqual(before);
});

test('a retired tag stays on its tickets and says so in the list', () => {
  const bench = taggedBench();
  const { tags, undo } = change(bench, { kind: 'retire', path: path('Refunds') });
  expect(tags.tags.filter(({ retired }) => retired).map(({ name }) => name)).toEqual(['Refunds']);
  expect(grid(bench, 'Tags').map((row) => row[6] ?? '')).toEqual(['Status', '', '', '', 'retired', '', '', '', '']);
  expect(paths(bench)[1]).toBe('Refunds');
  bench.ask('undoChange', { operation: undo ?? '' });
  expect(bench.ask('open', {}).session?.tags.tags.some(({ retired }) => retired)).toBe(false);
});

test('a preview counts and writes nothing', () => {
  const bench = taggedBench();
  bench.ask('rename', { name: 'Bob' }, bob);
  bench.ask('refill', { holding: [], count: 2, second: false }, bob);
  const before = [grid(bench, 'Tickets'), grid(bench, 'Tags'), logLines(bench)];
  const asked = { kind: 'rename', path: path('Orders'), name: 'Parcels' } as const;
  expect(bench.ask('previewChange', { change: asked })).toEqual({ tickets: 4, working: ['Bob'] });
  expect(bench.ask('previewChange', { change: { kind: 'retire', path: path('Refunds') } }).tickets).toBe(1);
  expect([grid(bench, 'Tickets'), grid(bench, 'Tags'), logLines(bench)]).toEqual(before);
});

test('everybody hears of it once, in order', () => {
  const bench = taggedBench();
  const wanted = { kind: 'rename', path: path('Orders'), name: 'Parcels' } as const;
  change(bench, wanted);
  bench.ask('rename', { name: 'Bob' }, bob);
  const { session } = bench.ask('open', {}, bob);
  expect(session).toMatchObject({ revision: 1, news: [{ revision: 1, by: 'Ann', change: wanted, earlier: 0 }] });
});

test('where the lead decides on the list, others do not change it', () => {
  const bench = taggedBench();
  bench.ask('rename', { name: 'Bob' }, bob);
  bench.ask('setProject', { project: { lead: 'Ann', deadline: null, depth: 'subtags', adding: 'lead' } });
  const args = { operation: 'b', change: { kind: 'retire', path: path('Refunds') }, revision: 0 } as const;
  expect(bench.refusal('changeTags', args, bob)).toMatchObject({ code: 'not-lead' });
  expect(bench.ask('changeTags', args, ann)).toMatchObject({ revision: 1 });
});

test('rows without an ID and doubled ones change too', () => {
  const bench = readyBench({ tickets: 4 });
  bench.workbook.paste(bob, bench.dump, 3, 1, [['1001']]);
  bench.workbook.clear(bob, { sheet: bench.dump, row: 4, column: 1, rows: 1, columns: 1 });
  const column = columnOf(bench, 'Tag');
  for (const row of [2, 3, 4, 5]) bench.workbook.type(bob, bench.dump, row, column, 'Refunds');
  expect(change(bench, { kind: 'rename', path: path('Refunds'), name: 'Money' }).sentence).toMatch(/with it\.$/);
  const tags = grid(bench, 'Tickets').map((row) => row[column - 1]);
  expect(tags.slice(1)).toEqual(['Money', 'Money', 'Money', 'Money']);
});

test('columns of the list stand anywhere, and a user’s own stay as they are', () => {
  const bench = taggedBench();
  const sheet = bench.workbook.sheetNamed('Tags')?.id ?? -1;
  bench.workbook.clear(bob, { sheet, row: 1, column: 1, rows: 50, columns: 6 });
  bench.workbook.paste(bob, sheet, 1, 1, [
    ['Notes', 'Subtag', 'What belongs here', 'Tag'],
    ['mine', '', 'Where is it', 'Orders'],
    ['his', 'Late', '', ''],
    ['', 'Lost', '', ''],
    ['a remark', '', '', ''],
    ['hers', '', '', 'Refunds'],
  ]);
  change(bench, { kind: 'move', path: path('Orders', 'Late'), to: 'Refunds' });
  change(bench, { kind: 'rename', path: path('Orders'), name: 'Parcels' });
  expect(grid(bench, 'Tags').map((row) => row.slice(0, 4))).toEqual([
    ['Notes', 'Subtag', 'What belongs here', 'Tag'],
    ['mine', '', 'Where is it', 'Parcels'],
    ['', 'Lost', '', ''],
    ['a remark', '', '', ''],
    ['hers', '', '', 'Refunds'],
    ['his', 'Late', '', ''],
  ]);
});

test('no name runs', () => {
  const bench = taggedBench();
  change(bench, { kind: 'rename', path: path('Orders'), name: '=1+1' });
  change(bench, { kind: 'merge', path: path('=1+1'), into: path('Refunds') });
  change(bench, { kind: 'rename', path: path('Refunds'), name: '1/2' });
  expect(paths(bench).slice(0, 2)).toEqual(['1/2/Late', '1/2']);
  expect(formulas(bench)).toEqual([]);
});

test('texts that have broken other software are names like any other', () => {
  const names = NAUGHTY_NAMES.filter(
    (text) => [...text].length <= 100 && !/[›\s\0]/.test(text) && !['Orders', 'Refunds'].includes(text),
  );
  const bench = taggedBench();
  let name = 'Orders';
  for (const next of names.filter((_, index) => index % 17 === 0)) {
    change(bench, { kind: 'rename', path: path(name), name: next });
    name = next;
    expect([paths(bench)[0], tagsTab(bench)[1]]).toEqual([`${next}/Late`, `${next}/Late`]);
  }
  expect(formulas(bench)).toEqual([]);
});

test('thousands of scattered tickets are merged and taken back, and those between stay as they are', () => {
  const bench = readyBench({ tickets: 6000 });
  const pattern = [
    ['Orders', 'Late'],
    ['Refunds', ''],
    ['', ''],
    ['Account', ''],
    ['=1', ''].map((text) => text && `'${text}`),
  ];
  const column = columnOf(bench, 'Tag');
  const cells = Array.from({ length: 6000 }, (_, index) => pattern[(index * 7) % 5] ?? []);
  bench.workbook.paste(bob, bench.dump, 2, column, cells);
  const tags = () => grid(bench, 'Tickets').map((row) => row.slice(column - 1, column + 1));
  const before = tags();
  expect(change(bench, { kind: 'merge', path: path('Orders'), into: path('Refunds') }).tickets).toBe(1200);
  const merge = `change-${operations}`;
  const both = change(bench, { kind: 'merge', path: path('Account'), into: path('Refunds') });
  expect(both.tickets).toBe(1200);
  const merged = before.map(([tag, subtag]) => [tag === 'Orders' || tag === 'Account' ? 'Refunds' : tag, subtag]);
  expect(tags()).toEqual(merged);
  for (const operation of [both.undo ?? '', merge]) expect(bench.ask('undoChange', { operation }).tickets).toBe(1200);
  expect(tags()).toEqual(before);
  expect(formulas(bench)).toEqual([]);
});
