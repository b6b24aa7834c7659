/** What changed about a sheet besides its cells, as Univer's mutations. */
import type { SheetView } from '../../view';
import { COLUMN_WIDTH, freezeOf, UNIT, unseenRows } from './snapshot';

type Mutation = [id: string, params: Record<string, unknown>];

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const rowRanges = (rows: number[], columns: number) =>
  rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1, rangeType: 1 }));

const visibility = (before: SheetView, now: SheetView): Mutation[] => {
  const [were, are] = [new Set(unseenRows(before)), new Set(unseenRows(now))];
  const shown = [...were].filter((row) => !are.has(row) && row < now.rows);
  const hidden = [...are].filter((row) => !were.has(row));
  return [
    ...(shown.length > 0
      ? [['sheet.mutation.set-row-visible', { ranges: rowRanges(shown, now.columns) }] satisfies Mutation]
      : []),
    ...(hidden.length > 0
      ? [['sheet.mutation.set-row-hidden', { ranges: rowRanges(hidden, now.columns) }] satisfies Mutation]
      : []),
  ];
};

const columnRanges = (columns: number[], rows: number) =>
  columns.map((column) => ({
    startRow: 0,
    endRow: rows - 1,
    startColumn: column - 1,
    endColumn: column - 1,
    rangeType: 2,
  }));

const columnVisibility = (before: SheetView, now: SheetView): Mutation[] => {
  const shown = before.hiddenColumns.filter((column) => !now.hiddenColumns.includes(column) && column <= now.columns);
  const hidden = now.hiddenColumns.filter((column) => !before.hiddenColumns.includes(column));
  return [
    ['sheet.mutation.set-col-visible', shown] as const,
    ['sheet.mutation.set-col-hidden', hidden] as const,
  ].flatMap(([id, columns]): Mutation[] =>
    columns.length > 0 ? [[id, { ranges: columnRanges(columns, now.rows) }]] : [],
  );
};

const widths = (before: SheetView, now: SheetView): Mutation[] => {
  const columns = new Set([...Object.keys(before.widths), ...Object.keys(now.widths)].map(Number));
  return [...columns]
    .filter((column) => before.widths[column] !== now.widths[column])
    .map((column) => [
      'sheet.mutation.set-worksheet-col-width',
      {
        ranges: [{ startRow: 0, endRow: now.rows - 1, startColumn: column - 1, endColumn: column - 1 }],
        colWidth: now.widths[column] ?? COLUMN_WIDTH,
      },
    ]);
};

/** The mutations that make Univer's sheet look like `now`; size first, so that nothing falls outside. */
export const shapeChanges = (before: SheetView, now: SheetView): Mutation[] => {
  const changes: Mutation[] = [];
  if (before.rows !== now.rows) changes.push(['sheet.mutation.set-worksheet-row-count', { rowCount: now.rows }]);
  if (before.columns !== now.columns) {
    changes.push(['sheet.mutation.set-worksheet-column-count', { columnCount: now.columns }]);
  }
  if (before.name !== now.name) changes.push(['sheet.mutation.set-worksheet-name', { name: now.name }]);
  if (before.hidden !== now.hidden)
    changes.push(['sheet.mutation.set-worksheet-hidden', { hidden: now.hidden ? 1 : 0 }]);
  if (before.tabColor !== now.tabColor) changes.push(['sheet.mutation.set-tab-color', { color: now.tabColor ?? '' }]);
  if (differ(freezeOf(before), freezeOf(now))) changes.push(['sheet.mutation.set-frozen', { ...freezeOf(now) }]);
  changes.push(...widths(before, now), ...visibility(before, now), ...columnVisibility(before, now));
  return changes.map(([id, params]) => [id, { ...params, unitId: UNIT, subUnitId: String(now.id) }]);
};
