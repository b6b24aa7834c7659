/** The grid: shows the workbook, follows its changes, and says what the person does. The workbook is the truth. */
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Changes, RowView, SheetView } from '../../view';
import type { Book } from '../wire';
import { chartDrawer } from './charts';
import { type Filling, openFilling, type Window } from './filling';
import { openRowWriter } from './rowWriter';
import { drawRules, noteRules, type RuleCells, rulesOf } from './rules';
import { shapeChanges } from './shape';
import { bookData, sheetData, UNIT } from './snapshot';
import type { Run } from './univer';

interface Drawn {
  view: SheetView;
  ruleCells: RuleCells;
  /** Formula texts by row, then by column, both from 1. */
  formulas: Map<number, Map<number, string>>;
  rules: ISheetDataValidationRule[];
}

export interface Grid {
  /** Takes over what changed in the workbook; sheets to be read anew are fetched. */
  apply(changes: Changes): void;
  /** Reads rows of a sheet anew, all unless said: what was refused must not stay on the screen. */
  reload(sheet: number, rows?: Window): void;
  /** Puts a sheet back as the workbook has it, where it was changed here and the change was not wanted. */
  putBack(sheet: number): void;
  formula(sheet: number, row: number, column: number): string | undefined;
  view(sheet: number): SheetView | undefined;
  /** True while the grid follows the workbook: what Univer then reports is no edit. */
  following(): boolean;
  filling: Pick<Filling, 'whole' | 'share'>;
}

type Fetch = (sheet: number, from: number, count: number) => Promise<RowView[]>;

/** Rows loaded above and below those in sight, so that scrolling meets no blanks. */
const AROUND = 60;

/** Rules are drawn this much after the last piece of rows that changed them. */
const SETTLED = 150;

/** The rows in sight, and some around them; null before anything is drawn. */
const seenRows = (api: FUniver): ({ sheet: number } & Window) | null => {
  const worksheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = worksheet?.getVisibleRange();
  if (!worksheet || !range) return null;
  return {
    sheet: Number(worksheet.getSheetId()),
    from: Math.max(1, range.startRow + 1 - AROUND),
    to: Math.min(worksheet.getMaxRows(), range.endRow + 1 + AROUND),
  };
};

const fresh = (view: SheetView): Drawn => ({ view, ruleCells: new Map(), formulas: new Map(), rules: [] });

const noteFormulas = ({ formulas }: Drawn, rows: RowView[]): void => {
  for (const { row, cells } of rows) {
    const line = new Map(cells.flatMap((cell, index) => (cell?.f ? [[index + 1, cell.f] as const] : [])));
    if (line.size > 0) formulas.set(row, line);
    else formulas.delete(row);
  }
};

export const openGrid = (api: FUniver, book: Book, fetchRows: Fetch, failed: (error: unknown) => void): Grid => {
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
  const writer = openRowWriter(workbook, run);
  const drawCharts = chartDrawer(api);
  const drawn = new Map<number, Drawn>(book.sheets.map((view) => [view.id, fresh(view)]));

  const dress = (sheet: Drawn): void => {
    sheet.rules = drawRules(run, sheet.view, sheet.rules, rulesOf(sheet.view, sheet.ruleCells));
    depth += 1;
    drawCharts(sheet.view);
    depth -= 1;
  };

  const undressed = new Set<Drawn>();
  let dressing: ReturnType<typeof setTimeout> | undefined;
  const dressSoon = (sheet: Drawn): void => {
    undressed.add(sheet);
    clearTimeout(dressing);
    dressing = setTimeout(() => {
      for (const one of undressed) dress(one);
      undressed.clear();
    }, SETTLED);
  };

  const put = (id: number, rows: RowView[], seen: boolean): void => {
    const sheet = drawn.get(id);
    if (!sheet) return;
    noteFormulas(sheet, rows);
    writer.write(sheet.view, rows, seen);
    if (noteRules(sheet.ruleCells, rows)) dressSoon(sheet);
  };
  const filling = openFilling({ fetch: fetchRows, put, seen: () => seenRows(api), failed });

  /** Rows that Univer's own filter hides are hidden already, and by a filter that the person can see. */
  const asDrawn = (view: SheetView): SheetView =>
    workbook.getSheetBySheetId(String(view.id))?.getFilter() ? { ...view, filteredRows: [] } : view;

  const follow = (told: SheetView, index: number): void => {
    const view = asDrawn(told);
    const before = drawn.get(view.id);
    const place = { unitId: UNIT, subUnitId: String(view.id) };
    if (!before) {
      drawn.set(view.id, fresh(view));
      const active = workbook.getActiveSheet();
      run('sheet.mutation.insert-sheet', { ...place, index, sheet: sheetData(view) });
      depth += 1;
      if (active) workbook.setActiveSheet(active);
      depth -= 1;
    } else {
      for (const [id, params] of shapeChanges(before.view, view)) run(id, params);
      before.view = view;
    }
    filling.size(view.id, view.rows);
  };

  const order = (ids: number[]): void => {
    for (const id of drawn.keys()) {
      if (ids.includes(id)) continue;
      drawn.delete(id);
      filling.drop(id);
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

  for (const { sheet, rows } of book.rows) put(sheet, rows, false);
  for (const { view } of drawn.values()) filling.size(view.id, view.rows);
  for (const { sheet, rows } of book.rows) filling.told(sheet, rows);
  for (const sheet of drawn.values()) dress(sheet);
  api.addEvent(api.Event.Scroll, filling.look);
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = drawn.get(Number(activeSheet.getSheetId()));
    // Univer measures a sheet only after it has come to the front.
    if (sheet) setTimeout(() => dress(sheet), 50);
    filling.look();
  });

  return {
    filling,
    reload: filling.again,
    putBack(id) {
      const view = drawn.get(id)?.view;
      if (!view) return;
      const shown = { ...view, rows: -1, columns: -1, widths: {}, frozenRows: -1 };
      for (const [name, params] of shapeChanges(shown, view)) run(name, params);
      filling.again(id);
    },
    formula: (id, row, column) => drawn.get(id)?.formulas.get(row)?.get(column),
    view: (id) => drawn.get(id)?.view,
    following: () => depth > 0,
    apply(changes) {
      for (const view of changes.sheets) follow(view, Math.max(0, changes.order.indexOf(view.id)));
      order(changes.order);
      for (const { sheet, rows } of changes.rows) {
        put(sheet, rows, true);
        filling.told(sheet, rows);
      }
      for (const id of changes.reload) filling.again(id);
      for (const view of changes.sheets) {
        const sheet = drawn.get(view.id);
        if (sheet) dress(sheet);
      }
    },
  };
};
