/** Univer's own mutations as edits of the workbook. Univer counts from 0, the workbook from 1. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { Edit } from '../wire';
import { styleChange, typedText } from './cells';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Mutation {
  subUnitId: string;
  cellValue?: Cells;
  range?: IRange;
  ranges?: IRange[];
  name?: string;
  hidden?: number;
  colWidth?: number | Record<number, number>;
  xSplit?: number;
  ySplit?: number;
  toOrder?: number;
  sheetId?: string;
  row?: number;
  col?: number;
  note?: { note?: string };
  from?: { subUnitId: string; value: Cells };
  to?: { subUnitId: string; value: Cells };
}

/** What a person typed into a cell before Univer parsed it: `007` is no 7 yet. */
export type Typed = (sheet: number, row: number, column: number) => string | undefined;

/** What one cell's change amounts to; undefined where it says nothing of this kind. */
type ReadCell<T> = (cell: Nullable<ICellData>, row: number, column: number) => T | undefined;

const runsOf = <T>(cells: Cells, read: ReadCell<T>): Block<T>[] => {
  const runs: Block<T>[] = [];
  for (const [index, line] of Object.entries(cells)) {
    const row = Number(index) + 1;
    for (const [at, cell] of Object.entries(line ?? {})) {
      const column = Number(at) + 1;
      const value = read(cell as Nullable<ICellData>, row, column);
      if (value === undefined) continue;
      const last = runs.at(-1);
      if (last?.row === row && last.column + (last.values[0]?.length ?? 0) === column) last.values[0]?.push(value);
      else runs.push({ row, column, values: [[value]] });
    }
  }
  return runs;
};

interface Block<T> {
  row: number;
  column: number;
  values: T[][];
}

/** Changed cells as rectangles: what a person pastes is one edit. Runs of equal width below each other make one. */
const blocksOf = <T>(cells: Cells, read: ReadCell<T>): Block<T>[] => {
  const blocks: Block<T>[] = [];
  for (const run of runsOf(cells, read)) {
    const above = blocks.at(-1);
    const fits = above && above.row + above.values.length === run.row && above.column === run.column;
    if (fits && above.values[0]?.length === run.values[0]?.length) above.values.push(...run.values);
    else blocks.push(run);
  }
  return blocks;
};

const textEdits = (sheet: number, cells: Cells, typed: Typed): Edit[] => {
  const read: ReadCell<string> = (cell, row, column) => typed(sheet, row, column) ?? typedText(cell) ?? undefined;
  return blocksOf(cells, read).map(({ row, column, values: texts }) =>
    texts.every((line) => line.every((text) => text === ''))
      ? { kind: 'clear', range: { sheet, row, column, rows: texts.length, columns: texts[0]?.length ?? 1 } }
      : { kind: 'enter', sheet, row, column, texts },
  );
};

/** One edit for each look: most often a person gives all selected cells the same. */
const styleEdits = (sheet: number, cells: Cells): Edit[] => {
  const looks = new Set<string>();
  const lookOf: ReadCell<string> = (cell) => {
    const look = cell && typedText(cell) === null ? JSON.stringify(styleChange(cell)) : '{}';
    if (look === '{}') return undefined;
    looks.add(look);
    return look;
  };
  runsOf(cells, lookOf);
  return [...looks].flatMap((look) =>
    blocksOf(cells, (cell, row, column) => (lookOf(cell, row, column) === look ? look : undefined)).map(
      ({ row, column, values }): Edit => ({
        kind: 'style',
        range: { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 1 },
        style: JSON.parse(look),
      }),
    ),
  );
};

const cellsOf = (sheet: number, cells: Cells, typed: Typed): Edit[] => [
  ...textEdits(sheet, cells, typed),
  ...styleEdits(sheet, cells),
];

type Reader = (sheet: number, params: Mutation, typed: Typed) => Edit[];

