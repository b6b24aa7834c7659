/** The grid: shows the workbook, follows its changes, and says what the person does. The workbook is the truth. */
import type { ICellData, ISheetDataValidationRule, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Changes, RowView, SheetView } from '../../view';
import type { Book } from '../wire';
import { toUniver } from './cells';
import { chartDrawer } from './charts';
import { canvasMeasure, ROW_HEIGHT, rowHeight } from './rowHeights';
import { drawRules, noteRules, type RuleCells, rulesOf } from './rules';
import { shapeChanges } from './shape';
import { bookData, COLUMN_WIDTH, sheetData, UNIT } from './snapshot';
import type { Run } from './univer';

interface Drawn {
  /** Rows higher than usual, by row from 1. */
  heights: Map<number, number>;
  view: SheetView;
  ruleCells: RuleCells;
  rules: ISheetDataValidationRule[];
}

export interface Grid {
  /** Takes over what changed in the workbook; sheets to be read anew are fetched. */
  apply(changes: Changes): Promise<void>;
  /** Shows these rows of a sheet. */
  put(sheet: number, rows: RowView[]): void;
  /** Reads a sheet's cells anew: what was refused must not stay on the screen. */
  reload(sheet: number): Promise<void>;
  view(sheet: number): SheetView | undefined;
  /** True while the grid follows the workbook: what Univer then reports is no edit. */
  following(): boolean;
}

type Fetch = (sheet: number, from: number, count: number) => Promise<RowView[]>;

const CHUNK = 5000;

export const openGrid = (api: FUniver, book: Book, fetchRows: Fetch): Grid => {
  let depth = 0;
  const run: Run = (id, params) => {
    depth += 1;
    try {
      api.syncExecuteCommand(id, params, { onlyLocal: true });
    } finally {
      depth -= 1;
    }
  };
  const workbook = api.createWorkbook(bookData(book) as never);
  const measure = canvasMeasure();
  const drawCharts = chartDrawer(api);
  const drawn = new Map<number, Drawn>(
    book.sheets.map((view) => [view.id, { view, ruleCells: new Map(), rules: [], heights: new Map() }]),
  );

  const dress = (sheet: Drawn): void => {
    sheet.rules = drawRules(run, sheet.view, sheet.rules, rulesOf(sheet.view, sheet.ruleCells));
    depth += 1;
    drawCharts(sheet.view);
    depth -= 1;
  };

  const fitRows = ({ view, heights }: Drawn, rows: RowView[]): void => {
    for (const row of rows) {
      const height = rowHeight(row, (column) => view.widths[column] ?? COLUMN_WIDTH, measure);
      if (height === (heights.get(row.row) ?? ROW_HEIGHT)) continue;
      heights.set(row.row, height);
      const line = { startRow: row.row - 1, endRow: row.row - 1, startColumn: 0, endColumn: view.columns - 1 };
      const place = { unitId: UNIT, subUnitId: String(view.id) };
      run('sheet.mutation.set-worksheet-row-height', { ...place, ranges: [line], rowHeight: height });
      run('sheet.mutation.set-worksheet-row-is-auto-height', { ...place, ranges: [line], autoHeightInfo: 0 });
    }
  };

  const put = (id: number, rows: RowView[]): void => {
    const sheet = drawn.get(id);
    const worksheet = workbook.getSheetBySheetId(String(id))?.getSheet();
    if (!sheet || !worksheet) return;
    const cellValue: Record<number, Record<number, Nullable<ICellData>>> = {};
    for (const { row, cells } of rows) {
      const line: Record<number, Nullable<ICellData>> = {};
      for (let column = 0; column < sheet.view.columns; column += 1) {
        const cell = cells[column];
        if (cell) line[column] = toUniver(cell);
        else if (worksheet.getCellRaw(row - 1, column)) line[column] = toUniver(null);
      }
      cellValue[row - 1] = line;
    }
    run('sheet.mutation.set-range-values', { unitId: UNIT, subUnitId: String(id), cellValue });
    fitRows(sheet, rows);
    if (noteRules(sheet.ruleCells, rows)) dress(sheet);
  };

  const reload = async (id: number): Promise<void> => {
    const rows = drawn.get(id)?.view.rows ?? 0;
    for (let from = 1; from <= rows; from += CHUNK) {
      const count = Math.min(CHUNK, rows - from + 1);
      const filled = new Map((await fetchRows(id, from, count)).map((row) => [row.row, row]));
      const blank = (row: number): RowView => ({ row, cells: [] });
      put(
        id,
        Array.from({ length: count }, (_, index) => filled.get(from + index) ?? blank(from + index)),
      );
    }
  };

  /** Rows that Univer's own filter hides are hidden already, and by a filter that the person can see. */
  const asDrawn = (view: SheetView): SheetView =>
    workbook.getSheetBySheetId(String(view.id))?.getFilter() ? { ...view, filteredRows: [] } : view;

  const follow = (told: SheetView, index: number): void => {
    const view = asDrawn(told);
    const before = drawn.get(view.id);
    const place = { unitId: UNIT, subUnitId: String(view.id) };
    if (!before) {
      drawn.set(view.id, { view, ruleCells: new Map(), rules: [], heights: new Map() });
      const active = workbook.getActiveSheet();
      run('sheet.mutation.insert-sheet', { ...place, index, sheet: sheetData(view, []) });
      depth += 1;
      if (active) workbook.setActiveSheet(active);
      depth -= 1;
    } else {
      for (const [id, params] of shapeChanges(before.view, view)) run(id, params);
      before.view = view;
    }
  };

  const order = (ids: number[]): void => {
    for (const id of drawn.keys()) {
      if (ids.includes(id)) continue;
      drawn.delete(id);
      if (workbook.getSheetBySheetId(String(id))) {
        run('sheet.mutation.remove-sheet', { unitId: UNIT, subUnitId: String(id), subUnitName: '' });
      }
    }
    ids.forEach((id, toOrder) => {
      const fromOrder = workbook.getWorkbook().getSheetOrders().indexOf(String(id));
      if (fromOrder === toOrder || fromOrder < 0) return;
      run('sheet.mutation.set-worksheet-order', { unitId: UNIT, subUnitId: String(id), fromOrder, toOrder });
    });
  };

  for (const { sheet, rows } of book.rows) {
    const part = drawn.get(sheet);
    if (!part) continue;
    noteRules(part.ruleCells, rows);
    fitRows(part, rows);
  }
  for (const sheet of drawn.values()) dress(sheet);
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = drawn.get(Number(activeSheet.getSheetId()));
    // Univer measures a sheet only after it has come to the front.
    if (sheet) setTimeout(() => dress(sheet), 50);
  });

  return {
    put,
    reload,
    view: (id) => drawn.get(id)?.view,
    following: () => depth > 0,
    async apply(changes) {
      for (const view of changes.sheets) follow(view, Math.max(0, changes.order.indexOf(view.id)));
      order(changes.order);
      for (const { sheet, rows } of changes.rows) put(sheet, rows);
      for (const id of changes.reload) await reload(id);
      for (const view of changes.sheets) {
        const sheet = drawn.get(view.id);
        if (sheet) dress(sheet);
      }
    },
  };
};
