import { editsOf } from '../../../../local/preview/page/edits';

const none = (): undefined => undefined;
const values = (cellValue: object, typed: (sheet: number, row: number, column: number) => string | undefined = none) =>
  editsOf('sheet.mutation.set-range-values', { subUnitId: '5', cellValue }, typed);

describe('editsOf', () => {
  test('what was typed counts, not what Univer made of it', () => {
    const typed = (sheet: number, row: number, column: number) =>
      sheet === 5 && row === 3 && column === 2 ? '007' : undefined;
    expect(values({ 2: { 1: { v: 7, t: 2 } } }, typed)).toEqual([
      { kind: 'enter', sheet: 5, row: 3, column: 2, texts: [['007']] },
    ]);
  });

  test('a pasted block is one edit, scattered cells are several', () => {
    const block = { 0: { 0: { v: 'a' }, 1: { v: 'b' } }, 1: { 0: { v: 'c' }, 1: { v: '' } } };
    expect(values(block)).toEqual([
      {
        kind: 'enter',
        sheet: 5,
        row: 1,
        column: 1,
        texts: [
          ['a', 'b'],
          ['c', ''],
        ],
      },
    ]);
    expect(values({ 0: { 0: { v: 'a' }, 2: { v: 'b' } }, 4: { 0: { v: 'c' } } })).toEqual([
      { kind: 'enter', sheet: 5, row: 1, column: 1, texts: [['a']] },
      { kind: 'enter', sheet: 5, row: 1, column: 3, texts: [['b']] },
      { kind: 'enter', sheet: 5, row: 5, column: 1, texts: [['c']] },
    ]);
  });

  test('emptied cells are cleared', () => {
    expect(values({ 0: { 0: { v: null }, 1: null } })).toEqual([
      { kind: 'clear', range: { sheet: 5, row: 1, column: 1, rows: 1, columns: 2 } },
    ]);
  });

  test('looks are edits of their own, one for each look', () => {
    const bold = { s: { bl: 1 } };
    expect(values({ 0: { 0: bold, 1: bold }, 1: { 0: bold, 1: { s: { it: 1 } } } })).toEqual([
      { kind: 'style', range: { sheet: 5, row: 1, column: 1, rows: 1, columns: 2 }, style: { bold: true } },
      { kind: 'style', range: { sheet: 5, row: 2, column: 1, rows: 1, columns: 1 }, style: { bold: true } },
      { kind: 'style', range: { sheet: 5, row: 2, column: 2, rows: 1, columns: 1 }, style: { italic: true } },
    ]);
  });

  const range = { startRow: 2, endRow: 4, startColumn: 1, endColumn: 1 };
  test.each([
    ['insert-row', { range }, { kind: 'insert', what: 'rows', sheet: 5, at: 3, count: 3 }],
    ['remove-col', { range }, { kind: 'delete', what: 'columns', sheet: 5, at: 2, count: 1 }],
    ['set-row-hidden', { ranges: [range] }, { kind: 'hide', what: 'rows', sheet: 5, at: 3, count: 3 }],
    ['set-col-visible', { ranges: [range] }, { kind: 'show', what: 'columns', sheet: 5, at: 2, count: 1 }],
    ['remove-sheet', {}, { kind: 'deleteSheet', sheet: 5 }],
    ['set-worksheet-name', { name: 'New' }, { kind: 'renameSheet', sheet: 5, name: 'New' }],
    ['set-worksheet-order', { toOrder: 2 }, { kind: 'moveSheet', sheet: 5, index: 2 }],
    ['set-worksheet-hidden', { hidden: 1 }, { kind: 'hideSheet', sheet: 5, hidden: true }],
    [
      'set-worksheet-col-width',
      { ranges: [range], colWidth: 99.6 },
      { kind: 'width', sheet: 5, column: 2, pixels: 100 },
    ],
  ])('%s', (name, params, edit) => {
    expect(editsOf(`sheet.mutation.${name}`, { subUnitId: '5', ...params }, none)).toEqual([edit]);
  });

  test('freezing says both, and no row is frozen for −1', () => {
    expect(editsOf('sheet.mutation.set-frozen', { subUnitId: '5', xSplit: 0, ySplit: -1 }, none)).toEqual([
      { kind: 'freeze', sheet: 5, what: 'rows', count: 0 },
      { kind: 'freeze', sheet: 5, what: 'columns', count: 0 },
    ]);
  });

  test('other mutations are no edits', () => {
    expect(editsOf('formula.mutation.set-formula-data', { subUnitId: '5' }, none)).toEqual([]);
  });
});
