/** Listens to what the person does in the grid: edits, filters, selections. */
import type { FUniver } from '@univerjs/core/facade';
import type { RangeRef, Selection } from '../../view';
import type { Edit } from '../wire';
import { editsOf, REFUSED } from './edits';
import type { Grid } from './grid';
import type { Worksheet } from './univer';

const SORRY = 'This page cannot do that. In Google Sheets itself it works as usual.';

interface Doings {
  edit(edit: Edit): void;
  select(selection: Selection): void;
  refuse(sentence: string): void;
}

const cellKey = (sheet: number, row: number, column: number): string => `${sheet}!${row},${column}`;

/** Keeps each text as it was typed, until the mutation that carries what Univer made of it. */
const keepTyped = (api: FUniver): Map<string, string> => {
  const typed = new Map<string, string>();
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    if (!isConfirm) return;
    const text = value.getData().body?.dataStream ?? '';
    const key = cellKey(Number(worksheet.getSheetId()), row + 1, column + 1);
    typed.set(key, text.replace(/\r\n$/, '').replace(/\r/g, '\n'));
    setTimeout(() => typed.delete(key), 1000);
  });
  return typed;
};

const FILTERS = /^sheet\.mutation\.(set-filter-criteria|remove-filter|re-calc-filter)$/;

const filteredRows = (api: FUniver, sheet: number): number[] => {
  const filter = api.getActiveWorkbook()?.getSheetBySheetId(String(sheet))?.getFilter();
  return (filter?.getFilteredOutRows() ?? []).map((row) => row + 1);
};

const watchEdits = (api: FUniver, grid: Grid, { edit, refuse }: Doings): void => {
  const typed = keepTyped(api);
  const take = (sheet: number, row: number, column: number): string | undefined => {
    const key = cellKey(sheet, row, column);
    const text = typed.get(key);
    typed.delete(key);
    return text;
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (grid.following() || options?.onlyLocal) return;
    if (FILTERS.test(id)) {
      const sheet = Number((params as { subUnitId: string }).subUnitId);
      edit({ kind: 'filter', sheet, rows: filteredRows(api, sheet) });
      return;
    }
    for (const one of editsOf(id, params, take)) edit(one);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (grid.following() || !REFUSED.has(event.id)) return;
    event.cancel = true;
    refuse(SORRY);
  });
  api.addEvent(api.Event.BeforeSheetCreate, (event) => {
    if (grid.following()) return;
    event.cancel = true;
    edit({ kind: 'addSheet' });
  });
};

const watchSelection = (api: FUniver, grid: Grid, { select }: Doings): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    clearTimeout(waiting);
    if (grid.following()) return;
    waiting = setTimeout(() => {
      const worksheet = api.getActiveWorkbook()?.getActiveSheet();
      if (worksheet) select(selectionOf(worksheet));
    }, 30);
  };
  api.addEvent(api.Event.SelectionChanged, tell);
  api.addEvent(api.Event.ActiveSheetChanged, tell);
};

/** What is selected on this sheet; A1 where nothing was yet. The current range comes last, as Google lists them. */
export const selectionOf = (worksheet: Worksheet): Selection => {
  const sheet = Number(worksheet.getSheetId());
  const ranges = (worksheet.getSelection()?.getActiveRangeList() ?? []).map((range): RangeRef => {
    const { startRow, endRow, startColumn, endColumn } = range.getRange();
    return {
      sheet,
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  });
  return { sheet, ranges: ranges.length > 0 ? ranges : [{ sheet, row: 1, column: 1, rows: 1, columns: 1 }] };
};

/** Reports everything the person does, and nothing that the grid does while it follows the workbook. */
export const watch = (api: FUniver, grid: Grid, doings: Doings): void => {
  watchEdits(api, grid, doings);
  watchSelection(api, grid, doings);
};
