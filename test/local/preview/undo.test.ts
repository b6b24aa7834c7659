/** Undo and redo, for several people on one workbook. */
import fc from 'fast-check';
import { applyEdit } from '../../../local/preview/applyEdit';
import { openUndo, type Undo } from '../../../local/preview/undo';
import type { Edit } from '../../../local/preview/wire';
import type { Selection } from '../../../local/view';
import { createWorkbook, type Workbook } from '../../../local/workbook';

jest.setTimeout(60_000);

const [ANN, BOB] = [{ id: 'ann' }, { id: 'bob' }];
type Who = typeof ANN;
const ROWS = 40;

let workbook: Workbook;
let undo: Undo;

const begin = (): void => {
  workbook = createWorkbook({ name: 'Book' });
  workbook.addSheet(
    'Data',
    Array.from({ length: ROWS }, (_, row) => [`id ${row}`, row, null]),
  );
  workbook.addSheet('Other', [['x']]);
  undo = openUndo(workbook);
};
beforeEach(begin);

const edit = (who: Who, one: Edit): unknown => undo.remembered(who, one, () => applyEdit(workbook, who, one));
const enter = (who: Who, row: number, column: number, ...texts: string[]): unknown =>
  edit(who, { kind: 'enter', sheet: 0, row, column, texts: texts.map((text) => [text]) });
const back = (who: Who): Selection | null => undo.reverse(who, false);
const again = (who: Who): Selection | null => undo.reverse(who, true);
const text = (row: number, column: number): string => workbook.text(0, row, column);

/** All that a person could see of it. */
const seen = () => workbook.sheets().map((sheet) => ({ ...sheet, cells: workbook.rows(sheet.id) }));

const range = (row: number, column: number, rows = 1, columns = 1) => ({ sheet: 0, row, column, rows, columns });

const EDITS: [string, Edit][] = [
  ['typing', { kind: 'enter', sheet: 0, row: 3, column: 2, texts: [['typed']] }],
  ['a date that brings its format', { kind: 'enter', sheet: 0, row: 3, column: 2, texts: [['2024-03-04']] }],
  ['a paste', { kind: 'enter', sheet: 0, row: 3, column: 1, texts: Array(5).fill(['a', 'b', 'c', 'd']) }],
  ['a paste below the last row', { kind: 'enter', sheet: 0, row: 999, column: 1, texts: Array(5).fill(['a']) }],
  ['typing where nothing was', { kind: 'enter', sheet: 0, row: 500, column: 9, texts: [['far']] }],
  ['clearing', { kind: 'clear', range: range(2, 1, 5, 3) }],
  ['a look', { kind: 'style', range: range(2, 1, 5, 3), style: { bold: true, bg: '#ff0000' } }],
  ['a width', { kind: 'width', sheet: 0, column: 2, pixels: 300 }],
  ['frozen rows', { kind: 'freeze', sheet: 0, what: 'rows', count: 1 }],
  ['inserted rows', { kind: 'insert', what: 'rows', sheet: 0, at: 3, count: 4 }],
  ['inserted columns', { kind: 'insert', what: 'columns', sheet: 0, at: 2, count: 1 }],
  ['deleted rows', { kind: 'delete', what: 'rows', sheet: 0, at: 3, count: 4 }],
  ['deleted columns', { kind: 'delete', what: 'columns', sheet: 0, at: 1, count: 1 }],
  ['hidden rows', { kind: 'hide', what: 'rows', sheet: 0, at: 3, count: 4 }],
  ['a sort', { kind: 'sort', sheet: 0, column: 2, ascending: false }],
  ['a new sheet', { kind: 'addSheet' }],
  ['a deleted sheet', { kind: 'deleteSheet', sheet: 1001 }],
  ['a new name', { kind: 'renameSheet', sheet: 0, name: 'Renamed' }],
  ['another place', { kind: 'moveSheet', sheet: 1001, index: 0 }],
  ['a hidden sheet', { kind: 'hideSheet', sheet: 1001, hidden: true }],
];

test.each(EDITS)('%s is taken back, and done again', (_name, one) => {
  const before = seen();
  edit(ANN, one);
  const after = seen();
  expect(after).not.toEqual(before);
  for (let times = 0; times < 2; times += 1) {
    expect(back(ANN)).not.toBeNull();
    expect(seen()).toEqual(before);
    expect(again(ANN)).not.toBeNull();
    expect(seen()).toEqual(after);
  }
});

test('all of them, one after the other, back to the beginning and forward to the end', () => {
  const states = [seen()];
  const last = EDITS.filter(([name]) => name === 'a deleted sheet');
  for (const [, one] of [...EDITS.filter(([name]) => name !== 'a deleted sheet'), ...last]) {
    edit(ANN, one);
    states.push(seen());
  }
  for (const state of states.slice(0, -1).reverse()) {
    back(ANN);
    expect(seen()).toEqual(state);
  }
  expect(back(ANN)).toBeNull();
  for (const state of states.slice(1)) {
    again(ANN);
    expect(seen()).toEqual(state);
  }
  expect(again(ANN)).toBeNull();
});

test('the page hears of it, and where to look', () => {
  enter(ANN, 3, 2, 'a', 'b');
  const { version } = workbook;
  expect(back(ANN)).toEqual({ sheet: 0, ranges: [range(3, 2, 2, 1)] });
  const { rows } = workbook.changesSince(version);
  expect(rows[0]?.rows.map(({ row, cells }) => [row, cells[1]?.d])).toEqual([
    [3, '2'],
    [4, '3'],
  ]);
});