/** A range of whole rows or columns: where it starts, from 1, and how many there are. */
const span = (what: 'rows' | 'columns', range: IRange): { at: number; count: number } =>
  what === 'rows'
    ? { at: range.startRow + 1, count: range.endRow - range.startRow + 1 }
    : { at: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 };

const lines =
  (kind: 'insert' | 'delete' | 'hide' | 'show', what: 'rows' | 'columns'): Reader =>
  (sheet, { range, ranges }) =>
    (ranges ?? (range ? [range] : [])).map((one) => ({ kind, what, sheet, ...span(what, one) }));

const widthEdits: Reader = (sheet, { ranges, colWidth }) =>
  (ranges ?? []).flatMap(({ startColumn, endColumn }) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index).flatMap((column): Edit[] => {
      const pixels = typeof colWidth === 'number' ? colWidth : colWidth?.[column];
      return pixels === undefined ? [] : [{ kind: 'width', sheet, column: column + 1, pixels: Math.round(pixels) }];
    }),
  );

/** Notes name their sheet in a word of their own. */
const noteEdit: Reader = (_sheet, { sheetId, row, col, note }) =>
  row === undefined || col === undefined
    ? []
    : [
        {
          kind: 'note',
          range: { sheet: Number(sheetId), row: row + 1, column: col + 1, rows: 1, columns: 1 },
          text: note?.note ?? '',
        },
      ];

const READERS: Record<string, Reader> = {
  'sheet.mutation.set-range-values': (sheet, { cellValue }, typed) => cellsOf(sheet, cellValue ?? {}, typed),
  'sheet.mutation.move-range': (_sheet, { from, to }, typed) =>
    [from, to].flatMap((side) => (side ? cellsOf(Number(side.subUnitId), side.value, typed) : [])),
  'sheet.mutation.insert-row': lines('insert', 'rows'),
  'sheet.mutation.insert-col': lines('insert', 'columns'),
  'sheet.mutation.remove-rows': lines('delete', 'rows'),
  'sheet.mutation.remove-col': lines('delete', 'columns'),
  'sheet.mutation.set-row-hidden': lines('hide', 'rows'),
  'sheet.mutation.set-row-visible': lines('show', 'rows'),
  'sheet.mutation.set-col-hidden': lines('hide', 'columns'),
  'sheet.mutation.set-col-visible': lines('show', 'columns'),
  'sheet.mutation.set-worksheet-hidden': (sheet, { hidden }) => [{ kind: 'hideSheet', sheet, hidden: hidden === 1 }],
  'sheet.mutation.set-worksheet-col-width': widthEdits,
  'sheet.mutation.set-frozen': (sheet, { xSplit, ySplit }) => [
    { kind: 'freeze', sheet, what: 'rows', count: Math.max(0, ySplit ?? 0) },
    { kind: 'freeze', sheet, what: 'columns', count: Math.max(0, xSplit ?? 0) },
  ],
  'sheet.mutation.update-note': noteEdit,
  'sheet.mutation.remove-note': noteEdit,
  'sheet.mutation.remove-sheet': (sheet) => [{ kind: 'deleteSheet', sheet }],
  'sheet.mutation.set-worksheet-name': (sheet, { name }) => [{ kind: 'renameSheet', sheet, name: name ?? '' }],
  'sheet.mutation.set-worksheet-order': (sheet, { toOrder }) => [{ kind: 'moveSheet', sheet, index: toOrder ?? 0 }],
};

/** The edits behind a mutation, none where it is only a matter of looks. */
export const editsOf = (id: string, params: unknown, typed: Typed): Edit[] => {
  const mutation = params as Mutation;
  return READERS[id]?.(Number(mutation.subUnitId), mutation, typed) ?? [];
};

/** Commands that this page cannot carry over to the workbook: better refused than lost at the next reload. */
export const REFUSED = new Set([
  'sheet.command.move-rows',
  'sheet.command.move-cols',
  'sheet.command.reorder-range',
  'sheet.command.copy-sheet',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.delete-range-move-left',
  'sheet.command.delete-range-move-up',
]);