test('a new edit forgets what was undone', () => {
  enter(ANN, 3, 2, 'a');
  back(ANN);
  enter(ANN, 4, 2, 'b');
  expect(again(ANN)).toBeNull();
  expect(text(4, 2)).toBe('b');
});

test('an edit that was refused is nothing to undo', () => {
  const refused = { kind: 'renameSheet', sheet: 0, name: 'Other' } as const;
  expect(() => edit(ANN, refused)).toThrow('already exists');
  expect(back(ANN)).toBeNull();
});

describe('with others at work', () => {
  test('each person undoes only what is their own', () => {
    enter(ANN, 3, 2, 'ann');
    enter(BOB, 3, 3, 'bob');
    enter(BOB, 4, 2, 'bob too');
    back(ANN);
    expect([text(3, 2), text(3, 3), text(4, 2)]).toEqual(['2', 'bob', 'bob too']);
    back(BOB);
    expect([text(3, 2), text(3, 3), text(4, 2)]).toEqual(['2', 'bob', '3']);
  });

  test('what somebody has changed since stays, and it is said; the next undo goes on', () => {
    enter(ANN, 9, 2, 'first');
    enter(ANN, 3, 2, 'ann');
    enter(BOB, 3, 2, 'bob');
    const before = seen();
    expect(() => back(ANN)).toThrow('has changed these cells since');
    expect(seen()).toEqual(before);
    back(ANN);
    expect([text(3, 2), text(9, 2)]).toEqual(['bob', '8']);
  });

  test('a script’s cell counts as somebody’s', () => {
    enter(ANN, 3, 2, 'ann');
    workbook.type({ id: 'script' }, 0, 3, 2, 'script');
    expect(() => back(ANN)).toThrow('has changed these cells since');
  });

  test('one cell of a block is enough to keep all of it', () => {
    enter(ANN, 3, 2, 'a', 'b', 'c');
    enter(BOB, 4, 2, 'bob');
    expect(() => back(ANN)).toThrow();
    expect([3, 4, 5].map((row) => text(row, 2))).toEqual(['a', 'bob', 'c']);
  });

  test('a cell is found again where somebody’s new rows have moved it', () => {
    enter(ANN, 30, 2, 'ann');
    edit(BOB, { kind: 'insert', what: 'rows', sheet: 0, at: 5, count: 7 });
    expect(text(37, 2)).toBe('ann');
    expect(back(ANN)).toEqual({ sheet: 0, ranges: [range(37, 2)] });
    expect([text(30, 2), text(37, 2)]).toEqual(['22', '29']);
  });

  test('after somebody’s sort it is refused, even where the same text stands in the same place', () => {
    enter(ANN, 1, 3, 'same');
    enter(ANN, ROWS, 3, 'same');
    edit(BOB, { kind: 'sort', sheet: 0, column: 2, ascending: false });
    const [first, last] = [text(1, 3), text(ROWS, 3)];
    const before = seen();
    for (let tries = 0; tries < 2; tries += 1) expect(() => back(ANN)).toThrow();
    expect(seen()).toEqual(before);
    expect([first, last]).toContain('same');
  });

  test('a sheet that somebody worked on since keeps its rows', () => {
    edit(ANN, { kind: 'delete', what: 'rows', sheet: 0, at: 3, count: 4 });
    enter(BOB, 9, 2, 'bob');
    expect(() => back(ANN)).toThrow();
    expect(text(9, 2)).toBe('bob');
  });

  test('work on another sheet is not in the way', () => {
    edit(ANN, { kind: 'delete', what: 'rows', sheet: 0, at: 3, count: 4 });
    workbook.type(BOB, 1001, 1, 1, 'bob');
    back(ANN);
    expect([text(3, 1), workbook.text(1001, 1, 1)]).toEqual(['id 2', 'bob']);
  });

  test('whatever the two do, undo takes away only what is one’s own, and redo brings only that', () => {
    const step = fc.record({
      who: fc.constantFrom(ANN, BOB),
      does: fc.constantFrom('types', 'undoes', 'redoes'),
      row: fc.integer({ min: 1, max: 5 }),
      column: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        begin();
        let count = 0;
        const cells = (): string[] => Array.from({ length: 10 }, (_, at) => text((at >> 1) + 1, (at % 2) + 1));
        for (const { who, does, row, column } of steps) {
          const before = cells();
          count += 1;
          try {
            if (does === 'types') enter(who, row, column, `${who.id} ${count}`);
            else undo.reverse(who, does === 'redoes');
          } catch (error) {
            expect((error as Error).message).toContain('has changed these cells since');
          }
          cells().forEach((now, at) => {
            if (now !== before[at]) expect(does === 'undoes' ? before[at] : now).toMatch(new RegExp(`^${who.id} `));
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('typing what is there already is taken back too', () => {
  enter(ANN, 3, 2, '2');
  expect(back(ANN)).toEqual({ sheet: 0, ranges: [] });
  expect(text(3, 2)).toBe('2');
});

test('edits of a hundred thousand rows do not fill the memory: the last few are kept', () => {
  const big = createWorkbook({ name: 'Big' });
  big.addSheet(
    'Data',
    Array.from({ length: 100_000 }, (_, row) => [row]),
  );
  const mine = openUndo(big);
  for (let times = 0; times < 7; times += 1) {
    const look: Edit = {
      kind: 'style',
      range: range(1, 1, 100_000),
      style: { size: times + 10 },
    };
    mine.remembered(ANN, look, () => applyEdit(big, ANN, look));
  }
  let steps = 0;
  while (mine.reverse(ANN, false)) steps += 1;
  expect(steps).toBe(4);
});
